/**
 * Definitions written as text, one field a line, in the order of the wire: what an analyst reads is what the program runs.
 *
 *     S040 SectorComponents/Sickness/S040 Title   a document: its type, package and official English title
 *       Person > person                        a group that is a component
 *       Request                                a group of its own, its fields indented below
 *         dateRequest                          a leaf; its kind follows from its name (leaf-kinds.table.ts)
 *         article : code article-posting       a leaf of a named kind
 *         benefits : code pension-benefit or other   the list is that of another model or document: other codes pass
 *         Period[] > fixed-period              any number of times
 *         Claim[] batch > claim                the list that a batch splits: a master has all but this, each child one of it
 *
 * No source says which fields of these documents are mandatory, so none is; a component written with mandatory fields is relaxed here.
 * @source EESSI data model 4.2, field paths of the empty documents
 */
import { type CodeListName, codeLists } from '../code-lists/index.ts'
import {
  code,
  codeOrOther,
  country,
  countryOrOther,
  date,
  type Field,
  type Fields,
  freeText,
  type GroupKind,
  indicator,
  type LeafKind,
  partialDate,
  text,
  value,
} from './definition.ts'
import { leafDefault } from './leaf-kinds.table.ts'

export interface Line {
  readonly name: string
  readonly repeats: boolean
  /** The list whose items travel apart when the document is sent in a batch. */
  readonly batch?: true
  /** Component that the group is. */
  readonly component?: string
  /** Words after a colon: kind and its argument. */
  readonly kind?: string
  readonly lines: readonly Line[]
}

export interface DocumentText {
  readonly type: string
  readonly package: string
  /** Official, in English. */
  readonly title: string
  readonly lines: readonly Line[]
}

/** The documents of one SED: the SED itself and, where it is sent in batches, its master and its child. */
export interface SedText {
  /** Their types, without reading their fields. */
  readonly types: () => readonly string[]
  /** Read when first asked for. */
  readonly documents: () => readonly DocumentText[]
}

export function sedText(source: string): SedText {
  let read: readonly DocumentText[] | undefined
  return {
    types: () =>
      source.split(/^(?=\S)/m).flatMap((section) => {
        const [type] = /^\S+/.exec(section) ?? []
        if (type === undefined) return []
        return batchedList.test(section) ? [type, ...partNames(type)] : [type]
      }),
    documents() {
      read ??= readLines(source).flatMap(({ heading, lines }) => {
        const [type = '', path = '', ...title] = heading.split(' ')
        const whole = { type, package: path, title: title.join(' '), lines }
        return [whole, ...partsOf(whole)]
      })
      return read
    },
  }
}

/** As `partsOf` finds it: at the top, or in a group at the top. */
const batchedList = /^ {2}(?: {2})?\w+\[\] batch/m

const partNames = (type: string) => [`${type}_Master`, `${type}_Child`] as const

/** Master and child of a document that has a batched list: the group that holds the list is the child's alone. */
function partsOf({ type, package: path, title, lines }: DocumentText): readonly DocumentText[] {
  const holder = lines.find((line) => line.batch === true || line.lines.some(({ batch }) => batch === true))
  if (holder === undefined) return []
  const { batch: _, ...item } = (holder.batch === true ? holder : holder.lines.find(({ batch }) => batch === true)) ?? holder
  const [master, child] = partNames(type)
  return [
    { type: master, package: `${path}_Master`, title, lines: lines.filter((line) => line !== holder) },
    { type: child, package: `${path}_Child`, title, lines: [{ ...item, repeats: false }] },
  ]
}

export interface ComponentTexts {
  readonly components: () => ReadonlyMap<string, readonly Line[]>
}

export function componentTexts(source: string): ComponentTexts {
  let read: ReadonlyMap<string, readonly Line[]> | undefined
  return {
    components() {
      read ??= new Map(readLines(source).map(({ heading, lines }) => [heading, lines]))
      return read
    },
  }
}

interface Section {
  readonly heading: string
  readonly lines: readonly Line[]
}

function readLines(source: string): readonly Section[] {
  const sections: { heading: string; lines: Line[] }[] = []
  const open: Line[][] = []
  for (const raw of source.split('\n')) {
    const text = raw.trim()
    if (text === '') continue
    const depth = (raw.length - raw.trimStart().length) / 2
    if (depth === 0) {
      const lines: Line[] = []
      sections.push({ heading: text, lines })
      open.splice(0, open.length, lines)
      continue
    }
    const line = readLine(text)
    open[depth - 1]?.push(line)
    open.splice(depth, open.length, line.lines as Line[])
  }
  return sections
}

function readLine(text: string): Line {
  const [, name = '', list, batch, component, kind] =
    /^([A-Za-z0-9]+)(\[\])?( batch)?(?: > ([a-z0-9-]+))?(?: : (.+))?$/.exec(text) ?? malformed(text)
  return {
    name,
    repeats: list !== undefined,
    ...(batch === undefined ? {} : { batch: true }),
    ...(component === undefined ? {} : { component }),
    ...(kind === undefined ? {} : { kind }),
    lines: [],
  }
}

function malformed(text: string): never {
  throw new Error(`not a line of a definition: ${text}`)
}

const source = 'EESSI data model 4.2'

/** @param find the group of a component */
export function fieldsOf(lines: readonly Line[], find: (component: string) => GroupKind): Fields {
  const fields: Record<string, Field> = {}
  for (const line of lines) fields[line.name] = fieldOf(line, find)
  return fields
}

function fieldOf(line: Line, find: (component: string) => GroupKind): Field {
  const count = line.repeats ? '0..n' : '0..1'
  if (line.component === undefined && line.kind === undefined && line.lines.length === 0) return leafField(line.name, count)
  const label = `term/${line.name}`
  if (line.component !== undefined) return { of: find(line.component), count, label }
  if (line.lines.length > 0) return { of: ownGroup(line, find), count, label }
  const of = namedKind(line.kind ?? '')
  // The list was read in the schemas of 4.4; that a document of 4.2 has the same is deduced.
  return 'others' in of ? { of, count, label, confidence: 'deduced', source: 'EESSI schemas 4.4' } : { of, count, label }
}

/** Leaves of one name are alike wherever they stand, so they are one object. */
function leafField(name: string, written: '0..1' | '0..n'): Field {
  const { kind, confidence, repeats } = leafDefault(name)
  const count = repeats === true ? '0..n' : written
  const key = `${count} ${name}`
  const known = leafFields.get(key)
  if (known !== undefined) return known
  const field: Field = { of: kind, count, label: `term/${name}`, confidence }
  leafFields.set(key, field)
  return field
}

const leafFields = new Map<string, Field>()

function ownGroup(line: Line, find: (component: string) => GroupKind): GroupKind {
  return { kind: 'group', component: line.name, fields: fieldsOf(line.lines, find), checks: [], confidence: 'source', source }
}

function namedKind(words: string): LeafKind {
  const [kind, argument, ...rest] = words.split(' ')
  const simple: Readonly<Record<string, LeafKind>> = {
    text: text(),
    'free-text': freeText(),
    date,
    'partial-date': partialDate,
    'yes-no': indicator,
    country,
    value,
  }
  if (kind === 'code' && argument !== undefined && Object.hasOwn(codeLists, argument))
    return rest.join(' ') === 'or other' ? codeOrOther(argument as CodeListName) : code(argument as CodeListName)
  if (words === 'country or other') return countryOrOther
  return (kind === undefined ? undefined : simple[kind]) ?? malformed(words)
}

/** The same group with nothing mandatory, for documents whose mandatory fields no source names. */
export function relaxed(group: GroupKind): GroupKind {
  const known = relaxedGroups.get(group)
  if (known !== undefined) return known
  const fields = Object.fromEntries(
    Object.entries(group.fields).map(([name, field]) => [
      name,
      {
        ...field,
        of: field.of.kind === 'group' ? relaxed(field.of) : field.of,
        count: field.count === '1' || field.count === '0..1' ? '0..1' : '0..n',
      } as Field,
    ]),
  )
  const result: GroupKind = { ...group, fields }
  relaxedGroups.set(group, result)
  return result
}

const relaxedGroups = new WeakMap<GroupKind, GroupKind>()
