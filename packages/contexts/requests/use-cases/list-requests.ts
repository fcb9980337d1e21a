/** The requests in which a person or a company has a part, newest first. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { fold, type Reader, type RequestEvent, type Role, roleOf } from '../domain/request.ts'
import { type RequestView, viewOf } from '../domain/view.ts'
import { tables } from '../store/tables.ts'

const maxListed = 200

/** @param reader acting for a company: its requests; otherwise the person's own, as applicant or as worker */
export async function listRequestsFor(
  tx: Tx,
  { institution, reader }: { readonly institution: InstitutionId; readonly reader: Reader },
): Promise<(RequestView & { readonly role: Role })[]> {
  const { person, company } = reader
  const ids = await tables(tx)
    .selectFrom('requests.parties')
    .select('request_id')
    .distinct()
    .where('institution_id', '=', institution)
    .where((eb) =>
      company === undefined
        ? eb.and([eb('role', 'in', ['person', 'worker']), eb('party', '=', person)])
        : eb.and([eb('role', '=', 'company'), eb('party', '=', company)]),
    )
    .orderBy('request_id', 'desc')
    .limit(maxListed)
    .execute()
  if (ids.length === 0) return []
  const rows = await tables(tx)
    .selectFrom('requests.events')
    .select(['request_id', 'body'])
    .where('institution_id', '=', institution)
    .where(
      'request_id',
      'in',
      ids.map(({ request_id }) => request_id),
    )
    .orderBy('request_id', 'desc')
    .orderBy('sequence')
    .execute()
  const events = new Map<string, RequestEvent[]>()
  for (const { request_id, body } of rows) events.set(request_id, [...(events.get(request_id) ?? []), body])
  return [...events].flatMap(([id, own]) => {
    const request = fold(own)
    const role = request === undefined ? undefined : roleOf(request, reader)
    return request === undefined || role === undefined ? [] : [{ ...viewOf(institution, id, request), role }]
  })
}
