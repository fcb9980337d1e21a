/** An XML element ↔ the tree: repeated elements become a list, `value` children the codes of a leaf. The order of equal names is kept. */
import type { XmlElement } from '../wire/xml-element.ts'
import type { Json } from './read-json.ts'
import { isTree } from './tree.ts'

const none = { namespace: '', attributes: [], children: [], text: '' }

/** @param own namespace whose names are written without it */
export function treeOfElement(element: XmlElement, own: string): Json {
  const { attributes, children, text } = element
  if (attributes.length === 0 && children.length === 0) return text.trim() === '' ? '' : text
  const isCodes = attributes.length === 0 && children.every((child) => child.name === 'value' && isPlainLeaf(child))
  if (isCodes && text.trim() === '') return { value: children.map((child) => child.text) }
  const byName = new Map<string, Json[]>()
  for (const child of children) {
    const name = child.namespace === '' || child.namespace === own ? child.name : `{${child.namespace}}${child.name}`
    const list = byName.get(name)
    if (list === undefined) byName.set(name, [treeOfElement(child, own)])
    else list.push(treeOfElement(child, own))
  }
  return Object.fromEntries([
    ...attributes.map(({ namespace, name, value }): [string, Json] => [namespace === '' ? `@${name}` : `@{${namespace}}${name}`, value]),
    ...(text.trim() === '' ? [] : [['#text', text] as [string, Json]]),
    ...[...byName].map(([name, list]): [string, Json] => [name, list.length === 1 ? (list[0] as Json) : list]),
  ])
}

function isPlainLeaf(element: XmlElement): boolean {
  return element.attributes.length === 0 && element.children.length === 0
}

/** @param own namespace of names that carry none themselves */
export function elementsOfTree(name: string, value: Json, own: string): readonly XmlElement[] {
  const head = { ...none, ...splitName(name, own) }
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => elementsOfTree(name, item, own))
  if (!isTree(value)) return [{ ...head, text: value === null ? '' : String(value) }]
  const entries = Object.entries(value)
  return [
    {
      ...head,
      attributes: entries
        .filter(([key]) => key.startsWith('@'))
        .map(([key, text]) => ({ ...splitName(key.slice(1), ''), value: String(text) })),
      text: typeof value['#text'] === 'string' ? value['#text'] : '',
      children: entries.filter(([key]) => !/^[@#]/.test(key)).flatMap(([key, child]) => elementsOfTree(key, child, own)),
    },
  ]
}

function splitName(name: string, own: string): { namespace: string; name: string } {
  const found = /^\{(.*)\}([^{}]+)$/.exec(name)
  return found === null ? { namespace: own, name } : { namespace: found[1] ?? '', name: found[2] ?? '' }
}

/** The same tree for XML, where a list of one is that one. */
export function withoutLists(value: Json): Json {
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(withoutLists)
    return items.length === 1 ? (items[0] as Json) : items
  }
  if (!isTree(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === 'value' && Array.isArray(item) ? item : withoutLists(item)]),
  )
}
