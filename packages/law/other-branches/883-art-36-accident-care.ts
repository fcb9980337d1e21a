/**
 * Care after an accident at work or an occupational disease in another State: provided there, for the account of the competent State.
 * @source 883/2004 Art. 36(1)-(2); 987/2009 Art. 33
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** The State of the scheme on accidents at work and occupational diseases. */
    competentState: stateSchema,
    /** Where the person lives or stays and is treated. */
    careState: stateSchema,
    /** The competent institution recognised the accident or the disease. */
    isRecognised: Type.Boolean(),
    /** The person went there in order to be treated. */
    isPlanned: Type.Boolean(),
    isAuthorised: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type AccidentCareFacts = Static<typeof factsSchema>

export interface AccidentCareAnswer {
  readonly providedBy: StateCode
  readonly atCostOf: StateCode
}

const sources: FactSources<AccidentCareFacts> = {
  competentState: { question: 'competent-state', answeredBy: ['register'], essential: true },
  careState: { question: 'state-of-care', answeredBy: ['person'], essential: true },
  isRecognised: { question: 'accident-recognised', answeredBy: ['register', 'clerk'] },
  isPlanned: { question: 'is-planned-treatment', answeredBy: ['person'] },
  isAuthorised: { question: 'treatment-authorised', answeredBy: ['register', 'clerk'] },
}

export const accidentCare: Rule<AccidentCareFacts, 'accident-care-elsewhere', 'not-recognised' | 'not-authorised', AccidentCareAnswer> = {
  id: 'accident-care-elsewhere',
  provision: ['883/2004 Art 36(1)', '883/2004 Art 36(2)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 17', '883/2004 Art 19', '883/2004 Art 20'],
  says: {
    condition: 'the accident or disease is recognised, and planned treatment is authorised',
    holds: 'The institutions of {care} provide the special care of their scheme on accidents at work, and {competent} bears the cost.',
    'not-recognised': 'It is no recognised accident at work or occupational disease; the rules on sickness apply.',
    'not-authorised': 'The person travels to be treated and has no authorisation.',
  },
  evaluate({ competentState, careState, isRecognised, isPlanned, isAuthorised }) {
    const facts = ['competentState', 'careState', 'isRecognised', 'isPlanned', 'isAuthorised'] as const
    if (isRecognised === false) return { state: 'fails', because: 'not-recognised', facts }
    if (isPlanned === true && isAuthorised === false) return { state: 'fails', because: 'not-authorised', facts }
    if (competentState === undefined) return { state: 'unknown', missing: ['competentState'], facts }
    if (careState === undefined) return { state: 'unknown', missing: ['careState'], facts }
    if (isRecognised === undefined) return { state: 'unknown', missing: ['isRecognised'], facts }
    if (isPlanned === undefined) return { state: 'unknown', missing: ['isPlanned'], facts }
    if (isPlanned && isAuthorised === undefined) return { state: 'unknown', missing: ['isAuthorised'], facts }
    return {
      state: 'holds',
      concludes: { providedBy: careState, atCostOf: competentState },
      params: { care: careState, competent: competentState },
      facts,
    }
  },
}

export const accidentCareSubject: LawSubject<AccidentCareFacts, AccidentCareAnswer> = {
  id: 'accident-care',
  area: 'other-branches',
  title: 'Who provides and who pays care after an accident at work in another State',
  factsSchema,
  sources,
  rules: [accidentCare],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<AccidentCareAnswer>('accident-care', facts, at, sources)
    const said = reasoning.ask(accidentCare, facts)
    if (said.state === 'fails') return reasoning.forClerk()
    if (said.state === 'unknown') return reasoning.open()
    const { providedBy, atCostOf } = said.concludes
    return reasoning.decided(said.concludes, {
      documents: providedBy === atCostOf ? [] : [{ document: 'PDDA1', issuedBy: atCostOf, mayBeIssued: true }],
    })
  },
}
