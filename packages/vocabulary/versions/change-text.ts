/**
 * What changed from one version of the data model to the next, written as text like the definitions: a heading names a document and a group of it,
 * each line a change of that group.
 *
 *     H066 Reply.ReplyItem               the document and the group, dots between names; no group: the document itself
 *       number -> reference              has another name
 *       + FillInIfNot > institution      is new; its kind is needed only where the definition of 4.2 does not know it
 *       - reason after decision          is gone, and where it stood
 *       ~ PlaceWork > countries-of-work  holds something else
 *       ! Person, Addresses              are mandatory
 *       ? PlaceWork                      is not
 *       1 StatusPerson, StatusFamilyMember   exactly one of them; checks that depended on one of them are gone
 *
 * Changes of a document sent in batches are those of its master and child too.
 */
import { findComponent } from '../components/index.ts'
import type { Cardinality, Check, Field, Fields, GroupKind } from '../definition/definition.ts'
import { componentTexts, fieldsOf } from '../definition/definition-text.ts'

export interface FieldChange {
  readonly change: 'renamed' | 'added' | 'dropped' | 'other-content' | 'mandatory' | 'optional' | 'choice'
  /** The name in the newer version; of what was dropped, the name in the older one. */
  readonly name: string
  readonly before?: string
  readonly repeats: boolean
  readonly component?: string
  readonly kind?: string
  readonly after?: string
  /** Of a choice: the fields of which one stands. */
  readonly choices?: readonly string[]
}

export interface GroupChanges {
  readonly type: string
  readonly path: readonly string[]
  readonly changes: readonly FieldChange[]
}

export function readChanges(text: string): readonly GroupChanges[] {
  const read: { type: string; path: readonly string[]; changes: FieldChange[] }[] = []
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line === '') continue
    if (raw.startsWith('  ')) read.at(-1)?.changes.push(...readChanged(line))
    else {
      const [type = '', path = ''] = line.split(' ')
      read.push({ type, path: path.split('.').filter((name) => name !== ''), changes: [] })
    }
  }
  return read
}

const marks = { '!': 'mandatory', '?': 'optional', '1': 'choice' } as const

function readChanged(line: string): readonly FieldChange[] {
  const [, mark, rest = ''] = /^([!?1]) ((?:\w+, )*\w+)$/.exec(line) ?? []
  if (mark === undefined) return [readChange(line)]
  const change = marks[mark as keyof typeof marks]
  const names = rest.split(', ')
  if (change === 'choice') return [{ change, name: names.join(', '), repeats: false, choices: names }]
  return names.map((name) => ({ change, name, repeats: false }))
}

const signs = { '+': 'added', '-': 'dropped', '~': 'other-content' } as const

function readChange(line: string): FieldChange {
  const renamed = /^(\w+) -> (\w+)$/.exec(line)
  if (renamed !== null) return { change: 'renamed', before: renamed[1] ?? '', name: renamed[2] ?? '', repeats: false }
  const [, sign, name, list, component, kind, after] =
    /^([-+~]) (\w+)(\[\])?(?: > ([a-z0-9-]+))?(?: : (\S+(?: (?!after)\S+)*))?(?: after (\w+))?$/.exec(line) ?? []
  if (sign === undefined || name === undefined) throw new Error(`not a line of changes: ${line}`)
  return {
    change: signs[sign as keyof typeof signs],
    name,
    repeats: list !== undefined,
    ...(component === undefined ? {} : { component }),
    ...(kind === undefined ? {} : { kind }),
    ...(after === undefined ? {} : { after }),
  }
}

export interface Direction {
  /** Forwards: from the older version to the newer one. */
  readonly forwards: boolean
  /** Groups that only the newer version has; the others are those of 4.2. */
  readonly component: (name: string) => GroupKind | undefined
}

/** The content of a document in the version on the other side of the changes; the same object where nothing of it changed. */
export function applyChanges(type: string, content: GroupKind, changes: readonly GroupChanges[], direction: Direction): GroupKind {
  const whole = type.replace(/_(Master|Child)$/, '')
  return changes
    .filter((one) => one.type === whole)
    .reduce((group, one) => {
      const path = pathIn(group, type, one.path)
      return path === undefined ? group : changedAt(group, path, one.changes, direction)
    }, content)
}

/** A child holds the item of the list at once, a master all but the list. */
function pathIn(content: GroupKind, type: string, path: readonly string[]): readonly string[] | undefined {
  const has = (name: string | undefined) => name === undefined || Object.hasOwn(content.fields, name)
  if (has(path[0])) return path
  return type.endsWith('_Child') && path.length > 1 && has(path[1]) ? path.slice(1) : undefined
}

function changedAt(group: GroupKind, path: readonly string[], changes: readonly FieldChange[], direction: Direction): GroupKind {
  const [first, ...rest] = path
  if (first === undefined) {
    const fields = changes.reduce((fields, one) => changed(fields, one, direction), group.fields)
    const choices = changes.flatMap(({ choices }): Check[] => (choices === undefined ? [] : [{ check: 'exactly-one', paths: choices }]))
    const chosen = new Set(choices.flatMap((check) => ('paths' in check ? check.paths : [])))
    return { ...group, fields, checks: [...group.checks.filter((check) => !('when' in check && chosen.has(check.when))), ...choices] }
  }
  const field = group.fields[first]
  if (field?.of.kind !== 'group') throw new Error(`changes name a group that is not there: ${group.component} ${path.join('.')}`)
  const inner: Field = { ...field, of: changedAt(field.of, rest, changes, direction) }
  return { ...group, fields: { ...group.fields, [first]: inner } }
}

function changed(fields: Fields, one: FieldChange, direction: Direction): Fields {
  const { forwards } = direction
  switch (one.change) {
    case 'renamed': {
      const [from, to] = forwards ? [one.before ?? '', one.name] : [one.name, one.before ?? '']
      return replaced(fields, from, (field) => [[to, field]])
    }
    case 'added':
      return forwards ? inserted(fields, one, direction) : replaced(fields, one.name, () => [])
    case 'dropped':
      return forwards ? replaced(fields, one.name, () => []) : inserted(fields, one, direction)
    case 'mandatory':
    case 'optional':
      if (!forwards) throw new Error(`whether ${one.name} was mandatory before is not known`)
      return replaced(fields, one.name, (field) => [[one.name, { ...field, count: countOf(field.count, one.change === 'mandatory') }]])
    case 'choice':
      if (!(one.choices ?? []).every((name) => Object.hasOwn(fields, name)))
        throw new Error(`changes name a choice that is not there: ${one.name}`)
      return fields
    case 'other-content':
      if (!forwards) throw new Error(`what ${one.name} held before is not known`)
      return replaced(fields, one.name, (field) => [[one.name, { ...field, of: fieldFor(one, direction).of }]])
  }
}

function countOf(count: Cardinality, mandatory: boolean): Cardinality {
  if (count === '1' || count === '0..1') return mandatory ? '1' : '0..1'
  return mandatory ? '1..n' : '0..n'
}

function replaced(fields: Fields, name: string, by: (field: Field) => readonly (readonly [string, Field])[]): Fields {
  if (!Object.hasOwn(fields, name)) throw new Error(`changes name a field that is not there: ${name}`)
  return Object.fromEntries(Object.entries(fields).flatMap(([each, field]) => (each === name ? by(field) : [[each, field] as const])))
}

function inserted(fields: Fields, one: FieldChange, direction: Direction): Fields {
  const entries = Object.entries(fields)
  const place = one.after === undefined ? entries.length : entries.findIndex(([name]) => name === one.after) + 1
  return Object.fromEntries([...entries.slice(0, place), [one.name, fieldFor(one, direction)], ...entries.slice(place)])
}

function fieldFor({ name, repeats, component, kind }: FieldChange, direction: Direction): Field {
  const line = {
    name,
    repeats,
    lines: [],
    ...(component === undefined ? {} : { component }),
    ...(kind === undefined ? {} : { kind }),
  }
  const field = fieldsOf([line], (asked) => direction.component(asked) ?? findComponent(asked))[name]
  if (field === undefined) throw new Error(`no field was made of ${name}`)
  return field
}

/** Groups of a newer version, written like components. */
export function newGroups(text: string, source: string): (name: string) => GroupKind | undefined {
  const texts = componentTexts(text)
  const made = new Map<string, GroupKind>()
  const find = (name: string): GroupKind | undefined => {
    const lines = texts.components().get(name)
    if (lines === undefined) return undefined
    const known = made.get(name)
    if (known !== undefined) return known
    const fields = fieldsOf(lines, (asked) => find(asked) ?? findComponent(asked))
    const group: GroupKind = { kind: 'group', component: name, fields, checks: [], confidence: 'source', source }
    made.set(name, group)
    return group
  }
  return find
}
