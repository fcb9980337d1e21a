/**
 * A business process as a table of small steps that can be run again.
 * A step may first look outside (`prepare`, no transaction); what it changes (`apply`) is one transaction together with
 * the mark that it is done and the call of the next step. A process killed anywhere goes on where it was.
 */
import type { CodedError, InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'

export interface Instance<Data> {
  readonly institutionId: InstitutionId
  readonly id: string
  readonly data: Data
}

/** What a step leaves: go on (with data for the next steps), wait until something resumes the journey here, or end. */
export type StepResult<Data> =
  | { readonly outcome: 'next'; readonly data?: Partial<Data> }
  | { readonly outcome: 'wait'; readonly at: string; readonly data?: Partial<Data> }
  | { readonly outcome: 'end' }

export interface Step<Env, Data, Prepared = unknown> {
  readonly name: string
  /** Reads from outside, without a transaction. A failure is shown in the trail and tried again later. */
  readonly prepare?: (env: Env, db: Tx, instance: Instance<Data>) => Promise<Prepared>
  readonly apply: (env: Env, tx: Tx, instance: Instance<Data>, prepared: Prepared) => Promise<StepResult<Data>>
}

export interface Journey<Env, Data> {
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: what a step prepares is its own business
  readonly steps: readonly Step<Env, Data, any>[]
}

/** An expected failure inside a step: the code is shown in the trail, and the step is tried again later. */
export class StepFailure extends Error {
  readonly failure: CodedError
  constructor(failure: CodedError) {
    super(failure.code)
    this.failure = failure
  }
}

/** The value of a result, or the failure of the step. */
export function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CodedError }): T {
  if (result.ok) return result.value
  throw new StepFailure(result.error)
}
