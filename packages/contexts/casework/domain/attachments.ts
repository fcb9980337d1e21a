/**
 * What may be attached to a document, and whether what came is what its header says. Pure: bytes are looked at and never kept.
 * A wrong attachment of ours is refused to the clerk who adds it; a wrong one from outside refuses its message.
 */
import { findMediaType, type HeaderAttachment, sendableMediaTypes } from '@passerelle/vocabulary'
import type { Refusal } from '../errors.ts'
import { findNameProblem, nameKey, safeName } from './attachment-name.ts'

/** An attachment as the events of a case know it. */
export interface AttachmentRef {
  /** Made of what it is, so that the same file added twice is one. */
  readonly id: string
  readonly name: string
  readonly mimeType: string
  /** Bytes. */
  readonly size: number
  readonly medical: boolean
  /** SHA-256 of the bytes, hex. */
  readonly digest: string
}

export const attachmentLimits = {
  /** Bytes of one. */
  each: 20 * 1024 * 1024,
  /** Bytes of all that go with one document: a message of the exchange carries 50 MiB. */
  together: 40 * 1024 * 1024,
  /** A message of the exchange carries 32 parts. */
  count: 20,
} as const

export interface AttachmentFault {
  readonly problem:
    | 'type-not-allowed'
    | 'other-than-its-type'
    | 'too-large'
    | 'empty'
    | 'too-many'
    | 'same-name'
    | `name-${NonNullable<ReturnType<typeof findNameProblem>>}`
  readonly params?: Readonly<Record<string, string | number>>
}

/** What a clerk wants to add. */
export function findUploadFault(name: unknown, mimeType: string, bytes: Uint8Array): AttachmentFault | undefined {
  if (!(sendableMediaTypes as readonly string[]).includes(mimeType)) return { problem: 'type-not-allowed' }
  const named = findNameProblem(name, mimeType)
  if (named !== undefined) return { problem: `name-${named}` }
  return findContentFault(mimeType, bytes)
}

/** What is to go with one document. */
export function findListFault(attachments: readonly AttachmentRef[]): AttachmentFault | undefined {
  if (attachments.length > attachmentLimits.count) return { problem: 'too-many', params: { most: attachmentLimits.count } }
  if (attachments.reduce((all, { size }) => all + size, 0) > attachmentLimits.together)
    return { problem: 'too-large', params: { most: attachmentLimits.together } }
  return new Set(attachments.map(({ name }) => nameKey(name))).size < attachments.length ? { problem: 'same-name' } : undefined
}

function findContentFault(mimeType: string, bytes: Uint8Array): AttachmentFault | undefined {
  if (bytes.length === 0) return { problem: 'empty' }
  if (bytes.length > attachmentLimits.each) return { problem: 'too-large', params: { most: attachmentLimits.each } }
  return beginsAs(mimeType, bytes) ? undefined : { problem: 'other-than-its-type' }
}

/** Some writers of PDF put something before its first line; readers look for it in the first kilobyte. */
function beginsAs(mimeType: string, bytes: Uint8Array): boolean {
  const beginnings = findMediaType(mimeType)?.beginsWith
  if (beginnings === undefined) return true
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024))
  const isPdf = mimeType.toLowerCase() === 'application/pdf'
  return beginnings.some((one) => (isPdf ? head.includes(one, 0, 'hex') : head.subarray(0, one.length / 2).toString('hex') === one))
}

/** A part of a message that came, beside the document. */
export interface ReceivedPart {
  /** What the transport calls it, if it says so; otherwise its place among the parts counts. */
  readonly id?: string
  readonly bytes: Uint8Array
  /** What a check for malware found; absent: none was made. */
  readonly isInfected?: boolean
}

export interface MatchedAttachment {
  readonly listed: HeaderAttachment
  readonly name: string
  readonly bytes: Uint8Array
}

export type AttachmentRefusal = Extract<Refusal, `attachment-${string}`>

/** Each attachment that the header lists with its part, under a safe name; or why the message is not taken. */
export function matchAttachments(
  listed: readonly HeaderAttachment[],
  parts: readonly ReceivedPart[],
): { readonly found: readonly MatchedAttachment[]; readonly refusal?: AttachmentRefusal } {
  if (parts.some(({ isInfected }) => isInfected === true)) return { found: [], refusal: 'attachment-infected' }
  if (listed.length !== parts.length) return { found: [], refusal: 'attachment-missing' }
  const names = new Set<string>()
  const byId = new Map(parts.flatMap((part) => (part.id === undefined ? [] : [[part.id, part] as const])))
  const isNamed =
    listed.every(({ identifier }) => byId.has(identifier)) && new Set(listed.map((one) => one.identifier)).size === listed.length
  const found = listed.flatMap((one, index) => {
    const part = isNamed ? byId.get(one.identifier) : parts[index]
    return part === undefined ? [] : [{ listed: one, name: safeName(one.fileName, one.mediaType, names), bytes: part.bytes }]
  })
  const total = found.reduce((all, { bytes }) => all + bytes.length, 0)
  const isWrong = found.some(
    ({ listed, bytes }) => findMediaType(listed.mediaType) === undefined || findContentFault(listed.mediaType, bytes) !== undefined,
  )
  return isWrong || found.length > attachmentLimits.count || total > attachmentLimits.together
    ? { found, refusal: 'attachment-not-allowed' }
    : { found }
}
