/**
 * A pensioner’s circumstances have changed.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const pBuc09: BucDefinition = {
  id: 'P_BUC_09',
  sector: 'P',
  title: 'Change in personal circumstances',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76(4)'], confidence: 'memory' },
  caseOwner: 'institution that learns of the change',
  counterparty: 'other institutions that pay a pension',
  documents: [
    {
      sed: 'P14000',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
      sides: 'alike',
    },
  ],
  mounts: {
    'close-locally': 'either',
    'add-participant': 'either',
    forward: 'either',
    exception: true,
    'change-of-participant': true,
  },
}
