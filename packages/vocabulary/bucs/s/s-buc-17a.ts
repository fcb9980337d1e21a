/**
 * Long-term care changed or ended.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc17a: BucDefinition = {
  id: 'S_BUC_17a',
  sector: 'S',
  title: 'Long-Term Care Cash Benefits - Change or Cancellation',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 34', '987/2009 Art 28'], confidence: 'memory' },
  caseOwner: 'institution of residence',
  counterparty: 'institution that pays the cash benefit',
  documents: [
    { sed: 'S005', by: 'caseOwner', starts: true, features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
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
