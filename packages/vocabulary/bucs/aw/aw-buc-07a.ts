/**
 * A medical certificate on a work accident or occupational disease is passed on.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc07a: BucDefinition = {
  id: 'AW_BUC_07a',
  sector: 'AW',
  title: 'Notification of medical certificate for AWOD benefits',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 34'], confidence: 'memory' },
  caseOwner: 'institution that holds the certificate',
  counterparty: 'institution of the other State',
  documents: [
    { sed: 'DA042', by: 'caseOwner', starts: true, features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: { by: 'either', once: false, after: { sed: 'H001', on: 'sent' } },
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
