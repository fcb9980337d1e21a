/**
 * Overpaid benefits are to be taken from arrears of another State before these are paid out.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const rBuc02: BucDefinition = {
  id: 'R_BUC_02',
  sector: 'R',
  title: 'Offsetting of OverPayment with Arrears',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 72(2)'], confidence: 'source' },
  caseOwner: 'institution that overpaid',
  counterparty: 'institution that holds the arrears',
  documents: [
    {
      sed: 'R005',
      by: 'caseOwner',
      starts: true,
      after: { sed: 'R006', if: 'po_r_buc_02_PROV' },
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R004',
      by: 'counterparty',
      after: [
        { sed: 'R005', if: 'cp_r_buc_02_NOPROVL' },
        { sed: 'R006', if: 'cp_r_buc_02_FINAL' },
      ],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'],
    },
    {
      sed: 'R006',
      by: 'counterparty',
      answers: { sed: 'R005', if: 'cp_r_buc_02_PROVL' },
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-globally': 'either',
    reopen: true,
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'notify-death': { by: 'either', features: { H070: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] } },
  },
}
