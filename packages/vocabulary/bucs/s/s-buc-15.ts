/**
 * A claim for long-term care benefits in cash is passed on.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc15: BucDefinition = {
  id: 'S_BUC_15',
  sector: 'S',
  title: 'Long Term Care Cash Benefits - Application',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 34', '987/2009 Art 28'], confidence: 'memory' },
  caseOwner: 'institution that received the claim',
  counterparty: 'institution of the other State',
  documents: [
    { sed: 'S056', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S057', by: 'counterparty', answers: 'S056', features: ['attachments'] },
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
