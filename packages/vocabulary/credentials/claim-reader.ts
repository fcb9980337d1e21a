/** Reads values out of claims that others made: remembers every wrong type with its path, and every claim that nobody asked for. */
import { fromWireCountry, parsePlainDate } from '@passerelle/kernel'
import { isPartialDate, isPlainObject } from '../definition/validate.ts'
import type { VocabularyError } from '../errors.ts'

export interface ClaimReader {
  readonly errors: VocabularyError[]
  /** The first of the names that is present, as text (numbers become text). */
  text(...paths: readonly string[]): string | undefined
  date(...paths: readonly string[]): string | undefined
  birthDate(...paths: readonly string[]): string | undefined
  country(...paths: readonly string[]): string | undefined
  flag(...paths: readonly string[]): boolean | undefined
  /** Readers for each element; a single object counts as a list of one, as flat pilots write it. */
  list(path: string): readonly ClaimReader[]
  texts(path: string): readonly string[]
  has(path: string): boolean
  /** Marks a claim as known although no view shows it. */
  ignore(...paths: readonly string[]): void
  unread(): readonly string[]
}

const maxItems = 200

export function readClaimsOf(input: Record<string, unknown>, base = '', shared: VocabularyError[] = []): ClaimReader {
  const claims = expandDottedNames(input)
  const seen = new Set<string>()
  const children: ClaimReader[] = []

  const find = (path: string): unknown => {
    seen.add(path)
    let current: unknown = claims
    for (const part of path.split('.')) {
      if (!isPlainObject(current) || !Object.hasOwn(current, part)) return undefined
      current = current[part]
    }
    return current
  }
  const firstOf = <T>(paths: readonly string[], read: (value: unknown) => T | undefined): T | undefined => {
    let found: T | undefined
    for (const path of paths) {
      const value = find(path)
      if (value === undefined || value === null) continue
      const result = read(value)
      if (result === undefined) shared.push({ code: 'vocabulary/wrong-claim', at: `${base}/${path.replaceAll('.', '/')}` })
      found ??= result
    }
    return found
  }
  const asText = (value: unknown) =>
    typeof value === 'string' && value !== '' && value.length <= 4000 ? value : typeof value === 'number' ? String(value) : undefined

  return {
    errors: shared,
    text: (...paths) => firstOf(paths, asText),
    date: (...paths) => firstOf(paths, (v) => (typeof v === 'string' ? parsePlainDate(v.slice(0, 10)) : undefined)),
    birthDate: (...paths) => firstOf(paths, (v) => (typeof v === 'string' && isPartialDate(v) ? v : undefined)),
    country: (...paths) => firstOf(paths, (v) => (typeof v === 'string' && /^[A-Z]{2}$/.test(v) ? fromWireCountry(v) : undefined)),
    flag: (...paths) =>
      firstOf(paths, (v) =>
        typeof v === 'boolean' ? v : v === 'true' || v === '1' ? true : v === 'false' || v === '0' ? false : undefined,
      ),
    list: (path) => {
      const value = find(path)
      if (value === undefined || value === null) return []
      const items = Array.isArray(value) ? value.slice(0, maxItems) : [value]
      return items.flatMap((item, index) => {
        if (!isPlainObject(item)) {
          shared.push({ code: 'vocabulary/wrong-claim', at: `${base}/${path.replaceAll('.', '/')}/${index}` })
          return []
        }
        const child = readClaimsOf(item, `${base}/${path.replaceAll('.', '/')}/${index}`, shared)
        children.push(child)
        return [child]
      })
    },
    texts: (path) => {
      const value = find(path)
      if (value === undefined || value === null) return []
      const items = Array.isArray(value) ? value.slice(0, maxItems) : [value]
      return items.map(asText).filter((item): item is string => item !== undefined)
    },
    has: (path) => find(path) !== undefined,
    ignore: (...paths) => {
      for (const path of paths) seen.add(path)
    },
    unread: () => [
      ...leafPaths(claims)
        .filter((path) => ![...seen].some((known) => path === known || path.startsWith(`${known}.`)))
        .map((path) => `${base}/${path.replaceAll('.', '/')}`),
      ...children.flatMap((child) => child.unread()),
    ],
  }
}

/** One pilot writes `issuing_authority.id` as a name with a dot; it means the nested claim. */
function expandDottedNames(input: Record<string, unknown>): Record<string, unknown> {
  const output: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(input)) {
    const [first, second, ...rest] = name.split('.')
    if (first === undefined || second === undefined || rest.length > 0) output[name] = value
    else {
      const parent = output[first]
      output[first] = { ...(isPlainObject(parent) ? parent : {}), [second]: value }
    }
  }
  return output
}

function leafPaths(value: unknown, prefix = '', depth = 0): readonly string[] {
  if (!isPlainObject(value) || depth > 8) return [prefix]
  return Object.entries(value).flatMap(([name, inner]) => leafPaths(inner, prefix === '' ? name : `${prefix}.${name}`, depth + 1))
}
