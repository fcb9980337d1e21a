/**
 * Facts that matter for the legislation that applies are told.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const laBuc03: BucDefinition = {
  id: 'LA_BUC_03',
  sector: 'LA',
  title: 'Notification of Relevant Information',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 76', '987/2009 Art 20'], confidence: 'memory' },
  caseOwner: 'institution that holds the facts',
  counterparty: 'institutions that need them',
  documents: [
    {
      sed: 'A008',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
  ],
  mounts: {
    'settle-participants': true,
    'close-globally': { by: 'caseOwner', afterDays: 30 },
    reopen: true,
    'add-participant': 'either',
    forward: 'either',
    exception: true,
    'change-of-participant': true,
  },
}
