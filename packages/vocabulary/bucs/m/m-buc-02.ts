/**
 * A claim for a pre-retirement benefit is passed on.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const mBuc02: BucDefinition = {
  id: 'M_BUC_02',
  sector: 'M',
  title: 'Claim for pre-retirement Benefit',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 66'], confidence: 'memory' },
  caseOwner: 'institution that received the claim',
  counterparty: 'competent institution',
  documents: [
    { sed: 'M040', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H002: { counterparty: ['update', 'invalidate'] } } },
  },
}
