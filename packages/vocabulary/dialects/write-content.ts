/** Content → the tree of a document, in the order of the definition: codes in `{"value": […]}`, indicators 1 and 0, EL and UK. */
import { toWireCountry } from '@passerelle/kernel'
import type { Field, GroupKind, LeafKind } from '../definition/definition.ts'
import { isPlainObject } from '../definition/validate.ts'
import type { Json } from './read-json.ts'
import type { Tree } from './tree.ts'

export function writeContent(definition: GroupKind, content: unknown): Tree {
  if (!isPlainObject(content)) return {}
  return Object.fromEntries(
    Object.entries(definition.fields).flatMap(([name, field]): [string, Json][] => {
      const value = Object.hasOwn(content, name) ? content[name] : undefined
      return value === undefined ? [] : [[name, writeField(field, value)]]
    }),
  )
}

function writeField(field: Field, value: unknown): Json {
  const { of } = field
  if (of.kind === 'group') return Array.isArray(value) ? value.map((item) => writeContent(of, item)) : writeContent(of, value)
  if (of.kind === 'value') return Array.isArray(value) ? { value: value.map(String) } : String(value)
  const texts = (Array.isArray(value) ? value : [value]).map((item) => wireText(of, item))
  if (isCoded(of)) return { value: texts }
  return Array.isArray(value) ? texts : (texts[0] ?? '')
}

function wireText(kind: LeafKind, value: unknown): string {
  if (kind.kind === 'indicator') return value === true ? '1' : '0'
  return kind.kind === 'country' ? toWireCountry(String(value)) : String(value)
}

function isCoded(kind: LeafKind): boolean {
  return kind.kind === 'code' || kind.kind === 'country' || kind.kind === 'indicator'
}
