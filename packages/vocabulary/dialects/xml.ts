/**
 * The wire XML: a StandardBusinessDocument of any header version, or a SED element alone. The header is kept whole; how a message of this node
 * is addressed and answered is `wire/business-document.ts`, which takes header 1.1 only.
 * A signature inside is kept and not checked: it does not survive a change of the text around it.
 */
import { err, ok, type Result } from '@passerelle/kernel'
import type { VocabularyError } from '../errors.ts'
import type { SedDefinition } from '../seds/index.ts'
import { sbdhNamespace } from '../wire/business-document.ts'
import { readXml } from '../wire/read-xml.ts'
import type { XmlElement } from '../wire/xml-element.ts'
import { portable } from './cpi.ts'
import { fromFormOf2014, namespaceOf2014, toFormOf2014 } from './form-of-2014.ts'
import { readContent } from './read-content.ts'
import type { Json } from './read-json.ts'
import { isTypeName } from './recognise.ts'
import type { SedDocument, XmlMessage } from './sed-document.ts'
import { isTree, putBack, type Remainder, remaindersOf, type Tree } from './tree.ts'
import { findDefinition, modelVersions, readVersion } from './versions.ts'
import { writeContent } from './write-content.ts'
import { writeXml } from './write-xml.ts'
import { elementsOfTree, treeOfElement, withoutLists } from './xml-tree.ts'

const schemaLocation = '@{http://www.w3.org/2001/XMLSchema-instance}schemaLocation'
const marks: readonly string[] = ['@sedPackage', '@sedGVer', '@sedVer', schemaLocation]
const forbiddenNames = /^(__proto__|constructor|prototype)$/

export function readXmlDocument(text: string): Result<SedDocument, readonly VocabularyError[]> {
  const root = readXml(text)
  if (!root.ok) return err([{ ...root.error, at: '/' }])
  if (hasForbiddenName(root.value)) return err([{ code: 'vocabulary/forbidden-xml', at: `/${root.value.name}` }])
  const isMessage = root.value.name === 'StandardBusinessDocument' && root.value.namespace === sbdhNamespace
  const element = isMessage ? root.value.children.find((child) => isTypeName(child.name)) : root.value
  if (element === undefined) return err([{ code: 'vocabulary/not-a-sed', at: `/${root.value.name}` }])
  if (!isTypeName(element.name)) return err([{ code: 'vocabulary/not-a-sed', at: `/${element.name}` }])
  const message: XmlMessage = {
    ...(isMessage ? { envelope: { ...root.value, children: root.value.children.filter((child) => child !== element) } } : {}),
    namespace: element.namespace,
    qualified: element.namespace !== '' && element.children.some((child) => child.namespace === element.namespace),
  }
  return readElement(element, message)
}

function readElement(element: XmlElement, message: XmlMessage): Result<SedDocument, readonly VocabularyError[]> {
  const type = element.name
  const read = treeOfElement(element, element.namespace)
  const written = isTree(read) ? read : {}
  const version = xmlVersion(element, message, written, type)
  const definition = findDefinition(type, version.version)
  if (definition === undefined) return err([{ code: 'vocabulary/unknown-document-type', at: `/${type}` }])
  const body = Object.fromEntries(Object.entries(written).filter(([name]) => !marks.includes(name)))
  const isOld = element.namespace === namespaceOf2014
  const found = readContent(definition.content, isOld ? fromFormOf2014(definition.content, body) : body, type)
  if (found.errors.length > 0) return err(found.errors)
  const document: SedDocument = {
    dialect: 'xml',
    type,
    ...(version.version === undefined ? {} : { version: version.version }),
    ...(typeof written['@sedPackage'] === 'string' ? { package: written['@sedPackage'] } : {}),
    content: found.content,
    kept: found.kept,
    warnings: [...(isOld ? [{ code: 'vocabulary/old-form', at: `/${type}` } as const] : []), ...version.warnings, ...found.warnings],
    remainders: [],
    message,
  }
  return ok({ ...document, remainders: remaindersOf(withoutLists(written), xmlTree(document, definition)) })
}

function xmlVersion(element: XmlElement, message: XmlMessage, tree: Tree, type: string) {
  const ofNamespace = /\/eessi\/ns\/(\d)_(\d)\//.exec(element.namespace)
  if (ofNamespace !== null) return readVersion(ofNamespace[1], ofNamespace[2], type)
  const header = message.envelope?.children.find(({ name }) => name === 'StandardBusinessDocumentHeader')
  const stated = header?.children
    .find(({ name }) => name === 'DocumentIdentification')
    ?.children.find(({ name }) => name === 'TypeVersion')
    ?.text.trim()
    .split('.')
  return stated === undefined ? readVersion(tree['@sedGVer'], tree['@sedVer'], type) : readVersion(stated[0], stated[1], type)
}

function hasForbiddenName(element: XmlElement): boolean {
  return [element, ...element.attributes].some(({ name }) => forbiddenNames.test(name)) || element.children.some(hasForbiddenName)
}

export function writeXmlDocument(document: SedDocument): string {
  const definition = findDefinition(document.type, document.version)
  if (definition === undefined) throw new Error(`no definition of ${document.type}`)
  const tree = xmlTree(document, definition)
  const rests: readonly Remainder[] =
    document.dialect === 'xml'
      ? document.remainders
      : portable(document).map(({ path, value }) => ({
          path: path.filter((part, index) => typeof part === 'string' || !isOnlyOne(tree, path.slice(0, index))),
          was: value,
        }))
  const namespace = document.message?.namespace ?? namespaceOf(document, definition)
  const own = document.message?.qualified === true ? namespace : ''
  const [body] = elementsOfTree(`{${namespace}}${document.type}`, putBack(tree, rests), own)
  if (body === undefined) throw new Error('no element')
  const envelope = document.message?.envelope
  return writeXml(envelope === undefined ? body : { ...envelope, children: [...envelope.children, body] })
}

/** A namespace for each type in each version, as the documents of 4.2 have it. */
function namespaceOf(document: SedDocument, definition: SedDefinition): string {
  const version = modelVersions.find((known) => known === document.version) ?? definition.model
  return `http://ec.europa.eu/eessi/ns/${version.replace('.', '_')}/${document.type}`
}

/** In the tree for XML a list of one is that one, so its index is no part of the path. */
function isOnlyOne(tree: Tree, path: readonly (string | number)[]): boolean {
  let at: Json | undefined = tree
  for (const part of path) at = isTree(at) ? at[part] : Array.isArray(at) ? (at[part as number] as Json) : undefined
  return !Array.isArray(at)
}

function xmlTree(document: SedDocument, definition: SedDefinition): Tree {
  const content = writeContent(definition.content, document.content)
  const old = document.message?.namespace === namespaceOf2014
  const [generation, minor] = (document.version ?? definition.model).split('.')
  const tree: Record<string, Json> = {
    '@sedPackage': document.package ?? definition.package,
    '@sedGVer': generation ?? '4',
    '@sedVer': minor ?? '2',
    ...(old ? toFormOf2014(definition.content, content) : content),
  }
  return withoutLists(tree) as Tree
}
