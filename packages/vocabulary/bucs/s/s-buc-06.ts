/**
 * What would the State of treatment have refunded? Asked when a person paid and wants the money back at home.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc06: BucDefinition = {
  id: 'S_BUC_06',
  sector: 'S',
  title: 'Necessary or Scheduled Treatment - Reimbursement Rates',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 25(5)–(7), 26'], confidence: 'memory' },
  caseOwner: 'competent institution',
  counterparty: 'institution of the place of stay or treatment',
  documents: [
    { sed: 'S067', by: 'caseOwner', starts: true, features: ['attachments'], sides: 'alike' },
    { sed: 'S068', by: 'counterparty', answers: 'S067', features: ['update', 'attachments'], sides: { caseOwner: [] } },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
    'request-medical-report': 'counterparty',
  },
  in43: { repliesDropped: [{ question: 'H120', reply: 'H121' }] },
}
