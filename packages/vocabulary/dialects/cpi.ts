/**
 * RINA's JSON (CPI): one root name, the document type; beside the groups `sedPackage`, `sedGVer` and `sedVer`. Batch documents come as
 * `…_Master` and `…_Child`, and a child carries no version of its own.
 * @source index of the public SED samples; samples of A001, A003, P2000 to P10000, U020, U029
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { group } from '../definition/definition.ts'
import type { VocabularyError } from '../errors.ts'
import type { SedDefinition } from '../seds/index.ts'
import { readContent } from './read-content.ts'
import type { Json } from './read-json.ts'
import type { KeptPart, SedDocument } from './sed-document.ts'
import { isTree, putBack, remaindersOf, type Tree } from './tree.ts'
import { findDefinition, type ReadVersion, readVersion } from './versions.ts'
import { writeContent } from './write-content.ts'

const marks = ['sedPackage', 'sedGVer', 'sedVer'] as const

export function readCpi(root: Tree, type: string): Result<SedDocument, readonly VocabularyError[]> {
  const body = root[type]
  const version = isTree(body) ? cpiVersion(body, type) : { warnings: [] }
  const definition = findDefinition(type, version.version)
  if (definition === undefined) return err([{ code: 'vocabulary/unknown-document-type', at: `/${type}` }])
  if (!isTree(body)) return err([{ code: 'vocabulary/wrong-type', at: `/${type}` }])
  const read = readContent(definition.content, withoutMarks(body), type)
  if (read.errors.length > 0) return err(read.errors)
  const beside = Object.keys(root).filter((name) => name !== type)
  const document: SedDocument = {
    dialect: 'cpi',
    type,
    ...(version.version === undefined ? {} : { version: version.version }),
    ...(typeof body.sedPackage === 'string' ? { package: body.sedPackage } : {}),
    content: read.content,
    kept: read.kept,
    warnings: [
      ...version.warnings,
      ...beside.map((name): VocabularyError => ({ code: 'vocabulary/unknown-field', at: `/${name}` })),
      ...read.warnings,
    ],
    remainders: [],
  }
  return ok({ ...document, remainders: remaindersOf(root, cpiTree(document, definition)) })
}

/** The child of a batch has the version of its master and names none: it is of 4.4 where it says what only 4.4 has. */
function cpiVersion(body: Tree, type: string): ReadVersion {
  if (!type.endsWith('_Child') || body.sedVer !== undefined) return readVersion(body.sedGVer, body.sedVer, type)
  const fits = (version: string) => {
    const { errors, kept, warnings } = readContent(findDefinition(type, version)?.content ?? noContent, withoutMarks(body), type)
    return errors.length + kept.length + warnings.length === 0
  }
  return !fits('4.2') && fits('4.4') ? { version: '4.4', warnings: [] } : { warnings: [] }
}

const noContent = group('none', {}, { source: 'no document' })

function withoutMarks(body: Tree): Tree {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !(marks as readonly string[]).includes(name)))
}

export function writeCpi(document: SedDocument): Tree {
  const definition = findDefinition(document.type, document.version)
  if (definition === undefined) throw new Error(`no definition of ${document.type}`)
  const tree = cpiTree(document, definition)
  if (document.dialect === 'cpi') return putBack(tree, document.remainders)
  return putBack(
    tree,
    portable(document).map(({ path, value }) => ({ path: [document.type, ...path], was: value })),
  )
}

/** What was kept and can go into another dialect: CPI and XML share their paths; a national form's own paths have no place elsewhere. */
export function portable(document: SedDocument): readonly KeptPart[] {
  return document.dialect === 'nav' ? [] : document.kept
}

function cpiTree(document: SedDocument, definition: SedDefinition): Tree {
  const [generation, minor] = (document.version ?? definition.model).split('.')
  const versioned: Record<string, Json> = document.type.endsWith('_Child')
    ? {}
    : { sedPackage: document.package ?? definition.package, sedGVer: generation ?? '4', sedVer: minor ?? '2' }
  return { [document.type]: { ...versioned, ...writeContent(definition.content, document.content) } }
}
