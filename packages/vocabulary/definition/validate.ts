/**
 * Reads unknown input against a definition: every error with its path, or a clean copy that holds only what the definition names.
 * Unknown fields are errors; empty groups and empty lists are dropped. Nothing of the input's prototype is trusted.
 */
import { err, ok, parsePlainDate, type Result } from '@passerelle/kernel'
import { isCountryCode } from '../code-lists/countries.ts'
import { codeForm, isCodeOf } from '../code-lists/index.ts'
import type { VocabularyCode, VocabularyError } from '../errors.ts'
import type { Check, CodeKind, CountryKind, Field, GroupKind, Kind, LeafKind, TextKind, ValueOf } from './definition.ts'

/** A leaf or a group may occur this often: far above any real document, far below what would hurt. */
const maxOccurrences = 1000

/** @param root first part of each path, such as the document type: `/A009/Person/…` */
export function parseAgainst<const K extends GroupKind>(
  definition: K,
  input: unknown,
  root = '',
): Result<ValueOf<K>, readonly VocabularyError[]> {
  const errors: VocabularyError[] = []
  const value = readGroup(definition, input, root === '' ? '' : `/${root}`, errors)
  return errors.length === 0 ? ok(value as ValueOf<K>) : err(errors)
}

type Values = Record<string, unknown>

function readGroup(definition: GroupKind, input: unknown, path: string, errors: VocabularyError[]): Values {
  const output: Values = {}
  if (!isPlainObject(input)) {
    report(errors, 'vocabulary/wrong-type', path)
    return output
  }
  for (const name of Object.keys(input)) {
    if (!Object.hasOwn(definition.fields, name)) report(errors, 'vocabulary/unknown-field', `${path}/${escapePointer(name)}`)
  }
  for (const [name, field] of Object.entries(definition.fields)) {
    const value = Object.hasOwn(input, name) ? input[name] : undefined
    // Most fields of a large document are absent, and a path costs more than the rest of looking.
    if (value === undefined && (field.count === '0..1' || field.count === '0..n')) continue
    const read = readField(field, value, `${path}/${name}`, errors)
    if (read !== undefined) output[name] = read
  }
  for (const check of definition.checks) runCheck(check, output, path, errors)
  return output
}

function readField(field: Field, value: unknown, path: string, errors: VocabularyError[]): unknown {
  const mandatory = field.count === '1' || field.count === '1..n'
  if (value === undefined || (!mandatory && isEmptyGroup(value))) {
    if (mandatory) report(errors, 'vocabulary/missing-field', path)
    return undefined
  }
  if (field.count === '1') return readKind(field.of, value, path, errors)
  if (field.count === '0..1') {
    const read = readKind(field.of, value, path, errors)
    return isEmptyGroup(read) ? undefined : read
  }
  if (!Array.isArray(value)) {
    report(errors, 'vocabulary/wrong-type', path)
    return undefined
  }
  if (value.length > maxOccurrences || (field.count === '1..n' && value.length === 0)) {
    report(errors, 'vocabulary/wrong-count', path)
    return undefined
  }
  const items = value.map((item, index) => readKind(field.of, item, `${path}/${index}`, errors)).filter((item) => !isEmptyGroup(item))
  if (items.length > 0) return items
  if (mandatory) report(errors, 'vocabulary/missing-field', path)
  return undefined
}

function readKind(kind: Kind, value: unknown, path: string, errors: VocabularyError[]): unknown {
  if (kind.kind === 'group') return readGroup(kind, value, path, errors)
  const problem = leafProblem(kind, value)
  if (problem !== undefined) report(errors, problem, path)
  return value
}

/** A group without content says nothing: it counts as absent, so that every content has one normal form. */
function isEmptyGroup(value: unknown): boolean {
  return isPlainObject(value) && Object.keys(value).length === 0
}

/** What is wrong with a leaf value, if anything. */
export function leafProblem(kind: LeafKind, value: unknown): VocabularyCode | undefined {
  if (kind.kind === 'indicator') return typeof value === 'boolean' ? undefined : 'vocabulary/wrong-type'
  if (kind.kind === 'value') return valueProblem(value)
  if (typeof value !== 'string') return 'vocabulary/wrong-type'
  switch (kind.kind) {
    case 'text':
      return isText(kind, value) ? undefined : 'vocabulary/wrong-text'
    case 'date':
      return parsePlainDate(value) !== undefined ? undefined : 'vocabulary/wrong-date'
    case 'partial-date':
      return isPartialDate(value) ? undefined : 'vocabulary/wrong-date'
    case 'country':
      return isCountryCode(value) || mayBeOther(kind, value) ? undefined : 'vocabulary/unknown-code'
    case 'code':
      return isCodeOf(kind.list, value) || mayBeOther(kind, value) ? undefined : 'vocabulary/unknown-code'
    case 'literal':
      return value === kind.value ? undefined : 'vocabulary/unknown-code'
  }
}

const mayBeOther = ({ others }: CodeKind | CountryKind, value: string) => others === 'pass' && codeForm.test(value)

const anyText: TextKind = { kind: 'text', minLength: 1, maxLength: 4000, multiline: true }

function valueProblem(value: unknown): VocabularyCode | undefined {
  if (typeof value === 'string') return isText(anyText, value) ? undefined : 'vocabulary/wrong-text'
  if (!Array.isArray(value) || value.length === 0 || value.length > maxOccurrences) return 'vocabulary/wrong-type'
  return value.every((code) => typeof code === 'string' && codeForm.test(code)) ? undefined : 'vocabulary/unknown-code'
}

// What XML 1.0 cannot carry: control characters (tab and line feed stay for free text), lone surrogates, U+FFFE and U+FFFF.
const notInXml = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const lineBreaks = /[\t\n]/
/** Nearly every text: nothing in it that needs a closer look. */
const plain = /^[ -~\u00a0-\ud7ff]+$/

function isText(kind: TextKind, value: string): boolean {
  if (value.length < kind.minLength || value.length > kind.maxLength || value.trim() === '') return false
  if (!plain.test(value) && (notInXml.test(value) || (!kind.multiline && lineBreaks.test(value)))) return false
  return kind.pattern === undefined || new RegExp(kind.pattern, 'u').test(value)
}

/** YYYY-MM-DD in which the day, or month and day, may be 00. */
export function isPartialDate(value: string): boolean {
  if (value.endsWith('-00-00')) return parsePlainDate(`${value.slice(0, 4)}-01-01`) !== undefined && value.length === 10
  if (value.endsWith('-00')) return parsePlainDate(`${value.slice(0, 7)}-01`) !== undefined && value.length === 10
  return parsePlainDate(value) !== undefined
}

function runCheck(check: Check, values: Values, path: string, errors: VocabularyError[]): void {
  const at = (dotted: string) => `${path}/${dotted.replaceAll('.', '/')}`
  switch (check.check) {
    case 'order': {
      const [from, to] = [valueAt(values, check.from), valueAt(values, check.to)]
      if (typeof from === 'string' && typeof to === 'string' && to < from) report(errors, 'vocabulary/end-before-start', at(check.to))
      return
    }
    case 'one-of':
      if (check.paths.every((p) => isAbsent(valueAt(values, p)))) report(errors, 'vocabulary/one-of-missing', at(check.paths[0] ?? ''))
      return
    case 'exactly-one':
    case 'at-most-one': {
      const [first, ...others] = check.paths.filter((p) => !isAbsent(valueAt(values, p)))
      if (first === undefined && check.check === 'exactly-one') report(errors, 'vocabulary/one-of-missing', at(check.paths[0] ?? ''))
      for (const other of others) report(errors, 'vocabulary/not-allowed-here', at(other))
      return
    }
    case 'required-when':
      if (String(valueAt(values, check.when)) === check.equals && isAbsent(valueAt(values, check.path)))
        report(errors, 'vocabulary/missing-field', at(check.path))
      return
    case 'only-when':
      if (String(valueAt(values, check.when)) !== check.equals && !isAbsent(valueAt(values, check.path)))
        report(errors, 'vocabulary/not-allowed-here', at(check.path))
      return
  }
}

function valueAt(values: unknown, dotted: string): unknown {
  let current = values
  for (const part of dotted.split('.')) {
    if (!isPlainObject(current) || !Object.hasOwn(current, part)) return undefined
    current = current[part]
  }
  return current
}

function isAbsent(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function report(errors: VocabularyError[], code: VocabularyCode, at: string): void {
  if (errors.length < 200) errors.push({ code, at: at === '' ? '/' : at })
}
