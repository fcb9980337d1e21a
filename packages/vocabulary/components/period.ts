/** Periods in SEDs: both ends included. @source EESSI data model 4.2 */
import { date, group, one } from '../definition/definition.ts'

export const fixedPeriod = group(
  'period',
  { startDate: one(date), endDate: one(date) },
  { source: 'EESSI data model 4.2', checks: [{ check: 'order', from: 'startDate', to: 'endDate' }] },
)
