/**
 * A State finds that it reimbursed too much, and wants it back.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const sBuc23: BucDefinition = {
  id: 'S_BUC_23',
  sector: 'S',
  title: 'Refund of Overpayment',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 66–68'], confidence: 'memory' },
  caseOwner: 'liaison body of the State that paid too much',
  counterparty: 'liaison body of the State that received it',
  documents: [
    { sed: 'S051', by: 'caseOwner', starts: true, features: ['batch', 'attachments'] },
    { sed: 'S053A', by: 'counterparty', answers: 'S051', features: ['batch'] },
    {
      sed: 'S054',
      by: 'either',
      after: [
        { sed: 'S053A', for: 'caseOwner', if: 'po_s_buc_23_IS_OVERPAYMENT' },
        { sed: 'S053A', for: 'counterparty', if: 'cp_s_buc_23_IS_OVERPAYMENT' },
      ],
      features: ['batch', 'send-again'],
    },
    { sed: 'S053C', by: 'counterparty', answers: 'S051', features: ['batch', 'attachments'], settles: ['S053A'] },
    { sed: 'S053R', by: 'caseOwner', answers: 'S053C', features: ['batch', 'attachments'] },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    exception: true,
    'change-of-participant': true,
  },
  also: {
    counterparty: [
      { on: 'DOC_SEND', sed: 'S053A', ends: [{ action: 'WRITE', sed: 'S053C', ownParentType: 'S051', targetParentType: 'S051' }] },
      { on: 'DOC_RECEIVE', sed: 'S053R', opens: [{ action: 'DOC_CREATE', sed: 'S053A', ownParentType: 'S053R' }] },
    ],
  },
  notes: [
    'The S053A after S053R asks that S053R answers an S053R, which it never does; in AW_BUC_23 the same rule asks for the contestation. Taken over as it is.',
  ],
}
