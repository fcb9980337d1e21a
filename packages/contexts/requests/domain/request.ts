/**
 * A request is a fold over its events: what was asked, who stated what and when, and how it went on.
 * Nothing is overwritten: an answer given again stands beside the earlier one.
 *
 *   draft → waiting-for-worker → submitted → with-clerk → decided      (a procedure without a worker skips the waiting)
 *   draft, waiting-for-worker, submitted, with-clerk → withdrawn
 */

import { isDeepStrictEqual } from 'node:util'
import { type Procedure, procedureTable } from './procedures.table.ts'
import type { QuestionKind } from './question.ts'

export type RequestState = 'draft' | 'waiting-for-worker' | 'submitted' | 'with-clerk' | 'decided' | 'withdrawn'

/** Who spoke: an employer or a person for whom the request is, the worker, or nobody outside. */
export type StatementSource = 'employer' | 'person' | 'worker'

export interface Applicant {
  /** The number under which the login knows the person. */
  readonly person: string
  /** The company that the person acts for. */
  readonly company?: string
}

export interface Reason {
  readonly provision: readonly string[]
  readonly state: string
  readonly textKey: string
  readonly params: Readonly<Record<string, string | number | boolean>>
}

export interface Outcome {
  readonly outcome: 'issued' | 'not-issued'
  readonly reasons: readonly Reason[]
  readonly documentIds: readonly string[]
}

export type RequestEvent =
  | {
      readonly kind: 'created'
      readonly at: string
      readonly procedure: Procedure
      readonly language: string
      readonly applicant: Applicant
    }
  | {
      readonly kind: 'answered'
      readonly at: string
      readonly by: string
      readonly source: StatementSource
      readonly questionId: string
      readonly questionKind: QuestionKind
      readonly value: unknown
    }
  | { readonly kind: 'sent'; readonly at: string; readonly by: string; readonly reference: string }
  | { readonly kind: 'confirmed'; readonly at: string; readonly by: string; readonly confirmed: boolean; readonly note?: string }
  | { readonly kind: 'given-to-clerk'; readonly at: string; readonly reasons: readonly Reason[] }
  | ({ readonly kind: 'decided'; readonly at: string } & Outcome)
  | { readonly kind: 'withdrawn'; readonly at: string; readonly by: string }

export interface StatedAnswer {
  readonly questionId: string
  readonly questionKind: QuestionKind
  readonly value: unknown
  readonly source: StatementSource
  readonly by: string
  readonly at: string
}

export interface Request {
  readonly procedure: Procedure
  readonly language: string
  readonly applicant: Applicant
  readonly state: RequestState
  readonly createdAt: string
  /** Every answer ever given, in order. */
  readonly history: readonly StatedAnswer[]
  readonly receipt?: { readonly reference: string; readonly at: string }
  readonly confirmation?: { readonly confirmed: boolean; readonly note?: string; readonly by: string; readonly at: string }
  readonly decision?: {
    readonly outcome: 'issued' | 'with-clerk' | 'not-issued'
    readonly reasons: readonly Reason[]
    readonly documentIds: readonly string[]
  }
  /** Number of events; the next one gets this number plus one. */
  readonly version: number
}

export function begin(event: RequestEvent & { kind: 'created' }): Request {
  const { procedure, language, applicant, at } = event
  return { procedure, language, applicant, state: 'draft', createdAt: at, history: [], version: 1 }
}

/** @param events of one request in order, the first of which creates it; undefined where there are none */
export function fold(events: readonly RequestEvent[]): Request | undefined {
  const [first, ...rest] = events
  if (first === undefined) return undefined
  if (first.kind !== 'created') throw new Error('a request begins with its creation')
  return rest.reduce(apply, begin(first))
}

export function apply(request: Request, event: RequestEvent): Request {
  const next = { ...request, version: request.version + 1 }
  switch (event.kind) {
    case 'created':
      throw new Error('a request is created once')
    case 'answered': {
      const { kind: _, ...answer } = event
      return { ...next, history: [...request.history, answer] }
    }
    case 'sent':
      return { ...next, state: afterSending(request.procedure), receipt: { reference: event.reference, at: event.at } }
    case 'confirmed': {
      const { kind: _, ...confirmation } = event
      return { ...next, state: 'submitted', confirmation }
    }
    case 'given-to-clerk':
      return { ...next, state: 'with-clerk', decision: { outcome: 'with-clerk', reasons: event.reasons, documentIds: [] } }
    case 'decided': {
      const { outcome, reasons, documentIds } = event
      return { ...next, state: 'decided', decision: { outcome, reasons, documentIds } }
    }
    case 'withdrawn':
      return { ...next, state: 'withdrawn' }
  }
}

function afterSending(procedure: Procedure): RequestState {
  return workerQuestion(procedure) === undefined ? 'submitted' : 'waiting-for-worker'
}

/** The question whose answer names the worker; undefined where no worker confirms. */
export function workerQuestion(procedure: Procedure): string | undefined {
  return procedureTable[procedure].confirmedBy
}

/** The answers as they stand: the applicant's last word on each question. What the worker says otherwise never takes its place. */
export function standingAnswers(request: Request): Record<string, unknown> {
  return Object.fromEntries(request.history.filter(({ source }) => source !== 'worker').map(({ questionId, value }) => [questionId, value]))
}

/** What the worker states otherwise, by question; an answer that says the same is no correction. */
export function correctionsOf(request: Request): Record<string, unknown> {
  const stated = standingAnswers(request)
  const own = request.history.filter(({ source }) => source === 'worker').map(({ questionId, value }) => [questionId, value] as const)
  return Object.fromEntries(own.filter(([questionId, value]) => !isDeepStrictEqual(value, stated[questionId])))
}

/** The worker may correct what was stated, except who the worker is. */
export function isCorrectable(request: Request, questionId: string): boolean {
  return questionId !== workerQuestion(request.procedure) && request.history.some((stated) => stated.questionId === questionId)
}

/** The last word of each source on each question, for whoever weighs them against each other. */
export function lastWords(request: Request): StatedAnswer[] {
  const last = new Map(request.history.map((answer) => [JSON.stringify([answer.source, answer.questionId]), answer]))
  return request.history.filter((answer) => last.get(JSON.stringify([answer.source, answer.questionId])) === answer)
}

/** The number of the worker whom the request names, once it does. */
export function workerOf(request: Request): string | undefined {
  const question = workerQuestion(request.procedure)
  const answer = request.history.findLast(({ questionId, source }) => questionId === question && source !== 'worker')
  return typeof answer?.value === 'string' ? answer.value : undefined
}

export type Role = 'applicant' | 'worker'

export interface Reader {
  readonly person: string
  readonly company?: string
}

/** A request is its applicant's, and from its sending also the worker's. A company's request belongs to whoever acts for the company. */
export function roleOf(request: Request, reader: Reader): Role | undefined {
  const { applicant } = request
  const isApplicant =
    applicant.company === undefined
      ? reader.company === undefined && reader.person === applicant.person
      : reader.company === applicant.company
  if (isApplicant) return 'applicant'
  return request.receipt !== undefined && reader.company === undefined && workerOf(request) === reader.person ? 'worker' : undefined
}
