/**
 * The competent State tells facts on cash benefits for incapacity for work.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc14a: BucDefinition = {
  id: 'S_BUC_14a',
  sector: 'S',
  title: 'Information Related to Cash Benefits in Respect of Incapacity for Work - given by Competent Institution',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 21', '987/2009 Art 27'], confidence: 'memory' },
  caseOwner: 'competent institution',
  counterparty: 'institution of residence or stay',
  documents: [
    { sed: 'S047', by: 'caseOwner', starts: true, features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'counterparty',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H002: { counterparty: ['update', 'invalidate'] } } },
  },
}
