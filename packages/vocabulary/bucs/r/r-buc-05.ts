/**
 * Facts on a debtor are asked for, to recover a claim.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const rBuc05: BucDefinition = {
  id: 'R_BUC_05',
  sector: 'R',
  title: 'Request for information under Article 76 of Regulation (EC) No 987/2009',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 76'], confidence: 'source' },
  caseOwner: 'applicant party',
  counterparty: 'requested party',
  documents: [
    {
      sed: 'R012',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R014',
      by: 'counterparty',
      answers: 'R012',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-globally': 'either',
    reopen: true,
    forward: 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
