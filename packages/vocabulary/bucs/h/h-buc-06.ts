/**
 * A claim or document reached the wrong State and goes to the right one.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc06: BucDefinition = {
  id: 'H_BUC_06',
  sector: 'H',
  title: 'Transfer of Claim',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 81', '987/2009 Art 2(3)'], confidence: 'memory' },
  caseOwner: 'institution that received it',
  counterparty: 'institution for which it was meant',
  documents: [
    { sed: 'H065', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
    { sed: 'H066', by: 'counterparty', answers: 'H065', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'caseOwner',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H002: { counterparty: ['update', 'invalidate'] } } },
  },
}
