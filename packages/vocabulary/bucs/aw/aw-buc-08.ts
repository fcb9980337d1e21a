/**
 * An institution disputes that the legislation on work accidents or occupational diseases applies.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc08: BucDefinition = {
  id: 'AW_BUC_08',
  sector: 'AW',
  title: 'Contestation of the application of the legislation related to accidents at work or occupational diseases',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 35'], confidence: 'memory' },
  caseOwner: 'institution that disputes it',
  counterparty: 'institution that gives the benefits',
  documents: [
    { sed: 'DA048', by: 'caseOwner', starts: true, features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
    { sed: 'DA049', by: 'caseOwner', after: 'DA048', features: ['attachments'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': 'either',
  },
}
