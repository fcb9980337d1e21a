/**
 * How many non-contributory months count where a law caps them by contributory ones: all States feed the cap of the theoretical amount,
 * only own periods that of the actual amount.
 * @source 883/2004 Art. 52(1)(b); CJEU C-866/19
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const monthsSchema = Type.Integer({ minimum: 0, maximum: 1500 })

const factsSchema = Type.Partial(
  Type.Object({
    /** The State whose law has the limit. */
    state: stateSchema,
    periods: Type.Array(
      Type.Object(
        { state: stateSchema, contributoryMonths: Type.Optional(monthsSchema), nonContributoryMonths: Type.Optional(monthsSchema) },
        { additionalProperties: false },
      ),
      { maxItems: 200 },
    ),
    /** The largest part of contributory periods: one third is 1 of 3. */
    limit: Type.Object(
      { numerator: Type.Integer({ minimum: 0, maximum: 1000 }), denominator: Type.Integer({ minimum: 1, maximum: 1000 }) },
      { additionalProperties: false },
    ),
  }),
  { additionalProperties: false },
)
export type NonContributoryFacts = Static<typeof factsSchema>

export interface NonContributoryAnswer {
  readonly inTheoreticalAmount: number
  readonly inActualAmount: number
}

const sources: FactSources<NonContributoryFacts> = {
  state: { question: 'claim-state', answeredBy: ['person'], essential: true },
  periods: { question: 'contributory-and-other-periods', answeredBy: ['register', 'other-state'], essential: true },
  limit: { question: 'limit-on-non-contributory-periods', answeredBy: ['register', 'clerk'], essential: true },
}

export const limitByPeriods: Rule<
  NonContributoryFacts,
  'pension-non-contributory-limit',
  'part-of-a-month' | 'non-contributory-elsewhere',
  NonContributoryAnswer
> = {
  id: 'pension-non-contributory-limit',
  provision: ['883/2004 Art 52(1)(b)(i)', '883/2004 Art 52(1)(b)(ii)', 'C-866/19'],
  source: 'CJEU C-866/19 SC, operative part',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the limit on non-contributory periods can be worked out for both amounts',
    holds: '{theoretical} non-contributory months count in the theoretical amount, {actual} in the actual amount.',
    'part-of-a-month': 'The limit is not a whole number of months; national law says how the rest counts.',
    'non-contributory-elsewhere': 'Whether non-contributory periods of other States raise the limit is not settled, and here it matters.',
  },
  evaluate({ state, periods, limit }) {
    const facts = ['state', 'periods', 'limit'] as const
    if (state === undefined) return { state: 'unknown', missing: ['state'], facts }
    if (limit === undefined) return { state: 'unknown', missing: ['limit'], facts }
    const own = periods?.find((period) => period.state === state)
    if (own?.contributoryMonths === undefined || own.nonContributoryMonths === undefined)
      return { state: 'unknown', missing: ['periods'], facts }
    const months = own.nonContributoryMonths
    const actual = limited(months, own.contributoryMonths, limit)
    const { contributory, other, isComplete } = elsewhere(periods ?? [], state)
    const theoretical = limited(months, own.contributoryMonths + contributory, limit)
    if (theoretical !== months && !isComplete) return { state: 'unknown', missing: ['periods'], facts }
    if (theoretical !== limited(months, own.contributoryMonths + contributory + other, limit))
      return { state: 'unknown', because: 'non-contributory-elsewhere', missing: [], facts }
    if (!Number.isInteger(actual) || !Number.isInteger(theoretical))
      return { state: 'unknown', because: 'part-of-a-month', missing: [], facts }
    return {
      state: 'holds',
      concludes: { inTheoreticalAmount: theoretical, inActualAmount: actual },
      params: { theoretical, actual },
      facts,
    }
  },
}

function limited(months: number, contributory: number, { numerator, denominator }: { numerator: number; denominator: number }): number {
  return contributory * numerator >= months * denominator ? months : (contributory * numerator) / denominator
}

function elsewhere(periods: NonNullable<NonContributoryFacts['periods']>, state: StateCode) {
  let contributory = 0
  let other = 0
  let isComplete = periods.length > 1
  for (const period of periods)
    if (period.state !== state) {
      contributory += period.contributoryMonths ?? 0
      other += period.nonContributoryMonths ?? 0
      isComplete &&= period.contributoryMonths !== undefined
    }
  return { contributory, other, isComplete }
}

export const nonContributorySubject: LawSubject<NonContributoryFacts, NonContributoryAnswer> = {
  id: 'non-contributory-limit',
  area: 'pensions',
  title: 'How many non-contributory months count in a pension',
  factsSchema,
  sources,
  rules: [limitByPeriods],
  parse: factsParser(factsSchema, ({ periods = [] }) =>
    new Set(periods.map(({ state }) => state)).size < periods.length ? { code: 'law/facts-contradict', at: '/periods' } : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<NonContributoryAnswer>('non-contributory-limit', facts, at, sources)
    const said = reasoning.ask(limitByPeriods, facts)
    return said.state === 'holds' && said.concludes !== undefined ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
