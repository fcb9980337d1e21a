/** The applicant takes a request back before it is decided. What was stated stays on record. */
import { ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { Reader } from '../domain/request.ts'
import { withdraw } from '../domain/steps.ts'
import type { RequestView } from '../domain/view.ts'
import type { RequestsError } from '../errors.ts'
import type { RequestKey } from '../store/request-events.ts'
import { takeStep } from './take-step.ts'

export async function withdrawRequest(
  tx: Tx,
  input: RequestKey & { readonly reader: Reader; readonly now: Date },
): Promise<Result<RequestView, RequestsError>> {
  const taken = await takeStep(tx, input, (request) => withdraw(request, { reader: input.reader, at: input.now.toISOString() }))
  return taken.ok ? ok(taken.value.view) : taken
}
