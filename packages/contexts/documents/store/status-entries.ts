/** Status entries: drawn at random from a list that has room, one for each copy, and changed once at most. */
import { randomInt } from 'node:crypto'
import type { InstitutionId, PlainDate } from '@passerelle/kernel'
import { newId, type Tx } from '@passerelle/platform'
import { type Carrier, listSize, type StatusValue, statusValue } from '../domain/status-value.ts'
import { tables } from './tables.ts'

export interface StatusEntry {
  readonly listId: string
  /** The address that copies name and under which the list is published. */
  readonly uri: string
  readonly index: number
}

export interface Reservation {
  readonly institutionId: InstitutionId
  readonly documentId: string
  readonly carrier: Carrier
  readonly count: number
  /** Address of the folder of lists; a new list is published under `<base>/<list id>`, and keeps that address. */
  readonly statusListBase: string
  readonly now: Date
}

/** Draws in a row that may miss before a list counts as full: misses grow with every entry taken, so a list is left at about three fifths. */
const drawsBeforeNewList = 6

export async function reserveEntries(tx: Tx, reservation: Reservation): Promise<readonly StatusEntry[]> {
  const entries: StatusEntry[] = []
  let list = (await newestList(tx, reservation)) ?? (await openList(tx, reservation))
  let misses = 0
  while (entries.length < reservation.count) {
    const missing = reservation.count - entries.length
    const taken = await draw(tx, reservation, list, missing)
    entries.push(...taken)
    misses = taken.length === 0 ? misses + 1 : 0
    if (misses < drawsBeforeNewList) continue
    list = await openList(tx, reservation)
    misses = 0
  }
  return entries
}

/** Sets every entry of a document that is still valid. Entries that changed before keep what they say. */
export async function setStatusOfDocument(
  tx: Tx,
  change: { readonly institutionId: InstitutionId; readonly documentId: string; readonly value: StatusValue; readonly on: PlainDate },
): Promise<void> {
  const changed = await tables(tx)
    .updateTable('documents.status_entries')
    .set({ value: change.value, changed_on: change.on })
    .where('institution_id', '=', change.institutionId)
    .where('document_id', '=', change.documentId)
    .where('value', '=', statusValue.valid)
    .returning('list_id')
    .execute()
  for (const listId of [...new Set(changed.map((entry) => entry.list_id))].sort())
    await tables(tx)
      .updateTable('documents.status_lists')
      .set((eb) => ({ changes: eb('changes', '+', 1) }))
      .where('institution_id', '=', change.institutionId)
      .where('list_id', '=', listId)
      .execute()
}

interface List {
  readonly listId: string
  readonly uri: string
  readonly size: number
}

async function newestList(tx: Tx, { institutionId }: Reservation): Promise<List | undefined> {
  return tables(tx)
    .selectFrom('documents.status_lists')
    .select(['list_id as listId', 'uri', 'size'])
    .where('institution_id', '=', institutionId)
    .orderBy('opened_at', 'desc')
    .orderBy('list_id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function openList(tx: Tx, { institutionId, statusListBase, now }: Reservation): Promise<List> {
  const listId = newId(now)
  const list = { listId, uri: `${statusListBase.replace(/\/+$/, '')}/${listId}`, size: listSize }
  await tables(tx)
    .insertInto('documents.status_lists')
    .values({ institution_id: institutionId, list_id: listId, uri: list.uri, size: list.size, opened_at: now })
    .execute()
  return list
}

async function draw(tx: Tx, reservation: Reservation, list: List, count: number): Promise<readonly StatusEntry[]> {
  const drawn = new Set<number>()
  while (drawn.size < count) drawn.add(randomInt(list.size))
  const rows = await tables(tx)
    .insertInto('documents.status_entries')
    .values(
      [...drawn].map((index) => ({
        institution_id: reservation.institutionId,
        list_id: list.listId,
        index,
        document_id: reservation.documentId,
        carrier: reservation.carrier,
      })),
    )
    .onConflict((conflict) => conflict.columns(['institution_id', 'list_id', 'index']).doNothing())
    .returning('index')
    .execute()
  return rows.map((row) => ({ listId: list.listId, uri: list.uri, index: row.index }))
}
