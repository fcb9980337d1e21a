/**
 * Overpaid benefits are to be deducted from what another State pays to the same person.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const rBuc01: BucDefinition = {
  id: 'R_BUC_01',
  sector: 'R',
  title: 'Offsetting of OverPayment of Benefits',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 72(1)'], confidence: 'source' },
  caseOwner: 'institution that overpaid',
  counterparty: 'institution that pays the person',
  documents: [
    {
      sed: 'R001',
      by: 'caseOwner',
      starts: true,
      after: [
        { sed: 'R002', if: 'po_r_buc_01_PROV' },
        { sed: 'R002', on: 'update-received', if: 'po_r_buc_01_PROV' },
      ],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R002',
      by: 'counterparty',
      answers: 'R001',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R003',
      by: 'caseOwner',
      after: [
        { sed: 'R002', if: 'po_r_buc_01_FINAL' },
        { sed: 'R002', on: 'update-received', if: 'po_r_buc_01_FINAL' },
        { sed: 'R003', on: 'invalidated', if: 'po_r_buc_01_VALID' },
      ],
      features: ['update', 'invalidate', 'clarify', 'attachments'],
    },
    {
      sed: 'R004',
      by: 'counterparty',
      after: { sed: 'R003', if: 'cp_r_buc_01_ACC' },
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'],
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
