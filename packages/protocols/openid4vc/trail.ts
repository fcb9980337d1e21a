/** One line of a transaction's trail: which step, how it ended, with what code. Never personal data. */

export type TrailStep =
  | 'offer-created'
  | 'offer-read'
  | 'authorization-pushed'
  | 'authorization'
  | 'login'
  | 'token'
  | 'credential'
  | 'request-created'
  | 'request-read'
  | 'response'

export interface TrailEvent {
  /** Absent where the request could not be tied to a transaction, as with a made-up code. */
  readonly transactionId?: string
  readonly step: TrailStep
  readonly outcome: 'passed' | 'failed'
  readonly code?: string
  readonly at: Date
}

/** Awaited before the answer leaves, so that a host may write it in the same database transaction. */
export type OnEvent = (event: TrailEvent) => void | Promise<void>
