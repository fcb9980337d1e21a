/**
 * A quick look at facts before the full check of parse-facts.ts: what it passes, the full check passes too; what it does not pass, the full
 * check looks at again and names the error. Most facts are right, and the full check costs a fifth of a decision.
 */
import { parsePlainDate } from '@passerelle/kernel'
import type { TObject, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { findCalendarProblem, isDateName, isDayToCountFrom } from './calendar-problem.ts'

/** JSON Schema as far as facts are described with it. */
interface Described {
  properties?: Record<string, Described>
  additionalProperties?: false
  items?: Described
  anyOf?: Described[]
  format?: string
}

/** What a walk over facts looks at, in one place of them; a place that is not described in these words is walked as any value. */
type Place =
  | { readonly is: 'object'; readonly parts: ReadonlyMap<string, Place>; readonly isPeriod: boolean }
  | { readonly is: 'list'; readonly of: Place }
  | { readonly is: 'date' | 'any'; readonly parts?: undefined }

export function quickCheck(schema: TObject): (input: unknown) => boolean {
  const described = JSON.parse(JSON.stringify(schema)) as Described
  const root = placeOf('', described)
  // The names of fields and the dates are left to the walk, which reads each of them once.
  const compiled = Compile(described as TSchema)
  return (input) => compiled.Check(input) && isRight(input, root)
}

/** Takes out of the description what the walk looks at instead. */
function placeOf(name: string, described: Described): Place {
  const { properties, items } = described
  if (properties !== undefined && described.additionalProperties === false) {
    delete described.additionalProperties
    const parts = new Map(Object.entries(properties).map(([key, part]) => [key, placeOf(key, part)]))
    return { is: 'object', parts, isPeriod: parts.has('from') && parts.has('to') }
  }
  if (items !== undefined && !Array.isArray(items)) return { is: 'list', of: placeOf('', items) }
  if (!isDateName(name)) return { is: 'any' }
  for (const one of [described, ...(described.anyOf ?? [])]) if (one.format === 'date') delete one.format
  return { is: 'date' }
}

function isRight(value: unknown, place: Place): boolean {
  if (typeof value === 'string') return place.is !== 'date' || (parsePlainDate(value) !== undefined && isDayToCountFrom(value))
  if (typeof value !== 'object' || value === null) return true
  if (place.is === 'object') return isRightObject(value as Readonly<Record<string, unknown>>, place)
  if (place.is !== 'list' || !Array.isArray(value)) return findCalendarProblem(value) === undefined
  for (const item of value) if (!isRight(item, place.of)) return false
  return true
}

function isRightObject(facts: Readonly<Record<string, unknown>>, { parts, isPeriod }: Place & { readonly is: 'object' }): boolean {
  for (const key in facts) {
    const part = parts.get(key)
    if (part === undefined) return false
    const value = facts[key]
    if ((part.is === 'date' || typeof value === 'object') && !isRight(value, part)) return false
  }
  if (!isPeriod) return true
  const { from, to } = facts
  return typeof from !== 'string' || typeof to !== 'string' || from <= to
}
