/** Why a tour ends early: the coded problem of whoever refused, or what the tour itself found wrong, with the next move. */
import type { CodedError } from '@passerelle/kernel'

export type TourCode =
  /** A part of the world does not answer. */
  | 'tour/unreachable'
  /** An answer came, and it is not what the step must show. */
  | 'tour/unexpected'
  /** What must happen by itself did not happen in time. */
  | 'tour/timed-out'
  /** The law asks something to which the tour has no answer. */
  | 'tour/unknown-question'

export interface TourProblem extends CodedError {
  readonly status?: number
  readonly fields?: readonly { readonly field: string; readonly code: string }[]
  /** Key or sentence of the next move. */
  readonly next?: string
  readonly transaction?: string
}

/** An expected failure inside a step; the walk shows it and stops. */
export class TourStop extends Error {
  readonly problem: TourProblem
  constructor(problem: TourProblem) {
    super(problem.code)
    this.problem = problem
  }
}

export function stop(code: TourCode, detail: string, next: string): TourStop {
  return new TourStop({ code, detail, next })
}

const lookAtLogs = 'look at the logs of the node in the data folder, then run the tour again'

/** What a step must show; anything else ends the tour. */
export function expected(isSo: boolean, what: string, found?: unknown): asserts isSo {
  if (isSo) return
  throw stop('tour/unexpected', found === undefined ? `expected ${what}` : `expected ${what}, found ${JSON.stringify(found)}`, lookAtLogs)
}

/** Asks until there is an answer. @param seconds after which the tour ends */
export async function until<T>(what: string, seconds: number, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > deadline) throw stop('tour/timed-out', `${what} did not happen in ${seconds} s`, lookAtLogs)
    await new Promise((next) => setTimeout(next, 200))
  }
}
