/**
 * Does the other State cover a certain benefit in kind, for planned treatment?
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc07: BucDefinition = {
  id: 'S_BUC_07',
  sector: 'S',
  title: 'Scheduled Treatment - Information on Coverage of Specific Benefit in Kind',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 20', '987/2009 Art 26'], confidence: 'memory' },
  caseOwner: 'competent institution or institution of residence',
  counterparty: 'institution of the place of treatment',
  documents: [
    { sed: 'S014', by: 'caseOwner', starts: true, features: ['attachments'] },
    { sed: 'S015', by: 'counterparty', answers: 'S014', features: ['attachments'] },
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
