/** Keeps one answer of the applicant, after checking its form. An earlier answer to the same question stays in the history. */
import { ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { Question } from '../domain/question.ts'
import type { Reader } from '../domain/request.ts'
import { answer } from '../domain/steps.ts'
import type { RequestView } from '../domain/view.ts'
import type { RequestsError } from '../errors.ts'
import type { RequestKey } from '../store/request-events.ts'
import { takeStep } from './take-step.ts'

export interface SaveAnswerInput extends RequestKey {
  readonly reader: Reader
  readonly questionId: string
  readonly value: unknown
  /** The questions that may be answered; any other is unknown. */
  readonly askable: readonly Question[]
  readonly now: Date
}

export async function saveAnswer(tx: Tx, input: SaveAnswerInput): Promise<Result<RequestView, RequestsError>> {
  const taken = await takeStep(tx, input, (request) => answer(request, { ...input, at: input.now.toISOString() }))
  return taken.ok ? ok(taken.value.view) : taken
}
