/**
 * Pre-retirement benefits: periods of other States do not open them.
 * @source 883/2004 Art. 66; Commission FAQ on pensions
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const yearsSchema = Type.Number({ minimum: 0, maximum: 130 })

const factsSchema = Type.Partial(
  Type.Object({
    /** The State whose pre-retirement benefit is claimed. */
    state: stateSchema,
    /** The benefit rests on legislation, not on an agreement between employers and employees. */
    isStatutory: Type.Boolean(),
    /** Under the law of the State. */
    ownYears: yearsSchema,
    /** That the law of the State asks for. */
    neededYears: yearsSchema,
    otherStatesYears: yearsSchema,
  }),
  { additionalProperties: false },
)
export type PreRetirementFacts = Static<typeof factsSchema>

export interface PreRetirementAnswer {
  readonly foreignPeriodsCount: boolean
  /** Whether own periods are enough; absent where that is not known. */
  readonly areOwnPeriodsEnough?: boolean
}

const sources: FactSources<PreRetirementFacts> = {
  state: { question: 'claim-state', answeredBy: ['person'], essential: true },
  isStatutory: { question: 'is-statutory-scheme', answeredBy: ['register', 'clerk'] },
  ownYears: { question: 'years-in-state', answeredBy: ['register'] },
  neededYears: { question: 'years-needed', answeredBy: ['register', 'clerk'] },
  otherStatesYears: { question: 'years-in-other-states', answeredBy: ['other-state', 'register'] },
}

export const statutoryPreRetirement: Rule<PreRetirementFacts, 'statutory-pre-retirement', 'not-statutory', PreRetirementAnswer> = {
  id: 'statutory-pre-retirement',
  provision: ['883/2004 Art 66', '883/2004 Art 1(x)'],
  source: 'Commission FAQ on pensions',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the benefit is a statutory pre-retirement benefit',
    holds: 'For pre-retirement benefits Article 66 leaves out the adding up of periods: only periods under the law of {state} count.',
    'not-statutory': 'The benefit does not rest on legislation, so the Regulation does not coordinate it as a pre-retirement benefit.',
  },
  evaluate: ({ state, isStatutory, ownYears, neededYears }) => {
    if (state === undefined || isStatutory === undefined)
      return { state: 'unknown', missing: state === undefined ? ['state'] : ['isStatutory'], facts: ['state', 'isStatutory'] }
    if (!isStatutory) return { state: 'fails', because: 'not-statutory', facts: ['isStatutory'] }
    const enough = ownYears === undefined || neededYears === undefined ? {} : { areOwnPeriodsEnough: ownYears >= neededYears }
    return {
      state: 'holds',
      concludes: { foreignPeriodsCount: false, ...enough },
      params: { state },
      facts: ['state', 'isStatutory', 'ownYears', 'neededYears', 'otherStatesYears'],
    }
  },
}

export const preRetirementSubject: LawSubject<PreRetirementFacts, PreRetirementAnswer> = {
  id: 'pre-retirement-aggregation',
  area: 'other-branches',
  title: 'Whether periods of other States count for a pre-retirement benefit',
  factsSchema,
  sources,
  rules: [statutoryPreRetirement],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<PreRetirementAnswer>('pre-retirement-aggregation', facts, at, sources)
    const said = reasoning.ask(statutoryPreRetirement, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
