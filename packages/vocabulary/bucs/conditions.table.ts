/**
 * The named conditions of the trigger rules: what each asks, of which documents and fields, and how sure we are of those.
 * The names are those of the reference, so that a rule can be compared with it. The sentence is the reference's meaning in our words (`source`);
 * how it is evaluated on fields is worked out from the field lists of model 4.2 and the lists of codes of 4.4, hence `confidence` for the `looksAt`.
 */
import type { Confidence } from '../definition/confidence.ts'
import type { BucRole } from './process-words.ts'

export interface Condition {
  readonly buc: string
  /** On whose side it is asked. */
  readonly role: BucRole
  readonly holdsWhen: string
  /**
   * What it is asked of: the case itself (participants, documents sent and received), or documents, with the field where one is known.
   * A field is a yes or no, codes of a list, or a text of which only counts whether it is there.
   */
  readonly looksAt: readonly ('case' | { readonly sed: string; readonly field?: string; readonly as?: 'codes' | 'presence' })[]
  /** How sure the fields are; with no field, how sure it is that these documents are looked at. */
  readonly confidence: Confidence
}

const owner = 'caseOwner'
const counterparty = 'counterparty'
const typeOfRequest = 'TypeRequest.typeRequest'
/** The fifth group of the DA002 and its one question of yes or no. */
const hasRight = 'InformationAboutAPersonRightBenefitsInKind.thePersonHasARightBenefitsInKindIndicator'

export const conditions = {
  A004_IS_FOR_CURRENT_A003: {
    buc: 'LA_BUC_02',
    role: owner,
    holdsWhen: 'the disagreement received answers the version of the determination that is in force, not an earlier one',
    looksAt: ['case', { sed: 'A003' }, { sed: 'A004' }],
    confidence: 'deduced',
  },
  po_la_buc_02_ALL_A012_ARRIVED: {
    buc: 'LA_BUC_02',
    role: owner,
    holdsWhen: 'each counterparty has agreed by A012',
    looksAt: ['case', { sed: 'A012' }],
    confidence: 'deduced',
  },
  cp_aw_buc_01a_SECTION_51_YES: {
    buc: 'AW_BUC_01a',
    role: counterparty,
    holdsWhen: 'section 5.1 of the DA002 sent says yes',
    looksAt: [{ sed: 'DA002', field: hasRight }],
    confidence: 'deduced',
  },
  po_aw_buc_01b_SECTION_41_YES: {
    buc: 'AW_BUC_01b',
    role: owner,
    holdsWhen: 'section 4.1 of the DA002 sent says yes',
    looksAt: [{ sed: 'DA002', field: hasRight }],
    confidence: 'deduced',
  },
  cp_aw_buc_23_IS_OVERPAYMENT: {
    buc: 'AW_BUC_23',
    role: counterparty,
    holdsWhen: 'the answer agrees that too much was paid',
    looksAt: [{ sed: 'DA073A' }],
    confidence: 'deduced',
  },
  po_aw_buc_23_IS_OVERPAYMENT: {
    buc: 'AW_BUC_23',
    role: owner,
    holdsWhen: 'the answer agrees that too much was paid',
    looksAt: [{ sed: 'DA073A' }],
    confidence: 'deduced',
  },
  cp_s_buc_23_IS_OVERPAYMENT: {
    buc: 'S_BUC_23',
    role: counterparty,
    holdsWhen: 'the answer agrees that too much was paid',
    looksAt: [{ sed: 'S053A' }],
    confidence: 'deduced',
  },
  po_s_buc_23_IS_OVERPAYMENT: {
    buc: 'S_BUC_23',
    role: owner,
    holdsWhen: 'the answer agrees that too much was paid',
    looksAt: [{ sed: 'S053A' }],
    confidence: 'deduced',
  },
  cp_p_buc_08_PLEASE_SEND_P13000: {
    buc: 'P_BUC_08',
    role: counterparty,
    holdsWhen: 'the P12000 received wants a P13000 in return',
    looksAt: [{ sed: 'P12000', field: 'RequestForP13000.pleaseSendP13000Indicator' }],
    confidence: 'deduced',
  },
  cp_r_buc_01_ACC: {
    buc: 'R_BUC_01',
    role: counterparty,
    holdsWhen: 'the R003 accepts the deduction, and no R004 that still stands was sent',
    looksAt: [
      'case',
      { sed: 'R004' },
      { sed: 'R003', field: 'Acceptance.acceptanceDeductionFromArrearsIndicator' },
      { sed: 'R003', field: 'Acceptance.acceptanceDeductionFromOngoingPaymentsIndicator' },
    ],
    confidence: 'deduced',
  },
  cp_r_buc_02_PROVL: {
    buc: 'R_BUC_02',
    role: counterparty,
    holdsWhen: 'the R005 is provisional, or is final and no provisional one came before',
    looksAt: ['case', { sed: 'R005', field: typeOfRequest, as: 'codes' }],
    confidence: 'deduced',
  },
  cp_r_buc_02_NOPROVL: {
    buc: 'R_BUC_02',
    role: counterparty,
    holdsWhen: 'the R005 is final and a provisional one came before',
    looksAt: ['case', { sed: 'R005', field: typeOfRequest, as: 'codes' }],
    confidence: 'deduced',
  },
  cp_r_buc_02_FINAL: {
    buc: 'R_BUC_02',
    role: counterparty,
    holdsWhen: 'the R005 is final',
    looksAt: [{ sed: 'R005', field: typeOfRequest, as: 'codes' }],
    confidence: 'deduced',
  },
  cp_r_buc_07_DEBTRECOV: {
    buc: 'R_BUC_07',
    role: counterparty,
    holdsWhen: 'the R017 is about a debt and the R018 sent reports that money was recovered',
    looksAt: [
      { sed: 'R017', field: typeOfRequest, as: 'codes' },
      { sed: 'R018', field: 'RecoveryClaim.theClaimHasBeen', as: 'codes' },
    ],
    confidence: 'deduced',
  },
  cp_ub_buc_02_YES: {
    buc: 'UB_BUC_02',
    role: counterparty,
    holdsWhen: 'the U010 wants to be followed up, and no U011 was sent yet',
    looksAt: ['case', { sed: 'U011' }, { sed: 'U010', field: 'FollowUpRequested.followUpRequestedIndicator' }],
    confidence: 'deduced',
  },
  cp_ub_buc_02_NO: {
    buc: 'UB_BUC_02',
    role: counterparty,
    holdsWhen: 'the U010 does not want to be followed up',
    looksAt: [{ sed: 'U010', field: 'FollowUpRequested.followUpRequestedIndicator' }],
    confidence: 'deduced',
  },
  po_fb_buc_01_ALL: {
    buc: 'FB_BUC_01',
    role: owner,
    holdsWhen: 'each counterparty has sent an F002',
    looksAt: ['case', { sed: 'F002' }],
    confidence: 'deduced',
  },
  po_fb_buc_03_F018SENT: {
    buc: 'FB_BUC_03',
    role: owner,
    holdsWhen: 'at most one F018 was sent',
    looksAt: ['case', { sed: 'F018' }],
    confidence: 'deduced',
  },
  po_fb_buc_03_ONE_CP: {
    buc: 'FB_BUC_03',
    role: owner,
    holdsWhen: 'there is a single counterparty, or an F020 was sent for each F018',
    looksAt: ['case', { sed: 'F018' }, { sed: 'F020' }],
    confidence: 'deduced',
  },
  po_fb_buc_03_MORE_CP: {
    buc: 'FB_BUC_03',
    role: owner,
    holdsWhen: 'there are several counterparties, and fewer F020 than F018 were sent',
    looksAt: ['case', { sed: 'F018' }, { sed: 'F020' }],
    confidence: 'deduced',
  },
  po_fb_buc_03_ALLF019: {
    buc: 'FB_BUC_03',
    role: owner,
    holdsWhen: 'all F019 that were awaited are there',
    looksAt: ['case', { sed: 'F019' }],
    confidence: 'deduced',
  },
  po_h_buc_08_ESTIMATED_COSTS_REQUIRED: {
    buc: 'H_BUC_08',
    role: owner,
    holdsWhen: 'the H120 sent wants to know the likely costs before anything is done',
    looksAt: [{ sed: 'H120', field: 'NatureRequest.weAskTo', as: 'codes' }],
    confidence: 'deduced',
  },
  po_h_buc_10_ASK_ESTIMATED_COSTS: {
    buc: 'H_BUC_10',
    role: owner,
    holdsWhen: 'the H130 sent wants to know the likely costs before anything is done',
    looksAt: [{ sed: 'H130', field: 'NatureRequest.weAskTo', as: 'codes' }],
    confidence: 'deduced',
  },
  po_p_buc_06_DEL: {
    buc: 'P_BUC_06',
    role: owner,
    holdsWhen: 'no document was sent yet, or the one that was sent has been invalidated',
    looksAt: ['case'],
    confidence: 'deduced',
  },
  po_r_buc_01_PROV: {
    buc: 'R_BUC_01',
    role: owner,
    holdsWhen: 'the R001 was provisional, the R002 says that money can be deducted, and no R003 stands',
    looksAt: [
      'case',
      { sed: 'R003' },
      { sed: 'R001', field: typeOfRequest, as: 'codes' },
      { sed: 'R002', field: 'DeductionPossibleFrom.arrearsIndicator' },
      { sed: 'R002', field: 'DeductionPossibleFrom.ongoingPaymentsIndicator' },
    ],
    confidence: 'deduced',
  },
  po_r_buc_01_FINAL: {
    buc: 'R_BUC_01',
    role: owner,
    holdsWhen: 'the R001 was final, the R002 says that money can be deducted, and no R003 stands',
    looksAt: [
      'case',
      { sed: 'R003' },
      { sed: 'R001', field: typeOfRequest, as: 'codes' },
      { sed: 'R002', field: 'DeductionPossibleFrom.arrearsIndicator' },
      { sed: 'R002', field: 'DeductionPossibleFrom.ongoingPaymentsIndicator' },
    ],
    confidence: 'deduced',
  },
  po_r_buc_01_VALID: {
    buc: 'R_BUC_01',
    role: owner,
    holdsWhen: 'an R002 stands',
    looksAt: ['case', { sed: 'R002' }],
    confidence: 'deduced',
  },
  po_r_buc_02_PROV: {
    buc: 'R_BUC_02',
    role: owner,
    holdsWhen: 'the R005 sent was provisional',
    looksAt: [{ sed: 'R005', field: typeOfRequest, as: 'codes' }],
    confidence: 'deduced',
  },
  po_r_buc_07_RECOVADDINFO: {
    buc: 'R_BUC_07',
    role: owner,
    holdsWhen: 'the R018 reports that money was recovered and asks for more information',
    looksAt: [
      { sed: 'R018', field: 'RecoveryClaim.theClaimHasBeen', as: 'codes' },
      { sed: 'R018', field: 'PleaseProvideRequestedAdditionalInformation.requestedAdditionalInformation', as: 'presence' },
    ],
    confidence: 'deduced',
  },
  po_s_buc_01_SECT7: {
    buc: 'S_BUC_01',
    role: owner,
    holdsWhen: 'section 7 of the S072 received is filled in',
    looksAt: [{ sed: 'S072' }],
    confidence: 'deduced',
  },
} as const satisfies Record<string, Condition>

export type ConditionId = keyof typeof conditions
