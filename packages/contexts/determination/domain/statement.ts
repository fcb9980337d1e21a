/** Who stated which fact, and how statements become the facts that the law reads. Contradictions are not resolved here: a contested fact is unknown. */
import { isDeepStrictEqual } from 'node:util'
import { err, ok, type Result } from '@passerelle/kernel'
import { type HealthCardFacts, type PostingFacts, parseHealthCardFacts, parsePostingFacts } from '@passerelle/law'
import type { DeterminationError } from '../errors.ts'

export type FactSource = 'register' | 'employer' | 'worker' | 'person' | 'clerk'

export interface Statement {
  readonly fact: string
  /** The person whom it is about, where a request concerns several: their number in the register. */
  readonly subject?: string
  readonly value: unknown
  readonly source: FactSource
  /** ISO 8601 instant. */
  readonly at: string
  /** What a clerk's statement rests on: who states it, from which kind of evidence, and why. */
  readonly by?: string
  readonly evidence?: Evidence
  readonly reason?: string
}

/** Where a clerk has it from: a document seen, a register asked, another institution, or what the parties said when asked. */
export const evidenceKinds = ['document', 'register', 'institution', 'party'] as const
export type Evidence = (typeof evidenceKinds)[number]

/** All that was stated on one fact, and which statement counts. */
export interface WeighedFact {
  readonly fact: string
  readonly subject?: string
  /** In the order in which they were made. */
  readonly statements: readonly Statement[]
  /** Absent where sources differ and no clerk has spoken: then none counts. */
  readonly counts?: Statement
  /** `clerk`: a clerk outweighs everybody; `alone`: nobody says otherwise; `agreed`: several sources say the same. */
  readonly why: 'clerk' | 'alone' | 'agreed' | 'contested'
}

export interface KnownFact {
  readonly fact: string
  readonly subject?: string
  readonly value: unknown
  readonly source: FactSource
}

export interface Combined {
  readonly known: readonly KnownFact[]
  /** Facts on which two sources differ and no clerk has spoken. */
  readonly contested: readonly string[]
}

/** Facts about the procedure that the law does not read. */
export const workerDisputes = 'workerDisputes'

/** What the document names and the law does not read, by the question that asks it: an address in the same State makes no difference to the law. */
export const namedByDocument: Readonly<Record<string, string>> = { 'places-of-work': 'placesNamed', 'host-undertaking': 'undertakingNamed' }
const notForTheLaw: readonly string[] = [workerDisputes, ...Object.values(namedByDocument)]

const trust: readonly FactSource[] = ['clerk', 'register', 'worker', 'employer', 'person']

export function combineStatements(statements: readonly Statement[]): Combined {
  const known: KnownFact[] = []
  const contested: string[] = []
  for (const { fact, subject, statements: group, counts } of weighStatements(statements)) {
    const about = subject === undefined ? { fact } : { fact, subject }
    if (fact === 'judgements') known.push({ ...about, value: Object.assign({}, ...group.map(({ value }) => value)), source: 'clerk' })
    else if (counts === undefined) contested.push(subject === undefined ? fact : `${subject}/${fact}`)
    else known.push({ ...about, value: counts.value, source: counts.source })
  }
  return { known, contested }
}

/** For whoever has to understand a decision: each fact with everybody's statements and the one that counts. */
export function weighStatements(statements: readonly Statement[]): WeighedFact[] {
  return grouped(statements).flatMap((group): WeighedFact[] => {
    const heard = latestOfEachSource(withoutWeaker(group))
    const best = heard[0]
    if (best === undefined) return []
    const about = best.subject === undefined ? { fact: best.fact } : { fact: best.fact, subject: best.subject }
    if (best.source === 'clerk') return [{ ...about, statements: group, counts: best, why: 'clerk' }]
    if (heard.length === 1) return [{ ...about, statements: group, counts: best, why: 'alone' }]
    if (heard.every(({ value }) => isDeepStrictEqual(value, best.value)))
      return [{ ...about, statements: group, counts: best, why: 'agreed' }]
    return [{ ...about, statements: group, why: 'contested' }]
  })
}

export function postingFactsFrom(statements: readonly Statement[]): Result<PostingFacts, DeterminationError> {
  const known = combineStatements(statements).known.filter(({ fact }) => !notForTheLaw.includes(fact))
  return coded(parsePostingFacts(Object.fromEntries(known.map(({ fact, value }) => [fact, value]))))
}

export function healthCardFactsFrom(statements: readonly Statement[]): Result<HealthCardFacts, DeterminationError> {
  const { known } = combineStatements(statements)
  const general = known.filter(({ subject }) => subject === undefined)
  const of = (reference: string) =>
    Object.fromEntries(known.filter(({ subject }) => subject === reference).map(({ fact, value }) => [fact, value]))
  const facts: Record<string, unknown> = Object.fromEntries(general.map(({ fact, value }) => [fact, value]))
  const persons = facts.persons
  return coded(
    parseHealthCardFacts({
      ...facts,
      ...(Array.isArray(persons)
        ? { persons: persons.map(({ reference }: { reference: string }) => ({ reference, ...of(reference) })) }
        : {}),
    }),
  )
}

function grouped(statements: readonly Statement[]): Statement[][] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = JSON.stringify([statement.subject ?? null, statement.fact])
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  return [...groups.values()]
}

/** That a register knows the worker does not contradict that somebody named the worker: it says more. */
function withoutWeaker(group: readonly Statement[]): readonly Statement[] {
  const stronger = group.filter(({ fact, value }) => !(fact === 'worker' && value === 'stated'))
  return stronger.length > 0 ? stronger : group
}

/** The last word of each source, the most trusted source first. */
function latestOfEachSource(group: readonly Statement[]): Statement[] {
  return trust.flatMap((source) => group.findLast((statement) => statement.source === source) ?? [])
}

function coded<T>(parsed: Result<T, { readonly at?: string }>): Result<T, DeterminationError> {
  if (parsed.ok) return ok(parsed.value)
  return err({ code: 'determination/facts-invalid', ...(parsed.error.at === undefined ? {} : { at: parsed.error.at }) })
}
