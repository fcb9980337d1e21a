/**
 * Reads a receipt or an error signal and says how far it can be believed: a signal is either signed by a certificate of the party
 * it should come from, or it is unsigned, which makes an error a hint and a receipt nothing.
 * Source: ebMS 3.0 Core sections 5.2.3 and 6; AS4 profile section 5.1.8.
 */
import { ok, type Result } from '@passerelle/kernel'
import { commonProfile, type SecurityPolicy } from '../crypto/security-policy.ts'
import { parseReference, type SignedReference } from '../crypto/signed-reference.ts'
import { checkSigner, verifySignature } from '../crypto/verify-signature.ts'
import { type As4Error, refuse } from '../errors.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { type Envelope, inspectEnvelope } from '../message/inspect-envelope.ts'
import { type MessageInfo, parseMessageInfo } from '../message/parse-user-message.ts'
import { parseContentReference } from '../mime/content-id.ts'
import { readMimeMessage } from '../mime/read-multipart.ts'
import { ns } from '../uris.table.ts'
import { attributeOf, childrenOf, leafText, onlyChild } from '../xml/find-element.ts'
import type { XmlElement } from '../xml/xml-document.ts'

export interface OpenSignalOptions {
  readonly now: Date
  /** DER certificates that the answering party may sign with. */
  readonly signers: readonly Uint8Array[]
  readonly policy?: SecurityPolicy
  readonly limits?: Limits
}

export type Signal = ReceiptSignal | ErrorSignal | PullRequestSignal

interface SignalBase extends MessageInfo {
  /** DER of who signed it; absent when it carries no signature. */
  readonly signerCertificate?: Uint8Array
}

export interface ReceiptSignal extends SignalBase {
  readonly kind: 'receipt'
  /** Empty when the receipt repeats the user message instead of digests. */
  readonly references: readonly SignedReference[]
}

export interface ErrorSignal extends SignalBase {
  readonly kind: 'error'
  readonly errors: readonly SignalledError[]
}

export interface PullRequestSignal extends SignalBase {
  readonly kind: 'pull-request'
  readonly mpc?: string
}

export interface SignalledError {
  /** As written by the other side; usually a key of `ebmsErrors`. */
  readonly code: string
  readonly severity: 'failure' | 'warning'
  readonly shortDescription?: string
  readonly refToMessageInError?: string
}

export function openSignal(bytes: Uint8Array, contentType: string | undefined, options: OpenSignalOptions): Result<Signal, As4Error> {
  const mime = readMimeMessage(bytes, contentType, options.limits ?? { ...defaultLimits, maxBytes: 1024 * 1024 })
  if (!mime.ok) return mime
  if (mime.value.parts.length > 0) return refuse('as4/part-unexpected')
  const envelope = inspectEnvelope(mime.value.envelope.bytes)
  if (!envelope.ok) return envelope
  const signal = parseSignal(envelope.value.unit)
  if (!signal.ok) return signal
  if (envelope.value.signature === undefined) return signal
  const { policy = commonProfile, signers, now } = options
  const signer = checkSigner(envelope.value.signature, [], { policy, signers, now })
  if (!signer.ok) return signer
  const verified = verifySignature(envelope.value.signature, [], signer.value)
  return verified.ok ? ok({ ...signal.value, signerCertificate: verified.value.certificate }) : verified
}

/** What was sent and must come back in the receipt. */
export interface Sent {
  readonly messageId: string
  readonly references: readonly SignedReference[]
}

/**
 * Whether a receipt proves that exactly this message arrived: signed, about this MessageId, and with every digest that was sent, no other.
 * @returns the receipt, or why it proves nothing
 */
export function checkReceipt(signal: Signal, sent: Sent): Result<ReceiptSignal, As4Error> {
  if (signal.kind !== 'receipt') return refuse('as4/not-a-signal', { at: 'Receipt' })
  if (signal.signerCertificate === undefined) return refuse('as4/receipt-unsigned')
  if (signal.refToMessageId !== sent.messageId) return refuse('as4/receipt-mismatch', { at: 'RefToMessageId' })
  const received = new Set(signal.references.map(fingerprint))
  const isSame = signal.references.length === sent.references.length && sent.references.every((one) => received.has(fingerprint(one)))
  return isSame ? ok(signal) : refuse('as4/receipt-mismatch', { at: 'NonRepudiationInformation' })
}

/** Opens and checks in one step. */
export function verifyReceipt(
  bytes: Uint8Array,
  contentType: string | undefined,
  options: OpenSignalOptions & { readonly sent: Sent },
): Result<ReceiptSignal, As4Error> {
  const signal = openSignal(bytes, contentType, options)
  return signal.ok ? checkReceipt(signal.value, options.sent) : signal
}

function fingerprint(reference: SignedReference): string {
  const contentId = parseContentReference(reference.uri)
  return [contentId === undefined ? reference.uri : `cid:${contentId}`, reference.digestAlgorithm, reference.digest].join(' ')
}

function parseSignal(unit: Envelope['unit']): Result<Signal, As4Error> {
  if (unit.name !== 'SignalMessage') return refuse('as4/not-a-signal')
  const info = parseMessageInfo(onlyChild(unit, ns.eb, 'MessageInfo'))
  if (!info.ok) return info
  const receipts = childrenOf(unit, ns.eb, 'Receipt')
  const errors = childrenOf(unit, ns.eb, 'Error')
  const pulls = childrenOf(unit, ns.eb, 'PullRequest')
  const [receipt] = receipts
  const [pull] = pulls
  if (receipts.length + pulls.length + (errors.length > 0 ? 1 : 0) !== 1) return refuse('as4/header-invalid', { at: 'SignalMessage' })
  if (receipt !== undefined) return parseReceipt(info.value, receipt)
  if (pull !== undefined) {
    const mpc = attributeOf(pull, 'mpc')
    return ok({ ...info.value, kind: 'pull-request', ...(mpc === undefined ? {} : { mpc }) })
  }
  const signalled = errors.map(parseError)
  return signalled.every((error) => error !== undefined)
    ? ok({ ...info.value, kind: 'error', errors: signalled })
    : refuse('as4/header-invalid', { at: 'Error' })
}

function parseReceipt(info: MessageInfo, receipt: XmlElement): Result<ReceiptSignal, As4Error> {
  const information = onlyChild(receipt, ns.ebbp, 'NonRepudiationInformation')
  const entries = information === undefined ? [] : childrenOf(information, ns.ebbp, 'MessagePartNRInformation')
  const references = entries.map((entry) => {
    const reference = onlyChild(entry, ns.ds, 'Reference')
    return reference === undefined ? undefined : parseReference(reference)
  })
  return references.every((reference) => reference !== undefined)
    ? ok({ ...info, kind: 'receipt', references })
    : refuse('as4/header-invalid', { at: 'NonRepudiationInformation' })
}

function parseError(error: XmlElement): SignalledError | undefined {
  const code = attributeOf(error, 'errorCode')
  if (code === undefined || !/^EBMS:\d{4}$/.test(code)) return undefined
  const severity = attributeOf(error, 'severity')?.toLowerCase() === 'warning' ? 'warning' : 'failure'
  const shortDescription = attributeOf(error, 'shortDescription') ?? leafText(onlyChild(error, ns.eb, 'Description'))
  const refToMessageInError = attributeOf(error, 'refToMessageInError')
  return {
    code,
    severity,
    ...(shortDescription === undefined ? {} : { shortDescription: shortDescription.slice(0, 200) }),
    ...(refToMessageInError === undefined || refToMessageInError === '' ? {} : { refToMessageInError }),
  }
}
