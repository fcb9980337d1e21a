/** The mapping table read: for a document type, every leaf of ours with its places in their JSON. Made when first asked for. */
import type { Field, GroupKind, LeafKind } from '../../definition/definition.ts'
import type { SedDefinition } from '../../seds/index.ts'
import { navRows } from './rows/index.ts'
import { navWords, type WordsName } from './words.table.ts'

/** One name of a path; `list`: each of several. */
export interface Step {
  readonly name: string
  readonly list: boolean
}

export interface LeafRow {
  readonly ours: readonly Step[]
  readonly kind: LeafKind
  /** In the order in which they are tried; the first is written. */
  readonly theirs: readonly (readonly Step[])[]
  readonly words?: WordsName
  /** Read only where their JSON has this part, or only where it has not. */
  readonly when?: { readonly part: readonly Step[]; readonly isThere: boolean }
}

interface Line {
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
  readonly words?: string
  readonly shape?: string
  readonly when?: LeafRow['when']
}

interface Section {
  readonly heading: string
  readonly lines: readonly Line[]
}

let read: readonly Section[] | undefined
const made = new WeakMap<SedDefinition, readonly LeafRow[]>()

export function navRowsOf(definition: SedDefinition): readonly LeafRow[] {
  const known = made.get(definition)
  if (known !== undefined) return known
  const lines = sections()
    .filter(({ heading }) => !heading.startsWith('shape ') && heading.split(' ').some((pattern) => isOf(definition.type, pattern)))
    .flatMap((section) => section.lines)
  const rows = lines.flatMap((line) => expand(line, { group: definition.content, ours: [], theirs: [''] }))
  made.set(definition, rows)
  return rows
}

/** Document types that have rows of their own. */
export function hasNavRows(type: string): boolean {
  return sections().some(({ heading }) => !heading.startsWith('shape ') && heading.split(' ').some((pattern) => isOf(type, pattern)))
}

function isOf(type: string, pattern: string): boolean {
  if (!pattern.endsWith('*')) return type === pattern
  return new RegExp(`^${pattern.slice(0, -1)}\\d`).test(type)
}

function sections(): readonly Section[] {
  read ??= readSections()
  return read
}

function readSections(): readonly Section[] {
  const found: { heading: string; lines: Line[] }[] = []
  for (const line of navRows.split('\n')) {
    if (line.trim() === '') continue
    if (!line.startsWith(' ')) found.push({ heading: line.trim(), lines: [] })
    else found.at(-1)?.lines.push(readLine(line.trim()))
  }
  return found
}

function readLine(text: string): Line {
  const parts = /^([^=>:]+?)(?: = ([^>:]+?))?(?: : ([a-z0-9-]+))?(?: > ([a-z-]+))?(?: (if|unless) ([a-z.]+))?$/.exec(text)
  if (parts === null) throw new Error(`not a line of a mapping: ${text}`)
  const [, ours = '', theirs = '', words, shape, condition, part] = parts
  return {
    ours: ours.split(' | '),
    theirs: theirs.split(' | '),
    ...(words === undefined ? {} : { words }),
    ...(shape === undefined ? {} : { shape }),
    ...(part === undefined ? {} : { when: { part: stepsOf(part), isThere: condition === 'if' } }),
  }
}

interface Place {
  readonly group: GroupKind
  readonly ours: readonly Step[]
  readonly theirs: readonly string[]
}

function expand(line: Line, place: Place): readonly LeafRow[] {
  const found = line.ours.map((path) => resolve(place.group, path)).find((resolved) => resolved !== undefined)
  if (found === undefined) return []
  const ours = [...place.ours, ...found.steps]
  const theirs = place.theirs.flatMap((prefix) => line.theirs.map((path) => [prefix, path].filter((part) => part !== '').join('.')))
  const { of } = found.field
  if (line.shape !== undefined) {
    if (of.kind !== 'group') throw new Error(`a shape for a leaf: ${line.ours.join(' | ')}`)
    const shape = sections().find(({ heading }) => heading === `shape ${line.shape}`)
    if (shape === undefined) throw new Error(`no shape ${line.shape}`)
    const { when } = line
    const rows = shape.lines.flatMap((inner) => expand(inner, { group: of, ours, theirs }))
    return when === undefined ? rows : rows.map((row) => ({ ...row, when }))
  }
  if (of.kind === 'group') return []
  const words = line.words
  if (words !== undefined && words !== 'land' && !Object.hasOwn(navWords, words)) throw new Error(`no words ${words}`)
  return [
    {
      ours,
      kind: of,
      theirs: theirs.map(stepsOf),
      ...(words === undefined ? {} : { words: words as WordsName }),
      ...(line.when === undefined ? {} : { when: line.when }),
    },
  ]
}

function resolve(group: GroupKind, path: string): { readonly steps: readonly Step[]; readonly field: Field } | undefined {
  const steps: Step[] = []
  let at: GroupKind = group
  let field: Field | undefined
  for (const name of path.split('.')) {
    field = Object.hasOwn(at.fields, name) ? at.fields[name] : undefined
    if (field === undefined) return undefined
    steps.push({ name, list: field.of.kind === 'group' && (field.count === '0..n' || field.count === '1..n') })
    if (field.of.kind === 'group') at = field.of
  }
  return field === undefined ? undefined : { steps, field }
}

function stepsOf(path: string): readonly Step[] {
  return path.split('.').map((name) => (name.endsWith('[]') ? { name: name.slice(0, -2), list: true } : { name, list: false }))
}
