/** What went wrong, from `application/problem+json` to a sentence with its next step. @source RFC 9457 */
import type { MessageValues, Translator } from '../i18n/translator.ts'

/** The sentence for a next step: `ask-for-paper` and `next.ask-for-paper` are the same key. */
export function nextStep(messages: Pick<Translator, 'find'>, next: string): string | undefined {
  return messages.find(`next.${next.replace(/^next\./, '')}`)
}

export interface FieldProblem {
  readonly field: string
  readonly code: string
  readonly params?: MessageValues
}

export interface Problem {
  readonly code: string
  readonly status: number
  readonly at?: string
  readonly params?: MessageValues
  readonly fields?: readonly FieldProblem[]
  readonly next?: string
  readonly transaction?: string
}

/** Carries a problem through libraries that only know exceptions; faces show `problem`, never `message`. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : { code: 'ui/unexpected', status: 0 }
}

/** Reads an error answer. A body that is no problem document becomes a code made of the status. */
export async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined)
  const fallback = { code: `ui/status-${response.status}`, status: response.status }
  if (typeof body !== 'object' || body === null) return fallback
  const { code, at, params, fields, next, transaction } = body as Record<string, unknown>
  return {
    code: typeof code === 'string' ? code : fallback.code,
    status: response.status,
    ...(typeof at === 'string' && { at }),
    ...(isValues(params) && { params }),
    ...(Array.isArray(fields) && { fields: fields.flatMap(readField) }),
    ...(typeof next === 'string' && { next }),
    ...(typeof transaction === 'string' && { transaction }),
  }
}

/**
 * The sentence for a code: that of its `problem`, its own, or that of the room it comes from, or the general one.
 * The last two show the code, so that a clerk can find it.
 */
export function problemText(messages: Pick<Translator, 'find' | 't'>, problem: Pick<Problem, 'code' | 'params'>): string {
  const { code, params } = problem
  const room = code.split('/')[0] ?? ''
  return (
    (params?.['problem'] === undefined ? undefined : messages.find(`error.${code}.${params['problem']}`, params)) ??
    messages.find(`error.${code}`, params) ??
    messages.find(`error.room.${room}`, { code }) ??
    messages.t('error.unknown', { code })
  )
}

function readField(input: unknown): FieldProblem[] {
  if (typeof input !== 'object' || input === null) return []
  const { field, code, params } = input as Record<string, unknown>
  return typeof field === 'string' && typeof code === 'string' ? [{ field, code, ...(isValues(params) && { params }) }] : []
}

function isValues(input: unknown): input is MessageValues {
  return (
    typeof input === 'object' &&
    input !== null &&
    Object.values(input).every((value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
  )
}
