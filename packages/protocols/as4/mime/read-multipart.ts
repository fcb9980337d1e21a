/**
 * Splits a `multipart/related` body into its parts without copying them. Source: RFC 2046 section 5.1, RFC 2387.
 * The bytes of a part are exactly those between the blank line and CRLF + boundary, because they are signed;
 * header lines may end in LF alone, because some products send them so.
 */
import { ok, type Result } from '@passerelle/kernel'
import { type As4Error, refuse } from '../errors.ts'
import type { Limits } from '../limits.ts'
import { parseContentId } from './content-id.ts'
import { parseContentType } from './content-type.ts'

export interface MimePart {
  readonly contentType: string
  /** Without angle brackets and percent-decoded; absent only on the SOAP part. */
  readonly contentId?: string
  readonly bytes: Uint8Array
}

export interface MimeMessage {
  readonly envelope: MimePart
  /** In the order sent. */
  readonly parts: readonly MimePart[]
}

/** A SOAP message with or without attachments, by the HTTP Content-Type. The SOAP part is the first. */
export function readMimeMessage(body: Uint8Array, contentType: string | undefined, limits: Limits): Result<MimeMessage, As4Error> {
  if (body.length > limits.maxBytes) return refuse('as4/mime-too-large')
  const type = parseContentType(contentType)
  if (type?.mediaType === 'application/soap+xml') return soapOnly({ contentType: contentType ?? '', bytes: body }, limits)
  const boundary = type?.parameters.get('boundary')
  if (type?.mediaType !== 'multipart/related' || boundary === undefined || !/^[^\s].{0,68}[^\s]$|^[^\s]$/.test(boundary)) {
    return refuse('as4/mime-malformed', { at: 'Content-Type' })
  }
  const read = readMultipart(Buffer.from(body.buffer, body.byteOffset, body.byteLength), boundary, limits)
  if (!read.ok) return read
  const [envelope, ...parts] = read.value
  if (envelope === undefined || parseContentType(envelope.contentType)?.mediaType !== 'application/soap+xml') {
    return refuse('as4/mime-malformed', { at: 'part 1' })
  }
  const start = type.parameters.get('start')
  if (start !== undefined && parseContentId(start) !== envelope.contentId) return refuse('as4/mime-malformed', { at: 'start' })
  const ids = parts.map((part) => part.contentId)
  if (ids.includes(undefined) || new Set(ids).size !== ids.length) return refuse('as4/mime-malformed', { at: 'Content-ID' })
  const soap = soapOnly(envelope, limits)
  return soap.ok ? ok({ envelope, parts }) : soap
}

function soapOnly(envelope: MimePart, limits: Limits): Result<MimeMessage, As4Error> {
  const charset = parseContentType(envelope.contentType)?.parameters.get('charset') ?? 'utf-8'
  if (charset.toLowerCase() !== 'utf-8') return refuse('as4/mime-malformed', { at: 'charset' })
  return envelope.bytes.length > limits.maxEnvelopeBytes ? refuse('as4/mime-too-large') : ok({ envelope, parts: [] })
}

function readMultipart(body: Buffer, boundary: string, limits: Limits): Result<readonly MimePart[], As4Error> {
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1')
  const parts: MimePart[] = []
  let at = firstDelimiter(body, delimiter)
  while (at !== undefined && !at.isLast) {
    if (parts.length > limits.maxParts) return refuse('as4/mime-too-many-parts')
    const next = findDelimiter(body, delimiter, at.end)
    if (next === undefined) return refuse('as4/mime-malformed', { at: 'boundary' })
    const part = readPart(body.subarray(at.end, next.start), limits)
    if (part === undefined) return refuse('as4/mime-malformed', { at: `part ${parts.length + 1}` })
    parts.push(part)
    at = next
  }
  return at === undefined ? refuse('as4/mime-malformed', { at: 'boundary' }) : ok(parts)
}

interface Delimiter {
  /** Where the part before it ends. */
  readonly start: number
  /** Behind its line end. */
  readonly end: number
  readonly isLast: boolean
}

/** At the very beginning, or behind a preamble. */
function firstDelimiter(body: Buffer, delimiter: Buffer): Delimiter | undefined {
  const atStart = body.subarray(0, delimiter.length - 2).equals(delimiter.subarray(2))
  return (atStart ? delimiterAt(body, -2, delimiter) : undefined) ?? findDelimiter(body, delimiter, 0)
}

function findDelimiter(body: Buffer, delimiter: Buffer, from: number): Delimiter | undefined {
  for (let start = body.indexOf(delimiter, from); start !== -1; start = body.indexOf(delimiter, start + 1)) {
    const found = delimiterAt(body, start, delimiter)
    if (found !== undefined) return found
  }
  return undefined
}

/** The boundary counts only when nothing but `--`, blanks and a line end follow: a longer boundary may begin with this one. */
function delimiterAt(body: Buffer, start: number, delimiter: Buffer): Delimiter | undefined {
  const behind = start + delimiter.length
  const isLast = body[behind] === 0x2d && body[behind + 1] === 0x2d
  let end = isLast ? behind + 2 : behind
  while (body[end] === 0x20 || body[end] === 0x09) end += 1
  if (isLast && end >= body.length) return { start, end, isLast }
  if (body[end] === 0x0d) end += 1
  return body[end] === 0x0a ? { start, end: end + 1, isLast } : undefined
}

function readPart(part: Buffer, limits: Limits): MimePart | undefined {
  const blank = blankLine(part, limits.maxPartHeaderBytes)
  if (blank === undefined) return undefined
  const headers = readHeaders(part.toString('latin1', 0, blank.start))
  const contentType = headers?.get('content-type')
  if (headers === undefined || contentType === undefined || parseContentType(contentType) === undefined) return undefined
  const bytes = decodeTransfer(part.subarray(blank.end), headers.get('content-transfer-encoding') ?? 'binary')
  if (bytes === undefined) return undefined
  const rawId = headers.get('content-id')
  const contentId = parseContentId(rawId)
  if (rawId !== undefined && contentId === undefined) return undefined
  return { contentType, bytes, ...(contentId === undefined ? {} : { contentId }) }
}

function blankLine(part: Buffer, limit: number): { start: number; end: number } | undefined {
  const head = part.subarray(0, limit)
  let lineStart = 0
  for (let lineEnd = head.indexOf(0x0a); lineEnd !== -1; lineEnd = head.indexOf(0x0a, lineStart)) {
    const length = lineEnd - lineStart - (head[lineEnd - 1] === 0x0d && lineEnd > lineStart ? 1 : 0)
    if (length === 0) return { start: lineStart, end: lineEnd + 1 }
    lineStart = lineEnd + 1
  }
  return undefined
}

/** Names in lower case. A header that appears twice, or a line that is none, is refused. */
function readHeaders(block: string): ReadonlyMap<string, string> | undefined {
  const headers = new Map<string, string>()
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  for (const line of lines) {
    if (line === '') continue
    const match = /^([!-9;-~]+):[ \t]*(.*?)[ \t]*$/.exec(line)
    const name = match?.[1]?.toLowerCase()
    const value = match?.[2]
    if (name === undefined || value === undefined || headers.has(name)) return undefined
    headers.set(name, value)
  }
  return headers
}

function decodeTransfer(bytes: Buffer, encoding: string): Uint8Array | undefined {
  switch (encoding.toLowerCase()) {
    case 'binary':
    case '8bit':
    case '7bit':
      return bytes
    case 'base64': {
      const text = bytes.toString('latin1').replace(/\s+/g, '')
      const decoded = Buffer.from(text, 'base64')
      return decoded.toString('base64') === text ? decoded : undefined
    }
    default:
      return undefined
  }
}
