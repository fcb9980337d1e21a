/**
 * A claim for a death grant is passed on to the States that may pay it.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const mBuc01: BucDefinition = {
  id: 'M_BUC_01',
  sector: 'M',
  title: 'Claim for Death Grant',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 42–43', '987/2009 Art 42'], confidence: 'memory' },
  caseOwner: 'institution that received the claim',
  counterparty: 'institutions of the other States',
  documents: [
    { sed: 'M030', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
  notes: ['Multilateral because the source does not say otherwise, yet nobody can be added.'],
}
