/**
 * A debtor is to be notified of a decision in another State.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const rBuc06: BucDefinition = {
  id: 'R_BUC_06',
  sector: 'R',
  title: 'Request for notification under Article 77 of Regulation (EC) No. 987/2009',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 77'], confidence: 'source' },
  caseOwner: 'applicant party',
  counterparty: 'requested party',
  documents: [
    {
      sed: 'R015',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R016',
      by: 'counterparty',
      answers: 'R015',
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
