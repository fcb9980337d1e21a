/**
 * From when a request under the Framework Agreement on telework can take effect, and how the States tell each other of it.
 * @source Framework Agreement on habitual cross-border telework, on requests for the past: memory; SED A001 with its mark: NAV melosys-api
 * @unit   months, counted back to the day of the same number
 */
import { addMonths, maxDate, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { isTeleworkSignatory, teleworkAgreementFrom } from './telework-signatories.table.ts'

const factsSchema = Type.Partial(
  Type.Object({
    employerState: stateSchema,
    residenceState: stateSchema,
    requestedOn: dateSchema,
    /** The first day for which the legislation of the State of the employer is wanted. */
    wantedFrom: dateSchema,
    /** Contributions were paid in the State of the employer, or the person was insured there, for the whole time before the request. */
    wasInsuredThere: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type TeleworkRequestFacts = Static<typeof factsSchema>

export interface TeleworkRequestAnswer {
  readonly from: PlainDate
  /** False: it starts later than was wanted. */
  readonly isAsWanted: boolean
  /** The State of the employer tells the State of residence by this document, marked as a request under the Framework Agreement. */
  readonly sed: 'A001'
}

const sources: FactSources<TeleworkRequestFacts> = {
  employerState: { question: 'employer-seat', answeredBy: ['employer', 'register'], essential: true },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  requestedOn: { question: 'telework-requested-on', answeredBy: ['register', 'employer'], essential: true },
  wantedFrom: { question: 'telework-wanted-from', answeredBy: ['employer', 'person'], essential: true },
  wasInsuredThere: { question: 'insured-there-before-request', answeredBy: ['register', 'other-state'] },
}

/** Until this day a request could reach back longer. */
const endOfFirstYear = plainDate('2024-06-30')

type Reason = 'not-signed' | 'signatories-not-known' | 'not-insured-there'

export const teleworkRequestReachesBack: Rule<TeleworkRequestFacts, 'telework-request-reaches-back', Reason, PlainDate> = {
  id: 'telework-request-reaches-back',
  provision: ['883/2004 Art 16(1)', '987/2009 Art 18', 'telework Framework Agreement Art 4'],
  source: 'memory of the Framework Agreement on requests for the past',
  validity: { from: teleworkAgreementFrom },
  verified: false,
  leadsTo: ['883/2004 Art 13(1)(a)'],
  says: {
    condition:
      'both States have signed the Framework Agreement, and the person was insured in the State of the employer before the request',
    holds: 'The legislation of {state} can apply from {from}. A request reaches back {months} months at most.',
    'not-signed': '{other} has not signed the Framework Agreement by then.',
    'signatories-not-known': 'No list tells whether both States have signed by then.',
    'not-insured-there': 'For the time before the request no contributions were paid in {state}, so it can apply only from the request.',
  },
  evaluate: (known, { parameters }) => {
    const { employerState, residenceState, requestedOn, wantedFrom, wasInsuredThere } = known
    const needed = ['employerState', 'residenceState', 'requestedOn', 'wantedFrom'] as const
    const facts = [...needed, 'wasInsuredThere'] as const
    if (employerState === undefined || residenceState === undefined || requestedOn === undefined || wantedFrom === undefined)
      return { state: 'unknown', missing: needed.filter((fact) => known[fact] === undefined), facts }
    const isLate = wantedFrom < requestedOn
    if (isLate && wasInsuredThere === undefined) return { state: 'unknown', missing: ['wasInsuredThere'], facts }
    const months = requestedOn <= endOfFirstYear ? parameters.teleworkFirstYearBackMonths : parameters.teleworkBackMonths
    const reach = isLate && wasInsuredThere === true ? addMonths(requestedOn, -months) : requestedOn
    const from = isLate ? maxDate(wantedFrom, maxDate(reach, teleworkAgreementFrom)) : wantedFrom
    const params = { state: employerState, from, months }
    for (const state of [employerState, residenceState]) {
      const hasSigned = isTeleworkSignatory(state, from)
      if (hasSigned === false) return { state: 'fails', because: 'not-signed', params: { ...params, other: state }, facts }
      if (hasSigned === undefined) return { state: 'unknown', because: 'signatories-not-known', missing: [], params, facts }
    }
    if (isLate && wasInsuredThere === false) return { state: 'fails', because: 'not-insured-there', params, facts }
    return { state: 'holds', concludes: from, params, facts }
  },
}

export const teleworkRequestMarked: Rule<TeleworkRequestFacts, 'telework-request-marked', never, StateCode> = {
  id: 'telework-request-marked',
  provision: ['987/2009 Art 18', '883/2004 Art 16(1)'],
  source: 'NAV melosys-api: SED A001 carries a mark for such requests (TWFA, CDM 4.4)',
  validity: { from: teleworkAgreementFrom },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the State of the employer is known, where the request is made',
    holds:
      'The request is made in {state}, which tells the State of residence by SED A001, marked as telework under the Framework Agreement.',
  },
  evaluate: ({ employerState: state }) => {
    const facts = ['employerState'] as const
    if (state === undefined) return { state: 'unknown', missing: ['employerState'], facts }
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}

export const teleworkRequestSubject: LawSubject<TeleworkRequestFacts, TeleworkRequestAnswer> = {
  id: 'telework-request',
  area: 'applicable-legislation',
  title: 'From when a request under the Framework Agreement on telework can take effect',
  factsSchema,
  sources,
  rules: [teleworkRequestMarked, teleworkRequestReachesBack],
  parse: factsParser(factsSchema, ({ employerState, residenceState }) =>
    employerState !== undefined && employerState === residenceState ? { code: 'law/facts-contradict', at: '/residenceState' } : undefined,
  ),
  dayOf: ({ requestedOn }) => requestedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<TeleworkRequestAnswer>('telework-request', facts, at, sources)
    if (reasoning.ask(teleworkRequestMarked, facts).state !== 'holds') return reasoning.open()
    const said = reasoning.ask(teleworkRequestReachesBack, facts)
    const { requestedOn, wantedFrom } = facts
    if (said.state === 'holds') return reasoning.decided({ from: said.concludes, isAsWanted: said.concludes === wantedFrom, sed: 'A001' })
    if (said.state === 'unknown') return reasoning.open()
    return said.because === 'not-insured-there' && requestedOn !== undefined
      ? reasoning.decided({ from: requestedOn, isAsWanted: false, sed: 'A001' })
      : reasoning.forClerk()
  },
}
