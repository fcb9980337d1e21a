/**
 * Whether cash benefits for incapacity for work are paid.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc14: BucDefinition = {
  id: 'S_BUC_14',
  sector: 'S',
  title: 'Information on Payment or not of Cash Benefits in respect of Incapacity for Work',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 21', '987/2009 Art 27'], confidence: 'memory' },
  caseOwner: 'competent institution',
  counterparty: 'institution of residence or stay',
  documents: [
    {
      sed: 'S046',
      by: 'caseOwner',
      starts: true,
      features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: { by: 'counterparty', sides: { X009: { caseOwner: ['send-again'] } } },
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H002: { counterparty: ['update', 'invalidate'] } } },
  },
  also: {
    caseOwner: [{ on: 'DOC_SEND', sed: 'X009', opens: [{ action: 'DOC_RECEIVE_REPLY', sed: 'X010' }] }],
    counterparty: [
      { on: 'DOC_CREATE', sed: 'H001', opens: [{ action: 'DOC_RECEIVE_REPLY', sed: 'H002' }] },
      { on: 'DOC_RECEIVE', sed: 'X009', opens: [{ action: 'DOC_CREATE_REPLY', sed: 'X010' }] },
    ],
  },
  except: {
    counterparty: [{ on: 'DOC_SEND', sed: 'H001', opens: [{ action: 'DOC_RECEIVE_REPLY', sed: 'H002' }] }],
  },
  notes: [
    'The source has rules for a reminder by the owner, which nothing lets the owner begin.',
    'H002 is awaited from the first draft of H001, not from its sending.',
  ],
}
