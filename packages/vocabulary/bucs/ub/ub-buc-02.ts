/**
 * An unemployed person looks for work in another State and keeps the benefits.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const ubBuc02: BucDefinition = {
  id: 'UB_BUC_02',
  sector: 'UB',
  title: 'Export of unemployment benefits',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 64', '987/2009 Art 55'], confidence: 'memory' },
  caseOwner: 'employment services of the State where work is sought',
  counterparty: 'institution that pays the benefits',
  documents: [
    {
      sed: 'U007',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U009',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U010',
      by: 'caseOwner',
      after: ['U009', 'U008', 'U011'],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'],
    },
    {
      sed: 'U013',
      by: 'caseOwner',
      after: ['U009', { sed: 'U013', unlessAnswer: true }],
      answers: 'U012',
      features: ['update', 'invalidate', 'clarify', 'attachments'],
    },
    {
      sed: 'U014',
      by: 'counterparty',
      after: ['U009', 'U008'],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U015',
      by: 'counterparty',
      after: ['U009', 'U008'],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'],
    },
    {
      sed: 'U016',
      by: 'counterparty',
      after: ['U009', 'U008'],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U008',
      by: 'counterparty',
      answers: 'U007',
      awaited: 'from-start',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U011',
      by: 'counterparty',
      answers: [
        { sed: 'U010', if: 'cp_ub_buc_02_YES' },
        { sed: 'U010', on: 'update-received', if: 'cp_ub_buc_02_YES' },
      ],
      awaited: 'from-start',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'U012',
      by: 'counterparty',
      after: ['U009', 'U008'],
      features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'],
    },
  ],
  mounts: {
    'one-start-only': true,
    'one-draft-at-a-time': true,
    'close-globally': { by: 'caseOwner', sides: { X001: { counterparty: ['checked'] } } },
    'close-locally': { by: 'counterparty', target: 'left out' },
    reopen: true,
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'notify-death': 'either',
  },
  also: {
    caseOwner: [
      { on: 'DOC_CANCEL', sed: 'U013', opens: [{ action: 'DOC_CREATE_REPLY', sed: 'U013', sameParent: true, ownParentType: 'U012' }] },
    ],
    counterparty: [
      {
        on: 'DOC_RECEIVE',
        sed: 'U010',
        ends: [
          { action: 'DOC_CREATE_REPLY', sed: 'U011', condition: 'cp_ub_buc_02_NO' },
          { action: 'DOC_UPDATE', sed: 'U011', condition: 'cp_ub_buc_02_NO' },
          { action: 'DOC_SEND', sed: 'U011', condition: 'cp_ub_buc_02_NO' },
        ],
      },
      {
        on: 'DOC_UPDATE_RECEIVE',
        sed: 'U010',
        ends: [
          { action: 'DOC_CREATE_REPLY', sed: 'U011', condition: 'cp_ub_buc_02_NO' },
          { action: 'DOC_UPDATE', sed: 'U011', condition: 'cp_ub_buc_02_NO' },
          { action: 'DOC_SEND', sed: 'U011', condition: 'cp_ub_buc_02_NO' },
        ],
      },
      { on: 'DOC_SEND', sed: 'U008', ends: [{ action: 'WRITE', sed: 'X011', sameParent: true }] },
    ],
  },
  in43: { repliesDropped: [{ question: 'U013', reply: 'U013' }] },
}
