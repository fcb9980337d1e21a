/** SED files of every dialect that is read: recognised from their shape, read into one document, written again in the same or another dialect. */
import { err, ok, type Result } from '@passerelle/kernel'
import { parseAgainst } from '../definition/validate.ts'
import type { VocabularyCode, VocabularyError } from '../errors.ts'
import { type CaseFile, readCaseFile, recogniseCaseFile } from './case-file.ts'
import { readCpi, writeCpi } from './cpi.ts'
import { readNav, writeNav } from './nav/nav.ts'
import { type Json, readJson } from './read-json.ts'
import { isTemplate, recogniseJson } from './recognise.ts'
import { type Dialect, pointerOf, type SedDocument } from './sed-document.ts'
import { findDefinition } from './versions.ts'
import { readXmlDocument, writeXmlDocument } from './xml.ts'

export { type CaseFile, type CaseFileKind, writeCaseFile } from './case-file.ts'
export { compareSeds, type SedDifference } from './compare-seds.ts'
export { defaultJsonLimits, type Json, type JsonLimits, readJson } from './read-json.ts'
export type { Dialect, KeptPart, SedDocument, XmlMessage } from './sed-document.ts'
export { pointerOf } from './sed-document.ts'
export { findDefinition, modelVersions } from './versions.ts'

/** A file is read as UTF-8 and refused before it is decoded when it is beyond every limit. */
export function readSedBytes(bytes: Uint8Array): Result<SedDocument, readonly VocabularyError[]> {
  return readDecoded(bytes, readSedFile)
}

/** A SED, or a file about a case. */
export type AnyFile = { readonly sed: SedDocument } | { readonly caseFile: CaseFile }

export function readAnyBytes(bytes: Uint8Array): Result<AnyFile, readonly VocabularyError[]> {
  return readDecoded(bytes, readAnyFile)
}

export function readAnyFile(text: string): Result<AnyFile, readonly VocabularyError[]> {
  if (isXml(text)) return asSed(readXmlDocument(text))
  const json = readJson(text)
  if (!json.ok) return err([json.error])
  const shape = recogniseCaseFile(json.value)
  if (shape === undefined || isTemplate(json.value)) return asSed(readJsonSed(json.value))
  const file = readCaseFile(json.value, shape)
  return file.ok ? ok({ caseFile: file.value }) : file
}

function asSed(read: Result<SedDocument, readonly VocabularyError[]>): Result<AnyFile, readonly VocabularyError[]> {
  return read.ok ? ok({ sed: withGaps(read.value) }) : read
}

function readDecoded<T>(
  bytes: Uint8Array,
  read: (text: string) => Result<T, readonly VocabularyError[]>,
): Result<T, readonly VocabularyError[]> {
  if (bytes.length > maxBytes) return err([{ code: 'vocabulary/too-large', at: '/' }])
  try {
    return read(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof TypeError) return err([{ code: 'vocabulary/not-utf-8', at: '/' }])
    throw error
  }
}

const maxBytes = 32_000_000

/** @returns the document with its warnings, or every reason why the file is refused */
export function readSedFile(text: string): Result<SedDocument, readonly VocabularyError[]> {
  const read = readDialect(text)
  return read.ok ? ok(withGaps(read.value)) : read
}

function readDialect(text: string): Result<SedDocument, readonly VocabularyError[]> {
  if (isXml(text)) return readXmlDocument(text)
  const json = readJson(text)
  return json.ok ? readJsonSed(json.value) : err([json.error])
}

function readJsonSed(root: Json): Result<SedDocument, readonly VocabularyError[]> {
  const recognised = recogniseJson(root)
  if (!recognised.ok) return err([recognised.error])
  const { type, root: tree, dialect } = recognised.value
  return dialect === 'cpi' ? readCpi(tree, type) : readNav(tree, type)
}

const isXml = (text: string) => /^\ufeff?\s*</.test(text)

/** A document that lacks what is mandatory is read all the same, and says so; what is there but unreadable is no gap. */
function withGaps(document: SedDocument): SedDocument {
  const definition = findDefinition(document.type, document.version)
  const isToldAt = (gap: string) => document.warnings.some(({ at = '' }) => at === gap || at.startsWith(`${gap}/`))
  const checked = definition === undefined ? undefined : parseAgainst(definition.content, document.content, document.type)
  const gaps =
    checked === undefined || checked.ok ? [] : checked.error.filter(({ code, at = '' }) => gapCodes.includes(code) && !isToldAt(at))
  return gaps.length === 0 ? document : { ...document, warnings: [...document.warnings, ...gaps] }
}

const gapCodes: readonly VocabularyCode[] = ['vocabulary/missing-field', 'vocabulary/one-of-missing', 'vocabulary/not-allowed-here']

export interface WrittenSed {
  readonly text: string
  /** Pointers to what the file said and the dialect has no place for. */
  readonly lost: readonly string[]
}

export function writeSedFile(document: SedDocument, dialect: Dialect): WrittenSed {
  const kept = document.kept.map(({ path }) => (document.dialect === 'nav' ? `/${path.join('/')}` : pointerOf(document.type, path)))
  switch (dialect) {
    case 'cpi': {
      const envelope = document.message?.envelope === undefined ? [] : ['/StandardBusinessDocumentHeader']
      return { text: `${JSON.stringify(writeCpi(document), null, 2)}\n`, lost: document.dialect === 'nav' ? kept : envelope }
    }
    case 'xml':
      return { text: `${writeXmlDocument(document)}\n`, lost: document.dialect === 'nav' ? kept : [] }
    case 'nav': {
      const { tree, lost } = writeNav(document)
      return { text: `${JSON.stringify(tree, null, 2)}\n`, lost: document.dialect === 'nav' ? [] : [...lost, ...kept] }
    }
  }
}
