/**
 * A worker is posted: the competent institution of the sending State tells the State of work. There is no answer; a change is a new version of A009.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const laBuc04: BucDefinition = {
  id: 'LA_BUC_04',
  sector: 'LA',
  title: 'Notification of Posting',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 12', '987/2009 Art 15'], confidence: 'memory' },
  caseOwner: 'competent institution of the sending State',
  counterparty: 'designated institution of the State of work',
  documents: [{ sed: 'A009', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'attachments', 'send-again'] }],
  mounts: {
    'settle-participants': true,
    'close-globally': { by: 'caseOwner', afterDays: 30 },
    reopen: true,
    forward: 'either',
    exception: true,
    'change-of-participant': true,
  },
}
