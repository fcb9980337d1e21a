/** What may be done with a request in its state: each step gives the events that follow, or says why not. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { err, ok, type Result } from '@passerelle/kernel'
import type { FieldError, RequestsError } from '../errors.ts'
import { checkAnswer } from './check-answer.ts'
import type { Question } from './question.ts'
import {
  isCorrectable,
  type Outcome,
  type Reader,
  type Reason,
  type Request,
  type RequestEvent,
  type RequestState,
  roleOf,
  standingAnswers,
  workerOf,
  workerQuestion,
} from './request.ts'

type Events = Result<RequestEvent[], RequestsError>

const maxNote = 2000

/** @param askable the questions that may be answered: those asked so far and the next one */
export function answer(
  request: Request,
  step: { reader: Reader; questionId: string; value: unknown; askable: readonly Question[]; at: string },
): Events {
  const allowed = mayApply(request, step.reader, ['draft'])
  if (!allowed.ok) return allowed
  const question = step.askable.find(({ id }) => id === step.questionId)
  if (question === undefined) return err({ code: 'requests/unknown-question', at: step.questionId })
  const value = checkAnswer(question, step.value)
  if (!value.ok) return value
  const source = request.applicant.company === undefined ? 'person' : 'employer'
  return ok([answered(question, value.value, source, step.reader.person, step.at)])
}

/** @param next what is still to be asked; null when nothing is */
export function send(request: Request, step: { reader: Reader; next: Question | null; reference: string; at: string }): Events {
  if (request.receipt !== undefined && request.state !== 'withdrawn' && roleOf(request, step.reader) === 'applicant') return ok([])
  const allowed = mayApply(request, step.reader, ['draft'])
  if (!allowed.ok) return allowed
  if (step.next !== null) return err({ code: 'requests/incomplete', at: step.next.id })
  const question = workerQuestion(request.procedure)
  if (question !== undefined && workerOf(request) === undefined) return err({ code: 'requests/incomplete', at: question })
  return ok([{ kind: 'sent', at: step.at, by: step.reader.person, reference: step.reference }])
}

/**
 * The worker speaks once. A correction stands beside what the employer stated; neither replaces the other.
 * Who states something else does not confirm. All fields that are wrong are named, of every correction.
 */
export function confirm(
  request: Request,
  step: {
    reader: Reader
    confirmed: boolean
    corrections?: Readonly<Record<string, unknown>>
    note?: string
    askable: readonly Question[]
    at: string
  },
): Events {
  if (roleOf(request, step.reader) !== 'worker') return err({ code: 'requests/not-the-worker' })
  if (request.state !== 'waiting-for-worker') return forbidden(request)
  const note = step.note?.trim() ?? ''
  if (note.length > maxNote) return err({ code: 'requests/note-too-long', params: { max: maxNote } })
  const stated = standingAnswers(request)
  const events: (RequestEvent & { kind: 'answered' })[] = []
  const fields: FieldError[] = []
  for (const [questionId, given] of Object.entries(step.corrections ?? {})) {
    const question = step.askable.find(({ id }) => id === questionId)
    if (question === undefined) return err({ code: 'requests/unknown-question', at: questionId.slice(0, 100) })
    if (!isCorrectable(request, questionId)) return err({ code: 'requests/not-correctable', at: questionId })
    const value = checkAnswer(question, given)
    if (value.ok) events.push(answered(question, value.value, 'worker', step.reader.person, step.at))
    else fields.push(...value.error.fields)
  }
  const [first] = fields
  if (first !== undefined) return err({ code: 'requests/answer-invalid', at: first.field.split('/')[0] ?? '', fields })
  const doesCorrect = events.some(({ questionId, value }) => !isDeepStrictEqual(value, stated[questionId]))
  const confirmed = step.confirmed && !doesCorrect
  const confirmation = { kind: 'confirmed', at: step.at, by: step.reader.person, confirmed } as const
  return ok([...events, note === '' ? confirmation : { ...confirmation, note }])
}

export function giveToClerk(request: Request, step: { reasons: readonly Reason[]; at: string }): Events {
  if (request.state === 'with-clerk') return ok([])
  if (request.state !== 'submitted') return forbidden(request)
  return ok([{ kind: 'given-to-clerk', at: step.at, reasons: step.reasons }])
}

export function recordOutcome(request: Request, step: { outcome: Outcome; at: string }): Events {
  if (request.state === 'decided' && request.decision?.outcome === step.outcome.outcome) return ok([])
  if (request.state !== 'submitted' && request.state !== 'with-clerk') return forbidden(request)
  return ok([{ kind: 'decided', at: step.at, ...step.outcome }])
}

export function withdraw(request: Request, step: { reader: Reader; at: string }): Events {
  if (request.state === 'withdrawn' && roleOf(request, step.reader) === 'applicant') return ok([])
  const allowed = mayApply(request, step.reader, ['draft', 'waiting-for-worker', 'submitted', 'with-clerk'])
  return allowed.ok ? ok([{ kind: 'withdrawn', at: step.at, by: step.reader.person }]) : allowed
}

function mayApply(request: Request, reader: Reader, states: readonly RequestState[]): Result<null, RequestsError> {
  if (roleOf(request, reader) !== 'applicant') return err({ code: 'requests/not-the-applicant' })
  return states.includes(request.state) ? ok(null) : forbidden(request)
}

function forbidden(request: Request): Result<never, RequestsError> {
  return err({ code: 'requests/state-forbids', params: { state: request.state } })
}

function answered(
  question: Question,
  value: unknown,
  source: 'employer' | 'person' | 'worker',
  by: string,
  at: string,
): RequestEvent & { kind: 'answered' } {
  return { kind: 'answered', at, by, source, questionId: question.id, questionKind: question.kind, value }
}
