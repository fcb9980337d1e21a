/**
 * Two or more States agree that a person stays under a legislation that the rules would not give.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const laBuc01: BucDefinition = {
  id: 'LA_BUC_01',
  sector: 'LA',
  title: 'Request for Exceptions',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 16(1)', '987/2009 Art 18'], confidence: 'source' },
  caseOwner: 'authority or body of the State whose legislation is to apply',
  counterparty: 'authorities or bodies of the States that have to agree',
  documents: [
    {
      sed: 'A001',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'A005',
      by: 'either',
      after: 'A001',
      once: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again', 'choose-receivers'],
    },
    {
      sed: 'A006',
      by: 'either',
      answers: 'A005',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    { sed: 'A008', by: 'either', after: 'A001', once: true, features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'] },
    { sed: 'A011', by: 'counterparty', answers: 'A001', features: ['update', 'invalidate', 'clarify', 'again-after-invalidation'] },
    {
      sed: 'A002',
      by: 'counterparty',
      answers: 'A001',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-globally': 'caseOwner',
    reopen: true,
    'add-participant': 'either',
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'determine-residence': 'either',
    'exchange-pins': 'either',
    'transfer-claim': 'either',
    'notify-death': 'either',
  },
  also: {
    counterparty: [
      { on: 'DOC_CREATE', sed: 'A011', ends: [{ action: 'DOC_CREATE', sed: 'A002', sameParent: true, ownParentType: 'A001' }] },
      { on: 'DOC_DELETE', sed: 'A011', opens: [{ action: 'DOC_CREATE', sed: 'A002', sameParent: true, ownParentType: 'A001' }] },
      { on: 'DOC_CANCEL', sed: 'A011', opens: [{ action: 'DOC_CREATE_REPLY', sed: 'A002', sameParent: true, ownParentType: 'A001' }] },
      { on: 'DOC_CREATE', sed: 'A002', ends: [{ action: 'DOC_CREATE', sed: 'A011', sameParent: true, ownParentType: 'A001' }] },
      { on: 'DOC_DELETE', sed: 'A002', opens: [{ action: 'DOC_CREATE_REPLY', sed: 'A011', sameParent: true, ownParentType: 'A001' }] },
      { on: 'DOC_CANCEL', sed: 'A002', opens: [{ action: 'DOC_CREATE_REPLY', sed: 'A011', sameParent: true, ownParentType: 'A001' }] },
    ],
  },
  in43: { repliesAdded: [{ question: 'H003', reply: 'H004' }] },
}
