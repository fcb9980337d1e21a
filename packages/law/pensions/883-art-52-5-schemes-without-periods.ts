/**
 * Schemes in which periods do not count, such as points and funded accounts: no share is calculated, and the rule on short periods is
 * left out.
 * @source 883/2004 Arts. 52(5) and 57(4), UKCH for the same drafting; Annex VIII Part 2 from memory
 */
import { type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, idSchema, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'
import { findAnnexVIIIRow } from './annex-viii.table.ts'

const factsSchema = Type.Partial(
  Type.Object({
    state: stateSchema,
    /** Such as `AGIRC-ARRCO`. */
    scheme: idSchema,
    /** The institution says that periods do not count in the scheme, or that they do. */
    isWithoutPeriods: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type SchemeFacts = Static<typeof factsSchema>

export interface SchemeAnswer {
  /** A share of a theoretical amount is calculated. */
  readonly isShareCalculated: boolean
  /** Periods below one year free the State. */
  readonly doShortPeriodsFree: boolean
}

const sources: FactSources<SchemeFacts> = {
  state: { question: 'pension-state', answeredBy: ['register', 'other-state'], essential: true },
  scheme: { question: 'pension-scheme', answeredBy: ['other-state', 'register'] },
  isWithoutPeriods: { question: 'scheme-without-periods', answeredBy: ['other-state', 'clerk'] },
}

interface OfScheme {
  readonly state: StateCode
  readonly scheme?: string
  readonly isWithoutPeriods?: boolean
}

/** What says that periods do not count: the institution, or the annex as we have it. */
export function periodsDoNotCount({ state, scheme, isWithoutPeriods }: OfScheme, on: PlainDate): 'institution' | 'annex' | undefined {
  if (isWithoutPeriods === true) return 'institution'
  return scheme !== undefined && findAnnexVIIIRow(2, state, scheme, on) !== undefined ? 'annex' : undefined
}

type Reason = 'periods-count' | 'annex-and-institution-disagree' | 'not-in-our-annex' | 'state-not-bound'

export const schemeWithoutPeriods: Rule<SchemeFacts, 'pension-scheme-without-periods', Reason> = {
  id: 'pension-scheme-without-periods',
  provision: ['883/2004 Art 52(5)', '883/2004 Art 57(4)', '883/2004 Annex VIII Part 2'],
  source: 'UK-CH Convention, same drafting; Annex VIII Part 2: memory',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  fromMemory: 'the entries of Annex VIII Part 2',
  leadsTo: ['883/2004 Art 52(1)(b)', '883/2004 Art 57(1)'],
  says: {
    condition: 'periods do not count in the scheme',
    holds: 'Periods do not count in this scheme of {state}: no share is calculated, and short periods are no reason to pay nothing.',
    'periods-count': 'Periods count in this scheme of {state}, so shares are calculated.',
    'annex-and-institution-disagree': 'Annex VIII Part 2 names the scheme of {state}, but the institution says that periods count in it.',
    'not-in-our-annex': 'Whether Annex VIII Part 2 names this scheme of {state} is to be looked up in the annex.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: ({ state, scheme, isWithoutPeriods }, { on }) => {
    const facts = ['state', 'scheme', 'isWithoutPeriods'] as const
    if (state === undefined) return { state: 'unknown', missing: ['state'], facts }
    const params = { state }
    if (findUnbound([state], on) !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params, facts }
    const basis = periodsDoNotCount({ state, ...(scheme === undefined ? {} : { scheme }) }, on)
    if (basis !== undefined && isWithoutPeriods === false)
      return { state: 'unknown', because: 'annex-and-institution-disagree', missing: [], params, verified: false, facts }
    if (isWithoutPeriods === true) return { state: 'holds', params, facts }
    if (basis !== undefined) return { state: 'holds', params, verified: false, facts }
    if (isWithoutPeriods === false) return { state: 'fails', because: 'periods-count', params, facts }
    if (scheme === undefined) return { state: 'unknown', missing: ['scheme', 'isWithoutPeriods'], params, facts }
    return { state: 'unknown', because: 'not-in-our-annex', missing: ['isWithoutPeriods'], params, verified: false, facts }
  },
}

export const schemeSubject: LawSubject<SchemeFacts, SchemeAnswer> = {
  id: 'pension-scheme',
  area: 'pensions',
  title: 'Whether a share is calculated for a pension scheme, or periods do not count in it',
  factsSchema,
  sources,
  rules: [schemeWithoutPeriods],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<SchemeAnswer>('pension-scheme', facts, at, sources)
    const said = reasoning.ask(schemeWithoutPeriods, facts)
    if (said.state === 'unknown') return reasoning.open()
    const doPeriodsCount = said.state === 'fails'
    return reasoning.decided({ isShareCalculated: doPeriodsCount, doShortPeriodsFree: doPeriodsCount })
  },
}
