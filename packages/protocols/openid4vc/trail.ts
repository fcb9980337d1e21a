/** One line of a transaction's trail: which step, how it ended, with what code. Never personal data. */
import type { Result } from '@passerelle/kernel'
import type { Openid4vcCode, Openid4vcError } from './errors.ts'
import type { ProtocolResponse } from './http.ts'

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

/** What an endpoint did: its answer, the transaction it could be tied to, and what the trail says when that is not good news. */
export interface Handled {
  readonly response: ProtocolResponse
  readonly transactionId?: string
  /** The other party behaved, and yet the step led nowhere: a wallet that refuses. */
  readonly setback?: Openid4vcCode
}

export async function tellTrail(
  onEvent: OnEvent | undefined,
  at: Date,
  step: TrailStep,
  result: Result<Pick<Handled, 'transactionId' | 'setback'>, Openid4vcError>,
): Promise<void> {
  // The first half of a handshake is no news.
  if (!result.ok && result.error.code === 'openid4vc/dpop-nonce-needed') return
  const { transactionId } = result.ok ? result.value : result.error
  const code = result.ok ? result.value.setback : (result.error.hostCode ?? result.error.code)
  await onEvent?.({
    ...(transactionId === undefined ? {} : { transactionId }),
    step,
    outcome: code === undefined ? 'passed' : 'failed',
    ...(code === undefined ? {} : { code }),
    at,
  })
}
