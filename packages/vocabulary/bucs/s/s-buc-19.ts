/**
 * Actual costs of benefits in kind are claimed between States, many invoices at once.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc19: BucDefinition = {
  id: 'S_BUC_19',
  sector: 'S',
  title: 'Actual Cost Claim - Benefits in Kind',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 35', '987/2009 Art 62, 66–68'], confidence: 'memory' },
  caseOwner: 'liaison body of the creditor State',
  counterparty: 'liaison body of the debtor State',
  documents: [
    { sed: 'S080', by: 'caseOwner', starts: true, features: ['batch'] },
    { sed: 'S085', by: 'caseOwner', after: 'S080', features: ['batch', 'send-again'] },
    { sed: 'S081', by: 'counterparty', answers: 'S080' },
    { sed: 'S089', by: 'counterparty', after: 'S081' },
    { sed: 'S090', by: 'caseOwner', answers: 'S089', awaited: 'from-start' },
    { sed: 'S091', by: 'counterparty', after: 'S081', features: ['batch', 'send-again'] },
    { sed: 'S092', by: 'caseOwner', answers: 'S091' },
    { sed: 'S082', by: 'counterparty', after: 'S081', features: ['batch', 'attachments', 'send-again'] },
    { sed: 'S083', by: 'caseOwner', answers: 'S082', awaited: 'from-start' },
    { sed: 'S084', by: 'caseOwner', answers: { sed: 'S082', afterOwn: 'S083' }, features: ['batch', 'attachments', 'send-again'] },
    { sed: 'S087', by: 'counterparty', after: 'S085', features: ['batch', 'attachments', 'send-again'] },
    { sed: 'S088', by: 'caseOwner', answers: 'S087', awaited: 'from-start', features: ['batch', 'attachments'] },
  ],
  mounts: {
    'close-locally': 'either',
    exception: true,
    'change-of-participant': true,
  },
}
