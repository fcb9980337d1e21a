/** Sends a complete draft and gives its receipt. Sent again, it gives the same receipt and changes nothing. */
import { ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { Question } from '../domain/question.ts'
import { receiptReference } from '../domain/receipt-reference.ts'
import { type Reader, workerOf } from '../domain/request.ts'
import { send } from '../domain/steps.ts'
import type { RequestView } from '../domain/view.ts'
import type { RequestsError } from '../errors.ts'
import type { RequestKey } from '../store/request-events.ts'
import { tables } from '../store/tables.ts'
import { takeStep } from './take-step.ts'

export interface SubmitRequestInput extends RequestKey {
  readonly reader: Reader
  /** What the law would still ask; null when nothing is left. */
  readonly next: Question | null
  readonly now: Date
}

export async function submitRequest(tx: Tx, input: SubmitRequestInput): Promise<Result<RequestView, RequestsError>> {
  const { institution, id, reader, next, now } = input
  const step = { reader, next, reference: receiptReference(id), at: now.toISOString() }
  const taken = await takeStep(tx, input, (request) => send(request, step))
  if (!taken.ok) return taken
  const worker = workerOf(taken.value.request)
  if (worker !== undefined && taken.value.events.length > 0)
    await tables(tx)
      .insertInto('requests.parties')
      .values({ institution_id: institution, request_id: id, role: 'worker', party: worker })
      .execute()
  return ok(taken.value.view)
}
