/**
 * A claim is to be recovered, or secured, in another State.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const rBuc07: BucDefinition = {
  id: 'R_BUC_07',
  sector: 'R',
  title: 'Request for recovery',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 75, 78, 79, 80(2), 81(2), 82–85, 90'], confidence: 'source' },
  caseOwner: 'applicant party, the creditor',
  counterparty: 'requested party, where the debtor or the assets are',
  documents: [
    {
      sed: 'R017',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R019',
      by: 'either',
      after: ['R017', { sed: 'R019', on: 'received' }, 'R034', 'R033'],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'],
    },
    {
      sed: 'R034',
      by: 'either',
      after: ['R019', { sed: 'R034', on: 'received' }, { sed: 'R033', on: 'received' }, { sed: 'R033', on: 'sent', for: 'caseOwner' }],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'],
    },
    {
      sed: 'R033',
      by: 'either',
      answers: 'R019',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    { sed: 'R025', by: 'caseOwner', after: 'R017', features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'] },
    {
      sed: 'R018',
      by: 'counterparty',
      answers: 'R017',
      awaited: 'once',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'],
    },
    {
      sed: 'R004',
      by: 'either',
      after: [
        { sed: 'R029', for: 'caseOwner' },
        { sed: 'R018', for: 'counterparty', if: 'cp_r_buc_07_DEBTRECOV' },
      ],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'],
    },
    {
      sed: 'R036',
      by: 'caseOwner',
      after: { sed: 'R018', if: 'po_r_buc_07_RECOVADDINFO' },
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R028',
      by: 'counterparty',
      after: ['R017', 'R029'],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R029',
      by: 'caseOwner',
      answers: 'R028',
      awaited: 'from-start',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-globally': 'either',
    reopen: true,
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
  also: {
    counterparty: [{ on: 'DOC_SEND', sed: 'R033', opens: [{ action: 'DOC_RECEIVE', sed: 'R034' }] }],
  },
}
