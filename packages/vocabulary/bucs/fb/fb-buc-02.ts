/**
 * Family benefits are to go to the person who in fact maintains the family.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const fbBuc02: BucDefinition = {
  id: 'FB_BUC_02',
  sector: 'FB',
  title: 'Discharges of Family Benefits',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 68a'], confidence: 'memory' },
  caseOwner: 'institution that asks for it',
  counterparty: 'institution that pays',
  documents: [
    { sed: 'F016', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'F017',
      by: 'counterparty',
      to: 'caseOwner',
      answers: 'F016',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-globally': 'caseOwner',
    forward: 'either',
    remind: 'caseOwner',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'determine-residence': 'either',
    'change-of-legislation': 'either',
    'exchange-pins': 'either',
    'notify-death': 'either',
  },
  in43: { repliesAdded: [{ question: 'H003', reply: 'H004' }] },
  notes: ['Multilateral because the source does not say otherwise, yet nobody can be added.'],
}
