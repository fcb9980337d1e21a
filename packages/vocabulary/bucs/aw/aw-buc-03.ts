/**
 * What would the State of stay have refunded? Asked when a person paid for the treatment and wants the money back at home.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc03: BucDefinition = {
  id: 'AW_BUC_03',
  sector: 'AW',
  title: 'Establishing the reimbursement rates',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 36', '987/2009 Art 25'], confidence: 'memory' },
  caseOwner: 'competent institution',
  counterparty: 'institution of the place of stay',
  documents: [
    {
      sed: 'DA004',
      by: 'caseOwner',
      starts: true,
      features: ['update', 'invalidate', 'reject', 'clarify', 'attachments', 'again-after-invalidation'],
    },
    { sed: 'DA005', by: 'counterparty', answers: 'DA004', features: ['clarify', 'attachments', 'send-again'] },
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
