/**
 * The supplement of the second State from its own amount and the amount of the first, and what an amount abroad is a month.
 * @source 883/2004 Art. 68(2); navikt/familie-ba-sak (Norwegian practice: a week is 4.35 parts of a month, decimals of the foreign amount are dropped)
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { familyStatesBound, since2010 } from './family-states-bound.ts'

const closed = { additionalProperties: false } as const

const factsSchema = Type.Partial(
  Type.Object({
    primaryState: stateSchema,
    secondaryState: stateSchema,
    /** A month under the law of the second State, in its currency. */
    ownAmount: centsSchema,
    /** What the first State pays a month, in the currency of the second. */
    foreignAmount: centsSchema,
    /** The same as the first State pays it. */
    foreign: Type.Partial(
      Type.Object({
        amount: centsSchema,
        currency: Type.Unsafe<string>({ type: 'string', pattern: '^[A-Z]{3}$' }),
        per: oneOf(['week', 'month', 'quarter', 'year']),
        /** Units of the second State's currency for one unit of the foreign one. */
        rate: Type.Number({ exclusiveMinimum: 0, maximum: 1_000_000 }),
      }),
      closed,
    ),
  }),
  closed,
)
export type DifferenceFacts = Static<typeof factsSchema>

export interface DifferenceAnswer {
  readonly primary?: StateCode
  readonly secondary?: StateCode
  /** In its own currency. */
  readonly foreignMonthly?: number
  readonly foreignCurrency?: string
  readonly supplement?: number
  /** By how much the first State pays more than the second would. */
  readonly shortfall?: number
  readonly areDecimalsDropped: boolean
}

const sources: FactSources<DifferenceFacts> = {
  primaryState: { question: 'primary-state', answeredBy: ['register', 'other-state'] },
  secondaryState: { question: 'secondary-state', answeredBy: ['register'], essential: true },
  ownAmount: { question: 'family-benefit-amounts', answeredBy: ['register'], essential: true },
  foreignAmount: { question: 'family-benefit-amounts', answeredBy: ['other-state'], essential: true },
  foreign: { question: 'foreign-family-benefit', answeredBy: ['other-state'], essential: true },
}

/** Parts of a month, as numerator and denominator. */
const monthly = { week: [435, 100], month: [1, 1], quarter: [1, 3], year: [1, 12] } as const

interface ForeignMonth {
  /** Cents, not rounded. */
  readonly exact: number
}

export const foreignMonth: Rule<DifferenceFacts, 'foreign-amount-a-month', 'no-common-week', ForeignMonth> = {
  id: 'foreign-amount-a-month',
  provision: ['883/2004 Art 68(2)', '987/2009 Art 90', 'Decision H3'],
  source: 'navikt/familie-ba-sak: practice of one State, no rule of the Regulation',
  validity: since2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the amount abroad can be read as an amount for a month',
    holds: 'The foreign amount is {amount} a month.',
    'no-common-week': 'How many weeks make a month is a practice of each State, and that of {state} is not known here.',
  },
  evaluate: ({ foreign, secondaryState }) => {
    const { amount, per } = foreign ?? {}
    if (amount === undefined || per === undefined) return { state: 'unknown', missing: ['foreign'], facts: ['foreign'] }
    if (per === 'week' && secondaryState !== undefined && secondaryState !== 'NO')
      return {
        state: 'unknown',
        because: 'no-common-week',
        missing: [],
        params: { state: secondaryState },
        facts: ['foreign', 'secondaryState'],
      }
    const [numerator, denominator] = monthly[per]
    const exact = (amount * numerator) / denominator
    return { state: 'holds', concludes: { exact }, params: { amount: Math.round(exact) / 100 }, facts: ['foreign', 'secondaryState'] }
  },
}

interface Difference {
  readonly supplement: number
  readonly shortfall: number
  readonly areDecimalsDropped: boolean
}

interface WithForeignMonth extends DifferenceFacts {
  /** Cents a month abroad, not rounded. */
  readonly exact?: number
}

export const familyDifference: Rule<WithForeignMonth, 'family-difference', never, Difference> = {
  id: 'family-difference',
  provision: ['883/2004 Art 68(2)', 'Decision F3'],
  source: 'navikt/familie-ba-sak DifferanseberegningsUtilsTest; Commission FAQ on family benefits',
  validity: since2010,
  verified: true,
  leadsTo: [],
  says: { condition: 'both amounts are known', holds: 'The second State adds {supplement}: what its amount is above that of the first.' },
  evaluate: ({ ownAmount, foreignAmount, foreign, exact, secondaryState }) => {
    const read = ['ownAmount', 'foreignAmount', 'foreign', 'secondaryState'] as const
    if (ownAmount === undefined) return { state: 'unknown', missing: ['ownAmount'], facts: read }
    const rate = foreign?.rate
    const converted = foreignAmount ?? (exact === undefined || rate === undefined ? undefined : exact * rate)
    if (converted === undefined) return { state: 'unknown', missing: [exact === undefined ? 'foreignAmount' : 'foreign/rate'], facts: read }
    // A sum of decimals may fall short of the whole number that it is by far less than a millionth.
    const whole = Math.floor((converted + 1e-6) / 100) * 100
    const rounded = Math.round(converted)
    if (secondaryState === undefined && whole !== rounded) return { state: 'unknown', missing: ['secondaryState'], facts: read }
    const areDecimalsDropped = secondaryState === 'NO'
    const foreignCents = areDecimalsDropped ? whole : rounded
    const supplement = Math.max(0, ownAmount - foreignCents)
    const concludes = { supplement, shortfall: Math.max(0, foreignCents - ownAmount), areDecimalsDropped }
    return { state: 'holds', concludes, params: { supplement: supplement / 100 }, facts: read }
  },
}

export const familyDifferenceSubject: LawSubject<DifferenceFacts, DifferenceAnswer> = {
  id: 'family-difference',
  area: 'family',
  title: 'How much the second State adds to family benefits paid abroad',
  factsSchema,
  sources,
  rules: [familyStatesBound, foreignMonth, familyDifference],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<DifferenceAnswer>('family-difference', facts, at, sources)
    if (reasoning.ask(familyStatesBound, { states: [facts.primaryState, facts.secondaryState] }).state !== 'holds')
      return reasoning.forClerk()
    const { foreign, primaryState, secondaryState } = facts
    const states = {
      ...(primaryState === undefined ? {} : { primary: primaryState }),
      ...(secondaryState === undefined ? {} : { secondary: secondaryState }),
    }
    const month = foreign === undefined ? undefined : reasoning.ask(foreignMonth, facts)
    const foreignSaid =
      month?.state === 'holds'
        ? {
            foreignMonthly: Math.round(month.concludes.exact + 1e-6),
            ...(foreign?.currency === undefined ? {} : { foreignCurrency: foreign.currency }),
          }
        : {}
    if (month !== undefined && month.state !== 'holds' && facts.foreignAmount === undefined) return reasoning.open({ otherwise: states })
    const isOnlyConversion = facts.ownAmount === undefined && month?.state === 'holds'
    if (isOnlyConversion) return reasoning.decided({ ...states, ...foreignSaid, areDecimalsDropped: secondaryState === 'NO' })
    const about: WithForeignMonth = month?.state === 'holds' ? { ...facts, exact: month.concludes.exact } : facts
    const said = reasoning.ask(familyDifference, about)
    if (said.state !== 'holds') return reasoning.open({ otherwise: { ...states, ...foreignSaid } })
    return reasoning.decided({ ...states, ...foreignSaid, ...said.concludes })
  },
}
