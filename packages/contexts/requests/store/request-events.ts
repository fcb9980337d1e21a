/** Reads and adds the events of a request. Steps on one request wait for each other. */
import type { InstitutionId } from '@passerelle/kernel'
import { json, type Tx } from '@passerelle/platform'
import { sql } from 'kysely'
import { fold, type Request, type RequestEvent } from '../domain/request.ts'
import { tables } from './tables.ts'

export interface RequestKey {
  readonly institution: InstitutionId
  readonly id: string
}

export async function lockRequest(tx: Tx, { institution, id }: RequestKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`requests:${institution}:${id}`}, 0))`.execute(tx)
}

export async function loadRequest(tx: Tx, { institution, id }: RequestKey): Promise<Request | undefined> {
  if (!isId(id)) return undefined
  const rows = await tables(tx)
    .selectFrom('requests.events')
    .select('body')
    .where('institution_id', '=', institution)
    .where('request_id', '=', id)
    .orderBy('sequence')
    .execute()
  return fold(rows.map(({ body }) => body))
}

/** @param after number of events that the caller saw */
export async function addEvents(tx: Tx, { institution, id }: RequestKey, after: number, events: readonly RequestEvent[]): Promise<void> {
  if (events.length === 0) return
  await tables(tx)
    .insertInto('requests.events')
    .values(
      events.map((event, i) => ({
        institution_id: institution,
        request_id: id,
        sequence: after + 1 + i,
        at: new Date(event.at),
        kind: event.kind,
        body: json(event),
      })),
    )
    .execute()
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
