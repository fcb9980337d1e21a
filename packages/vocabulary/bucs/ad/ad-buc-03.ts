/**
 * Another institution comes into the case.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc03: AdministrativeProcess = {
  id: 'AD_BUC_03',
  title: 'Add Participant',
  actsOn: 'case',
  says: 'Another institution comes into the case.',
  documents: [{ sed: 'X005', by: 'participant' }],
  mountedAs: ['add-participant'],
  rules: ['The new participant gets the earlier documents of the case by itself.'],
  confidence: 'source',
}
