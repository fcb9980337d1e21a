/**
 * Which State pays a death grant: the competent one, as if the death had happened there; for a pensioner the State that bears the cost of care.
 * @source 883/2004 Art. 42, 43
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    deceasedWas: oneOf(['insured', 'family-member', 'pensioner']),
    /** The State of the insurance of the deceased, or of the person whose family member died. */
    competentState: stateSchema,
    /** Bears the cost of care of a pensioner (Art. 23-25). */
    careCostState: stateSchema,
    deathState: stateSchema,
  }),
  { additionalProperties: false },
)
export type DeathGrantFacts = Static<typeof factsSchema>

export interface DeathGrantAnswer {
  readonly payingState: StateCode
  /** The death counts as if it had happened there. */
  readonly countsAsDeathIn: StateCode
}

const sources: FactSources<DeathGrantFacts> = {
  deceasedWas: { question: 'deceased-was', answeredBy: ['register', 'person'], essential: true },
  competentState: { question: 'competent-state', answeredBy: ['register'], essential: true },
  careCostState: { question: 'state-that-bears-care-cost', answeredBy: ['register', 'other-state'], essential: true },
  deathState: { question: 'state-of-death', answeredBy: ['person'] },
}

export const deathGrant: Rule<DeathGrantFacts, 'death-grant-state', never, DeathGrantAnswer> = {
  id: 'death-grant-state',
  provision: ['883/2004 Art 42(1)', '883/2004 Art 42(2)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known whether the deceased was insured or a pensioner, and which State is responsible',
    holds: '{state} pays the death grant under its law, as if the death had happened there and wherever the survivors live.',
  },
  evaluate({ deceasedWas, competentState, careCostState }) {
    const facts = ['deceasedWas', 'competentState', 'careCostState', 'deathState'] as const
    if (deceasedWas === undefined) return { state: 'unknown', missing: ['deceasedWas'], facts }
    const isPensioner = deceasedWas === 'pensioner'
    const state = isPensioner ? careCostState : competentState
    if (state === undefined) return { state: 'unknown', missing: [isPensioner ? 'careCostState' : 'competentState'], facts }
    return {
      state: 'holds',
      concludes: { payingState: state, countsAsDeathIn: state },
      params: { state },
      ...(isPensioner ? { provision: ['883/2004 Art 43(1)'] } : {}),
      facts,
    }
  },
}

export const deathGrantSubject: LawSubject<DeathGrantFacts, DeathGrantAnswer> = {
  id: 'death-grant',
  area: 'other-branches',
  title: 'Which State pays a death grant',
  factsSchema,
  sources,
  rules: [deathGrant],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<DeathGrantAnswer>('death-grant', facts, at, sources)
    const said = reasoning.ask(deathGrant, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
