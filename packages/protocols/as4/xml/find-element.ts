/** Small questions to an XML tree, by namespace and local name, never by prefix. */
import type { XmlElement } from './xml-document.ts'

export function childrenOf(parent: XmlElement, namespace: string, name: string): readonly XmlElement[] {
  return parent.children.filter((child) => child.namespace === namespace && child.name === name)
}

/** The one child of that name; undefined when there is none or more than one. */
export function onlyChild(parent: XmlElement | undefined, namespace: string, name: string): XmlElement | undefined {
  if (parent === undefined) return undefined
  const found = childrenOf(parent, namespace, name)
  return found.length === 1 ? found[0] : undefined
}

export function attributeOf(element: XmlElement, name: string, namespace = ''): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name && attribute.namespace === namespace)?.value
}

/** The text of an element that may hold nothing but text. */
export function leafText(element: XmlElement | undefined): string | undefined {
  return element === undefined || element.children.length > 0 ? undefined : element.text.trim()
}

/** Bytes of an element of base64 text, line breaks allowed; undefined when it is anything else, or not written in the one canonical way. */
export function leafBytes(element: XmlElement | undefined): Buffer | undefined {
  const text = leafText(element)?.replace(/[ \t\r\n]+/g, '')
  if (text === undefined || text === '') return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}

export function* descendantsOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* descendantsOf(child)
}
