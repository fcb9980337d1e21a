/**
 * Whoever answers a batch answers single claims of it, each by its number: in one document or in several. An answer is about a claim that was made,
 * and once in a document. Which claims nobody has answered yet is no fault: a list of them helps.
 * The numbers are taken from fields of the same name in claim and answer; where none is written nothing is said.
 * @source field lists of model 4.2; that the fields mean the same in both is deduced
 */
import { ruleType } from './possible-actions.ts'

interface Family {
  readonly claims: string
  /** The field that tells the claims of a list apart. */
  readonly number: string
  readonly answers: readonly string[]
}

const families: readonly Family[] = [
  { claims: 'S080', number: 'individualCLANumberCreditorLiaisonBody', answers: ['S082', 'S084', 'S085', 'S091'] },
  { claims: 'DA010', number: 'individualCLANumberCreditorLiaisonBody', answers: ['DA012', 'DA016', 'DA017', 'DA018'] },
  { claims: 'S100', number: 'individualIMONumberCreditorLiaisonBody', answers: ['S102', 'S104'] },
  { claims: 'U020', number: 'sequentialNumberIndividualClaim', answers: ['U023', 'U024', 'U029'] },
]

export interface AnswerProblem {
  readonly kind: 'answer-without-claim' | 'claim-answered-twice'
  /** JSON Pointer of the number in the answer. */
  readonly at: string
  readonly number: string
}

/** The type of document whose claims a document of this type answers. */
export function claimsTypeOf(type: string): string | undefined {
  return families.find(({ answers }) => answers.includes(ruleType(type)))?.claims
}

/** @param claims contents of the claims of the case; with none of them here nothing is known to be wrong */
export function findWrongAnswers(type: string, content: unknown, claims: readonly unknown[]): readonly AnswerProblem[] {
  const family = families.find(({ answers }) => answers.includes(ruleType(type)))
  if (family === undefined) return []
  const claimed = new Set(claims.flatMap((one) => numbersIn(one, family.number, '').map(({ number }) => number)))
  const seen = new Set<string>()
  return numbersIn(content, family.number, `/${type}`).flatMap(({ number, at }): readonly AnswerProblem[] => {
    if (seen.has(number)) return [{ kind: 'claim-answered-twice', at, number }]
    seen.add(number)
    return claimed.size > 0 && !claimed.has(number) ? [{ kind: 'answer-without-claim', at, number }] : []
  })
}

/** Numbers of claims that none of the answers names. */
export function listUnanswered(claimsType: string, claims: readonly unknown[], answers: readonly unknown[]): readonly string[] {
  const family = families.find((one) => one.claims === ruleType(claimsType))
  if (family === undefined) return []
  const answered = new Set(answers.flatMap((one) => numbersIn(one, family.number, '').map(({ number }) => number)))
  const claimed = claims.flatMap((one) => numbersIn(one, family.number, '').map(({ number }) => number))
  return [...new Set(claimed)].filter((number) => !answered.has(number))
}

interface Numbered {
  readonly number: string
  readonly at: string
}

/** One number for each entry of a list, however deep it stands in it. Contents are as deep as their definition, which is not deep. */
function numbersIn(value: unknown, field: string, at: string): readonly Numbered[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => numbersIn(one, field, `${at}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name !== field) return numbersIn(inner, field, `${at}/${name}`)
    const isWritten = (typeof inner === 'string' && inner.trim() !== '') || typeof inner === 'number'
    return isWritten ? [{ number: String(inner).trim(), at: `${at}/${name}` }] : []
  })
}
