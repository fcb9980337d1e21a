/**
 * A person works in several States: the State of residence determines the legislation, provisionally until the others have agreed or kept silent.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const laBuc02: BucDefinition = {
  id: 'LA_BUC_02',
  sector: 'LA',
  title: 'Determination of Legislation Applicable',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 13, 87(8), 87a', '987/2009 Art 14(5b), 14(11), 16'], confidence: 'source' },
  caseOwner: 'institution of the State of residence',
  counterparty: 'institutions of the States of activity',
  documents: [
    {
      sed: 'A003',
      by: 'caseOwner',
      starts: true,
      after: 'A004',
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
      ends: ['A007'],
    },
    {
      sed: 'A005',
      by: 'either',
      after: 'A003',
      once: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'send-again', 'choose-receivers'],
    },
    {
      sed: 'A006',
      by: 'either',
      answers: 'A005',
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'A008',
      by: 'either',
      after: 'A003',
      once: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'send-again'],
    },
    {
      sed: 'A004',
      by: 'counterparty',
      answers: 'A003',
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation', 'checked'],
    },
    {
      sed: 'A007',
      by: 'either',
      after: [
        { sed: 'A004', for: 'caseOwner', if: 'A004_IS_FOR_CURRENT_A003' },
        { sed: 'A004', for: 'counterparty' },
      ],
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'A012',
      by: 'counterparty',
      answers: 'A003',
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation', 'checked'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-globally': { by: 'caseOwner', afterDays: 60, once: false },
    'add-participant': 'caseOwner',
    'remove-participant': 'caseOwner',
    forward: { by: 'either', target: { caseOwner: 'ANY' } },
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'determine-residence': 'either',
    'transfer-claim': 'either',
    'notify-death': 'either',
  },
  also: {
    caseOwner: [
      { on: 'DOC_SEND', sed: 'A003', ends: [{ action: 'DOC_CREATE', sed: 'X001' }] },
      {
        on: 'DOC_RECEIVE',
        sed: 'A012',
        ends: [{ action: 'DOC_CREATE', sed: 'X001', condition: 'po_la_buc_02_ALL_A012_ARRIVED' }],
        opens: [{ action: 'DOC_CREATE', sed: 'X001', condition: 'po_la_buc_02_ALL_A012_ARRIVED' }],
      },
    ],
    counterparty: [
      { on: 'DOC_RECEIVE', sed: 'A003', first: true, opens: [{ action: 'DOC_RECEIVE', sed: 'A012' }] },
      { on: 'DOC_CANCEL', sed: 'A004', opens: [{ action: 'DOC_CREATE', sed: 'A012', sameParent: true, ownParentType: 'A003' }] },
      { on: 'DOC_DELETE', sed: 'A004', opens: [{ action: 'DOC_CREATE', sed: 'A012', sameParent: true, ownParentType: 'A003' }] },
      { on: 'DOC_CREATE', sed: 'A004', ends: [{ action: 'WRITE', sed: 'A012', sameParent: true, ownParentType: 'A003' }] },
      { on: 'DOC_CANCEL', sed: 'A012', opens: [{ action: 'DOC_CREATE', sed: 'A004', sameParent: true, ownParentType: 'A003' }] },
      { on: 'DOC_DELETE', sed: 'A012', opens: [{ action: 'DOC_CREATE', sed: 'A004', sameParent: true, ownParentType: 'A003' }] },
      { on: 'DOC_CREATE', sed: 'A012', ends: [{ action: 'WRITE', sed: 'A004', sameParent: true, ownParentType: 'A003' }] },
    ],
  },
  in43: {
    repliesAdded: [
      { question: 'A004', reply: 'A012' },
      { question: 'A012', reply: 'A004' },
      { question: 'H003', reply: 'H004' },
    ],
  },
}
