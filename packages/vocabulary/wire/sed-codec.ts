/**
 * SED content ↔ its XML element. Root in the namespace of model and type, everything inside in none; coded values in a `value` child;
 * EL and UK on the wire, ISO inside; indicators 1 and 0. What the definition does not know is kept as text and reported.
 * @source public re-implementations of the 4.2 system documents (namespace, unqualified children, `value`); the order of fields is that of the 4.2 templates
 */
import { fromWireCountry, toWireCountry } from '@passerelle/kernel'
import type { Field, GroupKind, Kind, LeafKind } from '../definition/definition.ts'
import { isPlainObject } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'
import type { SedDefinition } from '../seds/index.ts'
import { childOf, escapeText, serializeElement, type XmlElement } from './xml-element.ts'

/** Something that was on the wire and is in no definition. */
export interface KeptElement {
  readonly path: string
  readonly xml: string
}

export function sedNamespace(definition: Pick<SedDefinition, 'type' | 'model'>): string {
  return `http://ec.europa.eu/eessi/ns/${definition.model.replace('.', '_')}/${definition.type}`
}

/** @param content valid content: write what `parseSed` returned */
export function writeSed(definition: SedDefinition, content: object): string {
  const [generation, version] = definition.model.split('.')
  const head = `sed:${definition.type}`
  return `<${head} xmlns:sed="${sedNamespace(definition)}" sedPackage="${definition.package}" sedGVer="${generation}" sedVer="${version}">${writeGroup(definition.content, content)}</${head}>`
}

function writeGroup(definition: GroupKind, content: unknown): string {
  if (!isPlainObject(content)) return ''
  return Object.entries(definition.fields)
    .map(([name, field]) => {
      const value = Object.hasOwn(content, name) ? content[name] : undefined
      if (value === undefined) return ''
      if (Array.isArray(value) && (field.of.kind === 'value' || isCoded(field.of)))
        return `<${name}>${writeCodes(field.of, value)}</${name}>`
      const items: readonly unknown[] = Array.isArray(value) ? value : [value]
      return items.map((item) => `<${name}>${writeValue(field, item)}</${name}>`).join('')
    })
    .join('')
}

/** Several codes stand in one element. */
function writeCodes(kind: Kind, codes: readonly unknown[]): string {
  return codes.map((code) => `<value>${escapeText(kind.kind === 'group' ? '' : toWireText(kind, code))}</value>`).join('')
}

function writeValue(field: Field, value: unknown): string {
  const { of } = field
  if (of.kind === 'group') return writeGroup(of, value)
  const text = escapeText(toWireText(of, value))
  return isCoded(of) ? `<value>${text}</value>` : text
}

function toWireText(kind: LeafKind, value: unknown): string {
  if (kind.kind === 'indicator') return value === true ? '1' : '0'
  if (kind.kind === 'country') return toWireCountry(String(value))
  return String(value)
}

function isCoded(kind: Kind): boolean {
  return kind.kind === 'code' || kind.kind === 'country' || kind.kind === 'indicator'
}

export interface ReadSed {
  /** Not validated yet: hand it to `parseSed`. */
  readonly content: Record<string, unknown>
  readonly kept: readonly KeptElement[]
  /** What stands in the way of reading, such as a field given twice. */
  readonly errors: readonly VocabularyError[]
}

export function readSed(definition: SedDefinition, element: XmlElement): ReadSed {
  const kept: KeptElement[] = []
  const errors: VocabularyError[] = []
  const content = readGroup(definition.content, element, `/${definition.type}`, { kept, errors, namespace: element.namespace })
  return { content, kept, errors }
}

interface Reading {
  readonly kept: KeptElement[]
  readonly errors: VocabularyError[]
  /** Namespace of the SED: its children may stand in it or, as the 4.2 documents do, in none. */
  readonly namespace: string
}

function readGroup(definition: GroupKind, element: XmlElement, path: string, reading: Reading): Record<string, unknown> {
  const { kept, errors, namespace } = reading
  const output: Record<string, unknown> = {}
  if (element.text.trim() !== '') kept.push({ path: `${path}/#text`, xml: escapeText(element.text.trim()) })
  const byName = new Map<string, XmlElement[]>()
  for (const child of element.children) {
    const own = child.namespace === '' || child.namespace === namespace
    const name = own ? child.name : `{${child.namespace}}${child.name}`
    const group = byName.get(name)
    if (group === undefined) byName.set(name, [child])
    else group.push(child)
  }
  for (const [name, elements] of byName) {
    const field = Object.hasOwn(definition.fields, name) ? definition.fields[name] : undefined
    const at = `${path}/${name}`
    if (field === undefined) {
      for (const unknown of elements) kept.push({ path: at, xml: serializeElement(unknown) })
      continue
    }
    const repeats = field.count === '1..n' || field.count === '0..n'
    const values = elements.flatMap((child, index) => readValues(field, child, repeats ? `${at}/${index}` : at, reading))
    if (values.length === 0) continue
    if (!repeats && values.length > 1) errors.push({ code: 'vocabulary/wrong-count', at })
    output[name] = repeats ? values : values[0]
  }
  return output
}

const isValueChild = (child: XmlElement) => child.name === 'value' && child.children.length === 0

/** One element is one value, except a coded one, which may carry several `value` children. */
function readValues(field: Field, element: XmlElement, path: string, reading: Reading): readonly unknown[] {
  const { of } = field
  if (of.kind === 'group') return [readGroup(of, element, path, reading)]
  if (of.kind === 'value' && element.children.length > 0 && element.children.every(isValueChild))
    return [element.children.map((child) => child.text.trim())]
  const wrapped = isCoded(of) && childOf(element, 'value') !== undefined
  for (const child of element.children) {
    if (!(wrapped && isValueChild(child))) reading.kept.push({ path: `${path}/${child.name}`, xml: serializeElement(child) })
  }
  const texts = wrapped ? element.children.filter((child) => child.name === 'value').map((child) => child.text.trim()) : [element.text]
  return texts.filter((text) => text.trim() !== '').map((text) => fromWireText(of, text))
}

function fromWireText(kind: LeafKind, text: string): unknown {
  if (kind.kind === 'text' || kind.kind === 'value') return text
  const trimmed = text.trim()
  if (kind.kind === 'country') return fromWireCountry(trimmed)
  if (kind.kind === 'indicator')
    return trimmed === '1' || trimmed === 'true' ? true : trimmed === '0' || trimmed === 'false' ? false : trimmed
  return trimmed
}
