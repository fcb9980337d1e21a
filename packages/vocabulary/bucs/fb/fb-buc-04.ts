/**
 * The State with priority tells what it pays.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const fbBuc04: BucDefinition = {
  id: 'FB_BUC_04',
  sector: 'FB',
  title: 'Information about payment regarding priority right',
  model: '4.2',
  participants: 'multilateral',
  legalBasis: { articles: ['883/2004 Art 68', '987/2009 Art 60'], confidence: 'memory' },
  caseOwner: 'institution with priority',
  counterparty: 'institutions that pay only the difference',
  documents: [
    { sed: 'F003', by: 'caseOwner', starts: true, features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    'add-participant': 'either',
    forward: 'either',
    exception: true,
    'change-of-participant': true,
  },
}
