/**
 * What changed from one version of the data model to the next, written as text like the definitions: a heading names a document and a group of it,
 * each line a change of that group.
 *
 *     DA071 GlobalNote.References        the document and the group, dots between names; no group: the document itself
 *       number -> reference              has another name
 *       + FillInIfNot > institution      is new; its kind is needed only where the definition of 4.2 does not know it
 *       - reason after decision          is gone, and where it stood
 *
 * Changes of a document sent in batches are those of its master and child too.
 */
import { findComponent } from '../components/index.ts'
import type { Field, Fields, GroupKind } from '../definition/definition.ts'
import { groupOf } from '../definition/definition-text.ts'

export interface FieldChange {
  readonly change: 'renamed' | 'added' | 'dropped'
  /** The name in the newer version; of what was dropped, the name in the older one. */
  readonly name: string
  readonly before?: string
  readonly repeats: boolean
  readonly component?: string
  readonly kind?: string
  readonly after?: string
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
    if (raw.startsWith('  ')) read.at(-1)?.changes.push(readChange(line))
    else {
      const [type = '', path = ''] = line.split(' ')
      read.push({ type, path: path.split('.').filter((name) => name !== ''), changes: [] })
    }
  }
  return read
}

function readChange(line: string): FieldChange {
  const renamed = /^(\w+) -> (\w+)$/.exec(line)
  if (renamed !== null) return { change: 'renamed', before: renamed[1] ?? '', name: renamed[2] ?? '', repeats: false }
  const [, sign, name, list, component, kind, after] =
    /^([-+]) (\w+)(\[\])?(?: > ([a-z0-9-]+))?(?: : (\S+(?: (?!after)\S+)*))?(?: after (\w+))?$/.exec(line) ?? []
  if (sign === undefined || name === undefined) throw new Error(`not a line of changes: ${line}`)
  return {
    change: sign === '+' ? 'added' : 'dropped',
    name,
    repeats: list !== undefined,
    ...(component === undefined ? {} : { component }),
    ...(kind === undefined ? {} : { kind }),
    ...(after === undefined ? {} : { after }),
  }
}

/** The content of a document before the changes; the same object where nothing of it changed. */
export function applyBackwards(type: string, content: GroupKind, changes: readonly GroupChanges[]): GroupKind {
  const whole = type.replace(/_(Master|Child)$/, '')
  return changes
    .filter((one) => one.type === whole)
    .reduce((group, one) => {
      const path = pathIn(group, type, one.path)
      return path === undefined ? group : changedAt(group, path, one.changes)
    }, content)
}

/** A child holds the item of the list at once, a master all but the list. */
function pathIn(content: GroupKind, type: string, path: readonly string[]): readonly string[] | undefined {
  const has = (name: string | undefined) => name === undefined || Object.hasOwn(content.fields, name)
  if (has(path[0])) return path
  return type.endsWith('_Child') && path.length > 1 && has(path[1]) ? path.slice(1) : undefined
}

function changedAt(group: GroupKind, path: readonly string[], changes: readonly FieldChange[]): GroupKind {
  const [first, ...rest] = path
  if (first === undefined) return { ...group, fields: changes.reduce(unchanged, group.fields) }
  const field = group.fields[first]
  if (field?.of.kind !== 'group') throw new Error(`changes name a group that is not there: ${group.component} ${path.join('.')}`)
  const inner: Field = { ...field, of: changedAt(field.of, rest, changes) }
  return { ...group, fields: { ...group.fields, [first]: inner } }
}

function unchanged(fields: Fields, one: FieldChange): Fields {
  switch (one.change) {
    case 'renamed':
      return replaced(fields, one.name, (field) => [[one.before ?? '', field]])
    case 'added':
      return replaced(fields, one.name, () => [])
    case 'dropped':
      return inserted(fields, one)
  }
}

function replaced(fields: Fields, name: string, by: (field: Field) => readonly (readonly [string, Field])[]): Fields {
  if (!Object.hasOwn(fields, name)) throw new Error(`changes name a field that is not there: ${name}`)
  return Object.fromEntries(Object.entries(fields).flatMap(([each, field]) => (each === name ? by(field) : [[each, field] as const])))
}

function inserted(fields: Fields, one: FieldChange): Fields {
  const entries = Object.entries(fields)
  const place = one.after === undefined ? entries.length : entries.findIndex(([name]) => name === one.after) + 1
  return Object.fromEntries([...entries.slice(0, place), [one.name, fieldFor(one)], ...entries.slice(place)])
}

function fieldFor({ name, repeats, component, kind }: FieldChange): Field {
  const line = {
    name,
    repeats,
    lines: [],
    choices: [],
    ...(component === undefined ? {} : { component }),
    ...(kind === undefined ? {} : { kind }),
  }
  const field = groupOf('', { lines: [line], choices: [] }, { model: '4.2', find: findComponent }).fields[name]
  if (field === undefined) throw new Error(`no field was made of ${name}`)
  return field
}
