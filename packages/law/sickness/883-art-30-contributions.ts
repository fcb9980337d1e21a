/**
 * Contributions for care may be taken from a pension only in the State that bears the cost of the care.
 * @source 883/2004 Art. 30; 987/2009 Art. 30; from memory
 */
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { careStatesBound, since2010 } from './care-states-bound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** The State that would take contributions from the pension. */
    state: stateSchema,
    costState: stateSchema,
  }),
  { additionalProperties: false },
)
export type PensionContributionFacts = Static<typeof factsSchema>

export interface PensionContributionAnswer {
  readonly mayBeTaken: boolean
}

const sources: FactSources<PensionContributionFacts> = {
  state: { question: 'contribution-state', answeredBy: ['register'], essential: true },
  costState: { question: 'care-cost-state', answeredBy: ['register', 'other-state'], essential: true },
}

export const contributionsFromPension: Rule<
  PensionContributionFacts,
  'contributions-from-pension',
  'bears-no-cost',
  PensionContributionAnswer
> = {
  id: 'contributions-from-pension',
  provision: ['883/2004 Art 30(1)', '987/2009 Art 30'],
  source: 'memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the State that takes contributions bears the cost of care',
    holds: '{state} bears the cost of care and may take contributions from its pension.',
    'bears-no-cost': '{costState} bears the cost of care, so {state} may take no contributions for it.',
  },
  evaluate: ({ state, costState }) => {
    const read = ['state', 'costState'] as const
    if (state === undefined || costState === undefined)
      return { state: 'unknown', missing: [state === undefined ? 'state' : 'costState'], facts: read }
    if (state !== costState) return { state: 'fails', because: 'bears-no-cost', params: { state, costState }, facts: read }
    return { state: 'holds', concludes: { mayBeTaken: true }, params: { state }, facts: read }
  },
}

export const pensionContributionSubject: LawSubject<PensionContributionFacts, PensionContributionAnswer> = {
  id: 'pension-care-contributions',
  area: 'sickness',
  title: 'Whether contributions for care may be taken from a pension',
  factsSchema,
  sources,
  rules: [careStatesBound, contributionsFromPension],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<PensionContributionAnswer>('pension-care-contributions', facts, at, sources)
    const states = [facts.state, facts.costState]
    if (reasoning.ask(careStatesBound, { states, isAlikeWithUk: true }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(contributionsFromPension, facts)
    if (said.state === 'unknown') return reasoning.open()
    return reasoning.decided({ mayBeTaken: said.state === 'holds' })
  },
}
