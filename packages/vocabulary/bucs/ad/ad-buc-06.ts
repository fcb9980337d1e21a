/**
 * A document that was sent is withdrawn.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc06: AdministrativeProcess = {
  id: 'AD_BUC_06',
  title: 'Invalidate SED',
  actsOn: 'document',
  says: 'A document that was sent is withdrawn.',
  documents: [{ sed: 'X008', by: 'participant' }],
  feature: 'invalidate',
  rules: ['What the withdrawn document had opened is withdrawn by the rules of the use case, where they say so.'],
  confidence: 'source',
}
