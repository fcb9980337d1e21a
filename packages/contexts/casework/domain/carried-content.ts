/**
 * What a case knows already when a document is begun: the person and the person's addresses, employers and case numbers, taken from what
 * was exchanged before and put wherever the new type has a place for the same component. A proposal: nothing of the matter itself is carried,
 * and the clerk reads it before it is sent.
 */
import { type Field, findSed, type GroupKind, type ModelVersion } from '@passerelle/vocabulary'

export interface KnownContent {
  readonly type: string
  readonly content: unknown
}

type Content = Readonly<Record<string, unknown>>

/** @param known what the case holds, what is to be preferred first; all in the case's version of the data model */
export function carryContent(type: string, known: readonly KnownContent[], model: ModelVersion): Content {
  const target = findSed(type, model)?.content
  if (target === undefined) return {}
  const place = placeOfPerson(type, model)
  const person = place === undefined ? undefined : firstOf(known, (one) => carriedPerson(one, target, place, model))
  const others = Object.entries(target.fields).flatMap(([name, field]) => {
    if (name === place?.[0]) return []
    const carried = firstOf(known, (one) => carriedField(one, name, field, model))
    return carried === undefined ? [] : [[name, carried] as const]
  })
  return { ...person, ...Object.fromEntries(others) }
}

/** The group that says who the person of a document is: names, birth, numbers. The first of several; nobody in a list of single claims. */
export function personIn(type: string, content: unknown, model: ModelVersion): Content | undefined {
  const definition = findSed(type, model)?.content
  const place = placeOfPerson(type, model)
  return definition === undefined || place === undefined ? undefined : find(definition, content, place)?.value
}

/** Names of the fields that lead to the person's identification; the definition's first group with both names is the person it is about. */
export function placeOfPerson(type: string, model: ModelVersion): readonly string[] | undefined {
  const key = `${model} ${type}`
  if (!places.has(key)) {
    const definition = type.endsWith('_Child') ? undefined : findSed(type, model)?.content
    places.set(key, definition === undefined ? undefined : firstNamed(definition))
  }
  return places.get(key)
}

const places = new Map<string, readonly string[] | undefined>()

function firstNamed(group: GroupKind): readonly string[] | undefined {
  for (const [name, { of }] of Object.entries(group.fields)) {
    // Single claims, and the children of a decision, are not whom it is about.
    if (of.kind !== 'group' || /^(Individual|Child)/.test(name)) continue
    if (Object.hasOwn(of.fields, 'familyName') && Object.hasOwn(of.fields, 'forename')) return [name]
    const inside = firstNamed(of)
    if (inside !== undefined) return [name, ...inside]
  }
  return undefined
}

/** The person with what stands beside the identification, as content of the target; nothing where the two are not the same in the matter. */
function carriedPerson(one: KnownContent, target: GroupKind, place: readonly string[], model: ModelVersion): Content | undefined {
  const source = findSed(one.type, model)?.content
  const from = placeOfPerson(one.type, model)
  if (source === undefined || from === undefined || partOf(from) !== partOf(place)) return undefined
  const person = find(source, one.content, from)
  const goal = groupAt(target, place)
  const identification = person === undefined || goal === undefined ? undefined : carriedGroup(person.group, person.value, goal)
  if (identification === undefined) return undefined
  const [last = ''] = place.slice(-1)
  const around = place.slice(0, -1)
  const beside =
    around.length === 0 || from.length < 2 ? {} : carriedBeside(source, one.content, from.slice(0, -1), groupAt(target, around))
  return into(target, around, { ...beside, [last]: identification })
}

/** A person who has died, or who receives a benefit for another, is not the one who claims. */
const partOf = (place: readonly string[]) => /Deceased|FormerBeneficiary|PresentBeneficiary/.exec(place.join('.'))?.[0] ?? ''

function carriedBeside(source: GroupKind, content: unknown, around: readonly string[], goal: GroupKind | undefined): Content {
  const person = find(source, content, around)
  return person === undefined || goal === undefined ? {} : (carriedGroup(person.group, person.value, goal) ?? {})
}

/** Where the person lives and works, and under which numbers the institutions know the case. */
const surroundings: ReadonlySet<string> = new Set([
  'accident-addresses',
  'address',
  'addresses',
  'addresses-insured-person',
  'addresses-person',
  'addresses-person-da',
  'current-address-person',
  'employer',
  'employers',
  'horizontal-addresses',
  'identification-employers',
  'legislation-addresses',
  'local-case-numbers',
  'person-address',
  'person-address-block-containing',
  'person-current-address',
  'person-eu-address',
  'places-of-work',
  'self-employments',
])
/** Names under which a document has the address of its person. */
const personsAddress = /^(Addresses|Address(es)?Person|PersonAddress|PersonCurrentAddress|CurrentAddressPerson|AddressesInsuredPerson)$/

function carriedField({ type, content }: KnownContent, name: string, field: Field, model: ModelVersion): unknown {
  const { of } = field
  if (of.kind !== 'group' || !surroundings.has(of.component)) return undefined
  for (const [other, from] of Object.entries(findSed(type, model)?.content.fields ?? {})) {
    const isSamePlace = other === name || (personsAddress.test(other) && personsAddress.test(name))
    const carried = isSamePlace ? carriedValue(from, valueAt(content, other), field) : undefined
    if (carried !== undefined) return carried
  }
  return undefined
}

/** What both definitions have in common, by name and component. */
function carriedGroup(from: GroupKind, value: unknown, to: GroupKind): Content | undefined {
  const entries = Object.entries(to.fields).flatMap(([name, field]) => {
    const same = Object.hasOwn(from.fields, name) ? from.fields[name] : undefined
    const carried = same === undefined ? undefined : carriedValue(same, valueAt(value, name), field)
    return carried === undefined ? [] : [[name, carried] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function carriedValue(from: Field, value: unknown, to: Field): unknown {
  if (value === undefined || value === null || isList(from) !== isList(to)) return undefined
  const carry = (one: unknown): unknown => {
    if (from.of.kind === 'group' && to.of.kind === 'group')
      return from.of.component === to.of.component ? carriedGroup(from.of, one, to.of) : undefined
    return JSON.stringify(from.of) === JSON.stringify(to.of) ? one : undefined
  }
  if (!isList(to)) return carry(value)
  const items = Array.isArray(value) ? value.map(carry).filter((one) => one !== undefined) : []
  return items.length === 0 ? undefined : items
}

const isList = ({ count }: Field) => count === '0..n' || count === '1..n'

function find(group: GroupKind, content: unknown, place: readonly string[]): { group: GroupKind; value: Content } | undefined {
  let [current, value] = [group, content]
  for (const name of place) {
    const field = current.fields[name]
    if (field?.of.kind !== 'group') return undefined
    const next = valueAt(value, name)
    value = isList(field) && Array.isArray(next) ? next[0] : next
    current = field.of
  }
  return isObject(value) ? { group: current, value } : undefined
}

function groupAt(group: GroupKind, place: readonly string[]): GroupKind | undefined {
  let current = group
  for (const name of place) {
    const of = current.fields[name]?.of
    if (of?.kind !== 'group') return undefined
    current = of
  }
  return current
}

/** The value under the fields that lead to it. */
function into(group: GroupKind, place: readonly string[], value: Content): Content {
  const [name, ...rest] = place
  const field = name === undefined ? undefined : group.fields[name]
  if (name === undefined || field?.of.kind !== 'group') return value
  const inside = into(field.of, rest, value)
  return { [name]: isList(field) ? [inside] : inside }
}

function firstOf<T>(known: readonly KnownContent[], ask: (one: KnownContent) => T | undefined): T | undefined {
  for (const one of known) {
    const found = ask(one)
    if (found !== undefined) return found
  }
  return undefined
}

function valueAt(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
