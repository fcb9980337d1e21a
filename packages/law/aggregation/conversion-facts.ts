/** Periods as another State communicated them, the unit that they are needed in, and where each fact comes from. */
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { oneOf } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'
import { type DayScheme, type PeriodUnit, periodUnits } from './conversion.table.ts'

const unitSchema = oneOf(periodUnits)
const schemeSchema = Type.Unsafe<DayScheme>({ type: 'integer', enum: [5, 6, 7] })

export const conversionSchema = Type.Partial(
  Type.Object({
    /** As communicated by the State of the periods; with the calendar year where it was communicated for that year. */
    amounts: Type.Array(
      Type.Object(
        {
          value: Type.Number({ minimum: 0, maximum: 1_000_000 }),
          calendarYear: Type.Optional(Type.Integer({ minimum: 1800, maximum: 2999 })),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 200 },
    ),
    unit: unitSchema,
    /** Days a week of the scheme whose days are communicated. */
    daysPerWeekScheme: schemeSchema,
    communicatedAs: oneOf(['one-total', 'year-by-year']),
    /** Calendar years that one total covers. */
    yearsCovered: Type.Integer({ minimum: 1, maximum: 200 }),
    targetUnit: unitSchema,
    /** Days a week of the scheme into whose days is converted. */
    targetDaysPerWeekScheme: schemeSchema,
  }),
  { additionalProperties: false },
)
export type ConversionFacts = Static<typeof conversionSchema>

export interface ConversionAnswer {
  readonly value: number
  readonly unit: PeriodUnit
}

const institutions = ['other-state', 'clerk'] as const
export const conversionSources: FactSources<ConversionFacts> = {
  amounts: { question: 'communicated-periods', answeredBy: ['other-state'], essential: true },
  unit: { question: 'unit-of-communicated-periods', answeredBy: ['other-state'], essential: true },
  daysPerWeekScheme: { question: 'days-per-week-of-scheme', answeredBy: ['other-state'], essential: true },
  communicatedAs: { question: 'year-by-year-or-one-total', answeredBy: institutions },
  yearsCovered: { question: 'calendar-years-covered', answeredBy: institutions },
  targetUnit: { question: 'unit-of-own-scheme', answeredBy: ['register', 'clerk'], essential: true },
  targetDaysPerWeekScheme: { question: 'days-per-week-of-own-scheme', answeredBy: ['register', 'clerk'], essential: true },
}

export function findConversionContradiction({ communicatedAs, yearsCovered, amounts }: ConversionFacts): LawError | undefined {
  if (communicatedAs !== 'one-total' || yearsCovered === undefined || amounts === undefined) return undefined
  const years = new Set(amounts.map(({ calendarYear }) => calendarYear))
  years.delete(undefined)
  return years.size > yearsCovered ? { code: 'law/facts-contradict', at: '/yearsCovered' } : undefined
}
