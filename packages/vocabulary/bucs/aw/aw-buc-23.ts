/**
 * A State finds that it reimbursed too much for work accidents and occupational diseases, and wants it back.
 * @source role processes of model 4.2 (public rule files); see `README.md` beside the pages
 */
import type { BucDefinition } from '../buc-definition.ts'

export const awBuc23: BucDefinition = {
  id: 'AW_BUC_23',
  sector: 'AW',
  title: 'Identification of the Overpayment',
  model: '4.2',
  participants: 'bilateral',
  legalBasis: { articles: ['987/2009 Art 66–69'], confidence: 'memory' },
  caseOwner: 'liaison body of the State that paid too much',
  counterparty: 'liaison body of the State that received it',
  documents: [
    { sed: 'DA071', by: 'caseOwner', starts: true, features: ['batch', 'attachments'], sides: { counterparty: [] } },
    { sed: 'DA073A', by: 'counterparty', answers: 'DA071', features: ['batch'], sides: { caseOwner: [] }, settles: ['DA073C'] },
    {
      sed: 'DA074',
      by: 'either',
      after: [
        { sed: 'DA073A', for: 'caseOwner', if: 'po_aw_buc_23_IS_OVERPAYMENT' },
        { sed: 'DA073A', for: 'counterparty', if: 'cp_aw_buc_23_IS_OVERPAYMENT' },
      ],
      features: ['batch', 'send-again'],
    },
    {
      sed: 'DA073C',
      by: 'counterparty',
      answers: 'DA071',
      awaited: 'once',
      features: ['batch', 'attachments'],
      sides: { caseOwner: [] },
      settles: ['DA073A'],
    },
    { sed: 'DA073R', by: 'caseOwner', answers: 'DA073C', features: ['batch', 'attachments'], sides: { counterparty: [] } },
  ],
  mounts: {
    'settle-participants': true,
    'close-locally': 'either',
    remind: 'either',
    exception: true,
    'change-of-participant': true,
  },
  also: {
    counterparty: [{ on: 'DOC_RECEIVE', sed: 'DA073R', opens: [{ action: 'DOC_CREATE', sed: 'DA073A', ownParentType: 'DA073C' }] }],
  },
}
