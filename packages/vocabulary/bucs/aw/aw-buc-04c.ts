/**
 * Urgent treatment, necessary to life, was authorised by the State of residence, which tells it.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc04c: BucDefinition = {
  id: 'AW_BUC_04c',
  sector: 'AW',
  title: 'Information about granting of authorisation to receive scheduled urgent vitally necessary treatment',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 33'], confidence: 'memory' },
  caseOwner: 'institution of residence',
  counterparty: 'competent institution',
  documents: [
    {
      sed: 'DA009',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'counterparty',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H002: { counterparty: ['update', 'invalidate'] } } },
  },
  notes: ['The title is cut short in the source.'],
}
