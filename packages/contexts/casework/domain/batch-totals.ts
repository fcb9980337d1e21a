/**
 * A document of a batch use case is one document: its global note and a list of single claims, each of which is answered by its own entry.
 * What the note counts must be what the list holds. Counted for every type with such a list; amounts where both fields are certain.
 */
import { type Field, findSed, type GroupKind, type ModelVersion } from '@passerelle/vocabulary'

export interface TotalProblem {
  /** JSON Pointer of the total. */
  readonly at: string
  readonly stated: string
  readonly counted: string
}

/** Totals that do not agree with the list. A total that is not stated is none; amounts in several currencies are not added. */
export function findWrongTotals(type: string, content: unknown, model: ModelVersion): readonly TotalProblem[] {
  const places = placesOf(type, model)
  const list = places === undefined ? undefined : valueAt(content, places.list)
  if (places === undefined || !Array.isArray(list)) return []
  const stated = places.count === undefined ? undefined : valueAt(content, places.count)
  const wrongCount =
    places.count === undefined || stated === undefined || Number(stated) === list.length
      ? []
      : [{ at: pointer(type, places.count), stated: String(stated), counted: String(list.length) }]
  return [...wrongCount, ...wrongAmount(type, content, list)]
}

function wrongAmount(type: string, content: unknown, list: readonly unknown[]): readonly TotalProblem[] {
  const pair = amounts[type]
  if (pair === undefined) return []
  const total = moneyAt(content, pair.total)
  const each = list.map((one) => moneyAt(one, [pair.each]))
  if (total === undefined || each.some((one) => one === undefined || one.currency !== total.currency)) return []
  const sum = each.reduce((all, one) => all + (one?.cents ?? 0n), 0n)
  return sum === total.cents ? [] : [{ at: pointer(type, [...pair.total, 'amount']), stated: inUnits(total.cents), counted: inUnits(sum) }]
}

const amounts: Readonly<Record<string, { readonly total: readonly string[]; readonly each: string } | undefined>> = {
  S080: { total: ['GlobalNoteCLA', 'TotalAmountBenefits'], each: 'TotalIndividualAmountBenefits' },
  DA010: { total: ['GlobalNoteCLA', 'TotalAmountBenefits'], each: 'TotalAmountBenefits' },
  U020: { total: ['GeneralInformation', 'TotalAmountRequested'], each: 'RequestedAmountForReimbursement' },
}

interface Places {
  readonly list: readonly string[]
  readonly count?: readonly string[]
}

/** Names of the fields that lead to the number of single claims, of a document that has one. */
export function findCount(type: string, model: ModelVersion): readonly string[] | undefined {
  return placesOf(type, model)?.count
}

/** The list of claims, and the field that says how many there are: the first number of the note that does not count months. */
function placesOf(type: string, model: ModelVersion): Places | undefined {
  if (findSed(`${type}_Child`, model) === undefined) return undefined
  const groups = Object.entries(findSed(type, model)?.content.fields ?? {}).flatMap(([name, field]) => {
    const group = groupOf(field)
    return group === undefined ? [] : [{ name, group }]
  })
  for (const { name, group } of groups) {
    const inner = Object.entries(group.fields).find(([of, field]) => /^Individual/.test(of) && isList(field))
    if (inner === undefined || !/^Individual/.test(name)) continue
    const note = groups.find((one) => Object.keys(one.group.fields).some(isCount))
    const count = note === undefined ? undefined : Object.keys(note.group.fields).find(isCount)
    return { list: [name, inner[0]], ...(note === undefined || count === undefined ? {} : { count: [note.name, count] }) }
  }
  return undefined
}

const groupOf = (field: Field): GroupKind | undefined => (field.of.kind === 'group' ? field.of : undefined)
const isList = (field: Field) => field.count === '0..n' || field.count === '1..n'
const isCount = (name: string) => /^(totalNumber|number)/.test(name) && !/Month/.test(name)
const pointer = (type: string, path: readonly string[]) => `/${[type, ...path].join('/')}`

interface Money {
  readonly cents: bigint
  readonly currency: unknown
}

function moneyAt(content: unknown, path: readonly string[]): Money | undefined {
  const amount = valueAt(content, [...path, 'amount'])
  const digits = /^(\d{1,15})(?:[.,](\d{1,2}))?$/.exec(String(amount ?? ''))
  if (digits === null) return undefined
  const [, whole = '0', part = ''] = digits
  return { cents: BigInt(whole) * 100n + BigInt(part.padEnd(2, '0')), currency: valueAt(content, [...path, 'currency']) }
}

const inUnits = (cents: bigint) => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`

export function valueAt(content: unknown, path: readonly string[]): unknown {
  let current = content
  for (const name of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined
    current = (current as Record<string, unknown>)[name]
  }
  return current
}
