/**
 * The part of the theoretical amount that one State pays: its own months of all months, each side capped at a full career.
 * @source 883/2004 Art. 52(1)(b)(ii), 56(1)(a), 57(1); navikt/pensjon-etterlatte-saksbehandling for the cap on both sides
 */
import { plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const monthsSchema = Type.Integer({ minimum: 0, maximum: 1500 })

const factsSchema = Type.Partial(
  Type.Object({
    state: stateSchema,
    ownMonths: monthsSchema,
    /** Of all States, the own ones included. */
    allMonths: monthsSchema,
    /** Absent: no length of a full pension is reached. */
    fullCareerMonths: Type.Integer({ minimum: 1, maximum: 1500 }),
    /** The conditions are met without periods of other States. */
    hasRightOnOwnPeriods: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type FractionFacts = Static<typeof factsSchema>

export interface FractionAnswer {
  /** Absent where periods below one year give no share. */
  readonly fraction?: { readonly numerator: number; readonly denominator: number }
  /** Zero where nothing is paid; otherwise it depends on the theoretical amount. */
  readonly payable?: 0
}

const sources: FactSources<FractionFacts> = {
  state: { question: 'claim-state', answeredBy: ['person'], essential: true },
  ownMonths: { question: 'months-in-state', answeredBy: ['register'], essential: true },
  allMonths: { question: 'months-in-all-states', answeredBy: ['other-state', 'register'], essential: true },
  fullCareerMonths: { question: 'full-career-months', answeredBy: ['register', 'clerk'] },
  hasRightOnOwnPeriods: { question: 'right-on-own-periods', answeredBy: ['register', 'clerk'] },
}

export const noShareBelowOneYear: Rule<
  FractionFacts,
  'pension-no-share-below-one-year',
  'one-year-or-more' | 'right-on-own-periods' | 'all-below-one-year'
> = {
  id: 'pension-no-share-below-one-year',
  provision: ['883/2004 Art 57(1)', '883/2004 Art 57(2)'],
  source: 'secu.lu, 883/2004 Art 57',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['883/2004 Art 52(1)(b)(ii)'],
  says: {
    condition: 'the own periods last less than one year and give no right by themselves',
    holds:
      'Own periods of {months} months are below one year, so this State pays nothing. That they give no right alone is presumed unless known.',
    'one-year-or-more': 'Own periods last at least one year.',
    'right-on-own-periods': 'Own periods are short but give a right by themselves.',
    'all-below-one-year': 'No State has one year; then the last one whose conditions are met pays for all.',
  },
  evaluate({ ownMonths, allMonths, hasRightOnOwnPeriods }, { parameters }) {
    const facts = ['ownMonths', 'allMonths', 'hasRightOnOwnPeriods'] as const
    if (ownMonths === undefined) return { state: 'unknown', missing: ['ownMonths'], facts }
    const params = { months: ownMonths }
    if (ownMonths >= parameters.minorPeriodMonths) return { state: 'fails', because: 'one-year-or-more', params, facts }
    if (ownMonths === 0) return { state: 'holds', params, facts }
    if (hasRightOnOwnPeriods === true) return { state: 'fails', because: 'right-on-own-periods', params, facts }
    if (allMonths === undefined) return { state: 'unknown', missing: ['allMonths'], facts }
    if (allMonths - ownMonths < parameters.minorPeriodMonths)
      return {
        state: 'unknown',
        because: 'all-below-one-year',
        missing: ['hasRightOnOwnPeriods'],
        provision: ['883/2004 Art 57(3)'],
        params,
        facts,
      }
    return { state: 'holds', ...(hasRightOnOwnPeriods === undefined ? { presumed: true as const } : {}), params, facts }
  },
}

export const ownOfAllMonths: Rule<FractionFacts, 'pension-own-of-all-months', never, Required<FractionAnswer>['fraction']> = {
  id: 'pension-own-of-all-months',
  provision: ['883/2004 Art 52(1)(b)(ii)'],
  source: 'droit-bilingue.ch, 883/2004 Art 52; navikt/pensjon-etterlatte-saksbehandling',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'own months and the months of all States are known',
    holds: 'The share is {own} of {all} months.',
  },
  evaluate({ ownMonths, allMonths, fullCareerMonths }) {
    const facts = ['ownMonths', 'allMonths', 'fullCareerMonths'] as const
    if (ownMonths === undefined) return { state: 'unknown', missing: ['ownMonths'], facts }
    if (allMonths === undefined) return { state: 'unknown', missing: ['allMonths'], facts }
    const isCapped = fullCareerMonths !== undefined && allMonths > fullCareerMonths
    const numerator = isCapped ? Math.min(ownMonths, fullCareerMonths) : ownMonths
    const denominator = isCapped ? fullCareerMonths : allMonths
    return {
      state: 'holds',
      concludes: { numerator, denominator },
      params: { own: numerator, all: denominator },
      ...(isCapped ? { provision: ['883/2004 Art 52(1)(b)(ii)', '883/2004 Art 56(1)(a)'] } : {}),
      facts,
    }
  },
}

export const fractionSubject: LawSubject<FractionFacts, FractionAnswer> = {
  id: 'pro-rata-fraction',
  area: 'pensions',
  title: 'Which part of the theoretical amount one State pays',
  factsSchema,
  sources,
  rules: [noShareBelowOneYear, ownOfAllMonths],
  parse: factsParser(factsSchema, ({ ownMonths, allMonths }) =>
    ownMonths !== undefined && allMonths !== undefined && ownMonths > allMonths
      ? { code: 'law/facts-contradict', at: '/allMonths' }
      : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<FractionAnswer>('pro-rata-fraction', facts, at, sources)
    const short = reasoning.ask(noShareBelowOneYear, facts)
    if (short.state === 'holds') return reasoning.decided({ payable: 0 })
    if (short.state === 'unknown') return reasoning.open()
    const share = reasoning.ask(ownOfAllMonths, facts)
    return share.state === 'holds' && share.concludes !== undefined ? reasoning.decided({ fraction: share.concludes }) : reasoning.open()
  },
}
