/**
 * What a State of Annex 3 claims each month for a person as a fixed amount: a twelfth of the yearly average cost of the age group, less 20 %;
 * less 15 % for pensioners and their family where the competent State is not in Annex IV and so gives them no care at home.
 * @source 987/2009 Arts. 63(2)-64; from memory
 */
import { type Cents, shareOf } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findAnnexRow } from '../states/annexes.table.ts'
import { careStatesBound, since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    competentState: stateSchema,
    creditorState: stateSchema,
    /** Yearly average cost for a person of the age group in the creditor State. */
    yearlyAverage: centsSchema,
    group: oneOf(['family-of-insured-person', 'pensioner', 'family-of-pensioner']),
  }),
  { additionalProperties: false },
)
export type FixedAmountFacts = Static<typeof factsSchema>

export interface FixedAmountAnswer {
  readonly monthly: Cents
}

const sources: FactSources<FixedAmountFacts> = {
  competentState: { question: 'competent-state', answeredBy: ['register', 'other-state'], essential: true },
  creditorState: { question: 'creditor-state', answeredBy: ['register'] },
  yearlyAverage: { question: 'average-care-cost', answeredBy: ['register'], essential: true },
  group: { question: 'care-cost-group', answeredBy: ['register'], essential: true },
}

export const claimsFixedAmounts: Rule<FixedAmountFacts, 'claims-fixed-amounts', 'actual-cost'> = {
  id: 'claims-fixed-amounts',
  provision: ['987/2009 Art 63', '987/2009 Annex 3', '883/2004 Art 35'],
  source: 'memory of the consolidated text of 2018',
  validity: since2010,
  verified: false,
  leadsTo: ['987/2009 Art 62'],
  says: {
    condition: 'the creditor State claims fixed amounts',
    holds: '{state} claims fixed amounts.',
    'actual-cost': '{state} is not in Annex 3 and claims the actual cost.',
  },
  evaluate: ({ creditorState }, { on }) => {
    if (creditorState === undefined) return { state: 'unknown', missing: ['creditorState'], facts: ['creditorState'] }
    const params = { state: creditorState }
    if (findAnnexRow('987/3', creditorState, on) === undefined)
      return { state: 'fails', because: 'actual-cost', params, facts: ['creditorState'] }
    return { state: 'holds', params, facts: ['creditorState'] }
  },
}

export const monthlyFixedAmount: Rule<FixedAmountFacts, 'monthly-fixed-amount', never, FixedAmountAnswer> = {
  id: 'monthly-fixed-amount',
  provision: ['987/2009 Art 64(1)', '987/2009 Art 64(3)', '883/2004 Annex IV'],
  source: 'memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the fixed amount for a month can be worked out',
    holds: 'A twelfth of the yearly average, less {reduction} %.',
  },
  evaluate: ({ competentState, yearlyAverage, group }, { on, parameters }) => {
    const read = ['competentState', 'yearlyAverage', 'group'] as const
    if (yearlyAverage === undefined) return { state: 'unknown', missing: ['yearlyAverage'], facts: read }
    const isInAnnex = competentState === undefined ? undefined : findAnnexRow('883/IV', competentState, on) !== undefined
    const isOfPensioner = group === undefined ? undefined : group !== 'family-of-insured-person'
    const isFull = isInAnnex === true || isOfPensioner === false
    if (!isFull && isInAnnex === undefined) return { state: 'unknown', missing: ['competentState'], facts: read }
    if (!isFull && isOfPensioner === undefined) return { state: 'unknown', missing: ['group'], facts: read }
    const reduction = isFull ? parameters.fixedAmountReductionPercent : parameters.fixedAmountReductionPensionerPercent
    const monthly = shareOf(yearlyAverage, 100 - reduction, 1200)
    return { state: 'holds', concludes: { monthly }, params: { reduction }, facts: read }
  },
}

export const fixedAmountSubject: LawSubject<FixedAmountFacts, FixedAmountAnswer> = {
  id: 'care-fixed-amount',
  area: 'sickness',
  title: 'The fixed amount that a State claims each month for a person’s care',
  factsSchema,
  sources,
  rules: [careStatesBound, claimsFixedAmounts, monthlyFixedAmount],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<FixedAmountAnswer>('care-fixed-amount', facts, at, sources)
    const states = [facts.competentState, facts.creditorState]
    if (reasoning.ask(careStatesBound, { states, isAlikeWithUk: true }).state !== 'holds') return reasoning.forClerk()
    if (reasoning.ask(claimsFixedAmounts, facts).state === 'fails') return reasoning.forClerk()
    const said = reasoning.ask(monthlyFixedAmount, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
