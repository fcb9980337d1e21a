/**
 * Fixed amounts for benefits in kind are claimed between States, by an inventory of months for many persons.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc21: BucDefinition = {
  id: 'S_BUC_21',
  sector: 'S',
  title: 'Inventory of months - Fixed amounts',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['883/2004 Art 35', '987/2009 Art 63–68'], confidence: 'memory' },
  caseOwner: 'liaison body of the creditor State',
  counterparty: 'liaison body of the debtor State',
  documents: [
    { sed: 'S100', by: 'caseOwner', starts: true, features: ['batch'] },
    { sed: 'S101', by: 'counterparty', answers: 'S100' },
    { sed: 'S105', by: 'caseOwner', after: 'S101', features: ['batch', 'send-again'] },
    { sed: 'S110', by: 'caseOwner', after: 'S101' },
    { sed: 'S102', by: 'counterparty', after: 'S101', features: ['batch', 'attachments', 'send-again'] },
    { sed: 'S103', by: 'caseOwner', answers: 'S102', features: ['attachments'] },
    { sed: 'S104', by: 'caseOwner', answers: { sed: 'S102', afterOwn: 'S103' }, features: ['batch', 'attachments'] },
    { sed: 'S114', by: 'counterparty', after: 'S101' },
    { sed: 'S115', by: 'caseOwner', answers: 'S114' },
    { sed: 'S107', by: 'counterparty', after: ['S105', 'S108'], features: ['batch', 'attachments'] },
    { sed: 'S108', by: 'caseOwner', answers: 'S107', features: ['batch', 'attachments'] },
    { sed: 'S111', by: 'counterparty', answers: 'S110' },
    { sed: 'S116', by: 'counterparty', after: 'S111', features: ['batch', 'send-again'] },
    { sed: 'S117', by: 'caseOwner', answers: 'S116' },
    { sed: 'S112', by: 'counterparty', after: ['S111', 'S113'], features: ['attachments'] },
    { sed: 'S113', by: 'caseOwner', answers: 'S112', features: ['attachments'] },
  ],
  mounts: {
    'close-locally': 'either',
    exception: true,
    'change-of-participant': true,
  },
}
