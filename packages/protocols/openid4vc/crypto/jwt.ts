/** Signing a JWT through the window to a private key, and checking one against the key that it names. */
import type { Signer } from '@passerelle/kernel'
import { compactVerify, importJWK, type JWK } from 'jose'

/** Signature only, ES256 on P-256; claims and times are the caller's. */
export async function verifiesWithJwk(compact: string, jwk: Readonly<Record<string, unknown>>): Promise<boolean> {
  if (!isPublicP256(jwk)) return false
  try {
    const key = await importJWK({ kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y } as JWK, 'ES256')
    await compactVerify(compact, key, { algorithms: ['ES256'] })
    return true
  } catch {
    return false
  }
}

/** A public P-256 key; one that brings its private part is refused, because it is compromised. */
export function isPublicP256(jwk: Readonly<Record<string, unknown>>): boolean {
  return jwk.kty === 'EC' && jwk.crv === 'P-256' && typeof jwk.x === 'string' && typeof jwk.y === 'string' && jwk.d === undefined
}

export async function signJwt(signer: Signer, header: Record<string, unknown>, payload: Record<string, unknown>): Promise<string> {
  const input = `${segment({ alg: signer.algorithm, ...header })}.${segment(payload)}`
  const signature = await signer.sign(new TextEncoder().encode(input))
  return `${input}.${Buffer.from(signature).toString('base64url')}`
}

/** The `x5c` header: standard base64 of DER, leaf first, without the trust anchor. */
export function x5cOf(signer: Signer): string[] {
  return signer.certificateChain.map((der) => Buffer.from(der).toString('base64'))
}

function segment(value: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
