/**
 * Medical information is told without having been asked for.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc09: BucDefinition = {
  id: 'H_BUC_09',
  sector: 'H',
  title: 'Notification of Medical Information',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 82', '987/2009 Art 26, 34(2) and (4), 87'], confidence: 'source' },
  caseOwner: 'institution that holds the information',
  counterparty: 'institutions concerned',
  documents: [
    {
      sed: 'H121',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: { counterparty: ['update', 'invalidate', 'attachments'] },
    },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'counterparty',
  },
  notes: ['Multilateral because the source does not say otherwise, yet nobody can be added.'],
}
