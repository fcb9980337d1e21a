/**
 * The costs of an administrative check or medical examination are claimed back.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const hBuc04: BucDefinition = {
  id: 'H_BUC_04',
  sector: 'H',
  title: 'Reimbursement of Administrative Check or Medical examination',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 87(6)'], confidence: 'memory' },
  caseOwner: 'institution that did the check',
  counterparty: 'institution that asked for it',
  documents: [
    {
      sed: 'H020',
      by: 'caseOwner',
      starts: true,
      after: 'H021',
      features: ['invalidate', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    { sed: 'H021', by: 'counterparty', answers: 'H020', features: ['invalidate', 'clarify', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'close-locally': 'either',
    forward: { by: 'counterparty', target: 'ANY' },
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
