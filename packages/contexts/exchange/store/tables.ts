/** The exchange's tables and the typed way to them. */
import type { Property, SignedReference } from '@passerelle/as4'
import type { InstitutionId } from '@passerelle/kernel'
import type { ContextStore, Tx } from '@passerelle/platform'
import type { ColumnType, GeneratedAlways, Kysely, RawBuilder } from 'kysely'
import type { EventState, OutboxState } from '../domain/transport-state.ts'

/** Read as the value, written through `json()`. */
type Json<T> = ColumnType<T, RawBuilder<T>, RawBuilder<T>>

export interface ExchangeTables {
  'exchange.outbox': {
    institution_id: InstitutionId
    submission_id: string
    message_id: string
    conversation_id: string
    tracking_identifier: string
    ref_to_message_id: string | null
    from_party: string
    to_party: string
    final_recipient: InstitutionId
    service: string
    action: string
    properties: Json<readonly Property[]>
    content_digest: string
    state: OutboxState
    attempts: ColumnType<number, number | undefined, number>
    next_attempt_at: Date
    claimed_by: ColumnType<string | null, string | null | undefined, string | null>
    claimed_until: ColumnType<Date | null, Date | null | undefined, Date | null>
    wire: ColumnType<Buffer | null, Uint8Array | null | undefined, Uint8Array | null>
    wire_content_type: ColumnType<string | null, string | null | undefined, string | null>
    signed_references: ColumnType<
      readonly SignedReference[] | null,
      RawBuilder<readonly SignedReference[]> | undefined,
      RawBuilder<readonly SignedReference[]>
    >
    failure_code: ColumnType<string | null, string | null | undefined, string | null>
    accepted_at: Date
    settled_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  'exchange.outbox_parts': {
    institution_id: InstitutionId
    submission_id: string
    position: number
    mime_type: string
    character_set: string | null
    properties: Json<readonly Property[]>
    bytes: ColumnType<Buffer, Uint8Array, Uint8Array>
  }
  'exchange.inbox': {
    institution_id: InstitutionId
    from_party: string
    message_id: string
    conversation_id: string
    tracking_identifier: string | null
    ref_to_message_id: string | null
    original_sender: InstitutionId
    service: string
    action: string
    properties: Json<readonly Property[]>
    signed_references: Json<readonly SignedReference[]>
    received_at: Date
  }
  'exchange.evidence': {
    institution_id: InstitutionId
    direction: 'out' | 'in'
    counterparty: string
    message_id: string
    request: ColumnType<Buffer, Uint8Array, Uint8Array>
    request_content_type: string
    receipt: ColumnType<Buffer, Uint8Array, Uint8Array>
    receipt_content_type: string
    signer_certificate: ColumnType<Buffer, Uint8Array, Uint8Array>
    tls_certificate: ColumnType<Buffer | null, Uint8Array | null, Uint8Array | null>
    at: Date
  }
  'exchange.events': {
    position: GeneratedAlways<number>
    at: Date
    direction: 'out' | 'in'
    institution_id: InstitutionId | null
    message_id: string | null
    conversation_id: string | null
    tracking_identifier: string | null
    counterparty: string | null
    state: EventState
    attempt: number | null
    code: string | null
    ebms_code: string | null
    receipt_digest: string | null
  }
}

export const exchangeStore: ContextStore = { schema: 'exchange', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<ExchangeTables> => tx as unknown as Kysely<ExchangeTables>
