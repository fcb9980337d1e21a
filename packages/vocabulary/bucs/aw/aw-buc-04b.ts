/**
 * Planned treatment needs more than was authorised: the place of treatment tells it.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc04b: BucDefinition = {
  id: 'AW_BUC_04b',
  sector: 'AW',
  title: 'Information about supplement scheduled treatment',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 33'], confidence: 'memory' },
  caseOwner: 'institution of the place of treatment',
  counterparty: 'competent institution',
  documents: [
    { sed: 'DA008', by: 'caseOwner', starts: true, features: ['invalidate', 'clarify', 'attachments', 'again-after-invalidation'] },
    { sed: 'DA007', by: 'counterparty', answers: 'DA008', features: ['update', 'clarify', 'attachments'] },
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
