/**
 * The State of residence is proposed or told.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc02c: BucDefinition = {
  id: 'H_BUC_02c',
  sector: 'H',
  title: 'Determine Residence - Notification on state of residence',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76', '987/2009 Art 11'], confidence: 'source' },
  caseOwner: 'institution that proposes or tells',
  counterparty: 'institutions concerned',
  documents: [
    {
      sed: 'H003',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'caseOwner',
    'remove-participant': 'caseOwner',
    forward: 'counterparty',
    exception: true,
    'change-of-participant': true,
  },
}
