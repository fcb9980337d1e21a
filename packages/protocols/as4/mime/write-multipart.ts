/** Writes a `multipart/related` body: CRLF everywhere, binary parts, the SOAP part first. Source: RFC 2046, RFC 2387, SOAP with Attachments. */

export interface OutgoingPart {
  readonly contentType: string
  readonly contentId: string
  readonly bytes: Uint8Array
}

export interface WireMessage {
  /** The HTTP body. */
  readonly bytes: Uint8Array
  /** The HTTP Content-Type. */
  readonly contentType: string
}

export const soapContentType = 'application/soap+xml; charset=UTF-8'

/** @param boundary must not occur in any part; 70 characters at most */
export function writeMultipart(parts: readonly [OutgoingPart, ...OutgoingPart[]], boundary: string): WireMessage {
  if (parts.some((part) => Buffer.from(part.bytes).includes(`--${boundary}`))) throw new Error('the boundary occurs in a part')
  const chunks = parts.flatMap((part, index) => [
    Buffer.from(
      `${index === 0 ? '' : '\r\n'}--${boundary}\r\nContent-Type: ${part.contentType}\r\nContent-Transfer-Encoding: binary\r\nContent-ID: <${part.contentId}>\r\n\r\n`,
      'latin1',
    ),
    part.bytes,
  ])
  return {
    bytes: Buffer.concat([...chunks, Buffer.from(`\r\n--${boundary}--\r\n`, 'latin1')]),
    contentType: `multipart/related; boundary="${boundary}"; type="application/soap+xml"; start="<${parts[0].contentId}>"`,
  }
}
