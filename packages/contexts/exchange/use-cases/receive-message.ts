/**
 * Answers what a partner posted: a signed receipt when the message is ours now, a signed error when it is not.
 * Inbox row, evidence with the receipt's bytes, trail, and what the message causes (`deliver`) are one database transaction:
 * the receipt is sent exactly when all of them are there. A copy of a message gets the stored receipt, byte for byte, and causes nothing.
 * The steps are those of the receive table; AS4's own are in `openUserMessage`.
 */
import { createHash, randomUUID } from 'node:crypto'
import {
  type As4ErrorCode,
  buildErrorSignal,
  buildReceipt,
  type EbmsErrorCode,
  ebmsCodeOf,
  type Opened,
  openUserMessage,
  type Property,
  type WireMessage,
} from '@passerelle/as4'
import { err, type InstitutionId, ok, type Result, unwrap } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { inboundPModes } from '../domain/eessi.table.ts'
import { derOf, type ExchangeSetting, type Partner } from '../domain/partner.ts'
import { type Addresses, readAddresses } from '../domain/read-addresses.ts'
import { type ReceiveErrorCode, receiveErrors } from '../errors.ts'
import { recordEvent } from '../store/record-event.ts'
import { findReceived, type Received, storeReceived } from '../store/store-received.ts'

export interface Receiver extends ExchangeSetting {
  /** Whether the institution is served by this node. */
  knowsRecipient(tx: Tx, institution: InstitutionId): Promise<boolean>
  /** What the message causes. A message that is wrong in itself must be taken and answered by a message of its own; throwing makes the sender try again. */
  deliver(tx: Tx, message: DeliveredMessage): Promise<void>
  /** A dead dependency or a bug, for the log; the sender is told EBMS:0202. */
  onTrouble?(error: unknown): void
}

export interface DeliveredMessage {
  readonly messageId: string
  readonly conversationId: string
  readonly refToMessageId?: string
  readonly trackingIdentifier?: string
  readonly originalSender: InstitutionId
  readonly finalRecipient: InstitutionId
  readonly fromParty: string
  readonly service: string
  readonly action: string
  readonly properties: readonly Property[]
  readonly parts: readonly DeliveredPart[]
  readonly receivedAt: Date
  /** SHA-256 of the receipt's bytes, hex. */
  readonly receiptDigest: string
}

export interface DeliveredPart {
  readonly contentId: string
  readonly mimeType: string
  readonly characterSet?: string
  readonly properties: readonly Property[]
  readonly bytes: Uint8Array
}

export interface IncomingRequest {
  readonly body: Uint8Array
  readonly contentType: string | undefined
  /** DER of the TLS client certificate; the TLS layer has checked its chain. */
  readonly tlsCertificate: Uint8Array | undefined
}

export interface HttpAnswer {
  readonly status: 200
  readonly contentType: string
  readonly body: Uint8Array
}

interface Refusal {
  readonly code: As4ErrorCode | ReceiveErrorCode
  readonly ebms: EbmsErrorCode
  readonly messageId?: string
  readonly partner?: Partner
}

export async function receiveMessage(receiver: Receiver, request: IncomingRequest): Promise<HttpAnswer> {
  const now = receiver.clock.now()
  try {
    const taken = await takeMessage(receiver, request, now)
    return taken.ok ? asAnswer(taken.value) : await answerRefusal(receiver, taken.error, now)
  } catch (error) {
    receiver.onTrouble?.(error)
    return answerError(receiver, { code: 'exchange/not-stored', ebms: 'EBMS:0202' }, now)
  }
}

async function takeMessage(receiver: Receiver, request: IncomingRequest, now: Date): Promise<Result<WireMessage, Refusal>> {
  const opened = await openRequest(receiver, request, now)
  if (!opened.ok) return opened
  const { message, partner } = opened.value
  const { messageId } = message.message
  if (message.isTest) return ok(await answerTest(receiver, message, partner, now))
  const refuse = (code: ReceiveErrorCode) => err({ code, ebms: receiveErrors[code], messageId, partner })
  const addresses = readAddresses(message.message, partner)
  if (!addresses.ok) return refuse(addresses.error.code)
  if (!(await receiver.knowsRecipient(receiver.database.db, addresses.value.finalRecipient))) return refuse('exchange/recipient-unknown')
  const before = await findReceived(receiver.database.db, partner.partyId, messageId)
  const received = before ?? (await storeNew(receiver, request, opened.value, addresses.value, now))
  if (!isSame(received, message)) return refuse('exchange/message-id-reused')
  if (!received.isNew) {
    await recordEvent(receiver.database.db, {
      ...trail(message, partner, now),
      state: 'repeated',
      institution_id: addresses.value.finalRecipient,
    })
  }
  return ok(received.receipt)
}

interface OpenedRequest {
  readonly message: Opened
  readonly partner: Partner
}

async function openRequest(receiver: Receiver, request: IncomingRequest, now: Date): Promise<Result<OpenedRequest, Refusal>> {
  const { identity, database } = receiver
  let partner: Partner | undefined
  let isKnown = true
  const opened = await openUserMessage(request.body, request.contentType, {
    now,
    pmodes: inboundPModes(identity.partyId),
    unwrapper: identity.unwrapper,
    async signersOf(from) {
      partner = await receiver.findPartner(database.db, from.id.value)
      isKnown = partner !== undefined
      return partner === undefined ? [] : [derOf(partner.signingCertificate)]
    },
  })
  if (!opened.ok) {
    const { error } = opened
    const code = isKnown ? error.code : 'exchange/sender-unknown'
    return err({ code, ebms: ebmsCodeOf(error), ...(error.messageId === undefined ? {} : { messageId: error.messageId }) })
  }
  if (partner === undefined) throw new Error('a message was opened without asking who its sender is')
  const isSendersConnection =
    request.tlsCertificate !== undefined && Buffer.from(derOf(partner.tlsCertificate)).equals(request.tlsCertificate)
  if (isSendersConnection) return ok({ message: opened.value, partner })
  const code = 'exchange/tls-certificate-not-the-senders'
  return err({ code, ebms: receiveErrors[code], messageId: opened.value.message.messageId, partner })
}

async function storeNew(
  receiver: Receiver,
  request: IncomingRequest,
  { message, partner }: OpenedRequest,
  addresses: Addresses,
  now: Date,
): Promise<Received> {
  const receipt = await makeReceipt(receiver, message, now)
  const receiptDigest = createHash('sha256').update(receipt.bytes).digest('hex')
  return receiver.database.transaction(async (tx) => {
    const isNew = await storeReceived(tx, { request, message, partner, addresses, receipt, now })
    // Another copy was stored while this one was being opened: its receipt is the one that counts.
    if (!isNew) return unwrapFound(await findReceived(tx, partner.partyId, message.message.messageId))
    const event = { ...trail(message, partner, now), institution_id: addresses.finalRecipient }
    await recordEvent(tx, { ...event, state: 'received', receipt_digest: receiptDigest })
    await receiver.deliver(tx, asDelivered(message, partner, addresses, receiptDigest, now))
    await recordEvent(tx, { ...event, state: 'delivered' })
    return { receipt, references: message.references, isNew: true }
  })
}

function asDelivered(
  { message, parts }: Opened,
  partner: Partner,
  addresses: Addresses,
  receiptDigest: string,
  receivedAt: Date,
): DeliveredMessage {
  return {
    messageId: message.messageId,
    conversationId: message.conversationId,
    ...addresses,
    fromParty: partner.partyId,
    service: message.service.value,
    action: message.action,
    properties: message.properties,
    parts,
    receivedAt,
    receiptDigest,
    ...(message.refToMessageId === undefined ? {} : { refToMessageId: message.refToMessageId }),
  }
}

/** The same MessageId with other content is another message, and a mistake or an attack. */
function isSame(received: Received, { references }: Opened): boolean {
  const digests = (list: Received['references']) => list.map((one) => `${one.uri} ${one.digest}`).sort()
  return digests(received.references).join('\n') === digests(references).join('\n')
}

async function answerTest(receiver: Receiver, message: Opened, partner: Partner, now: Date): Promise<WireMessage> {
  const receipt = await makeReceipt(receiver, message, now)
  await recordEvent(receiver.database.db, { ...trail(message, partner, now), state: 'tested' })
  return receipt
}

async function makeReceipt({ identity }: Receiver, message: Opened, now: Date): Promise<WireMessage> {
  return unwrap(
    await buildReceipt({
      messageId: newSignalId(identity.partyId),
      refToMessageId: message.message.messageId,
      timestamp: now,
      references: message.references,
      signer: identity.signer,
    }),
  )
}

async function answerRefusal(receiver: Receiver, refusal: Refusal, now: Date): Promise<HttpAnswer> {
  await recordEvent(receiver.database.db, {
    at: now,
    direction: 'in',
    state: 'refused',
    message_id: refusal.messageId ?? null,
    counterparty: refusal.partner?.partyId ?? null,
    code: refusal.code,
    ebms_code: refusal.ebms,
  })
  return answerError(receiver, refusal, now)
}

async function answerError({ identity }: Receiver, refusal: Refusal, now: Date): Promise<HttpAnswer> {
  const signal = await buildErrorSignal({
    messageId: newSignalId(identity.partyId),
    timestamp: now,
    code: refusal.ebms,
    signer: identity.signer,
    ...(refusal.messageId === undefined ? {} : { refToMessageId: refusal.messageId }),
  })
  return asAnswer(unwrap(signal))
}

function trail({ message }: Opened, partner: Partner, at: Date) {
  const tracking = message.properties.find((property) => property.name === 'trackingIdentifier')?.value
  return {
    at,
    direction: 'in' as const,
    message_id: message.messageId,
    conversation_id: message.conversationId,
    tracking_identifier: tracking ?? null,
    counterparty: partner.partyId,
  }
}

function newSignalId(partyId: string): string {
  return `${randomUUID()}@${partyId.replace(':', '-').toLowerCase()}`
}

/** ebMS answers are told apart by their content, not by the HTTP status. */
function asAnswer(wire: WireMessage): HttpAnswer {
  return { status: 200, contentType: wire.contentType, body: wire.bytes }
}

function unwrapFound(received: Received | undefined): Received {
  if (received === undefined) throw new Error('a stored message disappeared')
  return received
}
