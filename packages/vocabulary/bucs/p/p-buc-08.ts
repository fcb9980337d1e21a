/**
 * An institution tells the amount of its pension, for a supplement elsewhere.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc08: BucDefinition = {
  id: 'P_BUC_08',
  sector: 'P',
  title: 'Information on pension amount to award a pension supplement',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 58'], confidence: 'memory' },
  caseOwner: 'institution that pays a pension',
  counterparty: 'institution that awards the supplement',
  documents: [
    { sed: 'P12000', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'again-after-invalidation'], sides: 'alike' },
    {
      sed: 'P13000',
      by: 'counterparty',
      to: 'caseOwner',
      answers: [
        { sed: 'P12000', if: 'cp_p_buc_08_PLEASE_SEND_P13000' },
        { sed: 'P12000', on: 'update-received', if: 'cp_p_buc_08_PLEASE_SEND_P13000' },
      ],
      features: ['update', 'invalidate', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'either',
    'remove-participant': 'either',
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
