/** A document while somebody writes it: what was typed so far, changed by JSON Pointer, and the content that it becomes. */
import type { FormNode } from '@passerelle/vocabulary'

/** Any JSON object: the content that a form began with, and what was typed since. Nothing typed is changed before it is read as content. */
export type Draft = Readonly<Record<string, unknown>>
/** JSON Pointer below the content, such as `/Person/0/dateBirth`; empty for the whole. @source RFC 6901 */
export type Pointer = string

export function pointerParts(pointer: Pointer): readonly string[] {
  if (!pointer.startsWith('/') || pointer === '/') return []
  return pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export const below = (pointer: Pointer, part: string | number): Pointer =>
  `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The id of the element that stands for a part of the document. */
export const fieldId = (pointer: Pointer): string => `field${pointer}`

export function pointerOfField(id: string): Pointer | undefined {
  return id === 'field' || id.startsWith('field/') ? id.slice('field'.length) : undefined
}

export function valueAt(draft: unknown, pointer: Pointer): unknown {
  return pointerParts(pointer).reduce(step, draft)
}

/** Puts a value in its place, making the groups and lists on the way; undefined takes the field, or the item of a list, away. */
export function setAt(draft: Draft, pointer: Pointer, value: unknown): Draft {
  return groupOf(changed(draft, pointerParts(pointer), () => value))
}

/** Adds an item at the end of the list at the pointer. */
export function addItem(draft: Draft, pointer: Pointer, item: unknown): Draft {
  return groupOf(changed(draft, pointerParts(pointer), (list) => [...(Array.isArray(list) ? list : []), item]))
}

/**
 * The content that the draft says, in the order of the definition: without empty texts, groups and items, dates written in full.
 * A mandatory group that is in the document stays, also when it is empty, so that what it lacks is said at its fields.
 * Whatever cannot be right is left as it is, for the validator to name.
 */
export function contentOf(nodes: readonly FormNode[], draft: unknown): Draft {
  return readGroup(nodes, draft)
}

/** Whether anything is said below a value. */
export function saysSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(saysSomething)
  if (isGroup(value)) return Object.values(value).some(saysSomething)
  return value !== undefined && value !== null
}

export interface DateParts {
  readonly day: string
  readonly month: string
  readonly year: string
}

/** A date as three texts; a day or month that is not known (00) is an empty one. Reads dates and whatever was typed so far. */
export function dateParts(value: unknown): DateParts {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : []
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typeof value === 'string' ? value : '')) return { day, month, year }
  return { day: day.replace(/^0+/, ''), month: month.replace(/^0+/, ''), year }
}

/** What was typed in the three fields, as one text; empty when nothing was. */
export function typedDate({ day, month, year }: DateParts): string {
  const parts = [year, month, day].map((part) => part.replaceAll('-', '').trim())
  return parts.every((part) => part === '') ? '' : parts.join('-')
}

function changed(value: unknown, parts: readonly string[], change: (old: unknown) => unknown): unknown {
  const [part, ...rest] = parts
  if (part === undefined) return change(value)
  const next = changed(step(value, part), rest, change)
  if (isIndex(part)) {
    const list: readonly unknown[] = Array.isArray(value) ? value : []
    const index = Math.min(Number(part), list.length)
    return next === undefined ? list.filter((_, at) => at !== index) : [...list.slice(0, index), next, ...list.slice(index + 1)]
  }
  const { [part]: _, ...others } = groupOf(value)
  return next === undefined ? others : { ...groupOf(value), [part]: next }
}

function readGroup(nodes: readonly FormNode[], value: unknown): Draft {
  const content: Record<string, unknown> = {}
  for (const node of nodes) {
    const read = readField(node, step(value, node.name))
    if (read !== undefined) content[node.name] = read
  }
  return content
}

function readField(node: FormNode, value: unknown): unknown {
  if (!node.repeats) return readOne(node, value, node.required)
  if (value !== undefined && !Array.isArray(value)) return saysSomething(value) ? value : undefined
  const items = (value ?? []).map((item: unknown) => readOne(node, item, false)).filter((item: unknown) => item !== undefined)
  return items.length === 0 ? undefined : items
}

function readOne(node: FormNode, value: unknown, stays: boolean): unknown {
  if (node.kind === 'group') {
    if (value !== undefined && !isGroup(value)) return saysSomething(value) ? value : undefined
    const group = readGroup(node.children, value)
    return stays || saysSomething(group) ? group : undefined
  }
  if (!saysSomething(value)) return undefined
  if (node.kind === 'value' && Array.isArray(value)) return value.filter(saysSomething)
  return node.kind === 'date' || node.kind === 'partial-date' ? writtenDate(value) : value
}

/** `1988-4-` → `1988-04-00`; anything that is no date stays recognisably wrong. */
function writtenDate(value: unknown): unknown {
  if (typeof value !== 'string' || !value.includes('-')) return value
  const [year = '', month = '', day = ''] = value.split('-')
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function step(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return isIndex(part) ? value[Number(part)] : undefined
  return isGroup(value) && Object.hasOwn(value, part) ? value[part] : undefined
}

const isIndex = (part: string): boolean => /^(0|[1-9]\d{0,3})$/.test(part)
const isGroup = (value: unknown): value is Draft => typeof value === 'object' && value !== null && !Array.isArray(value)
const groupOf = (value: unknown): Draft => (isGroup(value) ? value : {})
