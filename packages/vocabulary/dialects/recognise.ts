/**
 * Which dialect a file is written in, from its shape alone. Templates of a mapping, front-end objects and files about cases are told apart too,
 * so that a person is told what the file is and what to do.
 * @source index of the public SED samples: shapes of the dialects
 */
import { err, ok, type Result } from '@passerelle/kernel'
import type { VocabularyError } from '../errors.ts'
import type { Json } from './read-json.ts'
import { isTree, type Tree } from './tree.ts'

const typePattern = /^[A-Z]{1,3}\d{3,5}[A-Z]{0,2}(_[A-Za-z]{2,8})?$/

export function isTypeName(value: unknown): value is string {
  return typeof value === 'string' && typePattern.test(value)
}

export interface RecognisedJson {
  readonly dialect: 'cpi' | 'nav'
  readonly type: string
  readonly root: Tree
}

export function recogniseJson(root: Json): Result<RecognisedJson, VocabularyError> {
  if (!isTree(root)) return err({ code: 'vocabulary/not-a-sed', at: '/', params: { kind: Array.isArray(root) ? 'list' : 'value' } })
  if (isNotice(root)) return err({ code: 'vocabulary/not-a-sed', at: '/', params: { kind: 'notice' } })
  if (isFrontEndObject(root))
    return err({
      code: 'vocabulary/front-end-object',
      at: ['/sedType', '/sedVersjon'].find((at) => root[at.slice(1)] !== undefined) ?? '/bruker',
      params: { dialect: 'neessi', type: isTypeName(root.sedType) ? root.sedType : '?', version: shortText(root.sedVersjon) },
    })
  const mark = findTemplateMark(root)
  if (mark !== undefined) return err({ code: 'vocabulary/mapping-template', at: mark })
  if (isTypeName(root.sed)) return ok({ dialect: 'nav', type: root.sed, root })
  const types = Object.keys(root).filter((name) => isTypeName(name) && isTree(root[name]))
  const [type] = types
  if (type !== undefined && types.length === 1) {
    if (isFieldList(root[type])) return err({ code: 'vocabulary/not-a-sed', at: `/${type}`, params: { kind: 'field-list' } })
    return ok({ dialect: 'cpi', type, root })
  }
  if (isTree(root.nav))
    return err({ code: root.sed === undefined ? 'vocabulary/missing-field' : 'vocabulary/unknown-document-type', at: '/sed' })
  const kind = kindOf(root)
  return err(
    kind === undefined ? { code: 'vocabulary/dialect-not-read', at: '/' } : { code: 'vocabulary/not-a-sed', at: '/', params: { kind } },
  )
}

function isFrontEndObject(root: Tree): boolean {
  if (isTypeName(root.sed)) return false
  return (isTypeName(root.sedType) || root.sedVersjon !== undefined || isTree(root.bruker)) && Object.keys(root).length > 1
}

/** The message that a document came or went: it names the document and its case, and holds nothing of it. */
function isNotice(root: Tree): boolean {
  return (root.rinaSakId !== undefined || root.rinaDokumentId !== undefined) && root.sed === undefined && root.bruker === undefined
}

/** RINA's own list of a document's fields: properties that begin with `$$` in the place of content. */
function isFieldList(value: Json | undefined): boolean {
  return isTree(value) && Object.keys(value).some((name) => name.startsWith('$$'))
}

function shortText(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 10) : '?'
}

/** Files about a document that hold none, by a name at their root. */
const kindsByName: readonly (readonly [name: string, kind: string])[] = [
  ['processDefinitionName', 'case'],
  ['caseIdentification', 'header'],
  ['conversations', 'document-metadata'],
  ['objectId', 'document-metadata'],
  ['items', 'list'],
  ['sakType', 'case'],
  ['rinasakId', 'case'],
  ['sedHendelseDto', 'notice'],
  ['dokumenter', 'document-metadata'],
  ['sedJournalstatuser', 'list'],
]

function kindOf(root: Tree): string | undefined {
  return kindsByName.find(([name]) => Object.hasOwn(root, name))?.[1]
}

export const isTemplate = (root: Json): boolean => findTemplateMark(root) !== undefined

/** A value such as `$nav.bruker.person.fornavn` names where a value comes from: the pointer to the first one. */
function findTemplateMark(value: Json, path = ''): string | undefined {
  if (typeof value === 'string') return /^\$!?\{?[A-Za-z][\w.$[\]]*\}?$/.test(value) ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, item] of Object.entries(value)) {
    const found = findTemplateMark(item as Json, `${path}/${name.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    if (found !== undefined) return found
  }
  return undefined
}
