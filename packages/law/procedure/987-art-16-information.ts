/**
 * Who tells whom when a person works in several States: the person the institution of residence, which else acts by itself; and the
 * State whose legislation applies tells the person.
 * @source 987/2009 Art. 16(1), (5), (6); UK-CH Convention Annex 1 Art. 15 (same text); paragraph 6 from memory
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'

const factsSchema = Type.Partial(
  Type.Object({
    residenceState: stateSchema,
    worksIn: Type.Array(stateSchema, { maxItems: 32 }),
    /** The person told the institution of residence of the work in several States. */
    personHasTold: Type.Boolean(),
    /** Whose legislation was determined to apply. */
    determinedState: stateSchema,
  }),
  { additionalProperties: false },
)
export type MultiStateInformationFacts = Static<typeof factsSchema>

export interface MultiStateInformationAnswer {
  /** Where the institution is that determines the legislation. */
  readonly handledBy: StateCode
  readonly startedBy: 'person' | 'institution-of-residence'
  /** The State that tells the person of the outcome; absent before there is one. */
  readonly personToldBy?: StateCode
}

const sources: FactSources<MultiStateInformationFacts> = {
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  worksIn: { question: 'states-of-work', answeredBy: ['person', 'employer'] },
  personHasTold: { question: 'told-of-work-in-several-states', answeredBy: ['register'] },
  determinedState: { question: 'applicable-legislation', answeredBy: ['register'] },
}

const base = { validity: { from: plainDate('2010-05-01') }, leadsTo: ['987/2009 Art 16(2)'] } as const
type Reason = 'one-state-only' | 'state-not-bound'

export const residenceInstitutionTold: Rule<
  MultiStateInformationFacts,
  'residence-institution-is-told',
  Reason,
  Omit<MultiStateInformationAnswer, 'personToldBy'>
> = {
  ...base,
  id: 'residence-institution-is-told',
  provision: ['987/2009 Art 16(1)', '987/2009 Art 16(6)'],
  source: 'UK-CH Convention Annex 1 Art. 15, same text; Luxembourg administration; paragraph 6: memory',
  verified: true,
  fromMemory: 'paragraph 6',
  says: {
    condition: 'a person works in two or more States, and it is known where the person lives',
    holds: 'The institution of {state}, where the person lives, determines the legislation: told by the person, or else by itself.',
    'one-state-only': 'The person works in one State only.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: ({ residenceState, worksIn, personHasTold }, { on }) => {
    const facts = ['residenceState', 'worksIn', 'personHasTold'] as const
    const unbound = findUnbound([residenceState, ...(worksIn ?? [])], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, facts }
    if (worksIn !== undefined && new Set(worksIn).size < 2) return { state: 'fails', because: 'one-state-only', facts }
    if (residenceState === undefined || worksIn === undefined || personHasTold === undefined)
      return {
        state: 'unknown',
        missing: facts.filter((fact) => ({ residenceState, worksIn, personHasTold })[fact] === undefined),
        facts,
      }
    return {
      state: 'holds',
      concludes: { handledBy: residenceState, startedBy: personHasTold ? 'person' : 'institution-of-residence' },
      params: { state: residenceState },
      ...(personHasTold ? { provision: ['987/2009 Art 16(1)'] } : { provision: ['987/2009 Art 16(6)'], verified: false as const }),
      facts,
    }
  },
}

export const personIsTold: Rule<MultiStateInformationFacts, 'person-is-told-of-legislation', never, StateCode> = {
  ...base,
  id: 'person-is-told-of-legislation',
  provision: ['987/2009 Art 16(5)'],
  source: 'UK-CH Convention Annex 1 Art. 15, same text',
  verified: true,
  says: {
    condition: 'it is determined whose legislation applies',
    holds: 'The institution of {state}, whose legislation applies, tells the person without delay.',
  },
  evaluate: ({ determinedState: state }) => {
    const facts = ['determinedState'] as const
    return state === undefined
      ? { state: 'unknown', missing: ['determinedState'], facts }
      : { state: 'holds', concludes: state, params: { state }, facts }
  },
}

export const multiStateInformationSubject: LawSubject<MultiStateInformationFacts, MultiStateInformationAnswer> = {
  id: 'multi-state-information',
  area: 'procedure',
  title: 'Who tells whom when a person works in several States',
  factsSchema,
  sources,
  rules: [residenceInstitutionTold, personIsTold],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<MultiStateInformationAnswer>('multi-state-information', facts, at, sources)
    const told = reasoning.ask(residenceInstitutionTold, facts)
    if (told.state === 'fails') return reasoning.forClerk()
    if (told.state === 'unknown') return reasoning.open()
    if (facts.determinedState === undefined) return reasoning.decided(told.concludes)
    const person = reasoning.ask(personIsTold, facts)
    if (person.state !== 'holds') return reasoning.open({ otherwise: told.concludes })
    return reasoning.decided(
      { ...told.concludes, personToldBy: person.concludes },
      { legalBasis: [...told.finding.provision, ...person.finding.provision] },
    )
  },
}
