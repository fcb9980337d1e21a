/**
 * Which periods of insurance does the person have elsewhere? Asked for sickness, maternity and paternity benefits.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc24: BucDefinition = {
  id: 'S_BUC_24',
  sector: 'S',
  title: 'Aggregation of Periods - Insurance Risk Type : Sickness, Paternity and Maternity',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 6', '987/2009 Art 12'], confidence: 'memory' },
  caseOwner: 'institution that needs the periods',
  counterparty: 'institution of the State of the periods',
  documents: [
    { sed: 'S040', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S041', by: 'counterparty', answers: 'S040', features: ['attachments'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
