/**
 * RINA's files about a case: the case itself with its participants, documents and possible actions; the header of a message; what is kept about one
 * document or about the children of a batch; lists of them. They are told apart by their shape, read into our terms, and written again without loss.
 * They hold no SED: what a document says is in a file of its own.
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { administrativeProcesses, type BucDefinition, bucs, documentsOf, findBuc } from '../bucs/index.ts'
import type { VocabularyCode, VocabularyError } from '../errors.ts'
import * as rows from './case-rows.table.ts'
import { type CaseValueKind, readCaseValue, writeCaseValue } from './case-values.ts'
import { type Json, pointerPart } from './read-json.ts'
import type { KeptPart } from './sed-document.ts'
import { isTree, type Path, putBack, type Remainder, remaindersOf, sameJson, type Tree } from './tree.ts'
import { modelVersions } from './versions.ts'

export type CaseFileKind = 'case' | 'header' | 'document' | 'parts' | 'cases' | 'documents' | 'participants' | 'institutions'

export interface CaseFile {
  readonly kind: CaseFileKind
  readonly dialect: 'cpi' | 'nav'
  /** The use case of a case, the type of a document; of a list, what it lists. `?`: the file does not say. */
  readonly type: string
  readonly version?: string
  /** By the names of `case-rows.table.ts`; absent is what the file leaves empty. */
  readonly content: Tree
  readonly kept: readonly KeptPart[]
  /** Places in lists are written `*`: what is odd in each of twenty actions is said once. */
  readonly warnings: readonly VocabularyError[]
  readonly remainders: readonly Remainder[]
}

interface Shape {
  readonly kind: CaseFileKind
  readonly part: rows.CasePart
  /** The file is a list. */
  readonly isList?: true
  readonly dialect?: 'cpi' | 'nav'
}

/** @returns undefined for a file that is no case file */
export function recogniseCaseFile(root: Json): Shape | undefined {
  if (Array.isArray(root)) return listShape(root as readonly Json[])
  if (!isTree(root)) return undefined
  const has = (...names: readonly string[]) => names.every((name) => Object.hasOwn(root, name))
  if (has('index', 'object') && isTree(root.object)) return entryShape(root.object)
  if (isCase(root)) return { kind: 'case', part: rows.rinaCase }
  if (has('caseIdentification') || has('documentIdentification')) return { kind: 'header', part: rows.header }
  if (has('items', 'totalCount') && Array.isArray(root.items)) return { kind: 'parts', part: rows.parts }
  return isDocument(root) ? { kind: 'document', part: rows.document } : undefined
}

function isCase(tree: Tree): boolean {
  if (Object.hasOwn(tree, 'processDefinitionName') || Object.hasOwn(tree, 'processDefinitionId')) return true
  return Object.hasOwn(tree, 'documents') && Object.hasOwn(tree, 'participants')
}

const documentMarks = ['conversations', 'versions', 'parentDocumentId', 'typeVersion', 'creationDate', 'subProcessId', 'direction']

/** A document's entry has its type and two more of what only such entries have. */
function isDocument(tree: Tree): boolean {
  return typeof tree.type === 'string' && documentMarks.filter((name) => Object.hasOwn(tree, name)).length >= 2
}

function entryShape(object: Tree): Shape | undefined {
  if (isCase(object)) return { kind: 'case', part: rows.caseEntry }
  if (Object.hasOwn(object, 'subdocuments')) return { kind: 'parts', part: rows.partsEntry }
  return isDocument(object) ? { kind: 'document', part: rows.documentEntry } : undefined
}

function listShape(list: readonly Json[]): Shape | undefined {
  const first = list[0]
  if (first === undefined || !list.every(isTree) || !isTree(first)) return undefined
  const has = (name: string) => Object.hasOwn(first, name)
  if (isCase(first)) return { kind: 'cases', part: rows.caseList, isList: true }
  if (has('organisation') && has('role')) return { kind: 'participants', part: rows.participantList, isList: true }
  if (has('landkode') || has('akronym')) return { kind: 'institutions', part: rows.institutionList, isList: true, dialect: 'nav' }
  if (has('acronym') && has('countryCode')) return { kind: 'institutions', part: rows.institutionList, isList: true }
  return isDocument(first) ? { kind: 'documents', part: rows.documentList, isList: true } : undefined
}

interface Reading {
  readonly isList: boolean
  readonly kept: KeptPart[]
  readonly warnings: Map<string, VocabularyError>
  readonly errors: VocabularyError[]
}

const maxReports = 200
const maxOccurrences = 20_000

export function readCaseFile(root: Json, { kind, part, isList, dialect = 'cpi' }: Shape): Result<CaseFile, readonly VocabularyError[]> {
  const reading: Reading = { isList: isList === true, kept: [], warnings: new Map(), errors: [] }
  const tree: Tree = isList ? { list: root } : (root as Tree)
  const content = readPart(part, tree, [], reading)
  if (reading.errors.length > 0) return err(reading.errors)
  const { type, version } = isList ? { type: kind, version: undefined } : nameOf(kind, content, reading)
  const file: CaseFile = {
    kind,
    dialect,
    type,
    ...(version === undefined ? {} : { version }),
    content,
    kept: reading.kept,
    warnings: [...reading.warnings.values()],
    remainders: remaindersOf(tree, writePart(part, content)),
  }
  return ok(file)
}

/** The file as it was, but for what was changed in its content. */
export function writeCaseFile(file: CaseFile): Json {
  const part = partsByKind[file.kind].find((one) => one.rows.some(({ ours }) => Object.hasOwn(file.content, ours)))
  const tree = putBack(part === undefined ? {} : writePart(part, file.content), file.remainders)
  return Object.hasOwn(tree, 'list') ? (tree.list ?? []) : tree
}

const partsByKind: Readonly<Record<CaseFileKind, readonly rows.CasePart[]>> = {
  case: [rows.caseEntry, rows.rinaCase],
  header: [rows.header],
  document: [rows.documentEntry, rows.document],
  parts: [rows.partsEntry, rows.parts],
  cases: [rows.caseList],
  documents: [rows.documentList],
  participants: [rows.participantList],
  institutions: [rows.institutionList],
}

function readPart(part: rows.CasePart, tree: Tree, path: Path, reading: Reading): Tree {
  const read: Record<string, Json> = {}
  for (const [name, value] of Object.entries(tree)) {
    const row = part.rows.find(({ theirs }) => theirs === name)
    const at = [...path, name]
    if (isNothing(value)) continue
    if (row === undefined) {
      if (Array.isArray(value) && value.length === 0) continue
      reading.kept.push({ path: at, value })
      if (!part.bookkeeping.has(name)) warn(reading, 'vocabulary/not-mapped', at)
      continue
    }
    const result = readRow(row.of, value, at, reading)
    if (result === undefined) continue
    // Two names for one thing: where they differ, the second is not understood.
    if (Object.hasOwn(read, row.ours) && !sameJson(read[row.ours], result)) {
      reading.kept.push({ path: at, value })
      warn(reading, 'vocabulary/not-mapped', at)
    } else read[row.ours] = result
  }
  return read
}

const isNothing = (value: Json) =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0 && !Array.isArray(value))

function readRow(of: rows.CaseRow['of'], value: Json, at: Path, reading: Reading): Json | undefined {
  if (typeof of === 'string') return readValue(of, value, at, reading)
  if (!('rows' in of)) {
    if (!Array.isArray(value)) return refuse(reading, 'vocabulary/wrong-type', at)
    if (value.length > maxOccurrences) return refuse(reading, 'vocabulary/wrong-count', at)
    return (value as readonly Json[]).map((item, index) => {
      const place = [...at, index]
      return isTree(item) ? readPart(of[0], item, place, reading) : (refuse(reading, 'vocabulary/wrong-type', place) ?? {})
    })
  }
  return isTree(value) ? readPart(of, value, at, reading) : refuse(reading, 'vocabulary/wrong-type', at)
}

function readValue(kind: CaseValueKind, value: Json, at: Path, reading: Reading): Json | undefined {
  const read = readCaseValue(kind, value)
  if (read !== undefined) return read
  reading.kept.push({ path: at, value })
  warn(reading, typeof value === 'object' ? 'vocabulary/wrong-type' : troubles[kind], at)
  return undefined
}

const troubles: Readonly<Record<CaseValueKind, VocabularyCode>> = {
  text: 'vocabulary/wrong-type',
  word: 'vocabulary/wrong-type',
  number: 'vocabulary/wrong-type',
  'yes-no': 'vocabulary/wrong-type',
  institution: 'vocabulary/wrong-type',
  instant: 'vocabulary/wrong-date',
  country: 'vocabulary/not-mapped',
  sex: 'vocabulary/not-mapped',
  role: 'vocabulary/not-mapped',
  'document-type': 'vocabulary/unknown-document-type',
}

/** Where two names mean the same, the one that the file used comes first again by its remainder. */
function writePart(part: rows.CasePart, content: Tree): Tree {
  const written: Record<string, Json> = {}
  const said = new Set<string>()
  for (const { ours, theirs, of } of part.rows) {
    const value = content[ours]
    if (value === undefined || said.has(ours)) continue
    said.add(ours)
    written[theirs] = writeRow(of, value)
  }
  return written
}

function writeRow(of: rows.CaseRow['of'], value: Json): Json {
  if (typeof of === 'string') return writeCaseValue(of, value)
  if ('rows' in of) return isTree(value) ? writePart(of, value) : value
  return Array.isArray(value) ? (value as readonly Json[]).map((item) => (isTree(item) ? writePart(of[0], item) : item)) : value
}

function nameOf(kind: CaseFileKind, content: Tree, reading: Reading): { readonly type: string; readonly version: string | undefined } {
  const object = isTree(content.object) ? content.object : content
  switch (kind) {
    case 'case':
      return nameOfCase(object, reading, content !== object)
    case 'header': {
      const [document, ofCase] = [treeAt(object, 'document'), treeAt(object, 'case')]
      return {
        type: textAt(document, 'type') ?? textAt(ofCase, 'buc') ?? '?',
        version: modelIn(textAt(document, 'model') ?? textAt(ofCase, 'model')),
      }
    }
    case 'parts': {
      const [batch] = Array.isArray(object.batches) ? object.batches : [object]
      const [first] = isTree(batch) && Array.isArray(batch.parts) ? batch.parts : []
      return isTree(first)
        ? { type: textAt(first, 'type') ?? '?', version: modelIn(textAt(first, 'model')) }
        : { type: '?', version: undefined }
    }
    default:
      return { type: textAt(object, 'type') ?? '?', version: modelIn(textAt(object, 'model')) }
  }
}

const bucName = /(?<![A-Z])(?:LA|S|AW|P|FB|UB|R|H|M|AD)_BUC_\d{2}[a-d]?/i

/** The name of the process may carry role and version, and may be a name of its own: then its documents tell, where only one use case has them all. */
function nameOfCase(object: Tree, reading: Reading, isEntry: boolean) {
  const name = textAt(object, 'process') ?? textAt(object, 'processId') ?? ''
  const at = [...(isEntry ? ['object'] : []), 'processDefinitionName']
  const documents = Array.isArray(object.documents) ? object.documents.filter(isTree) : []
  const written = bucName.exec(name)?.[0]
  const spelled = written?.toUpperCase().replace(/(?<=\d)[A-D]$/, (letter) => letter.toLowerCase())
  const isKnown = spelled !== undefined && (findBuc(spelled) !== undefined || Object.hasOwn(administrativeProcesses, spelled))
  if (!isKnown) warn(reading, 'vocabulary/not-mapped', at)
  const version =
    modelIn(textAt(object, 'model')) ??
    modelIn(name.slice((bucName.exec(name)?.index ?? 0) + (written?.length ?? 0))) ??
    documents.map((document) => modelIn(textAt(document, 'model'))).find((model) => model !== undefined)
  if (version === undefined) warn(reading, 'vocabulary/no-version', [...at.slice(0, -1), 'processDefinitionVersion'])
  return { type: spelled ?? useCaseOf(documents)?.id ?? '?', version }
}

function useCaseOf(documents: readonly Tree[]): BucDefinition | undefined {
  const types = documents
    .map((document) => textAt(document, 'type'))
    .flatMap((type) => (type === undefined ? [] : [type.split('_')[0] ?? type]))
  if (types.length === 0) return undefined
  const found = Object.values(bucs).filter((buc) => {
    const own = documentsOf(buc)
    return types.every((type) => own.some(({ sed, origin }) => sed === type && origin === 'documents'))
  })
  return found.length === 1 ? found[0] : undefined
}

function modelIn(text: string | undefined): string | undefined {
  const found = /\d\.\d/.exec(text ?? '')?.[0]
  return modelVersions.find((model) => model === found)
}

const treeAt = (tree: Tree, name: string): Tree => {
  const value = tree[name]
  return isTree(value) ? value : {}
}
const textAt = (tree: Tree, name: string): string | undefined => {
  const value = tree[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function placeOf(reading: Reading, path: Path, ofEach: boolean): string {
  const shown = (reading.isList ? path.slice(1) : path).map((name) => (ofEach && typeof name === 'number' ? '*' : name))
  return `/${shown.map(pointerPart).join('/')}`
}

function warn(reading: Reading, code: VocabularyCode, path: Path): void {
  const at = placeOf(reading, path, true)
  if (reading.warnings.size < maxReports) reading.warnings.set(`${code} ${at}`, { code, at })
}

function refuse(reading: Reading, code: VocabularyCode, path: Path): undefined {
  if (reading.errors.length < maxReports) reading.errors.push({ code, at: placeOf(reading, path, false) })
}
