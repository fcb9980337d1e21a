/**
 * Transport after an accident at work, and of the body of a person who died of it: who bears the cost, and whether leave is asked first.
 * @source 883/2004 Art. 37(1)-(2): memory
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
    /** The State of the scheme on accidents at work and occupational diseases. */
    competentState: stateSchema,
    /** Where the person lives, or lived when the accident happened. */
    residenceState: stateSchema,
    /** The injured person, to home or to a hospital; or the body, to the place of burial. */
    transportOf: oneOf(['person', 'body']),
    /** The law of the competent State provides for this transport. */
    isInOwnLaw: Type.Boolean(),
    isFrontierWorker: Type.Boolean(),
    /** The competent institution authorised it before. */
    isAuthorised: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type TransportFacts = Static<typeof factsSchema>

export interface TransportAnswer {
  readonly isBorne: boolean
  /** The State that bears the cost up to the place of residence. */
  readonly costState?: StateCode
}

const sources: FactSources<TransportFacts> = {
  competentState: { question: 'competent-state', answeredBy: ['register'], essential: true },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  transportOf: { question: 'transport-of-whom', answeredBy: ['person', 'other-state'] },
  isInOwnLaw: { question: 'transport-in-own-law', answeredBy: ['register', 'clerk'] },
  isFrontierWorker: { question: 'is-frontier-worker', answeredBy: ['person', 'register'] },
  isAuthorised: { question: 'transport-authorised', answeredBy: ['register', 'clerk'] },
}

type Reason = 'not-in-own-law' | 'not-authorised' | 'state-not-bound'

export const accidentTransport: Rule<TransportFacts, 'accident-transport', Reason, TransportAnswer> = {
  id: 'accident-transport',
  provision: ['883/2004 Art 37(1)', '883/2004 Art 37(2)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the law of the competent State provides for the transport, and leave was given where it is asked',
    holds: '{state} bears the cost of transport up to the place of residence in the other State.',
    'not-in-own-law': 'The law of {state} does not provide for this transport.',
    'not-authorised': 'The transport was not authorised before. Whether leave is still given is for the institution.',
    'state-not-bound': '{other} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { competentState, residenceState, transportOf, isInOwnLaw, isFrontierWorker, isAuthorised } = known
    const facts = ['competentState', 'residenceState', 'transportOf', 'isInOwnLaw', 'isFrontierWorker', 'isAuthorised'] as const
    const other = findUnbound([competentState, residenceState], on)
    if (other !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { other }, facts }
    if (isInOwnLaw === false) return { state: 'fails', because: 'not-in-own-law', params: { state: competentState ?? '' }, facts }
    const needed = ['competentState', 'residenceState', 'transportOf', 'isInOwnLaw'] as const
    if (competentState === undefined || residenceState === undefined || transportOf === undefined || isInOwnLaw === undefined)
      return { state: 'unknown', missing: needed.filter((fact) => known[fact] === undefined), facts }
    const provision = [transportOf === 'body' ? '883/2004 Art 37(2)' : '883/2004 Art 37(1)']
    const params = { state: competentState }
    if (transportOf === 'person' && isFrontierWorker !== true && isAuthorised !== true) {
      if (isAuthorised === undefined) return { state: 'unknown', missing: ['isAuthorised'], provision, params, facts }
      if (isFrontierWorker === undefined) return { state: 'unknown', missing: ['isFrontierWorker'], provision, params, facts }
      return { state: 'unknown', because: 'not-authorised', missing: [], provision, params, facts }
    }
    return { state: 'holds', concludes: { isBorne: true, costState: competentState }, provision, params, facts }
  },
}

export const accidentTransportSubject: LawSubject<TransportFacts, TransportAnswer> = {
  id: 'accident-transport',
  area: 'other-branches',
  title: 'Who bears the cost of transport after an accident at work',
  factsSchema,
  sources,
  rules: [accidentTransport],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<TransportAnswer>('accident-transport', facts, at, sources)
    const said = reasoning.ask(accidentTransport, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.decided({ isBorne: false }) : reasoning.open()
  },
}
