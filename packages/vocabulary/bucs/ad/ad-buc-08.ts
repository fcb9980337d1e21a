/**
 * The sender is asked to explain sections of a document, and answers.
 * @source public catalogue of use cases; rule files of model 4.2
 */
import type { AdministrativeProcess } from './administrative-process.ts'

export const adBuc08: AdministrativeProcess = {
  id: 'AD_BUC_08',
  title: 'Clarify SED Content',
  actsOn: 'document',
  says: 'The sender is asked to explain sections of a document, and answers.',
  documents: [
    { sed: 'X012', by: 'participant' },
    { sed: 'X013', answers: 'X012', by: 'participant' },
  ],
  feature: 'clarify',
  rules: ['X012 names sections and items.'],
  confidence: 'source',
}
