/**
 * Which degree of incapacity was found for earlier accidents or diseases?
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc12: BucDefinition = {
  id: 'AW_BUC_12',
  sector: 'AW',
  title: 'Information about the degree of incapacity for work',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 40(3)', '987/2009 Art 39'], confidence: 'memory' },
  caseOwner: 'institution that needs the degree',
  counterparty: 'institution that knows it',
  documents: [
    { sed: 'DA059', by: 'caseOwner', starts: true, features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
    { sed: 'DA060', by: 'counterparty', answers: 'DA059', features: ['update', 'invalidate', 'attachments', 'again-after-invalidation'] },
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
