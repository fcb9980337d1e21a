/** What came of a sent request: it lies with a clerk, or it is decided. Recorded again, nothing changes. */
import { ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { Outcome, Reason } from '../domain/request.ts'
import { giveToClerk, recordOutcome as outcomeStep } from '../domain/steps.ts'
import type { RequestView } from '../domain/view.ts'
import type { RequestsError } from '../errors.ts'
import type { RequestKey } from '../store/request-events.ts'
import { takeStep } from './take-step.ts'

export async function recordWithClerk(
  tx: Tx,
  input: RequestKey & { readonly reasons: readonly Reason[]; readonly now: Date },
): Promise<Result<RequestView, RequestsError>> {
  const taken = await takeStep(tx, input, (request) => giveToClerk(request, { reasons: input.reasons, at: input.now.toISOString() }))
  return taken.ok ? ok(taken.value.view) : taken
}

export async function recordOutcome(
  tx: Tx,
  input: RequestKey & { readonly outcome: Outcome; readonly now: Date },
): Promise<Result<RequestView, RequestsError>> {
  const taken = await takeStep(tx, input, (request) => outcomeStep(request, { outcome: input.outcome, at: input.now.toISOString() }))
  return taken.ok ? ok(taken.value.view) : taken
}
