/**
 * Another institution of the same State takes the place of a participant.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc12: AdministrativeProcess = {
  id: 'AD_BUC_12',
  title: 'Change of Participant',
  actsOn: 'case',
  says: 'Another institution of the same State takes the place of a participant.',
  documents: [{ sed: 'X100', by: 'routing application' }],
  mountedAs: ['change-of-participant'],
  rules: ['Sent by an intelligent routing application, not by a participant.'],
  confidence: 'source',
}
