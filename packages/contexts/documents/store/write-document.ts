/** Adds a document or an event. Nothing here changes a row. */
import type { InstitutionId, PlainDate } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { DocumentEventKind } from '../domain/standing.ts'
import { type DocumentRow, tables } from './tables.ts'

/** @returns false when the number or the intent key is taken; nothing is written then */
export async function insertDocument(tx: Tx, row: DocumentRow): Promise<boolean> {
  const inserted = await tables(tx)
    .insertInto('documents.documents')
    .values({ ...row, content: JSON.stringify(row.content) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('document_id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function appendEvent(
  tx: Tx,
  event: {
    readonly institutionId: InstitutionId
    readonly documentId: string
    readonly at: Date
    readonly kind: DocumentEventKind
    readonly effectiveOn: PlainDate
    readonly byDocument?: string
    readonly reason?: string
  },
): Promise<void> {
  const db = tables(tx)
  const last = await db
    .selectFrom('documents.events')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('institution_id', '=', event.institutionId)
    .where('document_id', '=', event.documentId)
    .executeTakeFirst()
  await db
    .insertInto('documents.events')
    .values({
      institution_id: event.institutionId,
      document_id: event.documentId,
      position: (last?.position ?? 0) + 1,
      at: event.at,
      kind: event.kind,
      effective_on: event.effectiveOn,
      by_document: event.byDocument ?? null,
      reason: event.reason ?? null,
    })
    .execute()
}

/** The next number of a series, without two callers getting the same; a rolled back transaction leaves no gap. */
export async function nextInSeries(tx: Tx, institutionId: InstitutionId, series: string): Promise<number> {
  const row = await tables(tx)
    .insertInto('documents.number_series')
    .values({ institution_id: institutionId, series, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['institution_id', 'series']).doUpdateSet((eb) => ({ last: eb('documents.number_series.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}
