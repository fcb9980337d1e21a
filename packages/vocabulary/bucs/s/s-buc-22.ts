/**
 * Interest on reimbursements paid late.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc22: BucDefinition = {
  id: 'S_BUC_22',
  sector: 'S',
  title: 'Claim for Interest on late Payment',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 68'], confidence: 'memory' },
  caseOwner: 'liaison body of the creditor State',
  counterparty: 'liaison body of the debtor State',
  documents: [
    { sed: 'S026', by: 'caseOwner', starts: true, features: ['batch'] },
    { sed: 'S028', by: 'caseOwner', after: 'S026', features: ['batch', 'send-again'] },
    { sed: 'S027', by: 'counterparty', answers: 'S026', awaited: 'once' },
    { sed: 'S032', by: 'counterparty', after: 'S027', features: ['batch', 'send-again'] },
    { sed: 'S030', by: 'counterparty', after: 'S027', features: ['batch', 'attachments', 'send-again'] },
    { sed: 'S031', by: 'caseOwner', answers: 'S030', features: ['batch', 'attachments'] },
    { sed: 'S033', by: 'counterparty', after: 'S028', features: ['batch', 'attachments', 'send-again'] },
    { sed: 'S034', by: 'caseOwner', answers: 'S033', features: ['batch', 'attachments'] },
  ],
  mounts: {
    'close-locally': 'either',
    exception: true,
    'change-of-participant': true,
  },
}
