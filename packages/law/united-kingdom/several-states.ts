/**
 * Work in the United Kingdom and in States of the Union at the same time, under the Protocol of the Trade and Cooperation Agreement:
 * drafted like 883/2004 Art. 13, with a quarter as the substantial part.
 * @source TCA Protocol Art. SSC.12; notes on it (BDO, Zedra); the paragraphs from memory
 */
import { isStateCode, plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { countrySchema, dateSchema, factsParser, oneOf, percentSchema, stateSchema } from '../frame/parse-facts.ts'
import { type Reasoning, reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { askInstrument, partnersOfUk, ukInstrument } from './instrument.ts'
import { carries883 } from './instruments.table.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** All States of work and of residence. */
    states: Type.Array(stateSchema, { maxItems: 32 }),
    startedOn: dateSchema,
    /** It has gone on since, without interruption. */
    goesOn: Type.Boolean(),
    isLegallyResident: Type.Boolean(),
    residenceState: stateSchema,
    work: oneOf(['employed', 'self-employed', 'employed-and-self-employed', 'civil-servant']),
    /** Of working time or pay, for self-employed persons also of turnover or services, in the State of residence. */
    shareAtHomePercent: percentSchema,
    /** Registered office or place of business of every employer. */
    employerSeats: Type.Array(countrySchema, { minItems: 1, maxItems: 32 }),
    /** Where a person who is also self-employed is employed. */
    employedIn: Type.Array(stateSchema, { minItems: 1, maxItems: 32 }),
    administrationState: stateSchema,
    centreOfInterestState: stateSchema,
  }),
  { additionalProperties: false },
)
export type UkSeveralStatesFacts = Static<typeof factsSchema>

export interface UkSeveralStatesAnswer {
  readonly applicableState: StateCode
}

const sources: FactSources<UkSeveralStatesFacts> = {
  states: { question: 'states-involved', answeredBy: ['person', 'register'], essential: true },
  startedOn: { question: 'situation-started', answeredBy: ['person', 'other-state'] },
  goesOn: { question: 'situation-uninterrupted', answeredBy: ['person', 'register', 'clerk'] },
  isLegallyResident: { question: 'legally-resident', answeredBy: ['person', 'register'] },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'], essential: true },
  work: { question: 'kind-of-work', answeredBy: ['person', 'employer'] },
  shareAtHomePercent: { question: 'share-of-work-at-home', answeredBy: ['employer', 'person'] },
  employerSeats: { question: 'employer-seat', answeredBy: ['employer', 'register'] },
  employedIn: { question: 'states-of-work', answeredBy: ['employer', 'person'] },
  administrationState: { question: 'administration-state', answeredBy: ['employer', 'person'] },
  centreOfInterestState: { question: 'centre-of-interest', answeredBy: ['person', 'clerk'] },
}

const base = {
  source: 'notes on the Protocol (BDO, Zedra); the paragraphs: memory',
  validity: { from: plainDate('2021-01-01') },
  verified: false,
  leadsTo: [],
} as const
type UkRule<Id extends string, Reason extends string> = Rule<UkSeveralStatesFacts, Id, Reason, StateCode>

export const ukPrevailingWork: UkRule<'uk-prevailing-work', 'work-of-one-kind' | 'employed-in-several-states'> = {
  ...base,
  id: 'uk-prevailing-work',
  provision: ['TCA SSC.12(3)', 'TCA SSC.12(4)'],
  says: {
    condition: 'a civil servant also works elsewhere, or a person is employed in one State and self-employed in another',
    holds: 'The legislation of {state} applies to all the work.',
    'work-of-one-kind': 'The work is all employed or all self-employed.',
    'employed-in-several-states': 'The person is employed in several States, so the rules on employed persons name one of them.',
  },
  evaluate: ({ work, employedIn, administrationState }) => {
    const facts = ['work', 'employedIn', 'administrationState'] as const
    if (work === undefined) return { state: 'unknown', missing: ['work'], facts }
    if (work === 'employed' || work === 'self-employed') return { state: 'fails', because: 'work-of-one-kind', facts }
    const isServant = work === 'civil-servant'
    const provision = [isServant ? 'TCA SSC.12(4)' : 'TCA SSC.12(3)']
    if (!isServant && employedIn !== undefined && new Set(employedIn).size > 1)
      return { state: 'fails', because: 'employed-in-several-states', provision, facts }
    const state = isServant ? administrationState : employedIn?.[0]
    if (state === undefined) return { state: 'unknown', missing: [isServant ? 'administrationState' : 'employedIn'], provision, facts }
    return { state: 'holds', concludes: state, params: { state }, provision, facts }
  },
}

export const ukSubstantialPart: UkRule<'uk-substantial-part-at-home', 'below-a-quarter'> = {
  ...base,
  id: 'uk-substantial-part-at-home',
  provision: ['TCA SSC.12(1)(a)', 'TCA SSC.12(2)(a)', 'TCA SSCI.13(8)'],
  says: {
    condition: 'a substantial part of the work is done in the State of residence',
    holds: 'At least {needed} % of the work is done in {state}, where the person lives.',
    'below-a-quarter': 'Less than {needed} % of the work is done where the person lives.',
  },
  evaluate: ({ residenceState, shareAtHomePercent: share, work }, { parameters: { substantialPartPercent: needed } }) => {
    const facts = ['residenceState', 'shareAtHomePercent', 'work'] as const
    const provision = [work === 'self-employed' ? 'TCA SSC.12(2)(a)' : 'TCA SSC.12(1)(a)', 'TCA SSCI.13(8)']
    const params = { needed, state: residenceState ?? '' }
    if (share !== undefined && share < needed) return { state: 'fails', because: 'below-a-quarter', params, provision, facts }
    if (share === undefined || residenceState === undefined)
      return { state: 'unknown', missing: [share === undefined ? 'shareAtHomePercent' : 'residenceState'], params, provision, facts }
    return { state: 'holds', concludes: residenceState, params, provision, facts }
  },
}

export const ukSeats: UkRule<'uk-seat-of-employers', 'seat-outside'> = {
  ...base,
  id: 'uk-seat-of-employers',
  provision: ['TCA SSC.12(1)(b)'],
  says: {
    condition: 'the seats of the employers name one State',
    holds: 'No substantial part of the work is done at home, so the seats of the employers decide: {state}.',
    'seat-outside': 'An employer has its seat in a State that the Protocol does not bind.',
  },
  evaluate: ({ employerSeats, residenceState, states = [] }) => {
    const facts = ['employerSeats', 'residenceState', 'states'] as const
    if (employerSeats === undefined || residenceState === undefined)
      return { state: 'unknown', missing: [employerSeats === undefined ? 'employerSeats' : 'residenceState'], facts }
    const seats: StateCode[] = []
    for (const seat of employerSeats) {
      if (!isStateCode(seat) || !isOfTheProtocol(seat, states)) return { state: 'unknown', because: 'seat-outside', missing: [], facts }
      if (!seats.includes(seat)) seats.push(seat)
    }
    const [only, another] = seats
    const away = seats.filter((seat) => seat !== residenceState)
    const [other, second] = away
    const concluded = (state: StateCode, limb: string) =>
      ({ state: 'holds', concludes: state, params: { state }, provision: [`TCA SSC.12(1)(b)(${limb})`], facts }) as const
    if (only !== undefined && another === undefined) return concluded(only, employerSeats.length === 1 ? 'i' : 'ii')
    return other !== undefined && second === undefined ? concluded(other, 'iii') : concluded(residenceState, 'iv')
  },
}

/** The United Kingdom and the Union; a seat in another group of States would bring in a second instrument. */
const isOfTheProtocol = (seat: StateCode, states: readonly StateCode[]) => states.includes(seat) || !['IS', 'LI', 'NO', 'CH'].includes(seat)

export const ukCentreOfInterest: UkRule<'uk-centre-of-interest', never> = {
  ...base,
  id: 'uk-centre-of-interest',
  provision: ['TCA SSC.12(2)(b)'],
  says: {
    condition: 'the centre of interest of the self-employed work is known',
    holds: 'No substantial part of the work is done at home; its centre of interest lies in {state}.',
  },
  evaluate: ({ centreOfInterestState: state }) => {
    const facts = ['centreOfInterestState'] as const
    return state === undefined
      ? { state: 'unknown', missing: ['centreOfInterestState'], facts }
      : { state: 'holds', concludes: state, params: { state }, facts }
  },
}

export const ukSeveralStatesSubject: LawSubject<UkSeveralStatesFacts, UkSeveralStatesAnswer> = {
  id: 'uk-several-states',
  area: 'scope',
  title: 'Which legislation applies to a person who works in the United Kingdom and in the Union',
  factsSchema,
  sources,
  rules: [partnersOfUk, ukInstrument, ukPrevailingWork, ukSubstantialPart, ukSeats, ukCentreOfInterest],
  parse: factsParser(factsSchema, ({ residenceState, states }) =>
    residenceState !== undefined && states !== undefined && states.length > 0 && !states.includes(residenceState)
      ? { code: 'law/facts-contradict', at: '/residenceState' }
      : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<UkSeveralStatesAnswer>('uk-several-states', facts, at, sources)
    const { states, startedOn, goesOn } = facts
    const situation = {
      ...(states === undefined ? {} : { states }),
      ...(startedOn === undefined ? {} : { startedOn }),
      ...(goesOn === undefined ? {} : { goesOn }),
    }
    const instrument = askInstrument(situation, reasoning)
    if (instrument === 'open') return reasoning.open()
    if (instrument === 'for-clerk') return reasoning.forClerk()
    if (carries883(instrument)) return reasoning.forClerk({ legalBasis: ['Withdrawal Agreement Art 30', '883/2004 Art 13'] })
    if (instrument !== 'TCA Protocol') return reasoning.forClerk({ legalBasis: [instrument] })
    if (facts.isLegallyResident === false) return reasoning.forClerk({ legalBasis: ['TCA Art 489'] })
    if (facts.isLegallyResident === undefined) return reasoning.open({ missing: ['isLegallyResident'] })
    return byWork(reasoning, facts)
  },
}

function byWork(reasoning: Reasoning<UkSeveralStatesAnswer>, facts: UkSeveralStatesFacts) {
  const prevailing = reasoning.ask(ukPrevailingWork, facts)
  if (prevailing.state === 'holds') return reasoning.decided({ applicableState: prevailing.concludes }, certificate(prevailing.concludes))
  if (prevailing.state === 'unknown') return reasoning.open()
  const atHome = reasoning.ask(ukSubstantialPart, facts)
  if (atHome.state === 'holds') return reasoning.decided({ applicableState: atHome.concludes }, certificate(atHome.concludes))
  if (atHome.state === 'unknown') return reasoning.open()
  const next = reasoning.ask(facts.work === 'self-employed' ? ukCentreOfInterest : ukSeats, facts)
  return next.state === 'holds' ? reasoning.decided({ applicableState: next.concludes }, certificate(next.concludes)) : reasoning.open()
}

const certificate = (issuedBy: StateCode) => ({ documents: [{ document: 'PDA1', issuedBy, mayBeIssued: true } as const] })
