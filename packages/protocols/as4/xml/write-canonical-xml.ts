/**
 * Writes XML directly in exclusive canonical form, so that what is signed needs no second reading.
 * The caller lists namespaces by prefix and attributes in canonical order; a test compares the outcome with libxml2's canonicaliser.
 */

/** @param attributes name and value in canonical order: namespace declarations by prefix, then attributes by namespace and name */
export function element(name: string, attributes: readonly (readonly [string, string])[], ...content: readonly string[]): string {
  const written = attributes.map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`).join('')
  return `<${name}${written}>${content.join('')}</${name}>`
}

export function text(value: string): string {
  return value.replace(/[&<>\r]/g, (character) => textEscapes[character] ?? character)
}

/** Whether XML 1.0 can carry the text, and trimming would not change it. */
export function isWritable(value: string): boolean {
  return value === value.trim() && !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(value)
}

function escapeAttribute(value: string): string {
  return value.replace(/[&<"\t\n\r]/g, (character) => attributeEscapes[character] ?? character)
}

const textEscapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const attributeEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}
