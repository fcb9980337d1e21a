/**
 * Interest on reimbursements paid late, for work accidents and occupational diseases.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc15: BucDefinition = {
  id: 'AW_BUC_15',
  sector: 'AW',
  title: 'Claim interest for late payment',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 68'], confidence: 'memory' },
  caseOwner: 'liaison body of the creditor State',
  counterparty: 'liaison body of the debtor State',
  documents: [
    { sed: 'DA020', by: 'caseOwner', starts: true, features: ['batch'] },
    { sed: 'DA022', by: 'caseOwner', after: ['DA020', 'DA022R'], features: ['batch'] },
    { sed: 'DA021', by: 'counterparty', answers: 'DA020' },
    { sed: 'DA026', by: 'counterparty', after: 'DA021', features: ['batch', 'send-again'] },
    { sed: 'DA024', by: 'counterparty', after: ['DA021', 'DA025'], features: ['batch', 'attachments'] },
    { sed: 'DA025', by: 'caseOwner', answers: 'DA024', features: ['batch', 'attachments', 'checked'] },
    { sed: 'DA022C', by: 'counterparty', after: 'DA022', features: ['batch', 'attachments', 'send-again'] },
    { sed: 'DA022R', by: 'caseOwner', answers: 'DA022C', features: ['batch', 'attachments', 'checked'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
  },
}
