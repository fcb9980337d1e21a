/**
 * Costs of benefits in kind for work accidents and occupational diseases are claimed between States, many invoices at once.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc05: BucDefinition = {
  id: 'AW_BUC_05',
  sector: 'AW',
  title: 'Claim for Reimbursement of Benefit in Kind',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 41', '987/2009 Art 62–69'], confidence: 'memory' },
  caseOwner: 'liaison body of the creditor State',
  counterparty: 'liaison body of the debtor State',
  documents: [
    { sed: 'DA010', by: 'caseOwner', starts: true, features: ['batch'] },
    { sed: 'DA012', by: 'caseOwner', after: 'DA010', features: ['batch', 'send-again'], sides: { counterparty: [] } },
    { sed: 'DA011', by: 'counterparty', answers: 'DA010' },
    { sed: 'DA014', by: 'counterparty', after: 'DA011' },
    { sed: 'DA015', by: 'caseOwner', answers: 'DA014', awaited: 'from-start' },
    { sed: 'DA018', by: 'counterparty', after: 'DA011', features: ['batch', 'send-again'], sides: { caseOwner: [] }, ends: ['DA014'] },
    { sed: 'DA019', by: 'caseOwner', answers: 'DA018', awaited: 'from-start' },
    { sed: 'DA016', by: 'counterparty', after: 'DA011', features: ['batch', 'attachments', 'send-again'], sides: { caseOwner: [] } },
    { sed: 'DA016A', by: 'caseOwner', answers: 'DA016', awaited: 'from-start' },
    {
      sed: 'DA017',
      by: 'caseOwner',
      answers: { sed: 'DA016', afterOwn: 'DA016A' },
      awaited: 'from-start',
      features: ['batch', 'attachments', 'send-again'],
      sides: { counterparty: [] },
    },
    { sed: 'DA012C', by: 'counterparty', answers: 'DA012', features: ['batch', 'send-again'], sides: { caseOwner: [] } },
    { sed: 'DA012R', by: 'caseOwner', answers: 'DA012C', awaited: 'from-start', features: ['batch'], sides: { counterparty: [] } },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    remind: 'caseOwner',
    exception: true,
    'change-of-participant': true,
  },
  also: {
    counterparty: [{ on: 'DOC_RECEIVE', sed: 'DA016A', opens: [{ action: 'DOC_RECEIVE_REPLY', sed: 'DA017', sameParent: true }] }],
  },
  except: {
    counterparty: [{ on: 'DOC_SEND', sed: 'DA016', opens: [{ action: 'DOC_RECEIVE_REPLY', sed: 'DA017' }] }],
  },
  in43: { repliesDropped: [{ question: 'DA012', reply: 'DA012C' }] },
}
