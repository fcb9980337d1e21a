/**
 * Legislation that follows from a cash benefit or from service: unemployment benefit of the State of residence, military or civilian
 * service, and cash benefits that keep the tie of the work that they follow.
 * @source 883/2004 Art. 11(2), 11(3)(c)-(d)
 */
import { isStateCode, type StateCode } from '@passerelle/kernel'
import { isOn } from './counted-work.ts'
import { benefitsLeftOut, type CashBenefit } from './legislation-facts.ts'
import { failsFor, from2010, lacks, leavesOpen, type SituationRule } from './legislation-rule.ts'

export const residenceUnemployment: SituationRule<
  'residence-unemployment-benefit',
  'no-such-benefit' | 'paid-by-another-state' | 'work-beside'
> = {
  id: 'residence-unemployment-benefit',
  provision: ['883/2004 Art 11(3)(c)', '883/2004 Art 65'],
  source: 'NAV, note on the articles of choice of law',
  validity: from2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the State of residence pays an unemployment benefit under Article 65',
    holds: 'Whoever receives unemployment benefit from the State of residence under Article 65 is subject to the legislation of {state}.',
    'no-such-benefit': 'No unemployment benefit is paid under Article 65.',
    'paid-by-another-state': '{state} pays, which is not the State of residence.',
    'work-beside': 'Work in another State stands beside the benefit.',
  },
  evaluate: ({ cashBenefits = [], residenceState, counted }, { on }) => {
    const facts = ['cashBenefits', 'residenceState'] as const
    const mayBe = cashBenefits.filter(
      (one) => one.isUnderArticle65 !== false && (one.branch ?? 'unemployment') === 'unemployment' && isOn(one, on),
    )
    if (mayBe.length === 0) return { state: 'fails', because: 'no-such-benefit', facts }
    if (residenceState === undefined) return lacks('residenceState')
    const benefit = mayBe.find(({ isUnderArticle65 }) => isUnderArticle65 === true)
    if (benefit === undefined) {
      const open = mayBe.find(({ paidBy }) => paidBy === undefined || paidBy === residenceState)
      if (open === undefined) return failsFor('paid-by-another-state', facts, { state: mayBe[0]?.paidBy ?? '' })
      return lacks(`cashBenefits/${cashBenefits.indexOf(open)}/${open.paidBy === undefined ? 'paidBy' : 'isUnderArticle65'}`)
    }
    if (benefit.paidBy === undefined) return lacks(`cashBenefits/${cashBenefits.indexOf(benefit)}/paidBy`)
    if (benefit.paidBy !== residenceState || !isStateCode(residenceState))
      return failsFor('paid-by-another-state', facts, { state: benefit.paidBy })
    if (counted.some(({ state }) => state !== residenceState)) return leavesOpen('work-beside', facts)
    return { state: 'holds', concludes: residenceState, params: { state: residenceState }, facts }
  },
}

export const calledUp: SituationRule<'called-up-for-service', 'not-called-up'> = {
  id: 'called-up-for-service',
  provision: ['883/2004 Art 11(3)(d)'],
  source: 'NAV, note on the articles of choice of law',
  validity: from2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the person is called up for military or civilian service',
    holds: 'Whoever is called up for service in {state} is subject to its legislation.',
    'not-called-up': 'The person is not called up by a State that applies the Regulation on the day.',
  },
  evaluate: ({ calledUpBy }, { on }) => {
    if (calledUpBy === undefined) return lacks('calledUpBy')
    if (!isOn(calledUpBy, on)) return failsFor('not-called-up', ['calledUpBy'])
    const { state } = calledUpBy
    if (state === undefined) return lacks('calledUpBy/state')
    if (!isStateCode(state)) return failsFor('not-called-up', ['calledUpBy'])
    return { state: 'holds', concludes: state, params: { state }, facts: ['calledUpBy'] }
  },
}

/** The State in which the person counts as working; undefined where no benefit keeps the tie of work. */
type TiedTo = StateCode | undefined

export const benefitKeepsWork: SituationRule<'benefit-keeps-work', 'no-benefit-of-work' | 'benefits-of-two-states', TiedTo> = {
  id: 'benefit-keeps-work',
  provision: ['883/2004 Art 11(2)'],
  source: 'wordscope.be and immigrationlawassociates.com on Art. 11(2)',
  validity: from2010,
  verified: false,
  leadsTo: ['883/2004 Art 11(3)(e)'],
  says: {
    condition: 'a cash benefit is paid because of, or following from, work',
    holds:
      'Whoever receives a cash benefit because of work counts as still working in {state}; pensions and care benefits without a limit in time are left out.',
    'no-benefit-of-work': 'No benefit keeps the tie of work: pensions and care benefits without a limit in time are left out.',
    'benefits-of-two-states': 'Two States pay benefits because of work.',
  },
  evaluate: ({ cashBenefits = [] }, { on }) => {
    let state: StateCode | undefined
    let missing: string | undefined
    for (const [i, benefit] of cashBenefits.entries()) {
      if (!isOn(benefit, on)) continue
      const isTied = keepsWork(benefit)
      if (isTied === false) continue
      if (isTied === undefined) missing ??= `${i}/${benefit.branch === undefined ? 'branch' : 'isBecauseOfActivity'}`
      else if (benefit.paidBy === undefined) missing ??= `${i}/paidBy`
      else if (!isStateCode(benefit.paidBy)) continue
      else if (state !== undefined && state !== benefit.paidBy) return leavesOpen('benefits-of-two-states', ['cashBenefits'])
      else state = benefit.paidBy
    }
    if (missing !== undefined) return lacks(`cashBenefits/${missing}`)
    if (state === undefined) return failsFor('no-benefit-of-work', ['cashBenefits'])
    return { state: 'holds', concludes: state, params: { state }, facts: ['cashBenefits'] }
  },
}

/** A benefit for the loss of work, paid by the State of the last activity, follows from that activity. */
function keepsWork({ branch, isBecauseOfActivity, lastActivityState, paidBy }: CashBenefit): boolean | undefined {
  if (branch !== undefined && benefitsLeftOut.includes(branch)) return false
  if (isBecauseOfActivity === false) return false
  if (branch === undefined) return undefined
  if (isBecauseOfActivity === true) return true
  const isForLostWork = branch === 'unemployment' || branch === 'sickness' || branch === 'maternity-paternity'
  return isForLostWork && paidBy !== undefined && lastActivityState === paidBy ? true : undefined
}
