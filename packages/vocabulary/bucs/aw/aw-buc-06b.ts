/**
 * Whether cash benefits are paid after a work accident or for an occupational disease.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc06b: BucDefinition = {
  id: 'AW_BUC_06b',
  sector: 'AW',
  title: 'Information on payment or not of cash benefits in respect of accident at work and occupational disease',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 27'], confidence: 'memory' },
  caseOwner: 'competent institution',
  counterparty: 'institution of residence or stay',
  documents: [
    {
      sed: 'DA040',
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
}
