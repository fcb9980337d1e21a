/**
 * The bytes of a part that its signature covers: XML canonicalised, other text with CRLF line ends, anything else as it is.
 * Source: WSS SOAP with Attachments profile 1.1.1, section 5.4.2.
 */
import { ok, type Result } from '@passerelle/kernel'
import type { As4Error } from '../errors.ts'
import { parseContentType } from '../mime/content-type.ts'
import { canonicalizeDocument } from '../xml/xml-document.ts'

/** @param contentType of the part after decryption and before inflation */
export function signedContentOf(bytes: Uint8Array, contentType: string): Result<Uint8Array, As4Error> {
  const mediaType = parseContentType(contentType)?.mediaType ?? ''
  if (mediaType === 'text/xml' || mediaType === 'application/xml' || /^(application|image)\/.*\+xml$/.test(mediaType)) {
    return canonicalizeDocument(bytes)
  }
  if (!mediaType.startsWith('text/')) return ok(bytes)
  return ok(
    Buffer.from(
      Buffer.from(bytes)
        .toString('latin1')
        .replace(/\r\n|\r|\n/g, '\r\n'),
      'latin1',
    ),
  )
}
