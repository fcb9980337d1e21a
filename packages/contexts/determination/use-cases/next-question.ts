/** Which single question to ask next, and what the answers given so far state. Nothing is stored. */
import { ok, type PlainDate, type Result } from '@passerelle/kernel'
import type { Question } from '@passerelle/law'
import { factsOfAnswer, nextOpenQuestion, type Procedure } from '../domain/procedure.ts'
import { type FactSource, namedByDocument, type Statement } from '../domain/statement.ts'
import type { DeterminationError } from '../errors.ts'

export interface GivenAnswer {
  readonly questionId: string
  readonly value: unknown
  readonly source: FactSource
  /** ISO 8601 instant. */
  readonly at: string
}

/** @param answers at most one for each question and source: the last one given */
export function statementsFromAnswers(procedure: Procedure, answers: readonly GivenAnswer[]): Result<Statement[], DeterminationError> {
  const statements: Statement[] = []
  for (const { questionId, value, source, at } of answers) {
    const facts = factsOfAnswer(procedure, questionId, value)
    if (!facts.ok) return facts
    const named = procedure === 'posted-worker-a1' ? namedByDocument[questionId] : undefined
    const stated = named === undefined ? facts.value : { ...facts.value, [named]: value }
    statements.push(...Object.entries(stated).map(([fact, each]) => ({ fact, value: each, source, at })))
  }
  return ok(statements)
}

export interface NextQuestionInput {
  readonly procedure: Procedure
  readonly statements: readonly Statement[]
  readonly on: PlainDate
  /** Values that the journey can offer, by question. */
  readonly prefilled?: Readonly<Record<string, NonNullable<Question['prefilled']>>>
}

/** @returns null when nobody but registers and clerks has anything left to say */
export function nextQuestion({ procedure, statements, on, prefilled }: NextQuestionInput): Result<Question | null, DeterminationError> {
  const next = nextOpenQuestion(procedure, statements, on)
  if (!next.ok) return next
  if (next.value === undefined) return ok(null)
  const offer = prefilled?.[next.value.id]
  return ok(offer === undefined ? next.value : { ...next.value, prefilled: offer })
}
