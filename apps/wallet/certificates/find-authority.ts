/**
 * Finds the authority to which a chain of certificates leads, of those that this wallet knows (RFC 5280 section 6, without revocation,
 * policies and name constraints). ECDSA P-256 and RSA, both with SHA-256; a chain that uses anything else leads nowhere.
 */
import { childrenOf, readDer } from './der.ts'
import { type Certificate, readCertificate } from './read-certificate.ts'

const longestChain = 5
const ecdsaWithSha256 = '1.2.840.10045.4.3.2'
const rsaWithSha256 = '1.2.840.113549.1.1.11'
const p256 = '1.2.840.10045.3.1.7'

/** @param chain DER, leaf first, the authority left out or at the end */
export async function findAuthority(
  chain: readonly Uint8Array[],
  authorities: readonly Certificate[],
  now: Date,
): Promise<Certificate | undefined> {
  const certificates = chain.map(readCertificate)
  if (chain.length === 0 || chain.length > longestChain) return undefined
  let current: Certificate | undefined
  for (const certificate of certificates) {
    if (certificate === undefined || !isInForce(certificate, now)) return undefined
    if (current !== undefined && !(await isIssuedBy(current, certificate))) return undefined
    current = certificate
    const known = authorities.find(({ der }) => isSame(der, certificate.der))
    if (known !== undefined) return known
    for (const authority of authorities) if (isInForce(authority, now) && (await isIssuedBy(certificate, authority))) return authority
  }
  return undefined
}

async function isIssuedBy(certificate: Certificate, authority: Certificate): Promise<boolean> {
  if (!authority.mayIssue || !isSame(certificate.issuerBytes, authority.subjectBytes)) return false
  try {
    return await verify(certificate, authority)
  } catch {
    return false
  }
}

async function verify({ signed, signature, signatureAlgorithm }: Certificate, { publicKey }: Certificate): Promise<boolean> {
  if (signatureAlgorithm === ecdsaWithSha256 && publicKey.curve === p256) {
    const key = await crypto.subtle.importKey('spki', copy(publicKey.spki), { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
    const joined = joseSignature(signature)
    return joined !== undefined && crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, joined, copy(signed))
  }
  if (signatureAlgorithm !== rsaWithSha256) return false
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('spki', copy(publicKey.spki), algorithm, false, ['verify'])
  return crypto.subtle.verify(algorithm, key, copy(signature), copy(signed))
}

/** The two numbers of an ECDSA signature, each in 32 bytes, as WebCrypto takes them. */
function joseSignature(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const numbers = childrenOf(readDer(der))
  const joined = new Uint8Array(64)
  for (const [index, number] of (numbers ?? []).entries()) {
    const digits = number.content[0] === 0 ? number.content.subarray(1) : number.content
    if (index > 1 || digits.length > 32) return undefined
    joined.set(digits, index * 32 + 32 - digits.length)
  }
  return numbers?.length === 2 ? joined : undefined
}

function isInForce({ notBefore, notAfter }: Certificate, now: Date): boolean {
  return notBefore <= now && now <= notAfter
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

/** WebCrypto's types want bytes of a buffer that is not shared. */
function copy(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
