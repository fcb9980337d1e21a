/**
 * A quick look at facts before the full check of parse-facts.ts: what it passes, the full check passes too; what it does not pass, the full
 * check looks at again and names the error. Most facts are right, and most of those that a schema describes are absent: this look reads what
 * is there, once, and asks for nothing else.
 */
import { parsePlainDate } from '@passerelle/kernel'
import type { TObject, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { findCalendarProblem, isDateName, isDayToCountFrom } from './calendar-problem.ts'

type Check = (value: unknown) => boolean

/** JSON Schema as far as facts are described with it; a place described in other words is left to the full check of that place. */
interface Described {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Described>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false
  readonly items?: Described
  readonly anyOf?: readonly Described[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
}

export function quickCheck(schema: TObject): Check {
  return checkOf('', JSON.parse(JSON.stringify(schema)) as Described)
}

/** @param name under which the value stands: it may say that a text is a date */
function checkOf(name: string, described: Described): Check {
  return knownCheck(name, described) ?? fullCheck(name, described)
}

function fullCheck(name: string, described: Described): Check {
  const compiled = Compile(described as TSchema)
  return (value) => compiled.Check(value) && findCalendarProblem({ [name]: value }) === undefined
}

function knownCheck(name: string, described: Described): Check | undefined {
  const { anyOf, type, format } = described
  const hasOnly = (...words: readonly (keyof Described)[]) =>
    Object.keys(described).every((word) => word === 'type' || words.includes(word as never))
  if (anyOf !== undefined && hasOnly('anyOf')) return anyCheck(anyOf.map((form) => checkOf(name, form)))
  if (type === 'object' && described.additionalProperties === false && hasOnly('properties', 'required', 'additionalProperties'))
    return objectCheck(described)
  if (type === 'array' && hasOnly('items', 'minItems', 'maxItems')) return listCheck(described)
  if (type === 'boolean' && hasOnly()) return (value) => typeof value === 'boolean'
  if (type === 'null' && hasOnly()) return (value) => value === null
  if ((type === 'number' || type === 'integer') && hasOnly('minimum', 'maximum')) return numberCheck(described)
  if (type !== 'string') return undefined
  if (format === 'date' && hasOnly('format')) return isDay
  // Under the name of a date every text must be one.
  if (isDateName(name)) return undefined
  if (described.enum !== undefined && hasOnly('enum')) return among(described.enum)
  if (described.const !== undefined && hasOnly('const')) return among([described.const])
  return hasOnly('pattern', 'minLength', 'maxLength') ? textCheck(described) : undefined
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && parsePlainDate(value) !== undefined && isDayToCountFrom(value)
}

function among(values: readonly unknown[]): Check {
  const known = new Set(values)
  return (value) => known.has(value)
}

function anyCheck(checks: readonly Check[]): Check {
  return (value) => {
    for (const isRight of checks) if (isRight(value)) return true
    return false
  }
}

function numberCheck({ type, minimum = -Infinity, maximum = Infinity }: Described): Check {
  const isNumber = type === 'integer' ? Number.isInteger : Number.isFinite
  return (value) => typeof value === 'number' && isNumber(value) && value >= minimum && value <= maximum
}

/** Characters are counted in a way in which no text has fewer than the full check counts, so that only lower bounds above one need it. */
function textCheck({ pattern, minLength = 0, maxLength = Infinity }: Described): Check | undefined {
  if (minLength > 1) return undefined
  const isLong = (value: unknown) => typeof value === 'string' && value.length >= minLength && value.length <= maxLength
  if (pattern === undefined) return isLong
  const form = new RegExp(pattern, 'u')
  return (value) => typeof value === 'string' && isLong(value) && form.test(value)
}

function listCheck({ items = {}, minItems = 0, maxItems = Infinity }: Described): Check {
  const isRight = checkOf('', items)
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false
    for (const item of value) if (!isRight(item)) return false
    return true
  }
}

function objectCheck({ properties = {}, required = [] }: Described): Check {
  const parts = new Map(Object.entries(properties).map(([name, part]) => [name, checkOf(name, part)]))
  const isPeriod = parts.has('from') && parts.has('to')
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const facts = value as Readonly<Record<string, unknown>>
    for (const name in facts) {
      const isRight = parts.get(name)
      if (isRight === undefined) return false
      const fact = facts[name]
      if (fact !== undefined && !isRight(fact)) return false
    }
    for (const name of required) if (facts[name] === undefined) return false
    return !isPeriod || isInOrder(facts)
  }
}

function isInOrder({ from, to }: { readonly from?: unknown; readonly to?: unknown }): boolean {
  return typeof from !== 'string' || typeof to !== 'string' || from <= to
}
