/**
 * Workers detached between the United Kingdom and another State: the sending State's legislation for at most 24 months.
 * @source TCA SSC.10(3)(a), SSC.11; EEA EFTA - UK Convention Art. 13-14, 18; CH-UK Convention; 883/2004 Art. 12(1) for situations from before 2021
 */
import { addDays, addMonths, isStateCode, lastDayOfMonths, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import type { FollowingDocument } from '../frame/decision.ts'
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { Rule, Verdict } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { agreementOf } from '../states/participation.table.ts'
import { askInstrument, fallsBeforeExit, partnersOfUk, type UkInstrumentFacts, ukInstrument } from './instrument.ts'
import { carries883, type Instrument } from './instruments.table.ts'
import { findPostingContradiction, type UkPostingFacts, ukPostingFactsSchema, ukPostingSources } from './posting-facts.ts'

export interface UkPostingAnswer {
  readonly applicableState: StateCode
  readonly instrument: Instrument
  /** Whether the States may agree on more than 24 months. */
  readonly mayBeExtendedByAgreement: boolean
}
type Facts = UkPostingFacts & { readonly instrument?: Instrument }
type Fact = keyof UkPostingFacts & string
const validity = { from: plainDate('2010-05-01') }
const zedra = 'Zedra; danovky.cz; PKF and Deloitte on the conventions'

/** The article on detached workers and the one on the place of work, by instrument. */
const detached = (instrument: Instrument | undefined): readonly [string, string] => {
  if (instrument === 'TCA Protocol') return ofProtocol
  if (instrument === 'EEA EFTA - UK Convention') return ofEftaConvention
  return instrument === 'CH-UK Convention' ? ofSwissConvention : ofRegulation
}
const ofProtocol = ['TCA SSC.11(1)', 'TCA SSC.10(3)(a)'] as const
const ofEftaConvention = ['EEA EFTA - UK Convention Art 14(1)', 'EEA EFTA - UK Convention Art 13(3)(a)'] as const
const ofSwissConvention = ['CH-UK Convention Title II, detached workers', 'CH-UK Convention Title II, place of work'] as const
const ofRegulation = ['883/2004 Art 12(1)', '883/2004 Art 11(3)(a)'] as const

const isConvention = (instrument: Instrument | undefined): boolean =>
  instrument === 'EEA EFTA - UK Convention' || instrument === 'CH-UK Convention'

type NotPerson = 'not-legally-resident' | 'not-protected'

export const detachedPersonCovered: Rule<Facts, 'detached-person-covered', NotPerson> = {
  id: 'detached-person-covered',
  provision: ['TCA Art 489', 'TCA SSC.2'],
  source: 'brexitlegal.ie, text of TCA Art 489; danovky.cz; persons of the Withdrawal Agreement: memory',
  validity,
  verified: true,
  fromMemory: 'whom the agreements protect that carry Regulation 883/2004 on',
  leadsTo: [],
  says: {
    condition:
      'the instrument covers the person: any nationality with legal residence, or for 883/2004 a national of the States that it binds',
    holds: 'The instrument covers the person.',
    'not-legally-resident': 'The person does not reside legally in one of the States.',
    'not-protected':
      'Agreements that carry Regulation 883/2004 on protect nationals of their own States; others are to be looked at one by one.',
  },
  evaluate({ instrument, nationality, legallyResident, fromState, hostState }): Verdict<Fact, NotPerson> {
    const facts = ['nationality', 'legallyResident'] as const
    const isOwnNational = nationality !== undefined && isNationalBetween(nationality, fromState, hostState)
    if (instrument !== undefined && carries883(instrument)) {
      if (nationality === undefined) return { state: 'unknown', missing: ['nationality'], facts }
      if (isOwnNational || nationality === 'stateless' || nationality === 'refugee')
        return instrument === '883/2004' ? { state: 'holds', facts } : { state: 'holds', facts, verified: false }
      return { state: 'unknown', because: 'not-protected', missing: [], verified: false, provision: ['Withdrawal Agreement Art 30'], facts }
    }
    if (legallyResident === false) return { state: 'unknown', because: 'not-legally-resident', missing: [], facts }
    if (legallyResident) return { state: 'holds', facts }
    if (isOwnNational) return { state: 'holds', presumed: true, facts }
    return { state: 'unknown', missing: nationality === undefined ? ['legallyResident', 'nationality'] : ['legallyResident'], facts }
  },
}

/** A national of the United Kingdom, or of a State of the group that the other State belongs to. */
function isNationalBetween(nationality: string, fromState: StateCode | undefined, hostState: StateCode | undefined): boolean {
  if (!isStateCode(nationality)) return false
  const own = agreementOf(nationality)
  return own === 'UK' || [fromState, hostState].some((state) => state !== undefined && agreementOf(state) === own)
}

type NotDetached = 'replaces-detached-worker' | 'one-day-over-24-months' | 'more-than-24-months'

export const detachedWorker: Rule<Facts, 'uk-detached-worker', NotDetached> = {
  id: 'uk-detached-worker',
  provision: ['TCA SSC.11(1)'],
  source: `${zedra}; the day after the last is let through by one administration (NAV), so a clerk decides it`,
  validity,
  verified: true,
  fromMemory: 'the articles of the two conventions',
  leadsTo: ['TCA SSC.10(3)(a)'],
  says: {
    condition: 'the work abroad is expected to last no longer than the Protocol allows, and replaces no other detached worker',
    holds: 'The worker stays under the legislation of {state} for the time abroad, up to {months} months.',
    'replaces-detached-worker': 'The worker is sent to replace another detached worker, so the legislation of the place of work applies.',
    'one-day-over-24-months': 'The work is expected to last one day longer than {months} months. A member of staff looks at it.',
    'more-than-24-months': 'The work is expected to last more than {months} months: it may end on {lastDay} at the latest.',
  },
  evaluate(facts, { parameters }): Verdict<Fact, NotDetached> {
    const verdict = evaluateDetached(facts, parameters.postingMaxMonths)
    return isConvention(facts.instrument) ? { ...verdict, verified: false } : verdict
  },
}

const detachedFacts = ['fromState', 'startsOn', 'endsOn', 'replacesDetached'] as const

function evaluateDetached(
  { instrument, fromState, startsOn, endsOn, replacesDetached }: Facts,
  months: number,
): Verdict<Fact, NotDetached> {
  const both = detached(instrument)
  const [sending, host] = both
  const facts = detachedFacts
  if (replacesDetached === true) return { state: 'fails', because: 'replaces-detached-worker', provision: both, leadsTo: [host], facts }
  if (startsOn === undefined || endsOn === undefined)
    return { state: 'unknown', missing: startsOn === undefined ? ['startsOn'] : ['endsOn'], provision: [sending], leadsTo: [], facts }
  if (endsOn >= addMonths(startsOn, months)) {
    const lastDay = lastDayOfMonths(startsOn, months)
    const params = { months, lastDay }
    if (endsOn > addDays(lastDay, 1))
      return { state: 'fails', because: 'more-than-24-months', provision: both, leadsTo: [host], params, facts }
    if (endsOn > lastDay)
      return { state: 'unknown', because: 'one-day-over-24-months', missing: [], provision: both, leadsTo: [host], params, facts }
  }
  if (replacesDetached === undefined || fromState === undefined)
    return {
      state: 'unknown',
      missing: fromState === undefined ? ['fromState'] : ['replacesDetached'],
      provision: [sending],
      leadsTo: [],
      facts,
    }
  return { state: 'holds', provision: [sending], params: { months, state: fromState }, facts }
}

export const ukPostingSubject: LawSubject<UkPostingFacts, UkPostingAnswer> = {
  id: 'uk-posting',
  area: 'scope',
  title: 'Which legislation applies to a worker detached to or from the United Kingdom',
  factsSchema: ukPostingFactsSchema,
  sources: ukPostingSources,
  rules: [partnersOfUk, ukInstrument, detachedPersonCovered, detachedWorker],
  parse: factsParser(ukPostingFactsSchema, findPostingContradiction),
  dayOf: ({ startsOn }) => startsOn,
  decide(facts, at) {
    const reasoning = reasonAbout<UkPostingAnswer>('uk-posting', facts, at, ukPostingSources)
    const { fromState, hostState, startsOn, endsOn } = facts
    const instrument = askInstrument(situationOf(facts), reasoning, lookedAtUntil(startsOn, endsOn))
    if (instrument === 'open') return reasoning.open()
    if (instrument === 'for-clerk' || fromState === undefined || hostState === undefined) return reasoning.forClerk()
    if (isWithoutUk(fromState, hostState)) return reasoning.forClerk({ legalBasis: ['883/2004 Art 12(1)'] })
    const about = { ...facts, instrument }
    const person = reasoning.ask(detachedPersonCovered, about)
    if (person.state !== 'holds')
      return person.state === 'unknown' && person.because === undefined ? reasoning.open() : reasoning.forClerk()
    const mayBeExtendedByAgreement = instrument !== 'TCA Protocol'
    const posted = reasoning.ask(detachedWorker, about)
    const [sending, host] = detached(instrument)
    const answer = { applicableState: hostState, instrument, mayBeExtendedByAgreement }
    if (posted.state === 'unknown')
      return posted.because === undefined ? reasoning.open() : reasoning.forClerk({ otherwise: answer, legalBasis: [sending, host] })
    if (posted.state === 'holds')
      return reasoning.decided(
        { applicableState: fromState, instrument, mayBeExtendedByAgreement },
        { legalBasis: [sending], documents: certificate(fromState, startsOn, endsOn) },
      )
    if (posted.because === 'more-than-24-months' && mayBeExtendedByAgreement)
      return reasoning.forClerk({ otherwise: answer, legalBasis: [sending, host, exceptionOf(instrument)] })
    return reasoning.decided(answer, { legalBasis: [host, sending] })
  },
}

function situationOf({ fromState, hostState, startsOn }: UkPostingFacts): UkInstrumentFacts {
  const states = fromState === undefined || hostState === undefined ? [] : [fromState, hostState]
  return startsOn === undefined ? { states } : { states, startedOn: startsOn, goesOn: true }
}

/** A posting that was under way at the exit is one situation with what follows it; any later one is looked at on its first day. */
function lookedAtUntil(startsOn: PlainDate | undefined, endsOn: PlainDate | undefined): PlainDate | undefined {
  return startsOn !== undefined && fallsBeforeExit(startsOn) ? endsOn : startsOn
}

const isWithoutUk = (a: StateCode, b: StateCode): boolean => a !== 'GB' && b !== 'GB'

function exceptionOf(instrument: Instrument): string {
  if (instrument === 'EEA EFTA - UK Convention') return 'EEA EFTA - UK Convention Art 18'
  return instrument === 'CH-UK Convention' ? 'CH-UK Convention Title II, exceptions' : '883/2004 Art 16(1)'
}

const certificate = (issuedBy: StateCode, from: PlainDate | undefined, to: PlainDate | undefined): FollowingDocument[] => [
  { document: 'PDA1', issuedBy, mayBeIssued: true, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
]
