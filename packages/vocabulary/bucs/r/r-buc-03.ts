/**
 * Benefits paid provisionally are settled with the State that proves to be competent.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const rBuc03: BucDefinition = {
  id: 'R_BUC_03',
  sector: 'R',
  title: 'Offsetting of provisionally paid benefits with Payments of another Member State under Art. 73 (1) of Regulation 987/2009',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 73(1)'], confidence: 'source' },
  caseOwner: 'institution that paid provisionally',
  counterparty: 'institution that proves to be competent',
  documents: [
    {
      sed: 'R008',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R009',
      by: 'counterparty',
      answers: 'R008',
      awaited: 'once',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation', 'to-all'],
    },
    { sed: 'R004', by: 'counterparty', after: 'R009', features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'] },
  ],
  mounts: {
    'close-globally': 'either',
    reopen: true,
    forward: 'either',
    remind: 'either',
    'ad-hoc-information': 'either',
  },
  notes: ['The source awaits neither X050 nor X100.', 'The source marks R009 as for all participants, though there is only one other.'],
}
