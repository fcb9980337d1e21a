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
 * No source says which fields are mandatory in 4.2, so there none is; a component written with mandatory fields is relaxed.
 * The schemas of 4.4 do, and where a document of 4.4 was read a second text says it:
 *
 *         familyName! : text 155               mandatory
 *         Address[]! > address                 once or more
 *         1 FixedPeriod, OpenPeriod            a choice: one of them and no other; with 0 in front: one or none
 *         1 WithEndDate, InFull : deduced      no schema was seen, only that both cannot be
 * @source EESSI data model 4.2, field paths of the empty documents; EESSI schemas 4.4
 */
import { type CodeListName, codeLists } from '../code-lists/index.ts'
import {
  type Cardinality,
  type Check,
  code,
  codeOrOther,
  countryOrOther,
  type Field,
  freeText,
  type GroupKind,
  type LeafKind,
  text,
} from './definition.ts'
import { leafDefault, leafWords } from './leaf-kinds.table.ts'

export interface Line {
  readonly name: string
  readonly repeats: boolean
  readonly mandatory?: true
  /** The list whose items travel apart when the document is sent in a batch. */
  readonly batch?: true
  /** Component that the group is. */
  readonly component?: string
  /** Words after a colon: kind and its argument. */
  readonly kind?: string
  readonly lines: readonly Line[]
  readonly choices: readonly Check[]
}

/** The fields of a group, and the choices between them. */
export type GroupText = Pick<Line, 'lines' | 'choices'>

export interface DocumentText extends GroupText {
  readonly type: string
  readonly package: string
  /** Official, in English. */
  readonly title: string
}

/** The documents of one SED: the SED itself and, where it is sent in batches, its master and its child. */
export interface SedText {
  /** Their types, without reading their fields. */
  readonly types: () => readonly string[]
  /** As they are in 4.2; read when first asked for. */
  readonly documents: () => readonly DocumentText[]
  /** As they are in 4.4; none where no schema was read. */
  readonly documentsIn44: () => readonly DocumentText[]
}

/** @param in44 the same documents in 4.4; their headings name the type only */
export function sedText(source: string, in44 = ''): SedText {
  return {
    types: () =>
      source.split(/^(?=\S)/m).flatMap((section) => {
        const [type] = /^\S+/.exec(section) ?? []
        if (type === undefined) return []
        return batchedList.test(section) ? [type, ...partNames(type)] : [type]
      }),
    documents: once(() => readDocuments(source)),
    documentsIn44: once(() => readDocuments(in44)),
  }
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: read() }
    return known.value
  }
}

/** As `partsOf` finds it: at the top, or in a group at the top. */
const batchedList = /^ {2}(?: {2})?\w+\[\]!? batch/m

const partNames = (type: string) => [`${type}_Master`, `${type}_Child`] as const

function readDocuments(source: string): readonly DocumentText[] {
  return readLines(source).flatMap(({ heading, lines, choices }) => {
    const [type = '', path = '', ...title] = heading.split(' ')
    const whole = { type, package: path, title: title.join(' '), lines, choices }
    return [whole, ...partsOf(whole)]
  })
}

/** Master and child of a document that has a batched list: the group that holds the list is the child's alone. */
function partsOf({ type, package: path, title, lines, choices }: DocumentText): readonly DocumentText[] {
  const holder = lines.find((line) => line.batch === true || line.lines.some(({ batch }) => batch === true))
  if (holder === undefined) return []
  const { batch: _, ...item } = (holder.batch === true ? holder : holder.lines.find(({ batch }) => batch === true)) ?? holder
  const [master, child] = partNames(type)
  return [
    { type: master, package: `${path}_Master`, title, lines: lines.filter((line) => line !== holder), choices },
    { type: child, package: `${path}_Child`, title, lines: [{ ...item, repeats: false }], choices: [] },
  ]
}

export interface ComponentTexts {
  readonly components: () => ReadonlyMap<string, GroupText>
}

export function componentTexts(source: string): ComponentTexts {
  return { components: once(() => new Map(readLines(source).map(({ heading, ...group }) => [heading, group]))) }
}

interface Section extends GroupText {
  readonly heading: string
}

function readLines(source: string): readonly Section[] {
  const sections: Section[] = []
  /** The groups around the next line, the section first. */
  const open: GroupText[] = []
  for (const raw of source.split('\n')) {
    const text = raw.trim()
    if (text === '') continue
    const depth = (raw.length - raw.trimStart().length) / 2
    if (depth === 0) {
      const section: Section = { heading: text, lines: [], choices: [] }
      sections.push(section)
      open.splice(0, open.length, section)
      continue
    }
    const around = open[depth - 1]
    const choice = readChoice(text)
    if (around === undefined) malformed(text)
    if (choice !== undefined) {
      ;(around.choices as Check[]).push(choice)
      continue
    }
    const line = readLine(text)
    ;(around.lines as Line[]).push(line)
    open.splice(depth, open.length, line)
  }
  return sections
}

function readChoice(text: string): Check | undefined {
  const [, least, names = '', deduced] = /^([01]) (\w+(?:, \w+)+)( : deduced)?$/.exec(text) ?? []
  if (least === undefined) return undefined
  const choice = { check: least === '1' ? 'exactly-one' : 'at-most-one', paths: names.split(', ') } as const
  return deduced === undefined ? choice : { ...choice, confidence: 'deduced' }
}

function readLine(text: string): Line {
  const [, name = '', list, mandatory, batch, component, kind] =
    /^([A-Za-z0-9]+)(\[\])?(!)?( batch)?(?: > ([a-z0-9-]+))?(?: : (.+))?$/.exec(text) ?? malformed(text)
  return {
    name,
    repeats: list !== undefined,
    ...(mandatory === undefined ? {} : { mandatory: true }),
    ...(batch === undefined ? {} : { batch: true }),
    ...(component === undefined ? {} : { component }),
    ...(kind === undefined ? {} : { kind }),
    lines: [],
    choices: [],
  }
}

function malformed(text: string): never {
  throw new Error(`not a line of a definition: ${text}`)
}

/** How a text is read. */
export interface Reading {
  readonly model: '4.2' | '4.4'
  /** The group of a component. */
  readonly find: (component: string) => GroupKind
}

export function groupOf(component: string, { lines, choices }: GroupText, reading: Reading): GroupKind {
  const fields: Record<string, Field> = {}
  for (const line of lines) fields[line.name] = fieldOf(line, reading)
  return { kind: 'group', component, fields, checks: choices, confidence: 'source', source: sources[reading.model] }
}

const sources = { '4.2': 'EESSI data model 4.2', '4.4': 'EESSI schemas 4.4' } as const

function fieldOf(line: Line, reading: Reading): Field {
  const count = countOf(line)
  const label = `term/${line.name}`
  if (line.component !== undefined) return { of: reading.find(line.component), count, label }
  if (line.lines.length > 0) return { of: groupOf(line.name, line, reading), count, label }
  return leafField(line, count, reading)
}

function countOf({ repeats, mandatory }: Line): Cardinality {
  if (mandatory !== true) return repeats ? '0..n' : '0..1'
  return repeats ? '1..n' : '1'
}

/** Leaves that are written alike are one object, wherever they stand. */
function leafField({ name, kind }: Line, count: Cardinality, { model }: Reading): Field {
  const key = `${model} ${count} ${name} ${kind ?? ''}`
  const known = leafFields.get(key)
  if (known !== undefined) return known
  const field = kind === undefined ? fieldByName(name, count, model) : fieldOfKind(name, namedKind(kind), count, model)
  leafFields.set(key, field)
  return field
}

const leafFields = new Map<string, Field>()

function fieldByName(name: string, written: Cardinality, model: Reading['model']): Field {
  const { kind, confidence, repeats } = leafDefault(name)
  const count = repeats === true && written === '0..1' ? '0..n' : written
  const field = { of: kind, count, label: `term/${name}` }
  return model === '4.2' ? { ...field, confidence } : { ...field, confidence: 'source', source: sources[model] }
}

function fieldOfKind(name: string, of: LeafKind, count: Cardinality, model: Reading['model']): Field {
  const field = { of, count, label: `term/${name}` }
  if (model === '4.4') return { ...field, confidence: 'source', source: sources['4.4'] }
  // The list was read in the schemas of 4.4; that a document of 4.2 has the same is deduced.
  return 'others' in of ? { ...field, confidence: 'deduced', source: sources['4.4'] } : field
}

function namedKind(words: string): LeafKind {
  const [kind = '', argument, ...rest] = words.split(' ')
  if (kind === 'code' && argument !== undefined && Object.hasOwn(codeLists, argument))
    return rest.join(' ') === 'or other' ? codeOrOther(argument as CodeListName) : code(argument as CodeListName)
  if (words === 'country or other') return countryOrOther
  if (kind === 'text' && argument !== undefined) return text(Number(argument))
  if (kind === 'free-text' && argument !== undefined) return freeText(Number(argument))
  return (Object.hasOwn(leafWords, kind) ? leafWords[kind] : undefined) ?? malformed(words)
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
