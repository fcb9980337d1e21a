/** Reads facts from the outside: the published shape, real dates, periods in order; anything else is a coded error with its place. */
import { type CountryCode, err, ok, type PlainDate, type Result, type StateCode, stateCodes } from '@passerelle/kernel'
import Type, { type Static, type TObject } from 'typebox'
import { Compile } from 'typebox/compile'
import type { LawError } from '../errors.ts'
import { findCalendarProblem, isDateName } from './calendar-problem.ts'
import { quickCheck } from './quick-check.ts'

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
  let checks: { readonly isRight: (input: unknown) => boolean; readonly full: ReturnType<typeof Compile<S>> } | undefined
  return (input) => {
    checks ??= { isRight: quickCheck(schema), full: Compile(schema) }
    const problem = (checks.isRight(input) ? undefined : findProblem(input, checks.full)) ?? findContradiction?.(input as Static<S>)
    return problem === undefined ? ok(input as Static<S>) : err(problem)
  }
}

function findProblem(input: unknown, full: { Check(input: unknown): boolean; Errors(input: unknown): { instancePath: string }[] }) {
  if (full.Check(input)) return findCalendarProblem(input)
  const at = full.Errors(input)[0]?.instancePath ?? ''
  return { code: dateAt(input, at) ? 'law/not-a-date' : 'law/facts-invalid', at } as const
}

function dateAt(input: unknown, pointer: string): boolean {
  const steps = pointer.split('/').slice(1)
  const value = steps.reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined),
    input,
  )
  return typeof value === 'string' && isDateName(steps.at(-1) ?? '')
}
