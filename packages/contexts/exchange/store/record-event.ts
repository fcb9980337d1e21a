/** Writes one line of the transport trail. */
import type { Tx } from '@passerelle/platform'
import type { Insertable } from 'kysely'
import { type ExchangeTables, tables } from './tables.ts'

export type NewEvent = Pick<Insertable<ExchangeTables['exchange.events']>, 'at' | 'direction' | 'state'> &
  Partial<Insertable<ExchangeTables['exchange.events']>>

export async function recordEvent(tx: Tx, event: NewEvent): Promise<void> {
  const nothing = {
    institution_id: null,
    message_id: null,
    conversation_id: null,
    tracking_identifier: null,
    counterparty: null,
    attempt: null,
    code: null,
    ebms_code: null,
    receipt_digest: null,
  }
  await tables(tx)
    .insertInto('exchange.events')
    .values({ ...nothing, ...event })
    .execute()
}
