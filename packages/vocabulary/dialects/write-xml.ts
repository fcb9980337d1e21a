/** An element as XML text: namespaces declared once, on the root, under the prefixes that EESSI uses. */
import { escapeAttribute, escapeText, type XmlElement } from '../wire/xml-element.ts'

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const customary: readonly (readonly [namespace: RegExp, prefix: string])[] = [
  [/\/namespaces\/sbdh$/, 'sbdh'],
  [/\/eessi\/ns(\/|$)/, 'sed'],
  [/XMLSchema-instance$/, 'xsi'],
  [/xmldsig#$/, 'ds'],
  [/01903\/v1\.3\.2#$/, 'xades'],
]

export function writeXml(root: XmlElement): string {
  const prefixes = new Map<string, string>()
  collect(root, prefixes)
  const declarations = [...prefixes].map(([namespace, prefix]) => ` xmlns:${prefix}="${escapeAttribute(namespace)}"`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>${write(root, prefixes, declarations)}`
}

function collect(element: XmlElement, prefixes: Map<string, string>): void {
  for (const { namespace } of [element, ...element.attributes]) {
    if (namespace === '' || namespace === xmlNamespace || prefixes.has(namespace)) continue
    const wanted = customary.find(([pattern]) => pattern.test(namespace))?.[1]
    const taken = new Set(prefixes.values())
    prefixes.set(namespace, wanted !== undefined && !taken.has(wanted) ? wanted : `n${prefixes.size + 1}`)
  }
  for (const child of element.children) collect(child, prefixes)
}

function write(element: XmlElement, prefixes: ReadonlyMap<string, string>, declarations = ''): string {
  const named = ({ namespace, name }: { namespace: string; name: string }) =>
    namespace === '' ? name : `${namespace === xmlNamespace ? 'xml' : prefixes.get(namespace)}:${name}`
  const attributes = element.attributes.map((attribute) => ` ${named(attribute)}="${escapeAttribute(attribute.value)}"`).join('')
  const text = element.children.length > 0 && element.text.trim() === '' ? '' : escapeText(element.text)
  const inner = `${text}${element.children.map((child) => write(child, prefixes)).join('')}`
  const head = named(element)
  return inner === '' ? `<${head}${declarations}${attributes}/>` : `<${head}${declarations}${attributes}>${inner}</${head}>`
}
