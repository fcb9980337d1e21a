/** The keys of a case's facts that the case language does not know for its question. */
import { caseKeys } from './case-keys.table.ts'
import type { CaseFacts } from './case-language.ts'

/** @returns nothing for a question that is not listed: then it has no reader either */
export function unknownKeys({ question, ...facts }: CaseFacts): string[] {
  const known = Object.hasOwn(caseKeys, question) ? caseKeys[question] : undefined
  if (known === undefined) return []
  return [...new Set(placesIn(facts, '').filter((at) => !known.some((key) => isThere(at, key))))]
}

/** Each value's place: `activities[].kind`, `pays.<State>`. */
function placesIn(node: unknown, at: string): string[] {
  if (Array.isArray(node)) return node.length === 0 ? [at] : node.flatMap((item) => placesIn(item, `${at}[]`))
  if (typeof node !== 'object' || node === null) return [at]
  return Object.entries(node).flatMap(([key, value]) => placesIn(value, at === '' ? named(key) : `${at}.${named(key)}`))
}

const named = (key: string): string => (/^[A-Z]{1,2}$/.test(key) ? '<State>' : key.replace(/_[A-Z]{1,2}(?=_|$)/g, '_<State>'))

/** One value where a list or an object could stand, or a list where one value could, is the same key. */
const isThere = (at: string, key: string): boolean =>
  at === key || at === `${key}[]` || key.startsWith(`${at}[]`) || key.startsWith(`${at}.`)
