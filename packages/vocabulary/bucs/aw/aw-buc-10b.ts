/**
 * An advance on benefits for an occupational disease is to be fixed or paid.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc10b: BucDefinition = {
  id: 'AW_BUC_10b',
  sector: 'AW',
  title: 'Information about an advance payments',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 37(2)'], confidence: 'memory' },
  caseOwner: 'institution that has to fix the advance',
  counterparty: 'institution of the other State',
  documents: [
    {
      sed: 'DA053',
      by: 'caseOwner',
      starts: true,
      features: ['invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'DA054',
      by: 'counterparty',
      answers: 'DA053',
      features: ['invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
      settles: ['X012', 'X011'],
    },
  ],
  mounts: {
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
