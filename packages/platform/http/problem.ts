/** What a caller gets when a request cannot be answered: a stable code, where, and what to do next. @source RFC 9457 */
import type { CodedError } from '@passerelle/kernel'

export interface Problem extends CodedError {
  readonly status: number
  readonly fields?: readonly {
    readonly field: string
    readonly code: string
    readonly params?: Readonly<Record<string, string | number | boolean>>
  }[]
  /** Key of the next step to show, when the code alone does not say it. */
  readonly next?: string
  /** The trail that shows each step of what failed. */
  readonly transaction?: string
}

/** Thrown by a route to answer with a problem; anything else that is thrown is answered as 500 `platform/internal`. */
export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

export function problem(status: number, error: CodedError, more: Omit<Problem, 'status' | 'code'> = {}): ProblemError {
  return new ProblemError({ ...error, ...more, status })
}

/** The body on the wire. `detail` stays out: it is for operators. */
export function problemBody(value: Problem): Record<string, unknown> {
  const { detail: _, ...rest } = value
  return { type: `urn:passerelle:error:${value.code}`, title: value.code, ...rest }
}
