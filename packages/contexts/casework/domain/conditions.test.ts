import { bucConditions, type ConditionId } from '@passerelle/vocabulary'
import { describe, expect, it } from 'vitest'
import { other, owner } from '../testing/two-parties.ts'
import type { Fact } from './case-event.ts'
import { type CaseDocument, type CaseState, emptyCase } from './case-state.ts'
import { evaluateCondition } from './conditions.ts'

const third = 'ES:4001' as typeof other
type Given = Partial<CaseDocument> & { readonly type: string; readonly facts?: Readonly<Record<string, Fact>> }

/** A case of the owner with two counterparties and these documents, in this order. */
function aCaseWith(...given: readonly Given[]): CaseState {
  const state = emptyCase(owner)
  state.counterparties = [{ id: other }, { id: third }]
  for (const [index, { facts, ...one }] of given.entries()) {
    const setId = one.setId ?? `set ${index}`
    const version = { version: 1, key: setId, at: '', createdAt: '', digest: '', ...(facts === undefined ? {} : { facts }) }
    const received = { direction: 'in', isOurs: false, sender: other, receivers: [], status: 'received' } as const
    state.documents.set(setId, { ...received, ...one, setId, versions: [version] })
  }
  return state
}
const sent = (type: string, more: Partial<Given> = {}): Given => ({
  type,
  direction: 'out',
  isOurs: true,
  sender: owner,
  status: 'sent',
  ...more,
})
const from = (sender: typeof other, type: string, more: Partial<Given> = {}): Given => ({ type, sender, ...more })

const hasRight = 'InformationAboutAPersonRightBenefitsInKind.thePersonHasARightBenefitsInKindIndicator'

const [provisional, final] = [{ 'TypeRequest.typeRequest': ['01'] }, { 'TypeRequest.typeRequest': ['02'] }]
const deductible = { 'DeductionPossibleFrom.arrearsIndicator': true }
const recovered = (code: string) => ({ 'RecoveryClaim.theClaimHasBeen': [code] })
const moreWanted = 'PleaseProvideRequestedAdditionalInformation.requestedAdditionalInformation'
const weAskTo = 'NatureRequest.weAskTo'

describe('a condition', () => {
  it.each<[ConditionId, string, readonly Given[], boolean | 'unknown']>([
    ['A004_IS_FOR_CURRENT_A003', 'of the newest A003', [sent('A003', { setId: 'a' }), from(other, 'A004', { relatedSetId: 'a' })], true],
    [
      'A004_IS_FOR_CURRENT_A003',
      'of an A003 that another has replaced',
      [sent('A003', { setId: 'a' }), sent('A003', { setId: 'b' }), from(other, 'A004', { relatedSetId: 'a' })],
      false,
    ],
    ['po_la_buc_02_ALL_A012_ARRIVED', 'one of two', [sent('A003', { setId: 'a' }), from(other, 'A012', { relatedSetId: 'a' })], false],
    [
      'po_la_buc_02_ALL_A012_ARRIVED',
      'both',
      [sent('A003', { setId: 'a' }), from(other, 'A012', { relatedSetId: 'a' }), from(third, 'A012', { relatedSetId: 'a' })],
      true,
    ],
    [
      'po_la_buc_02_ALL_A012_ARRIVED',
      'both, one for an earlier A003',
      [
        sent('A003', { setId: 'a' }),
        from(other, 'A012', { relatedSetId: 'a' }),
        sent('A003', { setId: 'b' }),
        from(third, 'A012', { relatedSetId: 'b' }),
      ],
      false,
    ],
    ['po_fb_buc_01_ALL', 'one withdrawn', [from(other, 'F002', { status: 'cancelled' }), from(third, 'F002')], false],
    ['po_fb_buc_01_ALL', 'each', [from(other, 'F002'), from(third, 'F002')], true],
    ['po_fb_buc_03_F018SENT', 'two', [sent('F018'), sent('F018')], false],
    ['po_fb_buc_03_MORE_CP', 'F018 without F020', [sent('F018')], true],
    ['po_fb_buc_03_ONE_CP', 'F018 with F020', [sent('F018'), sent('F020')], true],
    ['cp_ub_buc_02_YES', 'wanted', [from(other, 'U010', { facts: { 'FollowUpRequested.followUpRequestedIndicator': true } })], true],
    ['cp_ub_buc_02_NO', 'wanted', [from(other, 'U010', { facts: { 'FollowUpRequested.followUpRequestedIndicator': true } })], false],
    ['cp_ub_buc_02_NO', 'not said', [from(other, 'U010')], 'unknown'],
    [
      'cp_p_buc_08_PLEASE_SEND_P13000',
      'not wanted',
      [from(other, 'P12000', { facts: { 'RequestForP13000.pleaseSendP13000Indicator': false } })],
      false,
    ],
    ['cp_aw_buc_01a_SECTION_51_YES', 'a right', [sent('DA002', { facts: { [hasRight]: true } })], true],
    ['po_aw_buc_01b_SECTION_41_YES', 'no right', [sent('DA002', { facts: { [hasRight]: false } })], false],
    ['cp_aw_buc_01a_SECTION_51_YES', 'not said', [sent('DA002')], 'unknown'],
    ['po_p_buc_06_DEL', 'the document sent was withdrawn', [sent('P5000', { status: 'cancelled' })], true],
    ['po_p_buc_06_DEL', 'a document stands', [sent('P5000')], false],
    [
      'po_r_buc_01_FINAL',
      'nothing can be deducted',
      [
        from(other, 'R002', {
          facts: { 'DeductionPossibleFrom.arrearsIndicator': false, 'DeductionPossibleFrom.ongoingPaymentsIndicator': false },
        }),
      ],
      false,
    ],
    ['cp_r_buc_02_PROVL', 'provisional', [from(other, 'R005', { facts: provisional })], true],
    ['cp_r_buc_02_PROVL', 'final, and none came before', [from(other, 'R005', { facts: final })], true],
    [
      'cp_r_buc_02_PROVL',
      'final after a provisional one',
      [from(other, 'R005', { facts: provisional }), from(other, 'R005', { facts: final })],
      false,
    ],
    [
      'cp_r_buc_02_NOPROVL',
      'final after a provisional one',
      [from(other, 'R005', { facts: provisional }), from(other, 'R005', { facts: final })],
      true,
    ],
    ['cp_r_buc_02_NOPROVL', 'final after one that does not say', [from(other, 'R005'), from(other, 'R005', { facts: final })], 'unknown'],
    ['cp_r_buc_02_FINAL', 'the reply to a final one', [from(other, 'R005', { facts: final }), sent('R006')], true],
    ['po_r_buc_02_PROV', 'sent as provisional', [sent('R005', { facts: provisional }), from(other, 'R006')], true],
    ['po_r_buc_02_PROV', 'sent as final', [sent('R005', { facts: final }), from(other, 'R006')], false],
    ['po_r_buc_01_PROV', 'R001 provisional', [sent('R001', { facts: provisional }), from(other, 'R002', { facts: deductible })], true],
    ['po_r_buc_01_FINAL', 'R001 provisional', [sent('R001', { facts: provisional }), from(other, 'R002', { facts: deductible })], false],
    ['po_r_buc_01_FINAL', 'R001 does not say', [sent('R001'), from(other, 'R002', { facts: deductible })], 'unknown'],
    [
      'cp_r_buc_07_DEBTRECOV',
      'recovered in part',
      [from(other, 'R017', { facts: provisional }), sent('R018', { facts: recovered('02') })],
      true,
    ],
    [
      'cp_r_buc_07_DEBTRECOV',
      'not recovered',
      [from(other, 'R017', { facts: provisional }), sent('R018', { facts: recovered('03') })],
      false,
    ],
    ['cp_r_buc_07_DEBTRECOV', 'measures only', [from(other, 'R017', { facts: final }), sent('R018', { facts: recovered('01') })], false],
    ['po_r_buc_07_RECOVADDINFO', 'asks for more', [from(other, 'R018', { facts: { ...recovered('01'), [moreWanted]: true } })], true],
    ['po_r_buc_07_RECOVADDINFO', 'asks nothing', [from(other, 'R018', { facts: { ...recovered('01'), [moreWanted]: false } })], false],
    ['po_h_buc_08_ESTIMATED_COSTS_REQUIRED', 'costs and an examination', [sent('H120', { facts: { [weAskTo]: ['01', '02'] } })], true],
    ['po_h_buc_10_ASK_ESTIMATED_COSTS', 'a check at once', [sent('H130', { facts: { [weAskTo]: ['02'] } }), from(other, 'H131')], false],
  ])('%s: %s', (id, _, documents, verdict) => {
    const state = aCaseWith(...documents)
    expect(evaluateCondition(id, state, [...state.documents.keys()].at(-1) ?? '')).toBe(verdict)
  })
  it('never fails, whatever the case holds', () => {
    for (const id of Object.keys(bucConditions) as ConditionId[])
      expect([true, false, 'unknown']).toContain(evaluateCondition(id, emptyCase(owner), 'nothing'))
  })
})
