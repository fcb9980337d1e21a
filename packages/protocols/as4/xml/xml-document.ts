/**
 * Reads XML that a stranger sent, and canonicalises what was read: the only file that knows libxml2.
 * UTF-8 only, no document type, no entities beyond the five built in, depth at most 256 (libxml2's own limit), 5,000 elements.
 * An element that was read and the bytes that its digest is taken over are the same node, which is what stops signature wrapping.
 */
import { isUtf8 } from 'node:buffer'
import { ok, type Result } from '@passerelle/kernel'
import { XmlElement as LibElement, ParseOption, XmlC14NMode, XmlCData, XmlDocument, XmlError, XmlText } from 'libxml2-wasm'
import { type As4Error, refuse } from '../errors.ts'

export interface XmlAttribute {
  readonly namespace: string
  readonly name: string
  readonly value: string
}

export interface XmlElement {
  readonly namespace: string
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlElement[]
  /** Its own text and CDATA put together, as canonicalisation would write them; comments do not split it. */
  readonly text: string
}

export interface XmlTree {
  readonly root: XmlElement
  /** Exclusive canonical XML 1.0 without comments of the subtree. Only inside the callback of `withXml`. */
  canonicalize(element: XmlElement, inclusivePrefixes?: readonly string[]): Uint8Array
}

/** A header of a message with 32 parts has about 900. */
const maxElements = 5_000
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const parseOptions: { encoding: string; option: ParseOption } = {
  encoding: 'utf-8',
  option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_IGNORE_ENC,
}

/** Parses, hands the tree to `use`, and frees it. `use` must be synchronous and must not keep the tree. */
export function withXml<T>(bytes: Uint8Array, use: (tree: XmlTree) => Result<T, As4Error>): Result<T, As4Error> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = buffer.subarray(0, 3).equals(byteOrderMark) ? buffer.subarray(3) : buffer
  if (!isUtf8(text)) return refuse('as4/xml-malformed')
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return refuse('as4/doctype-refused')
  const document = parse(text)
  if (document === undefined) return refuse('as4/xml-malformed')
  try {
    const nodes = new Map<XmlElement, LibElement>()
    const root = read(document.root, nodes)
    if (root === undefined) return refuse('as4/xml-malformed')
    return use({ root, canonicalize: (element, prefixes) => canonicalize(nodes.get(element), prefixes) })
  } catch (error) {
    // Canonicalisation refuses what parsing accepts, such as a relative namespace name.
    if (error instanceof XmlError) return refuse('as4/xml-malformed')
    throw error
  } finally {
    document.dispose()
  }
}

/** Exclusive canonical XML of a whole document, for an XML part that was signed without being compressed. */
export function canonicalizeDocument(bytes: Uint8Array): Result<Uint8Array, As4Error> {
  return withXml(bytes, (tree) => ok(tree.canonicalize(tree.root)))
}

function parse(text: Uint8Array): XmlDocument | undefined {
  try {
    return XmlDocument.fromBuffer(text, parseOptions)
  } catch {
    return undefined
  }
}

function read(node: LibElement, nodes: Map<XmlElement, LibElement>): XmlElement | undefined {
  if (nodes.size >= maxElements) return undefined
  const children: XmlElement[] = []
  let text = ''
  for (let child = node.firstChild; child !== null; child = child.next) {
    if (child instanceof LibElement) {
      const element = read(child, nodes)
      if (element === undefined) return undefined
      children.push(element)
    } else if (child instanceof XmlText || child instanceof XmlCData) text += child.content
  }
  const attributes = node.attrs.map(({ namespaceUri, name, value }) => ({ namespace: namespaceUri, name, value }))
  const element: XmlElement = { namespace: node.namespaceUri, name: node.name, attributes, children, text }
  nodes.set(element, node)
  return element
}

function canonicalize(node: LibElement | undefined, inclusivePrefixes: readonly string[] = []): Uint8Array {
  if (node === undefined) throw new Error('the element belongs to another document')
  const chunks: Buffer[] = []
  const handler = {
    write(chunk: Uint8Array): number {
      chunks.push(Buffer.from(chunk))
      return chunk.length
    },
    close: () => true,
  }
  node.canonicalize(handler, {
    mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0,
    // libxml2 spells the default namespace as the empty prefix.
    inclusiveNamespacePrefixes: inclusivePrefixes.map((prefix) => (prefix === '#default' ? '' : prefix)),
  })
  return Buffer.concat(chunks)
}
