/** The inbox and the evidence of what came in, and the receipt that was given for it. */
import type { Opened, SignedReference, WireMessage } from '@passerelle/as4'
import { json, type Tx } from '@passerelle/platform'
import type { Partner } from '../domain/partner.ts'
import type { Addresses } from '../domain/read-addresses.ts'
import { tables } from './tables.ts'

export interface Received {
  readonly receipt: WireMessage
  readonly references: readonly SignedReference[]
  readonly isNew: boolean
}

export async function findReceived(tx: Tx, fromParty: string, messageId: string): Promise<Received | undefined> {
  const row = await tables(tx)
    .selectFrom('exchange.inbox as i')
    .innerJoin('exchange.evidence as e', (join) =>
      join.onRef('e.message_id', '=', 'i.message_id').onRef('e.counterparty', '=', 'i.from_party'),
    )
    .select(['e.receipt', 'e.receipt_content_type', 'i.signed_references'])
    .where('e.direction', '=', 'in')
    .where('i.from_party', '=', fromParty)
    .where('i.message_id', '=', messageId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { receipt: { bytes: row.receipt, contentType: row.receipt_content_type }, references: row.signed_references, isNew: false }
}

export interface ToStore {
  readonly request: { readonly body: Uint8Array; readonly contentType: string | undefined; readonly tlsCertificate: Uint8Array | undefined }
  readonly message: Opened
  readonly partner: Partner
  readonly addresses: Addresses
  readonly receipt: WireMessage
  readonly now: Date
}

/** @returns false when the message was there before; waits for a transaction that is storing the same message */
export async function storeReceived(tx: Tx, { request, message, partner, addresses, receipt, now }: ToStore): Promise<boolean> {
  const header = message.message
  const stored = await tables(tx)
    .insertInto('exchange.inbox')
    .values({
      institution_id: addresses.finalRecipient,
      from_party: partner.partyId,
      message_id: header.messageId,
      conversation_id: header.conversationId,
      tracking_identifier: addresses.trackingIdentifier ?? null,
      ref_to_message_id: header.refToMessageId ?? null,
      original_sender: addresses.originalSender,
      service: header.service.value,
      action: header.action,
      properties: json(header.properties),
      signed_references: json(message.references),
      received_at: now,
    })
    .onConflict((conflict) => conflict.columns(['from_party', 'message_id']).doNothing())
    .returning('message_id')
    .executeTakeFirst()
  if (stored === undefined) return false
  await tables(tx)
    .insertInto('exchange.evidence')
    .values({
      institution_id: addresses.finalRecipient,
      direction: 'in',
      counterparty: partner.partyId,
      message_id: header.messageId,
      request: request.body,
      request_content_type: request.contentType ?? '',
      receipt: receipt.bytes,
      receipt_content_type: receipt.contentType,
      signer_certificate: message.signerCertificate ?? new Uint8Array(),
      tls_certificate: request.tlsCertificate ?? null,
      at: now,
    })
    .execute()
  return true
}
