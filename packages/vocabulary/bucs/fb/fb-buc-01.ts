/**
 * Which State pays family benefits first, and which only the difference.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const fbBuc01: BucDefinition = {
  id: 'FB_BUC_01',
  sector: 'FB',
  title: 'Determine Competences',
  model: '4.2',
  participants: 'multilateral',
  removeMeOnly: true,
  legalBasis: { articles: ['883/2004 Art 67–68', '987/2009 Art 58–60'], confidence: 'memory' },
  caseOwner: 'institution that handles the claim',
  counterparty: 'institutions of the other States in which the parents live or work',
  documents: [
    { sed: 'F001', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'F002',
      by: 'either',
      after: { sed: 'F002', on: 'received', for: 'caseOwner', if: 'po_fb_buc_01_ALL' },
      answers: 'F001',
      features: ['update', 'invalidate', 'attachments', 'send-again'],
    },
    {
      sed: 'F004',
      by: 'either',
      after: [
        { sed: 'F002', on: 'sent', for: 'caseOwner' },
        { sed: 'F001', for: 'counterparty' },
      ],
      features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'],
    },
    { sed: 'F005', by: 'either', answers: 'F004', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    {
      sed: 'F022',
      by: 'either',
      after: [
        { sed: 'F001', for: 'caseOwner' },
        { sed: 'F001', for: 'counterparty', once: true },
      ],
      features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'],
    },
    {
      sed: 'F023',
      by: 'either',
      after: [
        { sed: 'F001', for: 'caseOwner' },
        { sed: 'F001', for: 'counterparty', once: true },
        { sed: 'F023', on: 'sent-to-chosen', unlessAnswer: true },
      ],
      answers: 'F022',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'F026',
      by: 'either',
      after: [
        { sed: 'F001', for: 'caseOwner' },
        { sed: 'F001', for: 'counterparty', once: true },
      ],
      features: ['update', 'invalidate', 'attachments', 'send-again', 'choose-receivers'],
    },
    {
      sed: 'F027',
      by: 'either',
      after: [
        { sed: 'F001', for: 'caseOwner' },
        { sed: 'F001', for: 'counterparty', once: true },
        { sed: 'F027', on: 'sent-to-chosen', unlessAnswer: true },
      ],
      answers: 'F026',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-globally': { by: 'caseOwner', sides: { X001: { counterparty: ['checked'] } } },
    'add-participant': 'either',
    'remove-participant': 'counterparty',
    forward: { by: 'either', target: 'ANY' },
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'determine-residence': 'either',
    'change-of-legislation': 'either',
    'exchange-pins': 'either',
    'transfer-claim': 'either',
    'notify-death': 'either',
    'request-medical-report': 'either',
    'notify-medical-information': { by: 'either', features: { H121: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] } },
  },
  also: {
    caseOwner: [{ on: 'DOC_SEND_PARTICIPANTS', sed: 'H121', opens: [{ action: 'DOC_CREATE', sed: 'H121', ownParentType: 'NONE' }] }],
    counterparty: [
      {
        on: 'DOC_RECEIVE',
        sed: 'F001',
        first: true,
        opens: [{ action: 'DOC_RECEIVE', sed: 'F005' }],
      },
      { on: 'DOC_SEND_PARTICIPANTS', sed: 'H121', opens: [{ action: 'DOC_CREATE', sed: 'H121', ownParentType: 'NONE' }] },
    ],
  },
  except: {
    caseOwner: [{ on: 'DOC_SEND', sed: 'F001', first: true, opens: [{ action: 'DOC_RECEIVE', sed: 'F002' }] }],
  },
  in43: { repliesAdded: [{ question: 'H003', reply: 'H004' }] },
}
