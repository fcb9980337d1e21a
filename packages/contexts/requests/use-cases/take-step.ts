/** Runs one step on a stored request: waits its turn, asks the domain, keeps the events. */
import { err, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { apply, type Request, type RequestEvent } from '../domain/request.ts'
import { type RequestView, viewOf } from '../domain/view.ts'
import type { RequestsError } from '../errors.ts'
import { addEvents, loadRequest, lockRequest, type RequestKey } from '../store/request-events.ts'

export interface Taken {
  readonly view: RequestView
  readonly request: Request
  readonly events: readonly RequestEvent[]
}

export async function takeStep(
  tx: Tx,
  key: RequestKey,
  step: (request: Request) => Result<RequestEvent[], RequestsError>,
): Promise<Result<Taken, RequestsError>> {
  await lockRequest(tx, key)
  const before = await loadRequest(tx, key)
  if (before === undefined) return err({ code: 'requests/not-found' })
  const events = step(before)
  if (!events.ok) return events
  await addEvents(tx, key, before.version, events.value)
  const request = events.value.reduce(apply, before)
  return ok({ view: viewOf(key.institution, key.id, request), request, events: events.value })
}
