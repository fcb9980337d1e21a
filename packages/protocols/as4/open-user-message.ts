/**
 * Opens what another access point posted, in the order of the receive table: size and MIME, SOAP, parts, P-Mode, signer,
 * decryption, signature, inflation. Every step refuses with its own code; nothing of the message is believed before the signature is.
 * Not done here: duplicates (the caller knows what it stored) and the TLS client certificate.
 * Source: eDelivery AS4 1.15 Common Profile.
 */
import { err, type KeyUnwrapper, ok, type Result } from '@passerelle/kernel'
import { gzipType, inflatePart } from './compression.ts'
import { decryptParts, type LegacyUnwrapper } from './crypto/decrypt-parts.ts'
import { commonProfile, type SecurityPolicy } from './crypto/security-policy.ts'
import type { SignedReference } from './crypto/signed-reference.ts'
import { checkSigner, verifySignature } from './crypto/verify-signature.ts'
import { type As4Error, refuse } from './errors.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { type Envelope, inspectEnvelope } from './message/inspect-envelope.ts'
import { isMessageId, parseUserMessage } from './message/parse-user-message.ts'
import { fourCornerOf, type PartInfo, type Party, type Property, type UserMessage } from './message/user-message.ts'
import { type MimePart, readMimeMessage } from './mime/read-multipart.ts'
import { findPMode, isTestMessage, limitsOf, type PMode, type PModeSet } from './pmode/pmode.ts'
import { ns } from './uris.table.ts'
import { leafText, onlyChild } from './xml/find-element.ts'

export interface OpenOptions {
  readonly now: Date
  readonly pmodes: PModeSet
  /** DER certificates that this party may sign with; an empty list when the party is not known. */
  signersOf(from: Party): Promise<readonly Uint8Array[]>
  readonly unwrapper?: KeyUnwrapper
  /** Accepts the older key transport; see `LegacyUnwrapper`. */
  readonly legacyUnwrapper?: LegacyUnwrapper
  readonly policy?: SecurityPolicy
  /** Before the P-Mode is known; the P-Mode may only narrow. */
  readonly limits?: Limits
}

export interface OpenedPart {
  readonly contentId: string
  /** From the part property, which is signed; the MIME header is not. */
  readonly mimeType: string
  readonly characterSet?: string
  readonly properties: readonly Property[]
  /** Inflated. */
  readonly bytes: Uint8Array
}

export interface Opened {
  readonly message: UserMessage
  readonly pmode: PMode
  /** In the order of the header. */
  readonly parts: readonly OpenedPart[]
  /** The test service: answer with a receipt, deliver nothing. */
  readonly isTest: boolean
  /** DER; absent when the P-Mode allows unsigned messages and this was one. */
  readonly signerCertificate?: Uint8Array
  /** What the receipt repeats. */
  readonly references: readonly SignedReference[]
}

export interface OpenRefusal extends As4Error {
  /** For the error signal's RefToMessageId: as read, not verified. */
  readonly messageId?: string
}

export async function openUserMessage(
  bytes: Uint8Array,
  contentType: string | undefined,
  options: OpenOptions,
): Promise<Result<Opened, OpenRefusal>> {
  const limits = options.limits ?? defaultLimits
  const mime = readMimeMessage(bytes, contentType, limits)
  if (!mime.ok) return mime
  const envelope = inspectEnvelope(mime.value.envelope.bytes)
  if (!envelope.ok) return envelope
  const opened = await openEnvelope(envelope.value, mime.value.parts, bytes.length, options)
  return opened.ok ? opened : err({ ...opened.error, ...claimedMessageId(envelope.value) })
}

async function openEnvelope(
  envelope: Envelope,
  sent: readonly MimePart[],
  size: number,
  options: OpenOptions,
): Promise<Result<Opened, As4Error>> {
  if (envelope.unit.name !== 'UserMessage') return refuse('as4/not-a-user-message')
  const header = parseUserMessage(envelope.unit)
  if (!header.ok) return header
  const message = header.value
  if (!envelope.bodyIsEmpty) return refuse('as4/body-not-empty')
  const paired = pairParts(message.parts, sent)
  if (!paired.ok) return paired
  const pmode = findPMode(options.pmodes, message)
  if (pmode === undefined) return refuse('as4/pmode-not-found')
  const limits = limitsOf(pmode)
  if (size > limits.maxBytes) return refuse('as4/mime-too-large')
  if (sent.length > limits.maxParts) return refuse('as4/mime-too-many-parts')
  const isTest = isTestMessage(message)
  if (pmode.fourCorner && !isTest && fourCornerOf(message.properties) === undefined) return refuse('as4/four-corner-property-missing')
  const secured = await openSecurity(envelope, message, paired.value, pmode, options)
  if (!secured.ok) return secured
  const parts: OpenedPart[] = []
  for (const [index, info] of message.parts.entries()) {
    const part = secured.value.parts[index]
    const opened = part === undefined ? refuse('as4/part-missing') : await openPart(info, part, limits)
    if (!opened.ok) return opened
    parts.push(opened.value)
  }
  const { signerCertificate, references } = secured.value
  return ok({ message, pmode, parts, isTest, references, ...(signerCertificate === undefined ? {} : { signerCertificate }) })
}

interface Secured {
  readonly parts: readonly MimePart[]
  readonly signerCertificate?: Uint8Array
  readonly references: readonly SignedReference[]
}

async function openSecurity(
  envelope: Envelope,
  message: UserMessage,
  parts: readonly MimePart[],
  pmode: PMode,
  options: OpenOptions,
): Promise<Result<Secured, As4Error>> {
  const { signature, encryption } = envelope
  const policy = options.policy ?? commonProfile
  const partIds = message.parts.map((part) => part.contentId)
  if (signature === undefined && pmode.sign) return refuse('as4/unsigned')
  const encryptedIds = [...(encryption?.parts.keys() ?? [])]
  if (pmode.encrypt && !partIds.every((id) => encryptedIds.includes(id))) return refuse('as4/not-encrypted')
  if (!encryptedIds.every((id) => partIds.includes(id))) return refuse('as4/security-malformed', { at: 'EncryptedData' })
  const signers = signature === undefined ? [] : await options.signersOf(message.from)
  const signer = signature === undefined ? undefined : checkSigner(signature, partIds, { policy, signers, now: options.now })
  if (signer !== undefined && !signer.ok) return signer
  const decrypted =
    encryption === undefined || encryptedIds.length === 0 ? ok(parts) : await decryptParts(parts, encryption, { ...options, policy })
  if (!decrypted.ok) return decrypted
  if (signature === undefined || signer === undefined) return ok({ parts: decrypted.value, references: [] })
  const verified = verifySignature(signature, decrypted.value, signer.value)
  if (!verified.ok) return verified
  return ok({ parts: decrypted.value, signerCertificate: verified.value.certificate, references: verified.value.references })
}

/** @returns the MIME parts in the order of the header */
function pairParts(infos: readonly PartInfo[], parts: readonly MimePart[]): Result<readonly MimePart[], As4Error> {
  const paired = infos.map((info) => parts.find((part) => part.contentId === info.contentId))
  if (!paired.every((part) => part !== undefined)) return refuse('as4/part-missing')
  return parts.length > infos.length ? refuse('as4/part-unexpected') : ok(paired)
}

async function openPart(info: PartInfo, part: MimePart, limits: Limits): Promise<Result<OpenedPart, As4Error>> {
  const find = (name: string) => info.properties.find((property) => property.name === name)?.value
  const [compression, mimeType, characterSet] = [find('CompressionType'), find('MimeType'), find('CharacterSet')]
  if (compression !== undefined && (compression !== gzipType || mimeType === undefined)) return refuse('as4/decompression-failed')
  const inflated = compression === undefined ? ok(part.bytes) : await inflatePart(part.bytes, limits)
  if (!inflated.ok) return inflated
  if (characterSet !== undefined && !isIn(characterSet, inflated.value)) return refuse('as4/charset-invalid')
  return ok({
    contentId: info.contentId,
    mimeType: mimeType ?? part.contentType,
    properties: info.properties,
    bytes: inflated.value,
    ...(characterSet === undefined ? {} : { characterSet }),
  })
}

function isIn(characterSet: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(characterSet, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function claimedMessageId(envelope: Envelope): { readonly messageId?: string } {
  const messageId = leafText(onlyChild(onlyChild(envelope.unit, ns.eb, 'MessageInfo'), ns.eb, 'MessageId'))
  return messageId !== undefined && isMessageId(messageId) ? { messageId } : {}
}
