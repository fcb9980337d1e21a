/**
 * The few facts about an X.509 certificate that WS-Security needs: its subject key identifier, issuer and serial number,
 * its time of validity, its key. Whether it is trusted is not asked here: the caller names the certificates a party may sign with.
 * Source: RFC 5280, WSS X.509 token profile 1.1.1.
 */
import { X509Certificate } from 'node:crypto'

export type TokenReference =
  | { readonly kind: 'certificate'; readonly der: Uint8Array }
  | { readonly kind: 'subject-key-identifier'; readonly id: Uint8Array }
  | { readonly kind: 'issuer-serial'; readonly issuer: string; readonly serialNumber: string }

/** The one of the known certificates that the token means; undefined when it means none of them. */
export function findCertificate(token: TokenReference, known: readonly Uint8Array[]): X509Certificate | undefined {
  return known.map(readCertificate).find((certificate) => certificate !== undefined && means(token, certificate))
}

export function readCertificate(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der)
  } catch {
    return undefined
  }
}

/** @returns undefined when the certificate has no such extension */
export function subjectKeyIdentifier(certificate: X509Certificate): Uint8Array | undefined {
  // In DER the extension is its OID, an optional criticality, and an OCTET STRING that wraps the OCTET STRING of the identifier.
  const { raw } = certificate
  const at = raw.indexOf(subjectKeyIdentifierOid)
  if (at === -1) return undefined
  const [outerTag, outerLength, innerTag, innerLength] = raw.subarray(at + subjectKeyIdentifierOid.length)
  if (outerTag !== 0x04 || innerTag !== 0x04 || innerLength === undefined || outerLength !== innerLength + 2) return undefined
  const start = at + subjectKeyIdentifierOid.length + 4
  return raw.subarray(start, start + innerLength)
}

/** Issuer in the RFC 2253 form and serial number in decimal, as XML signature writes them. */
export function issuerAndSerial(certificate: X509Certificate): { issuer: string; serialNumber: string } {
  const issuer = namesOf(certificate.issuer)
    .reverse()
    .map((name) => name.replace(/(?<==.*)[,+"\\<>;]/g, '\\$&'))
    .join(',')
  return { issuer, serialNumber: BigInt(`0x${certificate.serialNumber}`).toString() }
}

export function isValidAt(certificate: X509Certificate, now: Date): boolean {
  return Date.parse(certificate.validFrom) <= now.getTime() && now.getTime() <= Date.parse(certificate.validTo)
}

/** The last certificate of a PkiPath, which is the token's own. */
export function leafOfPkiPath(path: Uint8Array): Uint8Array | undefined {
  const outer = sequenceAt(Buffer.from(path), 0)
  if (outer === undefined || outer.end !== path.length) return undefined
  let last: Uint8Array | undefined
  for (let at = outer.start; at < outer.end; ) {
    const inner = sequenceAt(Buffer.from(path), at)
    if (inner === undefined || inner.end > outer.end) return undefined
    last = path.subarray(at, inner.end)
    at = inner.end
  }
  return last
}

const subjectKeyIdentifierOid = Buffer.from('0603551d0e', 'hex')

function means(token: TokenReference, certificate: X509Certificate): boolean {
  switch (token.kind) {
    case 'certificate':
      return certificate.raw.equals(token.der)
    case 'subject-key-identifier': {
      const id = subjectKeyIdentifier(certificate)
      return id !== undefined && Buffer.from(id).equals(token.id)
    }
    case 'issuer-serial': {
      if (!/^\d{1,60}$/.test(token.serialNumber) || BigInt(token.serialNumber) !== BigInt(`0x${certificate.serialNumber}`)) return false
      const ours = namesOf(certificate.issuer).map(normalized)
      const theirs = token.issuer
        .split(/(?<!\\),/)
        .map((name) => normalized(name.replace(/\\(.)/g, '$1')))
        .filter((name) => name !== '=')
      return sameNames(ours, theirs) || sameNames(ours, [...theirs].reverse())
    }
  }
}

/** Node writes one attribute a line, in the order of the certificate. */
function namesOf(distinguishedName: string): string[] {
  return distinguishedName.split('\n').filter((line) => line !== '')
}

function normalized(name: string): string {
  const [type = '', ...value] = name.split('=')
  return `${type.trim().toLowerCase()}=${value.join('=').trim().replace(/\s+/g, ' ').toLowerCase()}`
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index])
}

function sequenceAt(bytes: Buffer, at: number): { start: number; end: number } | undefined {
  const first = bytes[at + 1]
  if (bytes[at] !== 0x30 || first === undefined) return undefined
  if (first < 0x80) return { start: at + 2, end: at + 2 + first }
  const count = first & 0x7f
  if (count === 0 || count > 4 || at + 2 + count > bytes.length) return undefined
  const start = at + 2 + count
  return { start, end: start + bytes.readUIntBE(at + 2, count) }
}
