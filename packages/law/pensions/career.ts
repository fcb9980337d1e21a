/** What is known of a career in one State: its periods, and what its institution calculated from them. */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { centsSchema, idSchema, stateSchema } from '../frame/parse-facts.ts'

const monthsSchema = Type.Number({ minimum: 0, maximum: 1500 })

export const careerSchema = Type.Object(
  {
    state: stateSchema,
    /** Periods of insurance or residence under this law before the risk, overlaps already removed (987/2009 Art. 12). */
    months: Type.Optional(monthsSchema),
    /** The conditions of this law are met without periods of other States. */
    hasRightOnOwnPeriods: Type.Optional(Type.Boolean()),
    /** Monthly, from own periods alone. */
    independentAmount: Type.Optional(centsSchema),
    /** Monthly, as if all periods of all States were own. */
    theoreticalAmount: Type.Optional(centsSchema),
    /** The same without the periods of States whose conditions are not met yet (Art. 50(2)). */
    theoreticalWithoutUnmetAmount: Type.Optional(centsSchema),
    /** Periods that this law asks for a full pension. */
    fullCareerMonths: Type.Optional(Type.Number({ minimum: 1, maximum: 1500 })),
    /** Periods that this law asks for any pension at all. */
    neededMonths: Type.Optional(monthsSchema),
    /** Such as `AOW`. */
    scheme: Type.Optional(idSchema),
    /** The institution says that its pension stands in Annex VIII Part 1, or that it does not. */
    isProRataWaived: Type.Optional(Type.Boolean()),
    /** Periods do not count in this scheme (points, funded accounts): Annex VIII Part 2. */
    isWithoutPeriods: Type.Optional(Type.Boolean()),
    /** Monthly, for voluntary periods that dropped out where they overlap with compulsory ones of another State. */
    voluntaryIncreaseAmount: Type.Optional(centsSchema),
  },
  { additionalProperties: false },
)
export type Career = Static<typeof careerSchema>
export const careersSchema = Type.Array(careerSchema, { minItems: 1, maxItems: 200 })

export interface CareersFacts {
  readonly careers?: readonly Career[]
  /** States whose conditions are met when all periods are added, in the order in which the person was insured there. */
  readonly conditionsMetInOrder?: readonly StateCode[] | undefined
  readonly lastStateWithConditionsMet?: StateCode | undefined
}

/** Whether a right in this State needs periods of others; undefined where that is not known. */
export function needsAggregation({ hasRightOnOwnPeriods, independentAmount, months, neededMonths }: Career): boolean | undefined {
  if (months === 0) return true
  if (hasRightOnOwnPeriods !== undefined) return !hasRightOnOwnPeriods
  if (independentAmount !== undefined) return independentAmount === 0
  return months !== undefined && neededMonths !== undefined && months < neededMonths ? true : undefined
}

export function findCareerContradiction({
  careers = [],
  conditionsMetInOrder,
  lastStateWithConditionsMet: last,
}: CareersFacts): LawError | undefined {
  const contradiction = (at: string): LawError => ({ code: 'law/facts-contradict', at })
  for (const [index, { state, months, neededMonths, hasRightOnOwnPeriods, independentAmount }] of careers.entries()) {
    if (careers.findIndex((other) => other.state === state) !== index) return contradiction(`/careers/${index}/state`)
    const isPaidAlone = (independentAmount ?? 0) > 0
    if (isPaidAlone && (hasRightOnOwnPeriods === false || months === 0)) return contradiction(`/careers/${index}/independentAmount`)
    if (months !== undefined && neededMonths !== undefined && months < neededMonths && (isPaidAlone || hasRightOnOwnPeriods === true))
      return contradiction(`/careers/${index}/neededMonths`)
  }
  const isCareerState = (state: StateCode) => careers.length === 0 || careers.some((career) => career.state === state)
  if (conditionsMetInOrder !== undefined) {
    if (!conditionsMetInOrder.every(isCareerState)) return contradiction('/conditionsMetInOrder')
    if (last !== undefined && conditionsMetInOrder.at(-1) !== last) return contradiction('/lastStateWithConditionsMet')
  }
  return last === undefined || isCareerState(last) ? undefined : contradiction('/lastStateWithConditionsMet')
}
