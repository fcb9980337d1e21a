/**
 * A claim for cash benefits after a work accident or for an occupational disease is passed on with the finding of incapacity.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc06a: BucDefinition = {
  id: 'AW_BUC_06a',
  sector: 'AW',
  title: 'Application for cash benefits in respect of accident at work and occupational disease',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 27, 33'], confidence: 'memory' },
  caseOwner: 'institution of residence or stay',
  counterparty: 'competent institution',
  documents: [
    {
      sed: 'DA031',
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
