/** One request: for those who have a part in it, or for the institution that handles it. */
import { err, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type Reader, type Role, roleOf } from '../domain/request.ts'
import { type RequestView, viewOf } from '../domain/view.ts'
import type { RequestsError } from '../errors.ts'
import { loadRequest, type RequestKey } from '../store/request-events.ts'

/** A person without a part in the request gets the same answer as for one that does not exist. */
export async function getRequest(
  tx: Tx,
  { institution, id, reader }: RequestKey & { readonly reader: Reader },
): Promise<Result<RequestView & { readonly role: Role }, RequestsError>> {
  const request = await loadRequest(tx, { institution, id })
  const role = request === undefined ? undefined : roleOf(request, reader)
  if (request === undefined || role === undefined) return err({ code: 'requests/not-found' })
  return ok({ ...viewOf(institution, id, request), role })
}

/** For journeys and for the desk: the caller has checked that it acts for the institution. */
export async function findRequest(tx: Tx, { institution, id }: RequestKey): Promise<RequestView | undefined> {
  const request = await loadRequest(tx, { institution, id })
  return request === undefined ? undefined : viewOf(institution, id, request)
}
