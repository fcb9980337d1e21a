/**
 * A new version of a document that was sent.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc10: AdministrativeProcess = {
  id: 'AD_BUC_10',
  title: 'Update SED',
  actsOn: 'document',
  says: 'A new version of a document that was sent.',
  documents: [],
  feature: 'update',
  rules: [
    'The same document type under the same set identifier, one version higher.',
    'No limit in time; what follows from the change, recovery included, is for the clerk to judge.',
  ],
  confidence: 'source',
}
