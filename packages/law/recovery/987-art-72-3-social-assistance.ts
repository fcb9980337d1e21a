/**
 * Social assistance paid while another State owed benefits: the body that paid it may ask for a deduction from what is owed.
 * @source 987/2009 Art. 72(3); HMRC manual, the conditions from memory
 * @unit   cents; both ends of a period are included
 */
import { maxDate, minDate, type Period, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, factsParser, periodSchema, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Where the assistance was paid. */
    assistanceState: stateSchema,
    /** Whose institution owes benefits to the person, or for a member of the family. */
    benefitState: stateSchema,
    assistanceFor: periodSchema,
    /** The time for which benefits are owed. */
    benefitsOwedFor: periodSchema,
    /** The law of the body gives it a claim on benefits due to the person. */
    mayClaimByOwnLaw: Type.Boolean(),
    assistanceAmount: centsSchema,
    /** Owed for the time that both have in common. */
    arrearsAmount: centsSchema,
  }),
  { additionalProperties: false },
)
export type AssistanceOffsetFacts = Static<typeof factsSchema>

export interface AssistanceOffsetAnswer {
  readonly mayAskDeduction: boolean
  readonly period?: Period
  /** No more can be deducted; the limits of the law of the paying State stand besides. Absent where an amount is not known. */
  readonly atMost?: number
}

const sources: FactSources<AssistanceOffsetFacts> = {
  assistanceState: { question: 'state-of-assistance', answeredBy: ['other-state', 'clerk'], essential: true },
  benefitState: { question: 'paying-state', answeredBy: ['register', 'clerk'], essential: true },
  assistanceFor: { question: 'time-of-assistance', answeredBy: ['other-state', 'register'], essential: true },
  benefitsOwedFor: { question: 'time-of-benefits-owed', answeredBy: ['register'], essential: true },
  mayClaimByOwnLaw: { question: 'assistance-reclaimable', answeredBy: ['other-state', 'clerk'] },
  assistanceAmount: { question: 'amount-of-assistance', answeredBy: ['other-state'] },
  arrearsAmount: { question: 'amount-of-arrears', answeredBy: ['register'] },
}

type Reason = 'same-state' | 'no-claim-by-own-law' | 'not-for-the-same-time' | 'state-not-bound'

export const assistanceDeducted: Rule<AssistanceOffsetFacts, 'social-assistance-deducted', Reason, AssistanceOffsetAnswer> = {
  id: 'social-assistance-deducted',
  provision: ['987/2009 Art 72(3)', '883/2004 Art 84'],
  source: 'HMRC manual on 987/2009 Art. 72(3); the conditions: memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['987/2009 Art 72(1)'],
  says: {
    condition: 'social assistance was paid in one State for a time for which another State owes benefits',
    holds:
      'The body in {assistance} sends a statement of what it paid from {from} to {to}. {benefit} deducts it from what it owes, within the limits of its own law, and sends it on without delay.',
    'same-state': 'Assistance and benefits are of the same State, so its own law governs.',
    'no-claim-by-own-law': 'The law of {assistance} gives the body no claim on benefits due to the person.',
    'not-for-the-same-time': 'The assistance was paid for another time than the benefits that are owed.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { assistanceState, benefitState, assistanceFor, benefitsOwedFor, mayClaimByOwnLaw, assistanceAmount, arrearsAmount } = known
    const needed = ['assistanceState', 'benefitState', 'assistanceFor', 'benefitsOwedFor', 'mayClaimByOwnLaw'] as const
    const facts = [...needed, 'assistanceAmount', 'arrearsAmount'] as const
    const unbound = findUnbound([assistanceState, benefitState], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, facts }
    if (assistanceState !== undefined && assistanceState === benefitState) return { state: 'fails', because: 'same-state', facts }
    if (mayClaimByOwnLaw === false)
      return { state: 'fails', because: 'no-claim-by-own-law', params: { assistance: assistanceState ?? '' }, facts }
    if (assistanceFor !== undefined && benefitsOwedFor !== undefined && !haveCommonTime(assistanceFor, benefitsOwedFor))
      return { state: 'fails', because: 'not-for-the-same-time', facts }
    if (
      assistanceState === undefined ||
      benefitState === undefined ||
      assistanceFor === undefined ||
      benefitsOwedFor === undefined ||
      mayClaimByOwnLaw === undefined
    )
      return { state: 'unknown', missing: needed.filter((fact) => known[fact] === undefined), facts }
    const period = { from: maxDate(assistanceFor.from, benefitsOwedFor.from), to: minDate(assistanceFor.to, benefitsOwedFor.to) }
    const isAmountKnown = assistanceAmount !== undefined && arrearsAmount !== undefined
    const atMost = isAmountKnown ? { atMost: Math.min(assistanceAmount, arrearsAmount) } : {}
    return {
      state: 'holds',
      concludes: { mayAskDeduction: true, period, ...atMost },
      params: { assistance: assistanceState, benefit: benefitState, from: period.from, to: period.to },
      facts,
    }
  },
}

const haveCommonTime = (a: { from: string; to: string }, b: { from: string; to: string }): boolean => a.from <= b.to && b.from <= a.to

export const assistanceOffsetSubject: LawSubject<AssistanceOffsetFacts, AssistanceOffsetAnswer> = {
  id: 'social-assistance-offset',
  area: 'recovery',
  title: 'Whether social assistance is deducted from benefits that another State owes for the same time',
  factsSchema,
  sources,
  rules: [assistanceDeducted],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<AssistanceOffsetAnswer>('social-assistance-offset', facts, at, sources)
    const said = reasoning.ask(assistanceDeducted, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    if (said.state === 'unknown') return reasoning.open()
    return said.because === 'same-state' ? reasoning.forClerk() : reasoning.decided({ mayAskDeduction: false })
  },
}
