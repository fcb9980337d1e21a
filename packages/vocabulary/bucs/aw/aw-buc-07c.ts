/**
 * A detailed report on the benefits in kind given is asked for.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc07c: BucDefinition = {
  id: 'AW_BUC_07c',
  sector: 'AW',
  title: 'Benefits in kind - Detailed report',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 34(4)'], confidence: 'memory' },
  caseOwner: 'institution that wants the report',
  counterparty: 'institution of residence or stay',
  documents: [
    { sed: 'DA044', by: 'caseOwner', starts: true, features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
    { sed: 'DA042', by: 'counterparty', answers: 'DA044', features: ['update', 'attachments'] },
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
