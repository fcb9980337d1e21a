/** The periods of a person under the laws of several States, and what is known of the insurance around them. */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { dateSchema, oneOf, stateSchema } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'
import { type DatedPeriod, periodKinds, type Stretch } from './lay-out-periods.ts'

export const overlappingPeriodsSchema = Type.Partial(
  Type.Object({
    periods: Type.Array(
      Type.Object(
        {
          state: stateSchema,
          /** Insurance that legislation makes compulsory, also where it rests on residence, stands before all other kinds. */
          kind: oneOf(periodKinds),
          from: Type.Optional(dateSchema),
          to: Type.Optional(dateSchema),
          /** Length of a period whose days cannot be determined. */
          months: Type.Optional(Type.Integer({ minimum: 0, maximum: 1200 })),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 200 },
    ),
    /** Where the person was last compulsorily insured before the period that several States equate; null: nowhere. */
    lastCompulsoryBefore: Type.Union([stateSchema, Type.Null()]),
    /** Where first after it. */
    firstCompulsoryAfter: stateSchema,
  }),
  { additionalProperties: false },
)
export type OverlappingPeriodsFacts = Static<typeof overlappingPeriodsSchema>

export interface OverlappingPeriodsAnswer {
  /** Every State that communicated a period, also with none that counts. */
  readonly monthsByState: Readonly<Partial<Record<StateCode, number>>>
  readonly totalMonths: number
}

export const overlappingPeriodsSources: FactSources<OverlappingPeriodsFacts> = {
  periods: { question: 'periods-of-all-states', answeredBy: ['other-state', 'register'], essential: true },
  lastCompulsoryBefore: { question: 'last-compulsory-insurance-before', answeredBy: ['other-state', 'person'] },
  firstCompulsoryAfter: { question: 'first-compulsory-insurance-after', answeredBy: ['other-state', 'person'] },
}

/** The facts, with the dated periods laid on one line of days. */
export interface LaidOut extends OverlappingPeriodsFacts {
  readonly dated: readonly DatedPeriod[]
  readonly stretches: readonly Stretch[]
}

/** Days later than this cannot be counted on from. */
const lastCountedDay = '2990-12-31'

export function findPeriodsContradiction({ periods = [] }: OverlappingPeriodsFacts): LawError | undefined {
  const i = periods.findIndex(({ from, to, months }) => from !== undefined && to !== undefined && months !== undefined)
  const late = periods.findIndex(({ to = '' }) => to > lastCountedDay)
  if (late !== -1) return { code: 'law/facts-invalid', at: `/periods/${late}/to` }
  return i === -1 ? undefined : { code: 'law/facts-contradict', at: `/periods/${i}/months` }
}
