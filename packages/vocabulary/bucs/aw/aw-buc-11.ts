/**
 * An occupational disease has become worse: what was granted before?
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc11: BucDefinition = {
  id: 'AW_BUC_11',
  sector: 'AW',
  title: 'Aggravation of an occupational disease',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 39', '987/2009 Art 38'], confidence: 'memory' },
  caseOwner: 'institution that decides on the aggravation',
  counterparty: 'institution that dealt with the disease before',
  documents: [
    {
      sed: 'DA057',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'reject', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'DA058',
      by: 'counterparty',
      answers: 'DA057',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      settles: ['X011'],
    },
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
