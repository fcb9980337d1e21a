/**
 * Personal identification numbers are asked for or told.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc05: BucDefinition = {
  id: 'H_BUC_05',
  sector: 'H',
  title: 'Exchange of PINs',
  model: '4.2',
  participants: 'multilateral',
  removeMeOnly: true,
  legalBasis: { articles: ['987/2009 Art 2–3'], confidence: 'memory' },
  caseOwner: 'institution that asks or tells',
  counterparty: 'institution of the other State',
  documents: [
    {
      sed: 'H061',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'H062',
      by: 'counterparty',
      answers: 'H061',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'either',
    forward: 'either',
    remind: 'caseOwner',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'counterparty',
  },
}
