/** What can be asked about a message on its way: its state, its evidence, its trail. Reads only. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { EventState, OutboxState } from '../domain/transport-state.ts'
import { tables } from '../store/tables.ts'

export interface TransportStatus {
  readonly messageId: string
  readonly direction: 'out' | 'in'
  readonly state: OutboxState | 'received'
  readonly counterparty: string
  readonly conversationId: string
  readonly at: Date
  readonly attempts?: number
  readonly nextAttemptAt?: Date
  readonly failureCode?: string
}

/** Of a message that this access point sent or received. Two partners may use one MessageId: then the counterparty says which is meant. */
export async function transportStatus(tx: Tx, messageId: string, counterparty?: string): Promise<TransportStatus | undefined> {
  const sent = await tables(tx)
    .selectFrom('exchange.outbox')
    .selectAll()
    .where('message_id', '=', messageId)
    .where((where) => (counterparty === undefined ? where.lit(true) : where('to_party', '=', counterparty)))
    .executeTakeFirst()
  if (sent !== undefined) {
    return {
      messageId,
      direction: 'out',
      state: sent.state,
      counterparty: sent.to_party,
      conversationId: sent.conversation_id,
      at: sent.settled_at ?? sent.accepted_at,
      attempts: sent.attempts,
      ...(sent.settled_at === null ? { nextAttemptAt: sent.next_attempt_at } : {}),
      ...(sent.failure_code === null ? {} : { failureCode: sent.failure_code }),
    }
  }
  const received = await tables(tx)
    .selectFrom('exchange.inbox')
    .selectAll()
    .where('message_id', '=', messageId)
    .where((where) => (counterparty === undefined ? where.lit(true) : where('from_party', '=', counterparty)))
    .executeTakeFirst()
  if (received === undefined) return undefined
  return {
    messageId,
    direction: 'in',
    state: 'received',
    counterparty: received.from_party,
    conversationId: received.conversation_id,
    at: received.received_at,
  }
}

export interface Evidence {
  readonly direction: 'out' | 'in'
  readonly institutionId: InstitutionId
  readonly counterparty: string
  readonly at: Date
  /** HTTP bodies as they crossed the wire; the request's parts are encrypted to the receiver. */
  readonly request: { readonly bytes: Uint8Array; readonly contentType: string }
  readonly receipt: { readonly bytes: Uint8Array; readonly contentType: string }
  /** DER: who signed what came from outside. */
  readonly signerCertificate: Uint8Array
  /** DER: the other end of the TLS connection. */
  readonly tlsCertificate?: Uint8Array
}

/** Exists from the moment of the receipt. */
export async function evidenceOf(tx: Tx, messageId: string, counterparty?: string): Promise<Evidence | undefined> {
  const row = await tables(tx)
    .selectFrom('exchange.evidence')
    .selectAll()
    .where('message_id', '=', messageId)
    .where((where) => (counterparty === undefined ? where.lit(true) : where('counterparty', '=', counterparty)))
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    direction: row.direction,
    institutionId: row.institution_id,
    counterparty: row.counterparty,
    at: row.at,
    request: { bytes: row.request, contentType: row.request_content_type },
    receipt: { bytes: row.receipt, contentType: row.receipt_content_type },
    signerCertificate: row.signer_certificate,
    ...(row.tls_certificate === null ? {} : { tlsCertificate: row.tls_certificate }),
  }
}

export interface TransportEvent {
  readonly at: Date
  readonly direction: 'out' | 'in'
  readonly state: EventState
  readonly messageId?: string
  readonly institutionId?: InstitutionId
  readonly counterparty?: string
  readonly attempt?: number
  readonly code?: string
  readonly ebms?: string
  /** SHA-256 of the receipt's bytes, hex; the same at both ends. */
  readonly receiptDigest?: string
}

export type TrailOf = { readonly messageId: string } | { readonly trackingIdentifier: string } | { readonly conversationId: string }

/** In the order in which they happened here. Refused messages are found by the MessageId that they claimed. */
export async function listTransportEvents(tx: Tx, of: TrailOf): Promise<TransportEvent[]> {
  const [column, value] =
    'messageId' in of
      ? (['message_id', of.messageId] as const)
      : 'trackingIdentifier' in of
        ? (['tracking_identifier', of.trackingIdentifier] as const)
        : (['conversation_id', of.conversationId] as const)
  const rows = await tables(tx).selectFrom('exchange.events').selectAll().where(column, '=', value).orderBy('position').execute()
  return rows.map((row) => ({
    at: row.at,
    direction: row.direction,
    state: row.state,
    ...given('messageId', row.message_id),
    ...given('institutionId', row.institution_id),
    ...given('counterparty', row.counterparty),
    ...given('attempt', row.attempt),
    ...given('code', row.code),
    ...given('ebms', row.ebms_code),
    ...given('receiptDigest', row.receipt_digest),
  }))
}

function given<K extends string, V>(key: K, value: V | null): { readonly [P in K]?: V } {
  return (value === null ? {} : { [key]: value }) as { readonly [P in K]?: V }
}
