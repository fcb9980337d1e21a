/** Reads facts from the outside: the published shape, real dates, periods in order; anything else is a coded error with its place. */
import { type CountryCode, err, ok, type PlainDate, parsePlainDate, type Result, type StateCode, stateCodes } from '@passerelle/kernel'
import Type, { type Static, type TObject } from 'typebox'
import { Compile } from 'typebox/compile'
import type { LawError } from '../errors.ts'

export const dateSchema = Type.Unsafe<PlainDate>({ type: 'string', format: 'date' })
export const stateSchema = Type.Unsafe<StateCode>({ type: 'string', enum: [...stateCodes] })
export const countrySchema = Type.Unsafe<CountryCode>({ type: 'string', pattern: '^[A-Z]{2}$' })
/** Both ends included. */
export const periodSchema = Type.Object({ from: dateSchema, to: dateSchema }, { additionalProperties: false })
/** One of a closed list of texts. */
export const oneOf = <const T extends string>(values: readonly T[]) => Type.Unsafe<T>({ type: 'string', enum: [...values] })
export const idSchema = Type.String({ minLength: 1, maxLength: 100 })

/** Whole minor units, never negative, below ten thousand million. */
export const centsSchema = Type.Integer({ minimum: 0, maximum: 1_000_000_000_000 })
export const percentSchema = Type.Number({ minimum: 0, maximum: 100 })

/**
 * @param schema of an object whose unknown fields are errors
 * @param findContradiction what cannot be true together, though each fact alone can
 */
export function factsParser<S extends TObject>(
  schema: S,
  findContradiction?: (facts: Static<S>) => LawError | undefined,
): (input: unknown) => Result<Static<S>, LawError> {
  let compiled: ReturnType<typeof Compile<S>> | undefined
  return (input) => {
    compiled ??= Compile(schema)
    const validator = compiled
    if (!validator.Check(input)) {
      const at = validator.Errors(input)[0]?.instancePath ?? ''
      return err({ code: dateAt(input, at) ? 'law/not-a-date' : 'law/facts-invalid', at })
    }
    const problem = findCalendarProblem(input) ?? findContradiction?.(input as Static<S>)
    return problem === undefined ? ok(input as Static<S>) : err(problem)
  }
}

function dateAt(input: unknown, pointer: string): boolean {
  const steps = pointer.split('/').slice(1)
  const value = steps.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined),
    input,
  )
  return typeof value === 'string' && isDateName(steps.at(-1) ?? '')
}

/** Dates stand under `from`, `to`, `since`, `on` and names that end with `On`. */
function isDateName(name: string): boolean {
  if (name === 'from' || name === 'to' || name === 'since' || name === 'on') return true
  const before = name.length > 2 && name.endsWith('On') ? name.charCodeAt(name.length - 3) : 0
  return before >= 97 && before <= 122
}

/** The calendar has room for the months and years that the law counts from the day, forwards and back. */
const isDayToCountFrom = (date: string): boolean => date >= '1850' && date < '2900'

/** Every date is a day of the calendar, of the years 1850 to 2899; a `from` and a `to` side by side are a period. Walks without making anything: it runs before every decision. */
function findCalendarProblem(node: unknown): LawError | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  for (const key in node) {
    const value: unknown = (node as Record<string, unknown>)[key]
    if (typeof value === 'string') {
      if (!isDateName(key)) continue
      if (parsePlainDate(value) === undefined) return { code: 'law/not-a-date', at: `/${key}` }
      if (!isDayToCountFrom(value)) return { code: 'law/facts-invalid', at: `/${key}` }
    } else if (typeof value === 'object') {
      const inside = findCalendarProblem(value)
      if (inside !== undefined) return { ...inside, at: `/${key}${inside.at}` }
    }
  }
  const { from, to } = node as { from?: unknown; to?: unknown }
  if (typeof from === 'string' && typeof to === 'string' && to < from) return { code: 'law/period-ends-before-start', at: '/to' }
  return undefined
}
