/**
 * The named conditions of the rules, asked of the case and of what its documents say. Where the field or its codes are not certain the answer is
 * `unknown`: then a possibility is given and none is taken away, so that nothing is forbidden that the reference allows.
 */
import type { ConditionId } from '@passerelle/vocabulary'
import type { CaseDocument, CaseState } from './case-state.ts'
import { partOf } from './succession.ts'

export type Verdict = boolean | 'unknown'

interface Asked {
  readonly state: CaseState
  /** The document that happened. */
  readonly document: CaseDocument | undefined
}

export function evaluateCondition(id: ConditionId, state: CaseState, setId: string): Verdict {
  return verdicts[id]({ state, document: state.documents.get(setId) })
}

const unknown = (): Verdict => 'unknown'
const standing = ({ state }: Asked, sed: string, direction?: 'in' | 'out') =>
  [...state.documents.values()].filter(
    (one) =>
      one.type === sed &&
      one.status !== 'cancelled' &&
      one.status !== 'refused' &&
      (direction === undefined || one.isOurs === (direction === 'out')),
  )
const newest = (documents: readonly CaseDocument[]) => documents.at(-1)
const factOf = (document: CaseDocument | undefined, field: string) => document?.versions.at(-1)?.facts?.[field]
const says = (document: CaseDocument | undefined, field: string): Verdict => {
  const fact = factOf(document, field)
  return typeof fact === 'boolean' ? fact : 'unknown'
}
/** Whether a field holds one of these codes. */
const holds = (document: CaseDocument | undefined, field: string, ...codes: readonly string[]): Verdict => {
  const fact = factOf(document, field)
  return Array.isArray(fact) ? fact.some((one) => codes.includes(one)) : 'unknown'
}
const not = (verdict: Verdict): Verdict => (verdict === 'unknown' ? verdict : !verdict)
const and = (...verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes(false) ? false : verdicts.includes('unknown') ? 'unknown' : true
const or = (...verdicts: readonly Verdict[]): Verdict => (verdicts.includes(true) ? true : verdicts.includes('unknown') ? 'unknown' : false)
/** Each of the other institutions has sent one that stands. */
const fromEach = (asked: Asked, sed: string, about?: string): boolean => {
  const { state } = asked
  const parts = new Set(
    standing(asked, sed, 'in')
      .filter((one) => about === undefined || one.relatedSetId === about)
      .map((one) => partOf(state, one.sender)),
  )
  return state.counterparties.every(({ id }) => parts.has(partOf(state, id)))
}

const deductible = ({ state }: Asked): Verdict => {
  const r002 = newest(standing({ state, document: undefined }, 'R002'))
  return or(says(r002, 'DeductionPossibleFrom.arrearsIndicator'), says(r002, 'DeductionPossibleFrom.ongoingPaymentsIndicator'))
}
/** R001, R005: 01 provisional, 02 final. */
const typeOfRequest = 'TypeRequest.typeRequest'
const isProvisional = (document: CaseDocument | undefined) => holds(document, typeOfRequest, '01')
const isFinal = (document: CaseDocument | undefined) => holds(document, typeOfRequest, '02')
const deductionWithoutR003 = (asked: Asked, ofThatKind: (r001: CaseDocument | undefined) => Verdict): Verdict =>
  and(ofThatKind(newest(standing(asked, 'R001'))), deductible(asked), standing(asked, 'R003').length === 0)
/** A provisional R005 came before the one that happened. */
const provisionalCameBefore = (asked: Asked): Verdict =>
  or(
    ...standing(asked, 'R005')
      .filter((one) => one.setId !== asked.document?.setId)
      .map(isProvisional),
  )
/** R018: 01 recovered in full, 02 in part. */
const isRecovered = (r018: CaseDocument | undefined) => holds(r018, 'RecoveryClaim.theClaimHasBeen', '01', '02')
/** H120 and H130: 01 asks for the estimated costs. */
const asksForCosts = (document: CaseDocument | undefined) => holds(document, 'NatureRequest.weAskTo', '01')
const severalF018 = (asked: Asked): boolean =>
  asked.state.counterparties.length > 1 && standing(asked, 'F020', 'out').length < standing(asked, 'F018', 'out').length

/** The only question of yes or no in a DA002, under whichever number a form shows it. */
const hasRight = 'InformationAboutAPersonRightBenefitsInKind.thePersonHasARightBenefitsInKindIndicator'

const verdicts: Readonly<Record<ConditionId, (asked: Asked) => Verdict>> = {
  A004_IS_FOR_CURRENT_A003: (asked) => {
    const { document } = asked
    if (document?.relatedSetId === undefined) return 'unknown'
    return newest(standing(asked, 'A003'))?.setId === document.relatedSetId
  },
  po_la_buc_02_ALL_A012_ARRIVED: (asked) => fromEach(asked, 'A012', newest(standing(asked, 'A003'))?.setId),
  cp_aw_buc_01a_SECTION_51_YES: ({ document }) => says(document, hasRight),
  po_aw_buc_01b_SECTION_41_YES: ({ document }) => says(document, hasRight),
  cp_aw_buc_23_IS_OVERPAYMENT: unknown,
  po_aw_buc_23_IS_OVERPAYMENT: unknown,
  cp_s_buc_23_IS_OVERPAYMENT: unknown,
  po_s_buc_23_IS_OVERPAYMENT: unknown,
  cp_p_buc_08_PLEASE_SEND_P13000: ({ document }) => says(document, 'RequestForP13000.pleaseSendP13000Indicator'),
  cp_r_buc_01_ACC: (asked) =>
    and(
      standing(asked, 'R004', 'out').length === 0,
      or(
        says(asked.document, 'Acceptance.acceptanceDeductionFromArrearsIndicator'),
        says(asked.document, 'Acceptance.acceptanceDeductionFromOngoingPaymentsIndicator'),
      ),
    ),
  cp_r_buc_02_PROVL: (asked) => or(isProvisional(asked.document), and(isFinal(asked.document), not(provisionalCameBefore(asked)))),
  cp_r_buc_02_NOPROVL: (asked) => and(isFinal(asked.document), provisionalCameBefore(asked)),
  cp_r_buc_02_FINAL: (asked) => isFinal(newest(standing(asked, 'R005'))),
  // R017: 01 asks for recovery, 02 for precautionary measures.
  cp_r_buc_07_DEBTRECOV: (asked) =>
    and(holds(newest(standing(asked, 'R017')), typeOfRequest, '01'), isRecovered(newest(standing(asked, 'R018')))),
  cp_ub_buc_02_YES: (asked) =>
    and(standing(asked, 'U011', 'out').length === 0, says(asked.document, 'FollowUpRequested.followUpRequestedIndicator')),
  cp_ub_buc_02_NO: ({ document }) => not(says(document, 'FollowUpRequested.followUpRequestedIndicator')),
  po_fb_buc_01_ALL: (asked) => fromEach(asked, 'F002'),
  po_fb_buc_03_F018SENT: (asked) => standing(asked, 'F018', 'out').length <= 1,
  po_fb_buc_03_ONE_CP: (asked) => !severalF018(asked),
  po_fb_buc_03_MORE_CP: severalF018,
  po_fb_buc_03_ALLF019: (asked) => {
    const asking = standing(asked, 'F018', 'out')
    const answered = standing(asked, 'F019', 'in')
    return asking.every(({ setId, receivers }) => answered.filter((one) => one.relatedSetId === setId).length >= receivers.length)
  },
  po_h_buc_08_ESTIMATED_COSTS_REQUIRED: (asked) => asksForCosts(newest(standing(asked, 'H120'))),
  po_h_buc_10_ASK_ESTIMATED_COSTS: (asked) => asksForCosts(newest(standing(asked, 'H130'))),
  po_p_buc_06_DEL: ({ state }) => {
    const own = [...state.documents.values()].filter((one) => one.isOurs && ['P5000', 'P6000', 'P7000', 'P10000'].includes(one.type))
    return own.every((one) => one.status === 'cancelled')
  },
  po_r_buc_01_PROV: (asked) => deductionWithoutR003(asked, isProvisional),
  po_r_buc_01_FINAL: (asked) => deductionWithoutR003(asked, isFinal),
  po_r_buc_01_VALID: (asked) => standing(asked, 'R002').length > 0,
  po_r_buc_02_PROV: (asked) => isProvisional(newest(standing(asked, 'R005'))),
  po_r_buc_07_RECOVADDINFO: ({ document }) =>
    and(isRecovered(document), says(document, 'PleaseProvideRequestedAdditionalInformation.requestedAdditionalInformation')),
  po_s_buc_01_SECT7: unknown,
}
