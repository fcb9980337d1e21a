/** From a use-case's coded failure to an HTTP problem: the status by what the code means, the fields where a form is wrong. */
import type { CodedError } from '@passerelle/kernel'
import { ProblemError } from '@passerelle/platform'

interface Failure extends CodedError {
  readonly fields?: readonly {
    readonly field: string
    readonly code: string
    readonly params?: Readonly<Record<string, string | number | boolean>>
  }[]
}

/** The value of a result, or the problem that answers the request. */
export function answer<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure }): T {
  if (result.ok) return result.value
  throw problemOf(result.error)
}

export function problemOf(error: Failure, transaction?: string): ProblemError {
  const { code, at, params, fields } = error
  return new ProblemError({
    status: statusOf(code),
    code,
    ...(at !== undefined && { at }),
    ...(params !== undefined && { params }),
    ...(fields !== undefined && { fields }),
    ...(transaction !== undefined && { transaction }),
  })
}

const statusByWord: readonly (readonly [RegExp, number])[] = [
  // The person may act; the case as it is now does not let anybody.
  [/^casework\/(action-not-allowed|not-yet-available)$/, 409],
  // The file is wrong, not the person.
  [/^casework\/attachment-not-allowed$/, 422],
  [/not-found|unknown-(request|case|document|attachment|task)|not-your-document/, 404],
  [/unavailable|unreachable/, 503],
  [/not-allowed|forbidden|not-the-(applicant|worker)/, 403],
  [/conflict|reused|in-use|already|no-longer-valid|wrong-state|not-sent-yet|state-forbids|session-(refused|expired)/, 409],
]

function statusOf(code: string): number {
  return statusByWord.find(([pattern]) => pattern.test(code))?.[1] ?? 422
}
