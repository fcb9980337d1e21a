/**
 * The person appeals against a rejection for an occupational disease: the institutions tell each other how it goes, and who pays advances.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc10a: BucDefinition = {
  id: 'AW_BUC_10a',
  sector: 'AW',
  title: 'Exchange of information between institutions and advance payments in the event of an appeal against rejection',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 37'], confidence: 'memory' },
  caseOwner: 'institution whose rejection is appealed',
  counterparty: 'institution to which the file went',
  documents: [
    { sed: 'DA052', by: 'caseOwner', starts: true, features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
    { sed: 'DA055', by: 'caseOwner', after: 'DA052', features: ['invalidate', 'reject', 'attachments', 'again-after-invalidation'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    forward: 'counterparty',
    remind: { by: 'counterparty', sides: { X009: { caseOwner: ['send-again'] } } },
    exception: true,
    'change-of-participant': true,
    'ad-hoc-information': { by: 'counterparty', sides: { H002: { counterparty: ['update', 'invalidate'] } } },
  },
}
