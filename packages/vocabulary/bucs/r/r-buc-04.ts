/**
 * Contributions received provisionally are settled with the State to which they are due.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const rBuc04: BucDefinition = {
  id: 'R_BUC_04',
  sector: 'R',
  title: 'Offsetting of provisionally received contributions with contributions payable in another Member State',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 73(2)'], confidence: 'source' },
  caseOwner: 'institution to which the contributions are due',
  counterparty: 'institution that received them provisionally',
  documents: [
    {
      sed: 'R010',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'R011',
      by: 'counterparty',
      answers: 'R010',
      features: ['update', 'invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    { sed: 'R004', by: 'counterparty', after: 'R011', features: ['update', 'invalidate', 'clarify', 'attachments', 'send-again'] },
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
  notes: ['The title is cut short in the source.'],
}
