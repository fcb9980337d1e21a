/**
 * Facts are asked for that matter for the legislation that applies.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const laBuc06: BucDefinition = {
  id: 'LA_BUC_06',
  sector: 'LA',
  title: 'Request for more information',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76', '987/2009 Art 2, 20'], confidence: 'memory' },
  caseOwner: 'institution that needs the facts',
  counterparty: 'institution that has them',
  documents: [
    {
      sed: 'A005',
      by: 'caseOwner',
      starts: true,
      after: 'A006',
      features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'],
    },
    {
      sed: 'A006',
      by: 'counterparty',
      answers: 'A005',
      features: ['update', 'invalidate', 'reject', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'close-globally': { by: 'caseOwner', afterDays: 30 },
    'add-participant': 'either',
    'remove-participant': 'either',
    forward: 'either',
    remind: 'caseOwner',
    exception: true,
    'change-of-participant': true,
  },
  also: {
    counterparty: [{ on: 'DOC_SEND', sed: 'A006', first: true, opens: [{ action: 'DOC_RECEIVE', sed: 'A005' }] }],
  },
}
