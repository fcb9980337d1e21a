/**
 * Which income does the person have elsewhere? Asked for a special non-contributory cash benefit.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const mBuc03a: BucDefinition = {
  id: 'M_BUC_03a',
  sector: 'M',
  title: 'Exchange of information concerning the amount of income for special non-contributory cash benefits',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 70'], confidence: 'memory' },
  caseOwner: 'institution that assesses the benefit',
  counterparty: 'institutions that know the income',
  documents: [
    { sed: 'M050', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'M051',
      by: 'counterparty',
      to: 'caseOwner',
      answers: 'M050',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    'add-participant': 'caseOwner',
    'remove-participant': 'caseOwner',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
