/**
 * Which periods of work or residence does the person have elsewhere? Asked for a special non-contributory cash benefit.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const mBuc03b: BucDefinition = {
  id: 'M_BUC_03b',
  sector: 'M',
  title: 'Exchange of information concerning periods of employment/self-employment/ residence for special non-contributory cash benefits',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 6, 70'], confidence: 'memory' },
  caseOwner: 'institution that assesses the benefit',
  counterparty: 'institutions of the States of the periods',
  documents: [
    { sed: 'M052', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'M053',
      by: 'counterparty',
      to: 'caseOwner',
      answers: 'M052',
      features: ['update', 'invalidate', 'reject', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    'add-participant': 'caseOwner',
    'remove-participant': 'caseOwner',
    forward: 'counterparty',
    remind: 'caseOwner',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
