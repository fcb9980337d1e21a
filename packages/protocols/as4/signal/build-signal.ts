/**
 * Makes the two signals that answer a push: the non-repudiation receipt, which repeats the digests of what was received, and the error.
 * Both are signed, because an unsigned answer proves nothing. Source: AS4 profile section 5.1.8; ebBP signals 2.0; ebMS 3.0 Core section 6.
 */
import { ok, type Result, type Signer } from '@passerelle/kernel'
import { idsFor, signMessage } from '../crypto/sign-message.ts'
import { type SignedReference, writeReference } from '../crypto/signed-reference.ts'
import { type EbmsErrorCode, ebmsErrors } from '../ebms-error.table.ts'
import { type As4Error, refuse } from '../errors.ts'
import { isMessageId } from '../message/parse-user-message.ts'
import { writeEnvelope } from '../message/write-envelope.ts'
import { writeMessageInfo, writeMessaging } from '../message/write-user-message.ts'
import { soapContentType, type WireMessage } from '../mime/write-multipart.ts'
import { ns } from '../uris.table.ts'
import { element, isWritable, text } from '../xml/write-canonical-xml.ts'

export interface SignalInput {
  readonly messageId: string
  readonly timestamp: Date
  readonly signer: Signer
}

export interface ReceiptInput extends SignalInput {
  readonly refToMessageId: string
  /** From the opened message. */
  readonly references: readonly SignedReference[]
}

export interface ErrorSignalInput extends SignalInput {
  /** Absent when the message could not be read so far. */
  readonly refToMessageId?: string
  readonly code: EbmsErrorCode
  /** For the other operator, never personal data; the code alone is the rule. */
  readonly detail?: string
}

export async function buildReceipt(input: ReceiptInput): Promise<Result<WireMessage, As4Error>> {
  if (input.references.length === 0) return refuse('as4/value-invalid', { at: 'references' })
  const receipt = element(
    'eb:Receipt',
    [],
    element(
      'ebbp:NonRepudiationInformation',
      [['xmlns:ebbp', ns.ebbp]],
      ...input.references.map((reference) => element('ebbp:MessagePartNRInformation', [], withDs(writeReference(reference)))),
    ),
  )
  return signSignal(input, receipt)
}

export async function buildErrorSignal(input: ErrorSignalInput): Promise<Result<WireMessage, As4Error>> {
  const row = ebmsErrors[input.code]
  if (input.detail !== undefined && !isWritable(input.detail)) return refuse('as4/value-invalid', { at: 'detail' })
  const error = element(
    'eb:Error',
    [
      ['category', row.category],
      ['errorCode', input.code],
      ['origin', row.origin],
      ...(input.refToMessageId === undefined ? [] : [['refToMessageInError', input.refToMessageId] as const]),
      ['severity', row.severity],
      ['shortDescription', row.shortDescription],
    ],
    input.detail === undefined ? '' : element('eb:ErrorDetail', [], text(input.detail)),
  )
  return signSignal(input, error)
}

async function signSignal(input: SignalInput & { refToMessageId?: string }, content: string): Promise<Result<WireMessage, As4Error>> {
  const { messageId, refToMessageId, timestamp, signer } = input
  if (!isMessageId(messageId)) return refuse('as4/value-invalid', { at: 'messageId' })
  if (refToMessageId !== undefined && !isMessageId(refToMessageId)) return refuse('as4/value-invalid', { at: 'refToMessageId' })
  const ids = idsFor(messageId)
  const info = writeMessageInfo({ messageId, timestamp, ...(refToMessageId === undefined ? {} : { refToMessageId }) })
  const messaging = writeMessaging(element('eb:SignalMessage', [], info, content), ids.messaging)
  const signed = await signMessage({ messaging, ids, parts: [], signer })
  if (!signed.ok) return signed
  const { token, signature } = signed.value.blocks
  return ok({ bytes: writeEnvelope(messaging, [token, signature], ids.body), contentType: soapContentType })
}

/** Outside ds:SignedInfo nothing above declares the prefix. */
function withDs(reference: string): string {
  return reference.replace('<ds:Reference ', `<ds:Reference xmlns:ds="${ns.ds}" `)
}
