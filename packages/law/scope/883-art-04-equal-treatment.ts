/**
 * Persons whom the Regulation covers have the same rights and duties as nationals of the State concerned.
 * @source 883/2004 Art. 4
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Whose law sets the condition. */
    state: stateSchema,
    isPersonCovered: Type.Boolean(),
    isBenefitCovered: Type.Boolean(),
    /** Asks for the nationality itself, or for something that nationals meet more easily. */
    condition: oneOf(['nationality', 'met-more-easily-by-nationals']),
    /** A provision of the Regulation itself says otherwise. */
    isOtherwiseProvided: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type EqualTreatmentFacts = Static<typeof factsSchema>

export interface EqualTreatmentAnswer {
  readonly mayBeAsked: false
}

const sources: FactSources<EqualTreatmentFacts> = {
  state: { question: 'claim-state', answeredBy: ['person', 'register'], essential: true },
  isPersonCovered: { question: 'person-covered', answeredBy: ['register', 'clerk'] },
  isBenefitCovered: { question: 'benefit-covered', answeredBy: ['register', 'clerk'] },
  condition: { question: 'condition-of-national-law', answeredBy: ['register', 'clerk'] },
  isOtherwiseProvided: { question: 'otherwise-provided', answeredBy: ['clerk'] },
}

type Reason = 'person-not-covered' | 'benefit-not-covered' | 'otherwise-provided' | 'may-be-justified' | 'state-not-bound'

export const equalTreatment: Rule<EqualTreatmentFacts, 'equal-treatment', Reason, EqualTreatmentAnswer> = {
  id: 'equal-treatment',
  provision: ['883/2004 Art 4'],
  source: 'facts of the research on 883/2004 Art. 4',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  fromMemory: 'conditions that nationals meet more easily',
  leadsTo: [],
  says: {
    condition: 'a law asks a person whom the Regulation covers for a nationality',
    holds: 'A person whom the Regulation covers has the same rights and duties as nationals: {state} may not ask for the nationality.',
    'person-not-covered': 'The Regulation does not cover the person.',
    'benefit-not-covered': 'The Regulation does not cover the benefit.',
    'otherwise-provided': 'The Regulation itself provides otherwise.',
    'may-be-justified':
      'The condition hits nationals of other States harder. It stands only if it serves a legitimate aim and goes no further than needed, which a person weighs.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { state, isPersonCovered, isBenefitCovered, condition, isOtherwiseProvided } = known
    const needed = ['state', 'isPersonCovered', 'condition'] as const
    const facts = [...needed, 'isBenefitCovered', 'isOtherwiseProvided'] as const
    const unbound = findUnbound([state], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, facts }
    if (isPersonCovered === false) return { state: 'fails', because: 'person-not-covered', facts }
    if (isBenefitCovered === false) return { state: 'fails', because: 'benefit-not-covered', facts }
    if (isOtherwiseProvided === true) return { state: 'fails', because: 'otherwise-provided', facts }
    if (state === undefined || isPersonCovered === undefined || condition === undefined)
      return { state: 'unknown', missing: needed.filter((fact) => known[fact] === undefined), facts }
    if (condition !== 'nationality') return { state: 'unknown', because: 'may-be-justified', missing: [], verified: false, facts }
    return { state: 'holds', concludes: { mayBeAsked: false }, params: { state: state satisfies StateCode }, facts }
  },
}

export const equalTreatmentSubject: LawSubject<EqualTreatmentFacts, EqualTreatmentAnswer> = {
  id: 'equal-treatment',
  area: 'scope',
  title: 'Whether a State may ask a person for its nationality',
  factsSchema,
  sources,
  rules: [equalTreatment],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<EqualTreatmentAnswer>('equal-treatment', facts, at, sources)
    const said = reasoning.ask(equalTreatment, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
