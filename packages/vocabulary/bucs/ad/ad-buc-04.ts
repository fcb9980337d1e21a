/**
 * An institution leaves the case.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc04: AdministrativeProcess = {
  id: 'AD_BUC_04',
  title: 'Remove Participant',
  actsOn: 'case',
  says: 'An institution leaves the case.',
  documents: [{ sed: 'X006', by: 'participant' }],
  mountedAs: ['remove-participant'],
  rules: ['Where a page says so, a counterparty removes nobody but itself.'],
  confidence: 'source',
}
