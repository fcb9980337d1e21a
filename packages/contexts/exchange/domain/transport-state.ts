/** What can be true of a message on its way, and how one attempt changes it. */
import type { EbmsErrorCode } from '@passerelle/as4'
import type { SendFailureCode } from '../errors.ts'

export type OutboxState = 'accepted' | 'sending' | 'waiting-for-retry' | 'receipted' | 'failed'

/** The transport trail: the outbox states, and what happens at the receiving side. */
export type EventState = OutboxState | 'received' | 'delivered' | 'repeated' | 'refused' | 'tested'

/** Seconds to wait after the first, second, … attempt; one more attempt than there are numbers. */
export type RetrySchedule = readonly number[]

/** About 24 hours, as long as an institution may take to fetch. Source: Decision E6. */
export const defaultRetrySchedule: RetrySchedule = [2, 5, 15, 60, 300, 900, 3600, 3600, 7200, 14_400, 21_600, 28_800]

export type AttemptOutcome =
  | { readonly kind: 'receipted' }
  | {
      readonly kind: 'failed'
      readonly code: SendFailureCode
      readonly ebms?: EbmsErrorCode | string
      /** Trying again cannot help: the partner's signed refusal, or a message that cannot be built. */
      readonly isFinal: boolean
    }

export type NextState =
  | { readonly state: 'receipted' }
  | { readonly state: 'waiting-for-retry'; readonly at: Date; readonly code: SendFailureCode; readonly ebms?: string }
  | { readonly state: 'failed'; readonly code: SendFailureCode; readonly ebms: string }

/** @param attempts including the one that just ended */
export function decideNext(outcome: AttemptOutcome, attempts: number, schedule: RetrySchedule, now: Date): NextState {
  if (outcome.kind === 'receipted') return { state: 'receipted' }
  if (outcome.isFinal) return { state: 'failed', code: outcome.code, ebms: outcome.ebms ?? 'EBMS:0004' }
  const wait = schedule[attempts - 1]
  if (wait === undefined) return { state: 'failed', code: 'exchange/no-receipt', ebms: 'EBMS:0301' }
  const at = new Date(now.getTime() + wait * 1000)
  return { state: 'waiting-for-retry', at, code: outcome.code, ...(outcome.ebms === undefined ? {} : { ebms: outcome.ebms }) }
}
