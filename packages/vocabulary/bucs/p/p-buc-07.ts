/**
 * Which pensions do the others pay? Asked to award a supplement.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc07: BucDefinition = {
  id: 'P_BUC_07',
  sector: 'P',
  title: 'Request for Pension Amounts to Determine Supplements',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 58'], confidence: 'memory' },
  caseOwner: 'institution of residence, which awards the supplement',
  counterparty: 'institutions that pay pensions',
  documents: [
    { sed: 'P11000', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'again-after-invalidation'], sides: 'alike' },
    {
      sed: 'P12000',
      by: 'counterparty',
      to: 'caseOwner',
      answers: 'P11000',
      features: ['update', 'invalidate', 'again-after-invalidation'],
      sides: 'alike',
    },
    {
      sed: 'P13000',
      by: 'caseOwner',
      after: ['P12000', { sed: 'P12000', on: 'update-received' }],
      awaited: 'in-step',
      features: ['update', 'invalidate', 'again-after-invalidation'],
      sides: 'alike',
    },
  ],
  mounts: {
    'close-locally': { by: 'either', target: 'left out' },
    'add-participant': 'either',
    'remove-participant': 'caseOwner',
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'notify-death': {
      by: 'either',
      features: { H070: ['update', 'invalidate', 'attachments', 'again-after-invalidation', 'choose-receivers'] },
    },
  },
}
