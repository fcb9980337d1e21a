/**
 * Only the identifier was found in a source; what it means is not known.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc13: AdministrativeProcess = {
  id: 'AD_BUC_13',
  actsOn: 'unknown',
  says: 'Only the identifier was found in a source; what it means is not known.',
  documents: [],
  rules: [],
  confidence: 'source',
}
