/**
 * Urgent treatment, necessary to life, of a person who lives outside the competent State: the authorisation is asked for.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc11: BucDefinition = {
  id: 'S_BUC_11',
  sector: 'S',
  title: 'Urgent vitally necessary treatment - Request for authorisation in Member State of residence',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 20', '987/2009 Art 26(3)'], confidence: 'memory' },
  caseOwner: 'institution of residence',
  counterparty: 'competent institution',
  documents: [
    { sed: 'S011', by: 'caseOwner', starts: true, features: ['attachments'], sides: 'alike' },
    { sed: 'S012', by: 'counterparty', answers: 'S011' },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'caseOwner', sides: { H002: { caseOwner: ['update'] } } },
    'request-medical-report': 'counterparty',
  },
  also: {
    caseOwner: [{ on: 'DOC_RECEIVE', sed: 'S011', first: true, opens: [{ action: 'DOC_RECEIVE', sed: 'H001' }] }],
    counterparty: [{ on: 'DOC_SEND', sed: 'S011', first: true, opens: [{ action: 'DOC_CREATE', sed: 'H001' }] }],
  },
  notes: ['The source lets the counterparty begin H001 after sending S011, which it never sends: in effect only the owner begins H001.'],
}
