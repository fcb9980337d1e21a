/**
 * A document received is sent back as unusable.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc09: AdministrativeProcess = {
  id: 'AD_BUC_09',
  title: 'Reject SED',
  actsOn: 'document',
  says: 'A document received is sent back as unusable.',
  documents: [{ sed: 'X011', by: 'participant' }],
  feature: 'reject',
  rules: ['Some use cases end the possibility once the document has been answered.'],
  confidence: 'source',
}
