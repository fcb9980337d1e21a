/** The documents that a case expects beside those that follow from a decision: the same kind, issuer, days and years, and no further one of the kind. */
import type { FollowingDocument } from '@passerelle/law'
import type { Difference } from './difference.ts'

type Words = Readonly<Record<string, unknown>>

/** Ours in the words of the case language. */
const told = ({ document, issuedBy, mayBeIssued, from, to, maxYears }: FollowingDocument) => ({
  document: kindOf(document),
  issued_by: issuedBy,
  may_be_issued: mayBeIssued,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(maxYears === undefined ? {} : { max_years: maxYears }),
})
export type Told = ReturnType<typeof told>

/** @param documents those of the decision, or what its reader says of them */
export function compareDocuments(expected: unknown, documents: readonly FollowingDocument[] | readonly Told[]): Difference[] {
  let left = documents.map((document) => ('issuedBy' in document ? told(document) : { ...document, document: kindOf(document.document) }))
  if (!Array.isArray(expected)) return [{ at: 'documents', expected, got: left }]
  if (expected.length === 0)
    return left.flatMap((got, i) => (got.may_be_issued ? [{ at: `documents[${i}]`, expected: undefined, got }] : []))
  const differences: Difference[] = []
  const wantedOnes: readonly Words[] = expected.map((wanted: unknown) => (isWords(wanted) ? wanted : { document: wanted }))
  wantedOnes.forEach((wanted, i) => {
    const isRight = wanted.may_be_issued === false ? isForbidden : isSame
    const found = left.find((got) => isRight(wanted, got))
    if (found !== undefined) left = left.filter((got) => got !== found)
    else if (wanted.may_be_issued !== false || left.some((got) => isOfKind(wanted, got)))
      differences.push({ at: `documents[${i}]`, expected: wanted, got: left.filter((got) => isOfKind(wanted, got)) })
  })
  const further = left.filter((got) => wantedOnes.some((wanted) => isOfKind(wanted, got)))
  if (differences.length === 0) differences.push(...further.map((got) => ({ at: 'documents', expected: undefined, got })))
  return differences
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null
const kindOf = (name: unknown): string => String(name).replaceAll(' ', '')
const isOfKind = (wanted: Words, got: Told): boolean => kindOf(wanted.document) === got.document

const isForbidden = (wanted: Words, got: Told): boolean =>
  isOfKind(wanted, got) && !got.may_be_issued && (wanted.issued_by === undefined || wanted.issued_by === got.issued_by)

/** Everything that the case says of the document is so; what it leaves out is free. */
function isSame(wanted: Words, got: Told): boolean {
  if (!isOfKind(wanted, got)) return false
  return (['issued_by', 'may_be_issued', 'from', 'to', 'max_years'] as const).every(
    (key) => wanted[key] === undefined || wanted[key] === got[key],
  )
}
