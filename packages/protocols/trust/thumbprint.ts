/** Fingerprints of certificates as JOSE writes them (RFC 7515 section 4.1.8), and PEM ↔ DER. */
import { createHash } from 'node:crypto'

const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g

/** `x5t#S256`: base64url of the SHA-256 of the DER certificate, 43 characters. */
export function certificateThumbprint(certificate: Uint8Array): string {
  return createHash('sha256').update(certificate).digest('base64url')
}

/** All certificates of a PEM text in the order in which they stand; empty when there is none. */
export function certificatesFromPem(pem: string): Uint8Array[] {
  return [...pem.matchAll(block)].map((match) => new Uint8Array(Buffer.from(match[1] ?? '', 'base64')))
}

export function certificateToPem(certificate: Uint8Array): string {
  const lines =
    Buffer.from(certificate)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
