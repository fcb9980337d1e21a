/**
 * Additional family benefits for orphans of a person insured in several States.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const fbBuc03: BucDefinition = {
  id: 'FB_BUC_03',
  sector: 'FB',
  title: 'Additional family benefits for orphans',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 69', '987/2009 Art 61'], confidence: 'memory' },
  caseOwner: 'institution that handles the orphan’s claim',
  counterparty: 'institutions of the States where the deceased was insured',
  documents: [
    {
      sed: 'F018',
      by: 'caseOwner',
      starts: true,
      after: { sed: 'F018', if: 'po_fb_buc_03_F018SENT' },
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'F021',
      by: 'caseOwner',
      starts: true,
      after: [
        { sed: 'F020', if: 'po_fb_buc_03_ONE_CP' },
        { sed: 'F019', if: 'po_fb_buc_03_ALLF019' },
      ],
      awaited: 'from-start',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
    { sed: 'F019', by: 'counterparty', answers: 'F018', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'F020',
      by: 'caseOwner',
      after: [
        { sed: 'F020', if: 'po_fb_buc_03_MORE_CP' },
        { sed: 'F019', if: 'po_fb_buc_03_ALLF019' },
      ],
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-globally': 'caseOwner',
    'close-locally': 'counterparty',
    'add-participant': 'either',
    'remove-participant': 'caseOwner',
    forward: { by: 'either', target: 'ANY' },
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'determine-residence': 'either',
    'change-of-legislation': 'either',
    'exchange-pins': 'either',
    'notify-death': 'either',
  },
  also: {
    caseOwner: [{ on: 'DOC_SEND', sed: 'F021', first: true, opens: [{ action: 'DOC_RECEIVE', sed: 'X001' }] }],
  },
  in43: { repliesAdded: [{ question: 'H003', reply: 'H004' }] },
  notes: ['After F021 the owner awaits X001, which nobody else may send.'],
}
