/**
 * The Norwegian agency's JSON (`sed`, `sedGVer`, `sedVer`, `nav`, a part of the branch), read and written by a mapping table. What no row names is
 * kept at its path and listed; a word that a closed list does not know is an error at the agency's own path.
 */
import { err, fromWireCountry, ok, type Result, toWireCountry } from '@passerelle/kernel'
import { isCountryCode } from '../../code-lists/index.ts'
import type { LeafKind } from '../../definition/definition.ts'
import { leafProblem } from '../../definition/validate.ts'
import type { VocabularyError } from '../../errors.ts'
import type { SedDefinition } from '../../seds/index.ts'
import { fromAlpha3 } from '../alpha-3.table.ts'
import { userAssignedCountry } from '../code-spellings.table.ts'
import { readContent } from '../read-content.ts'
import { type Json, pointerPart } from '../read-json.ts'
import type { KeptPart, SedDocument } from '../sed-document.ts'
import { isTree, type Path, putBack, remaindersOf, sameJson, type Tree } from '../tree.ts'
import { findDefinition, readVersion } from '../versions.ts'
import { writeContent } from '../write-content.ts'
import { type LeafRow, navRowsOf, type Step } from './nav-rows.ts'
import { type Found, follow, pathOf, put } from './walk-steps.ts'
import { navWords, type Words } from './words.table.ts'

const marks = ['sed', 'sedGVer', 'sedVer']
const maxReports = 500
const pointer = (path: Path) => `/${path.map(pointerPart).join('/')}`

export function readNav(root: Tree, type: string): Result<SedDocument, readonly VocabularyError[]> {
  const version = readVersion(root.sedGVer, root.sedVer, type)
  const definition = findDefinition(type, version.version)
  if (definition === undefined) return err([{ code: 'vocabulary/unknown-document-type', at: '/sed' }])
  if (root.nav !== undefined && !isTree(root.nav)) return err([{ code: 'vocabulary/wrong-type', at: '/nav' }])
  const mapped = mapToOurs(root, definition)
  const read = readContent(definition.content, mapped.tree, type)
  const there = (error: VocabularyError): VocabularyError => {
    const place = mapped.places.get(error.at ?? '')
    return place === undefined ? error : { ...error, at: pointer(place) }
  }
  const errors = [...mapped.errors, ...read.errors.map(there)]
  if (errors.length > 0) return err(errors)
  const unread = read.kept.flatMap(({ path, value }) => {
    const place = mapped.places.get(pointer([type, ...path]))
    return [{ path: place ?? path, value }]
  })
  const unmapped = unmappedParts(root, mapped.used).map(([path, value]): KeptPart => ({ path, value }))
  const document: SedDocument = {
    dialect: 'nav',
    type,
    ...(version.version === undefined ? {} : { version: version.version }),
    content: read.content,
    kept: [...unread, ...unmapped],
    warnings: [
      ...version.warnings.map((warning) => ({ ...warning, at: '/sedVer' })),
      ...read.warnings.map(there),
      ...unmapped.slice(0, maxReports).map(({ path }): VocabularyError => ({ code: 'vocabulary/not-mapped', at: pointer(path) })),
    ],
    remainders: [],
  }
  return ok({ ...document, remainders: remaindersOf(root, navTree(document, definition).tree) })
}

interface Mapped {
  readonly tree: Tree
  /** Pointers into the agency's JSON that a row has read. */
  readonly used: ReadonlySet<string>
  /** Our pointer → the agency's path. */
  readonly places: ReadonlyMap<string, Path>
  readonly errors: readonly VocabularyError[]
}

function mapToOurs(root: Tree, definition: SedDefinition): Mapped {
  const tree: Record<string, Json> = {}
  const used = new Set<string>()
  const places = new Map<string, Path>()
  /** Our pointer → what a place has said; another place that says the same is understood, one that says something else is kept. */
  const leaves = new Map<string, Json>()
  const errors: VocabularyError[] = []
  for (const row of navRowsOf(definition)) {
    if (row.when !== undefined && follow(root, row.when.part).length > 0 !== row.when.isThere) continue
    for (const theirs of row.theirs) {
      for (const group of grouped(row, theirs, follow(root, theirs))) {
        const first = group[0]
        if (first === undefined) continue
        const indexes = first.indexes.slice(0, listsOf(row.ours))
        const at = pointer([definition.type, ...pathOf(row.ours, indexes)])
        const earlier = leaves.get(at)
        // Beside the first place, where a thing of the wrong shape is an error, others are tried: what does not fit there is kept.
        const fits = theirs === row.theirs[0] || group.every(({ value }) => typeof value !== 'object')
        const leaf = fits ? leafOf(row, group, errors) : undefined
        if (leaf === undefined || (earlier !== undefined && !sameJson(earlier, leaf.value))) continue
        for (const path of leaf.read) used.add(pointer(path))
        if (earlier !== undefined) continue
        put(tree, row.ours, indexes, leaf.value)
        leaves.set(at, leaf.value)
        places.set(at, first.path)
      }
    }
  }
  return { tree, used, places, errors }
}

const listsOf = (steps: readonly Step[]) => steps.filter(({ list }) => list).length

/** What goes into one leaf of ours together: as a rule one value; where theirs is a list and ours a leaf with several codes, all of them. */
function grouped(row: LeafRow, theirs: readonly Step[], found: readonly Found[]): readonly (readonly Found[])[] {
  const given = found.filter(({ value }) => value !== null && value !== '')
  const ours = listsOf(row.ours)
  if (listsOf(theirs) <= ours) return given.map((one) => [one])
  const groups = new Map<string, Found[]>()
  for (const one of given) {
    const key = one.indexes.slice(0, ours).join('/')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else if (row.words !== undefined) group.push(one)
  }
  return [...groups.values()]
}

interface ReadLeaf {
  readonly value: Json
  /** Where its words stand. A word that an open list lacks stays behind. */
  readonly read: readonly Path[]
}

function leafOf(row: LeafRow, group: readonly Found[], errors: VocabularyError[]): ReadLeaf | undefined {
  const texts: string[] = []
  const read: Path[] = []
  for (const { value, path } of group) {
    if (typeof value === 'object') {
      errors.push({ code: 'vocabulary/wrong-type', at: pointer(path) })
      return undefined
    }
    const code = codeOf(row, String(value))
    if (code !== undefined) {
      texts.push(code)
      read.push(path)
    } else if (isClosed(row)) {
      errors.push({ code: 'vocabulary/unknown-code', at: pointer(path) })
      return undefined
    }
  }
  if (read.length === 0) return undefined
  const asCodes = isCoded(row.kind) || (row.words !== undefined && texts.every((text) => codeForm.test(text)))
  return { value: asCodes ? { value: texts } : (texts[0] ?? ''), read }
}

/** What is written in words stays a text, where no list says which codes there are. */
const codeForm = /^[A-Za-z0-9._:-]{1,40}$/

function isCoded({ kind }: LeafKind): boolean {
  return kind === 'code' || kind === 'country' || kind === 'indicator'
}

function wordsOf(row: LeafRow): Words | undefined {
  return row.words === undefined || row.words === 'land' ? undefined : navWords[row.words]
}

function isClosed(row: LeafRow): boolean {
  return row.words === 'land' || wordsOf(row)?.closed === true
}

/** The code that a word stands for; undefined for a word that the table lacks. */
function codeOf(row: LeafRow, word: string): string | undefined {
  if (row.words === 'land') return countryOf(word)
  const table = wordsOf(row)
  if (table === undefined || table.words.length === 0) return word
  const small = word.trim().toLowerCase()
  const found = table.words.find(([known, code]) => known.toLowerCase() === small || code === small)
  return found?.[1] ?? (isCodeInPlace(row, table, small) ? small : undefined)
}

function countryOf(word: string): string | undefined {
  const code = fromAlpha3(word) ?? word
  return isCountryCode(fromWireCountry(code)) || userAssignedCountry.test(code) ? toWireCountry(code) : undefined
}

/** A code that stands where a word does, and that the list of the leaf allows. */
function isCodeInPlace(row: LeafRow, table: Words, text: string): boolean {
  return !table.closed && /^\d\d$/.test(text) && row.kind.kind !== 'indicator' && leafProblem(row.kind, text) === undefined
}

function wordOf(row: LeafRow, code: string): string | undefined {
  if (row.words === 'land' || row.kind.kind === 'country') return fromWireCountry(code)
  const table = wordsOf(row)
  if (table === undefined || table.words.length === 0) return code
  return table.words.find(([, known]) => known === code)?.[0] ?? (isCodeInPlace(row, table, code) ? code : undefined)
}

/** The largest parts of which no row has read anything; nulls and empty texts say nothing. */
function unmappedParts(value: Json, used: ReadonlySet<string>, path: Path = []): readonly (readonly [Path, Json])[] {
  if (value === null || value === '' || (path.length === 1 && marks.includes(String(path[0])))) return []
  if (typeof value !== 'object') return used.has(pointer(path)) ? [] : [[path, value]]
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((item: Json, index) => [index, item] as const)
    : Object.entries(value)
  if (entries.length === 0) return []
  const inner = entries.flatMap(([name, item]) => unmappedParts(item, used, [...path, name]))
  const leaves = countLeaves(value)
  const lost = inner.reduce((sum, [, part]) => sum + countLeaves(part), 0)
  return path.length > 0 && leaves > 0 && lost === leaves ? [[path, value]] : inner
}

function countLeaves(value: Json): number {
  if (value === null || value === '') return 0
  if (typeof value !== 'object') return 1
  return Object.values(value).reduce((sum: number, item) => sum + countLeaves(item as Json), 0)
}

export interface WrittenNav {
  readonly tree: Tree
  /** Pointers into our content for which the table has no place. */
  readonly lost: readonly string[]
}

export function writeNav(document: SedDocument): WrittenNav {
  const definition = findDefinition(document.type, document.version)
  if (definition === undefined) throw new Error(`no definition of ${document.type}`)
  const written = navTree(document, definition)
  return document.dialect === 'nav' ? { ...written, tree: putBack(written.tree, document.remainders) } : written
}

function navTree(document: SedDocument, definition: SedDefinition): WrittenNav {
  const content = writeContent(definition.content, document.content)
  const [generation, minor] = (document.version ?? definition.model).split('.')
  const tree: Record<string, Json> = { sed: document.type, sedGVer: generation ?? '4', sedVer: minor ?? '2' }
  const written = new Set<string>()
  for (const row of navRowsOf(definition)) {
    const [theirs] = row.theirs
    if (theirs === undefined) continue
    for (const { value, path, indexes } of follow(content, row.ours)) {
      const at = pointer([definition.type, ...path])
      if (written.has(at)) continue
      const words = textsOf(value).map((code) => wordOf(row, code))
      const each = listsOf(theirs) > listsOf(row.ours)
      // Several texts have no place in a leaf of theirs that holds one.
      if (words.length === 0 || words.includes(undefined) || (words.length > 1 && !each)) continue
      written.add(at)
      for (const [index, word] of words.entries()) put(tree, theirs, each ? [...indexes, index] : indexes, word as string)
    }
  }
  const leaves = leafPointers(content, [definition.type]).filter((at) => !written.has(at))
  return { tree, lost: leaves }
}

function textsOf(value: Json): readonly string[] {
  if (isTree(value)) return Array.isArray(value.value) ? (value.value as readonly Json[]).map(String) : []
  return Array.isArray(value) ? (value as readonly Json[]).map(String) : [String(value)]
}

function leafPointers(value: Json, path: Path): readonly string[] {
  if (isTree(value) && !(Object.keys(value).length === 1 && Array.isArray(value.value)))
    return Object.entries(value).flatMap(([name, item]) => leafPointers(item, [...path, name]))
  if (Array.isArray(value) && (value as readonly Json[]).some(isTree))
    return (value as readonly Json[]).flatMap((item, index) => leafPointers(item, [...path, index]))
  return [pointer(path)]
}
