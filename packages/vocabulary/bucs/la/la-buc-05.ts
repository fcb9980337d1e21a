/**
 * A State tells that its legislation applies.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const laBuc05: BucDefinition = {
  id: 'LA_BUC_05',
  sector: 'LA',
  title: 'Notification of applicable legislation',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 11(3)–(5), 15', '987/2009 Art 15, 19, 20'], confidence: 'memory' },
  caseOwner: 'institution of the State whose legislation applies',
  counterparty: 'institutions of the other States concerned',
  documents: [{ sed: 'A010', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'attachments', 'send-again'] }],
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
