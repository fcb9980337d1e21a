/** Who signed a JWT that carries its certificates: whether the signature is right, and whether a known authority stands behind the signer. */
import { compactVerify, decodeProtectedHeader, importX509 } from 'jose'
import { chainOf, toPem } from './encoding.ts'
import { findAuthority } from './find-authority.ts'
import { knownAuthorities } from './known-authorities.ts'
import { type Certificate, readCertificate } from './read-certificate.ts'

export interface Signer {
  readonly certificate: Certificate
  /** The authority that stands behind the signer; absent when this wallet knows none. */
  readonly authority?: Certificate
}

const algorithms = ['ES256', 'RS256']

/** @returns undefined when the signature is not that of the first certificate in `x5c` */
export async function checkSigner(jwt: string, now: Date): Promise<Signer | undefined> {
  try {
    const { x5c, alg = '' } = decodeProtectedHeader(jwt)
    const chain = chainOf(x5c)
    const [leaf] = chain ?? []
    const certificate = leaf === undefined ? undefined : readCertificate(leaf)
    if (chain === undefined || certificate === undefined || !algorithms.includes(alg)) return undefined
    await compactVerify(jwt, await importX509(toPem(certificate.der), alg), { algorithms })
    return signerOf(chain, certificate, now)
  } catch {
    return undefined
  }
}

/** The same for a chain whose signature was checked elsewhere. */
export async function signerOf(chain: readonly Uint8Array[], certificate: Certificate, now: Date): Promise<Signer> {
  const authority = await findAuthority(chain, await knownAuthorities(), now)
  return authority === undefined ? { certificate } : { certificate, authority }
}
