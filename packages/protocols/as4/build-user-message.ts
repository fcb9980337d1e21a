/**
 * Makes a user message ready for HTTP POST: compress, sign, encrypt, in this order, because the receiver undoes them backwards.
 * The bytes are made once and sent again unchanged on every retry, so that the receipt's digests always fit.
 * Source: eDelivery AS4 1.15 Common Profile.
 */
import { createHash } from 'node:crypto'
import { ok, type Result, type Signer } from '@passerelle/kernel'
import { deflatePart, gzipType } from './compression.ts'
import { readCertificate } from './crypto/certificate.ts'
import { encryptParts } from './crypto/encrypt-parts.ts'
import { idsFor, signMessage } from './crypto/sign-message.ts'
import type { SignedReference } from './crypto/signed-reference.ts'
import { type As4Error, refuse } from './errors.ts'
import type { PartInfo, Property, UserMessage } from './message/user-message.ts'
import { writeEnvelope } from './message/write-envelope.ts'
import { findUnwritable, writeMessaging, writeUserMessage } from './message/write-user-message.ts'
import { parseContentType } from './mime/content-type.ts'
import { type OutgoingPart, soapContentType, type WireMessage, writeMultipart } from './mime/write-multipart.ts'

export interface Payload {
  /** Of the content itself, such as `application/xml`. */
  readonly mimeType: string
  /** Such as `UTF-8`; the receiver checks it. */
  readonly characterSet?: string
  readonly bytes: Uint8Array
  /** Letters, digits and `._@=+-`; made from the MessageId when absent. */
  readonly contentId?: string
  readonly properties?: readonly Property[]
  /** Default true. XML and text should always be compressed, because the signature rewrites them otherwise. */
  readonly compress?: boolean
}

export interface UserMessageInput extends Omit<UserMessage, 'parts'> {
  readonly payloads: readonly Payload[]
}

export interface BuildOptions {
  readonly signer: Signer
  /** DER, RSA. Absent: the parts are not encrypted. */
  readonly receiverCertificate?: Uint8Array
}

export interface BuiltMessage extends WireMessage {
  readonly messageId: string
  /** What the receipt must repeat. */
  readonly references: readonly SignedReference[]
}

export async function buildUserMessage(input: UserMessageInput, options: BuildOptions): Promise<Result<BuiltMessage, As4Error>> {
  const stem = createHash('sha256').update(input.messageId).digest('hex').slice(0, 24)
  const contentIds = input.payloads.map((payload, index) => payload.contentId ?? `part${index + 1}-${stem}@as4`)
  const { payloads, ...header } = input
  const message: UserMessage = { ...header, parts: payloads.map((payload, index) => partInfo(payload, contentIds[index] ?? '')) }
  const unwritable = findUnwritable(message)
  if (unwritable !== undefined || new Set(contentIds).size !== contentIds.length) {
    return refuse('as4/value-invalid', { at: unwritable ?? 'contentId' })
  }
  if (payloads.some((payload) => !/^[\x20-\x7e]+$/.test(payload.mimeType) || parseContentType(payload.mimeType) === undefined)) {
    return refuse('as4/value-invalid', { at: 'mimeType' })
  }
  const receiver = options.receiverCertificate === undefined ? undefined : readCertificate(options.receiverCertificate)
  if (options.receiverCertificate !== undefined && receiver?.publicKey.asymmetricKeyType !== 'rsa') {
    return refuse('as4/value-invalid', { at: 'receiverCertificate' })
  }
  const ids = idsFor(message.messageId)
  const messaging = writeMessaging(writeUserMessage(message), ids.messaging)
  const plain = payloads.map((payload, index) => outgoingPart(payload, contentIds[index] ?? ''))
  const signed = await signMessage({ messaging, ids, parts: plain, signer: options.signer })
  if (!signed.ok) return signed
  const encrypted =
    receiver === undefined || plain.length === 0 ? { blocks: [], parts: plain } : encryptParts(plain, receiver, ids.encryptedKey)
  const { token, signature } = signed.value.blocks
  const envelope = writeEnvelope(messaging, [token, ...encrypted.blocks, signature], ids.body)
  const wire: WireMessage =
    plain.length === 0
      ? { bytes: envelope, contentType: soapContentType }
      : writeMultipart(
          [{ contentType: soapContentType, contentId: `soap-${stem}@as4`, bytes: envelope }, ...encrypted.parts],
          `=_as4_${stem}`,
        )
  return ok({ ...wire, messageId: message.messageId, references: signed.value.references })
}

function partInfo(payload: Payload, contentId: string): PartInfo {
  return {
    contentId,
    properties: [
      { name: 'MimeType', value: payload.mimeType },
      ...(payload.characterSet === undefined ? [] : [{ name: 'CharacterSet', value: payload.characterSet }]),
      ...(payload.compress === false ? [] : [{ name: 'CompressionType', value: gzipType }]),
      ...(payload.properties ?? []),
    ],
  }
}

function outgoingPart(payload: Payload, contentId: string): OutgoingPart {
  return payload.compress === false
    ? { contentType: payload.mimeType, contentId, bytes: payload.bytes }
    : { contentType: gzipType, contentId, bytes: deflatePart(payload.bytes) }
}
