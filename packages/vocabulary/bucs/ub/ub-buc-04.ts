/**
 * The State of residence claims back unemployment benefits from the last State of work, many persons at once.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const ubBuc04: BucDefinition = {
  id: 'UB_BUC_04',
  sector: 'UB',
  title: 'Reimbursement of unemployment benefits',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 65(6)–(7)', '987/2009 Art 70'], confidence: 'source' },
  caseOwner: 'institution of the State of residence',
  counterparty: 'institution of the last State of work',
  documents: [
    { sed: 'U020', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'reject', 'clarify', 'batch', 'attachments'] },
    {
      sed: 'U026',
      by: 'caseOwner',
      after: 'U020',
      features: ['update', 'invalidate', 'clarify', 'batch', 'attachments', 'again-after-invalidation', 'checked'],
    },
    {
      sed: 'U021',
      by: 'counterparty',
      answers: ['U020', { sed: 'U027', on: 'received' }, 'U029'],
      features: ['invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
      settles: ['X011'],
    },
    {
      sed: 'U023',
      by: 'counterparty',
      answers: ['U020', { sed: 'U027', on: 'received' }, 'U029'],
      features: ['update', 'invalidate', 'clarify', 'batch', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
      settles: ['X011'],
    },
    { sed: 'U024', by: 'counterparty', after: ['U021', 'U023'], features: ['update', 'clarify', 'batch', 'attachments', 'send-again'] },
    {
      sed: 'U027',
      by: 'counterparty',
      answers: 'U026',
      awaited: 'from-start',
      features: ['update', 'invalidate', 'clarify', 'batch', 'attachments', 'again-after-invalidation', 'checked'],
    },
    {
      sed: 'U029',
      by: 'caseOwner',
      answers: 'U023',
      features: ['update', 'invalidate', 'clarify', 'batch', 'attachments', 'again-after-invalidation', 'checked'],
      sides: { counterparty: ['update', 'invalidate', 'clarify', 'batch', 'attachments', 'again-after-invalidation'] },
    },
    { sed: 'U025', by: 'caseOwner', answers: 'U024', features: ['update', 'clarify', 'attachments'] },
  ],
  mounts: {
    'close-globally': 'caseOwner',
    'close-locally': { by: 'counterparty', target: 'left out' },
    reopen: true,
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
  also: {
    caseOwner: [
      { on: 'DOC_CANCEL', sed: 'U020', ends: [{ action: 'WRITE', sed: 'U026' }] },
      { on: 'DOC_RECEIVE', sed: 'U021', ends: [{ action: 'DOC_UPDATE', sed: 'U029', ownParentType: 'U029' }] },
    ],
    counterparty: [
      {
        on: 'DOC_CREATE',
        sed: 'U021',
        ends: [
          { action: 'DOC_CREATE', sed: 'U023', sameParent: true, ownParentType: 'U020' },
          { action: 'DOC_CREATE', sed: 'U023', sameParent: true, ownParentType: 'U029' },
        ],
      },
      {
        on: 'DOC_DELETE',
        sed: 'U021',
        opens: [
          { action: 'DOC_CREATE', sed: 'U023', sameParent: true, ownParentType: 'U020' },
          { action: 'DOC_CREATE', sed: 'U023', sameParent: true, ownParentType: 'U029' },
        ],
      },
      {
        on: 'DOC_CANCEL',
        sed: 'U021',
        opens: [
          { action: 'DOC_CREATE', sed: 'U023', sameParent: true, ownParentType: 'U020' },
          { action: 'DOC_CREATE', sed: 'U023', sameParent: true, ownParentType: 'U029' },
        ],
      },
      {
        on: 'DOC_CREATE',
        sed: 'U023',
        ends: [
          { action: 'DOC_CREATE', sed: 'U021', sameParent: true, ownParentType: 'U020' },
          { action: 'DOC_CREATE', sed: 'U021', sameParent: true, ownParentType: 'U029' },
        ],
      },
      {
        on: 'DOC_DELETE',
        sed: 'U023',
        opens: [
          { action: 'DOC_CREATE', sed: 'U021', sameParent: true, ownParentType: 'U020' },
          { action: 'DOC_CREATE', sed: 'U021', sameParent: true, ownParentType: 'U029' },
        ],
      },
      {
        on: 'DOC_CANCEL',
        sed: 'U023',
        opens: [
          { action: 'DOC_CREATE', sed: 'U021', sameParent: true, ownParentType: 'U020' },
          { action: 'DOC_CREATE', sed: 'U021', sameParent: true, ownParentType: 'U029' },
        ],
      },
      { on: 'DOC_SEND', sed: 'U024', ends: [{ action: 'ANY', sed: 'X008' }] },
      { on: 'DOC_RECEIVE', sed: 'U025', ends: [{ action: 'DOC_UPDATE', sed: 'U024' }] },
      { on: 'DOC_SEND', sed: 'U027', ends: [{ action: 'ANY', sed: 'X011' }] },
      {
        on: 'DOC_RECEIVE',
        sed: 'U029',
        ends: [
          { action: 'DOC_UPDATE', sed: 'U023', targetParentType: 'ANY' },
          { action: 'WRITE', sed: 'X008', sameParent: true, ownParentType: 'U023' },
        ],
      },
    ],
  },
  in43: {
    repliesAdded: [
      { question: 'U021', reply: 'U023' },
      { question: 'U023', reply: 'U021' },
    ],
    repliesDropped: [
      { question: 'U027', reply: 'U021' },
      { question: 'U027', reply: 'U023' },
    ],
  },
}
