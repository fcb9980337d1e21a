/** A request as others see it: its state, who stated what, and what came of it. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Procedure } from './procedures.table.ts'
import {
  type Applicant,
  correctionsOf,
  isCorrectable,
  lastWords,
  type Request,
  type RequestState,
  type StatedAnswer,
  standingAnswers,
  workerOf,
} from './request.ts'

export interface RequestView {
  readonly id: string
  readonly institution: InstitutionId
  readonly procedure: Procedure
  readonly language: string
  readonly state: RequestState
  readonly applicant: Applicant
  /** Number of the worker whom the request names. */
  readonly worker?: string
  readonly createdAt: string
  /** The applicant's last word on each question. */
  readonly answers: Readonly<Record<string, unknown>>
  /** What the worker states otherwise, by question. */
  readonly corrections: Readonly<Record<string, unknown>>
  /** The questions whose answers the worker may correct, while the request waits for the worker. */
  readonly correctable: readonly string[]
  /** The last word of each source on each question: what a determination weighs. */
  readonly statements: readonly StatedAnswer[]
  /** Every answer ever given, in order. */
  readonly history: readonly StatedAnswer[]
  readonly receipt?: Request['receipt'] & {}
  readonly confirmation?: Request['confirmation'] & {}
  readonly decision?: Request['decision'] & {}
}

export function viewOf(institution: InstitutionId, id: string, request: Request): RequestView {
  const { procedure, language, state, applicant, createdAt, history, receipt, confirmation, decision } = request
  const worker = workerOf(request)
  return {
    id,
    institution,
    procedure,
    language,
    state,
    applicant,
    createdAt,
    answers: standingAnswers(request),
    corrections: correctionsOf(request),
    correctable:
      state === 'waiting-for-worker' ? Object.keys(standingAnswers(request)).filter((question) => isCorrectable(request, question)) : [],
    statements: lastWords(request),
    history,
    ...(worker === undefined ? {} : { worker }),
    ...(receipt === undefined ? {} : { receipt }),
    ...(confirmation === undefined ? {} : { confirmation }),
    ...(decision === undefined ? {} : { decision }),
  }
}
