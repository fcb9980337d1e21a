/**
 * What a case expects beside what a decision says: equal, different, or not said.
 * Free explanations and citations are no part of it; closed words, States, amounts, days, booleans and documents are.
 */
import type { FollowingDocument } from '@passerelle/law'
import { meaningOf } from './closed-words.ts'
import { compareDocuments, type Told } from './compare-documents.ts'
import type { Difference } from './difference.ts'

export interface Comparison {
  /** The decision says something else. */
  readonly differences: readonly Difference[]
  /** The decision says nothing on it. */
  readonly unsaid: readonly Difference[]
}

type Words = Readonly<Record<string, unknown>>

/** Explanations in the author's own words, and citations, which are counted apart. */
const explanations: ReadonlySet<string> = new Set([
  'reason',
  'note',
  'procedure',
  'hint',
  'alternative',
  'rounding',
  'exception_agreement',
  'telework_agreement',
  'offset',
  'legal_basis',
])

/** Records whose further rows are intermediate results or open lists; elsewhere a further amount is a difference. */
const openRecords: ReadonlySet<string> = new Set(['pro_rata', 'pays_later', 'pays_from'])

export function compareExpected(expected: Words, got: Words, documents: readonly FollowingDocument[]): Comparison {
  const found: { differences: Difference[]; unsaid: Difference[] } = { differences: [], unsaid: [] }
  for (const [key, value] of Object.entries(expected)) {
    if (key === 'documents') found.differences.push(...compareDocuments(value, (got.documents as readonly Told[] | undefined) ?? documents))
    else compareAt(key, key, value, got[key], found)
  }
  return found
}

function compareAt(at: string, key: string, expected: unknown, got: unknown, found: { differences: Difference[]; unsaid: Difference[] }) {
  if (explanations.has(key)) return
  if (isRecord(expected)) return compareRecord(at, key, expected, got, found)
  if (expected === null || (Array.isArray(expected) && expected.length === 0)) {
    if (!isNothing(got)) found.differences.push({ at, expected, got })
    return
  }
  if (isUnsaid(got)) found.unsaid.push({ at, expected, got })
  else if (!isEqual(key, expected, got)) found.differences.push({ at, expected, got })
}

function compareRecord(
  at: string,
  key: string,
  expected: Words,
  got: unknown,
  found: { differences: Difference[]; unsaid: Difference[] },
): void {
  if (isUnsaid(got)) found.unsaid.push({ at, expected, got })
  else if (!isRecord(got)) found.differences.push({ at, expected, got })
  else {
    for (const [name, value] of Object.entries(expected)) compareAt(`${at}.${name}`, name, value, got[name], found)
    if (openRecords.has(key)) return
    for (const [name, value] of Object.entries(got))
      if (/^[A-Z]{1,2}$/.test(name) && !Object.hasOwn(expected, name) && typeof value === 'number' && value !== 0)
        found.differences.push({ at: `${at}.${name}`, expected: undefined, got: value })
  }
}

/** Numbers within half a cent; lists as sets; closed words by their meaning. */
function isEqual(key: string, expected: unknown, got: unknown): boolean {
  if (typeof expected === 'number') return typeof got === 'number' && Math.abs(expected - got) <= 0.005 + 1e-9
  const [ours, theirs] = [meaningOf(key, got), meaningOf(key, expected)]
  if (Array.isArray(theirs) || Array.isArray(ours)) return Array.isArray(ours) && Array.isArray(theirs) && isSameSet(theirs, ours)
  return ours === theirs
}

function isSameSet(a: readonly unknown[], b: readonly unknown[]): boolean {
  const [left, right] = [new Set(a.map(String)), new Set(b.map(String))]
  return left.size === right.size && [...left].every((value) => right.has(value))
}

const isRecord = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value)
const isUnsaid = (value: unknown): boolean => value === undefined || value === null
const isNothing = (value: unknown): boolean => isUnsaid(value) || (Array.isArray(value) && value.length === 0)
