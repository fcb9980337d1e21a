/** The tree from which a screen or a print draws a document: the same structure, order and box numbers in every language. */
import { daysBetween, parsePlainDate, plainDate } from '@passerelle/kernel'
import { codeLabelKey, codesOf, countryName } from '../code-lists/index.ts'
import { type Field, type GroupKind, type Kind, labelKey } from './definition.ts'
import { isPlainObject } from './validate.ts'

export interface FormNode {
  /** JSON Pointer; `*` stands for an index. */
  readonly path: string
  readonly name: string
  readonly labelKey: string
  readonly kind: Kind['kind']
  readonly required: boolean
  readonly repeats: boolean
  readonly box?: string
  readonly maxLength?: number
  readonly multiline?: boolean
  readonly options?: readonly { readonly code: string; readonly labelKey: string }[]
  readonly children: readonly FormNode[]
}

/** @param root first part of each path, such as the document type */
export function formTree(definition: GroupKind, root: string): readonly FormNode[] {
  return nodesOf(definition, `/${root}`)
}

function nodesOf(definition: GroupKind, path: string): readonly FormNode[] {
  return Object.entries(definition.fields).map(([name, field]) => nodeOf(definition, name, field, `${path}/${name}`))
}

function nodeOf(parent: GroupKind, name: string, field: Field, path: string): FormNode {
  const repeats = field.count === '1..n' || field.count === '0..n'
  const { of } = field
  return {
    path,
    name,
    labelKey: labelKey(parent.component, name, field),
    kind: of.kind,
    required: field.count === '1' || field.count === '1..n',
    repeats,
    ...(field.box === undefined ? {} : { box: field.box }),
    ...(of.kind === 'text' ? { maxLength: of.maxLength, multiline: of.multiline } : {}),
    ...(of.kind === 'code' ? { options: codesOf(of.list).map((code) => ({ code, labelKey: codeLabelKey(of.list, code) })) } : {}),
    children: of.kind === 'group' ? nodesOf(of, repeats ? `${path}/*` : path) : [],
  }
}

/** A filled document for reading: labels and values in the reader's language, only what is there. */
export interface ReadableNode {
  readonly path: string
  readonly label: string
  readonly box?: string
  /** For leaves; a repeated leaf has one text per value. */
  readonly values: readonly string[]
  readonly children: readonly ReadableNode[]
}

export interface ReaderLanguage {
  readonly language: string
  /** The label of a key; a missing one falls back as the caller decides. */
  readonly label: (key: string) => string
}

export function readableTree(definition: GroupKind, content: unknown, root: string, reader: ReaderLanguage): readonly ReadableNode[] {
  return readableNodes(definition, content, `/${root}`, reader)
}

function readableNodes(definition: GroupKind, content: unknown, path: string, reader: ReaderLanguage): readonly ReadableNode[] {
  if (!isPlainObject(content)) return []
  return Object.entries(definition.fields).flatMap(([name, field]): readonly ReadableNode[] => {
    const value = Object.hasOwn(content, name) ? content[name] : undefined
    if (value === undefined || field.of.kind === 'literal') return []
    const items: readonly unknown[] = Array.isArray(value) ? value : [value]
    const head = {
      label: reader.label(labelKey(definition.component, name, field)),
      ...(field.box === undefined ? {} : { box: field.box }),
    }
    const { of } = field
    if (of.kind !== 'group')
      return [{ ...head, path: `${path}/${name}`, values: items.map((item) => leafText(of, item, reader)), children: [] }]
    return items.map((item, index) => {
      const at = Array.isArray(value) ? `${path}/${name}/${index}` : `${path}/${name}`
      return { ...head, path: at, values: [], children: readableNodes(of, item, at, reader) }
    })
  })
}

function leafText(kind: Exclude<Kind, GroupKind>, value: unknown, reader: ReaderLanguage): string {
  if (typeof value === 'boolean') return reader.label(value ? 'value/yes' : 'value/no')
  if (typeof value !== 'string') return ''
  if (kind.kind === 'country') return countryName(value, reader.language)
  if (kind.kind === 'code') {
    const key = codeLabelKey(kind.list, value)
    const label = reader.label(key)
    return label === key ? value : label
  }
  if (kind.kind === 'date' || kind.kind === 'partial-date') return dateText(value, reader.language)
  return value
}

/** A date as the language writes it; a partial one as far as it is known. */
export function dateText(value: string, language: string): string {
  const [year = '', month = '00', day = '00'] = value.split('-')
  if (month === '00') return year
  const options: Intl.DateTimeFormatOptions =
    day === '00' ? { year: 'numeric', month: 'long' } : { year: 'numeric', month: 'long', day: 'numeric' }
  const date = parsePlainDate(day === '00' ? `${year}-${month}-01` : value)
  if (date === undefined) return value
  const at = daysBetween(plainDate('1970-01-01'), date) * 86_400_000
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(at)
}
