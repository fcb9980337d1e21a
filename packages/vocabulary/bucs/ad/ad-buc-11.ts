/**
 * The engine refuses a message that does not fit the case.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc11: AdministrativeProcess = {
  id: 'AD_BUC_11',
  title: 'Business Exception',
  actsOn: 'case',
  says: 'The engine refuses a message that does not fit the case.',
  documents: [{ sed: 'X050', by: 'engine' }],
  mountedAs: ['exception'],
  rules: ['Sent without a clerk; nobody is offered it, every side awaits it.'],
  confidence: 'source',
}
