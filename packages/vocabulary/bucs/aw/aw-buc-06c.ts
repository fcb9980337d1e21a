/**
 * The person is fit for work again after a work accident or occupational disease.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc06c: BucDefinition = {
  id: 'AW_BUC_06c',
  sector: 'AW',
  title: 'Information on end of incapacity for work in respect of accident at work and occupational disease',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 27'], confidence: 'memory' },
  caseOwner: 'institution that finds the incapacity ended',
  counterparty: 'institution of the other State',
  documents: [
    {
      sed: 'DA041',
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
