/** An XML element as the wire codec reads it: names resolved, text joined, no comments, no processing instructions. */
export interface XmlElement {
  readonly namespace: string
  readonly name: string
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlElement[]
  /** All character data directly inside, joined. */
  readonly text: string
}

export interface XmlAttribute {
  readonly namespace: string
  readonly name: string
  readonly value: string
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name)
}

export function escapeText(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
}

export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

/** An element as text again, with its namespaces declared on itself; for keeping what was not understood. */
export function serializeElement(element: XmlElement, inherited = ''): string {
  const attributes = element.attributes
    .filter((attribute) => attribute.namespace === '')
    .map((attribute) => ` ${attribute.name}="${escapeAttribute(attribute.value)}"`)
    .join('')
  const declaration = element.namespace === inherited ? '' : ` xmlns="${escapeAttribute(element.namespace)}"`
  const inner = element.children.map((child) => serializeElement(child, element.namespace)).join('')
  return `<${element.name}${declaration}${attributes}>${element.children.length > 0 && element.text.trim() === '' ? '' : escapeText(element.text)}${inner}</${element.name}>`
}
