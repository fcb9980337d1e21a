/**
 * A declaration of an occupational disease goes to the State where the person was last exposed.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc09a: BucDefinition = {
  id: 'AW_BUC_09a',
  sector: 'AW',
  title: 'Forwarding of Declaration or Notification of Occupational Disease',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 36(1)'], confidence: 'memory' },
  caseOwner: 'institution that received the declaration',
  counterparty: 'institution of the State of last exposure',
  documents: [
    {
      sed: 'DA050',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: { by: 'either', once: false, after: { sed: 'H001', on: 'sent' } },
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
