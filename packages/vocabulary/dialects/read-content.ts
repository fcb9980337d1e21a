/**
 * The tree of a document → content by its definition. What the definition does not know, and values that are not of their kind, are kept with a
 * warning; codes that a list does not know, and things of the wrong shape, are errors with their path.
 */
import { fromWireCountry } from '@passerelle/kernel'
import type { CodeListName } from '../code-lists/index.ts'
import type { Field, GroupKind, LeafKind } from '../definition/definition.ts'
import { leafProblem } from '../definition/validate.ts'
import type { VocabularyCode, VocabularyError } from '../errors.ts'
import { codeSpellings, formerCountry, userAssignedCountry } from './code-spellings.table.ts'
import type { Json } from './read-json.ts'
import { type KeptPart, pointerOf } from './sed-document.ts'
import { isTree, type Path, type Tree } from './tree.ts'

export interface ReadContent {
  readonly content: Record<string, unknown>
  readonly kept: readonly KeptPart[]
  readonly warnings: readonly VocabularyError[]
  readonly errors: readonly VocabularyError[]
}

interface Reading {
  readonly type: string
  readonly kept: KeptPart[]
  readonly warnings: VocabularyError[]
  readonly errors: VocabularyError[]
}

const maxReports = 500
const maxOccurrences = 1000

export function readContent(definition: GroupKind, tree: Tree, type: string): ReadContent {
  const reading: Reading = { type, kept: [], warnings: [], errors: [] }
  const content = readGroup(definition, tree, [], reading)
  return { content, kept: reading.kept, warnings: reading.warnings, errors: reading.errors }
}

function readGroup(definition: GroupKind, tree: Tree, path: Path, reading: Reading): Record<string, unknown> {
  const read: [string, unknown][] = []
  for (const [name, value] of Object.entries(tree)) {
    const at = [...path, name]
    const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined
    if (field === undefined) keep(reading, at, value, 'vocabulary/unknown-field')
    else {
      const result = readField(field, value, at, reading)
      if (result !== undefined) read.push([name, result])
    }
  }
  const content = Object.fromEntries(read)
  checkPeriod(definition, content, path, reading)
  return content
}

function readField(field: Field, value: Json, path: Path, reading: Reading): unknown {
  const { of } = field
  if (value === null || (value === '' && of.kind !== 'group')) return undefined
  const repeats = field.count === '0..n' || field.count === '1..n'
  if (of.kind !== 'group') {
    const leaf = withoutAttributes(value, path, reading)
    return isNothing(leaf) || isEmptyTree(leaf)
      ? undefined
      : repeats
        ? readLeaves(of, leaf, path, reading)
        : readLeaf(of, leaf, path, reading)
  }
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value]
  if (items.length > maxOccurrences || (!repeats && items.length > 1)) return refuse(reading, 'vocabulary/wrong-count', path)
  const groups = items.map((item, index) => {
    const at = Array.isArray(value) ? [...path, index] : path
    if (isNothing(item)) return {}
    return isTree(item) ? readGroup(of, item, at, reading) : (refuse(reading, 'vocabulary/wrong-type', at) ?? {})
  })
  return repeats ? groups : groups[0]
}

/** A leaf that repeats stands once, with several codes in it. */
function readLeaves(kind: LeafKind, value: Json, path: Path, reading: Reading): unknown {
  const values = textsOf(value)
  if (values === undefined || values.length > maxOccurrences) return refuse(reading, 'vocabulary/wrong-type', path)
  const read = values.map((text) => leafValue(kind, text, path, reading))
  return read.some((item) => item === undefined) ? undefined : read
}

function readLeaf(kind: LeafKind, value: Json, path: Path, reading: Reading): unknown {
  const values = textsOf(value)
  if (values === undefined || values.length > maxOccurrences) return refuse(reading, 'vocabulary/wrong-type', path)
  if (kind.kind === 'value') {
    const list = isTree(value) || Array.isArray(value)
    const read = list ? values : (values[0] as string)
    const problem = leafProblem(kind, read)
    return problem === undefined ? read : keep(reading, path, value, problem)
  }
  const read = values.map((text) => leafValue(kind, text, path, reading))
  if (read.length === 1) return read[0]
  return read.length === 0 || read.includes(undefined) ? undefined : keep(reading, path, value, 'vocabulary/wrong-count')
}

function leafValue(kind: LeafKind, written: string, path: Path, reading: Reading): unknown {
  const text = kind.kind === 'text' ? written : written.trim()
  const value = meaningOf(kind, text)
  const problem = leafProblem(kind, value)
  if (problem === undefined) {
    if (isOther(kind, value))
      warn(reading, userAssignedCountry.test(text) ? 'vocabulary/user-assigned-code' : 'vocabulary/unknown-code', path)
    return value
  }
  if (kind.kind === 'country' && userAssignedCountry.test(text)) return keep(reading, path, written, 'vocabulary/user-assigned-code')
  if (kind.kind === 'country' && formerCountry.test(text)) return keep(reading, path, written, 'vocabulary/unknown-code')
  if ((kind.kind === 'code' || kind.kind === 'country') && kind.others === 'pass') return keep(reading, path, written, problem)
  if (problem === 'vocabulary/unknown-code' || kind.kind === 'indicator') return refuse(reading, 'vocabulary/unknown-code', path)
  // A day of the right form that no calendar has is an error; other words in a date's place are the sender's, and stay readable.
  if (problem === 'vocabulary/wrong-date' && /^\d{4}-\d\d-\d\d$/.test(text) && !isDayFirst(text)) return refuse(reading, problem, path)
  return keep(reading, path, written, problem)
}

/** A code that passed, though the list does not know it. */
function isOther(kind: LeafKind, value: unknown): boolean {
  if ((kind.kind !== 'code' && kind.kind !== 'country') || kind.others !== 'pass') return false
  const { others: _, ...closed } = kind
  return leafProblem(closed, value) !== undefined
}

/** `2020-20-10`: the twentieth of October with the day before the month, as some forms write it. Which is which is for a person to say. */
function isDayFirst(text: string): boolean {
  const [year, day, month] = text.split('-')
  return Number(day) > 12 && leafProblem({ kind: 'date' }, `${year}-${month}-${day}`) === undefined
}

/** XML lets a date carry a time zone, which says nothing about a day of the calendar. */
const zoned = /^(\d{4}-\d\d-\d\d)(?:Z|[+-]\d\d:\d\d)$/

function meaningOf(kind: LeafKind, text: string): unknown {
  if (kind.kind === 'date' || kind.kind === 'partial-date') return zoned.exec(text)?.[1] ?? text
  if (kind.kind === 'country') return fromWireCountry(text)
  if (kind.kind === 'indicator') return /^(1|true|yes)$/.test(text) ? true : /^(0|false|no)$/.test(text) ? false : text
  if (kind.kind !== 'code') return text
  const spellings = codeSpellings[kind.list as CodeListName]
  const small = text.toLowerCase()
  return spellings !== undefined && Object.hasOwn(spellings, small) ? spellings[small] : text
}

/** A leaf of XML that carries attributes: they are kept, its text is read. */
function withoutAttributes(value: Json, path: Path, reading: Reading): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item, index) => withoutAttributes(item, [...path, index], reading))
  if (!isTree(value)) return value
  const entries = Object.entries(value)
  if (!entries.some(([name]) => /^[@#]/.test(name)))
    return Object.fromEntries(entries.map(([name, item]) => [name, withoutAttributes(item, [...path, name], reading)]))
  for (const [name, item] of entries) if (name.startsWith('@')) keep(reading, [...path, name], item, 'vocabulary/unknown-field')
  const rest = entries.filter(([name]) => !/^[@#]/.test(name))
  return rest.length === 0 ? (value['#text'] ?? '') : Object.fromEntries(rest)
}

/** The texts of a leaf: one, or the codes of a list; undefined for anything else. */
function textsOf(value: Json): readonly string[] | undefined {
  if (isTree(value)) {
    const { value: codes } = value
    return Object.keys(value).length === 1 && codes !== undefined && !isTree(codes) ? (isNothing(codes) ? [] : textsOf(codes)) : undefined
  }
  if (!Array.isArray(value)) return value === null ? [] : [String(value)]
  const texts = (value as readonly Json[]).map(textsOf)
  return texts.includes(undefined) ? undefined : texts.flatMap((list) => list ?? []).filter((text) => text !== '')
}

function isNothing(value: Json): boolean {
  return value === null || value === ''
}

/** RINA writes an empty coded leaf as an empty object. */
function isEmptyTree(value: Json): boolean {
  return isTree(value) && Object.keys(value).length === 0
}

function checkPeriod(definition: GroupKind, content: Record<string, unknown>, path: Path, reading: Reading): void {
  for (const check of definition.checks) {
    if (check.check !== 'order') continue
    const [from, to] = [content[check.from], content[check.to]]
    if (typeof from === 'string' && typeof to === 'string' && to < from) warn(reading, 'vocabulary/end-before-start', [...path, check.to])
  }
}

function keep(reading: Reading, path: Path, value: Json, code: VocabularyCode): undefined {
  reading.kept.push({ path, value })
  warn(reading, code, path)
}

function warn(reading: Reading, code: VocabularyCode, path: Path): void {
  if (reading.warnings.length < maxReports) reading.warnings.push({ code, at: pointerOf(reading.type, path) })
}

function refuse(reading: Reading, code: VocabularyCode, path: Path): undefined {
  if (reading.errors.length < maxReports) reading.errors.push({ code, at: pointerOf(reading.type, path) })
}
