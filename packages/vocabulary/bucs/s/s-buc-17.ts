/**
 * Long-term care benefits in cash are paid: the State of residence is told, so that none are paid twice.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc17: BucDefinition = {
  id: 'S_BUC_17',
  sector: 'S',
  title: 'Long-Term Care Cash Benefits - Information on Payment',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 34', '987/2009 Art 28'], confidence: 'memory' },
  caseOwner: 'institution that pays the cash benefit',
  counterparty: 'institution of residence',
  documents: [
    { sed: 'S001', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S003', by: 'counterparty', answers: 'S001', features: ['attachments'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
