/** Builds what a wallet shows: the issuer's part, the chosen disclosures, and the holder's proof (RFC 9901 sections 4.3 and 7.2). */
import { err, ok, type Result } from '@passerelle/kernel'
import { encodeBase64url, encodeJson } from '../encoding.ts'
import type { SelectionError } from '../errors.ts'
import { type ClaimPath, findClaims, startsWith } from '../sd-jwt/claim-path.ts'
import type { DisclosedClaim } from '../sd-jwt/reveal-claims.ts'
import { digestOf, type HeldCredential } from './parse-credential.ts'

/**
 * The disclosures that DCQL claim paths need: those on the way to each claim, and all of what lies inside it.
 * Claims that are always visible need none.
 */
export function chooseDisclosures(
  credential: HeldCredential,
  paths: readonly ClaimPath[],
): Result<readonly DisclosedClaim[], SelectionError> {
  const wanted = new Set<DisclosedClaim>()
  for (const path of paths) {
    const places = findClaims(credential.claims, path)
    if (places.length === 0) return err({ code: 'attestation/claim-not-found', params: { path: JSON.stringify(path) } })
    for (const place of places) {
      for (const claim of credential.disclosable) {
        if (startsWith(place.path, claim.path) || startsWith(claim.path, place.path)) wanted.add(claim)
      }
    }
  }
  return ok(credential.disclosable.filter((claim) => wanted.has(claim)))
}

export interface PresentationRequest {
  readonly disclosures: readonly DisclosedClaim[]
  /** The whole client_id of the verifier, prefix included. */
  readonly audience: string
  readonly nonce: string
  readonly now: Date
  /** ES256 with the key of `cnf`: hashes and signs the bytes, answers r‖s. WebCrypto's ECDSA sign does exactly that. */
  readonly sign: (input: Uint8Array) => Promise<Uint8Array>
}

export async function buildPresentation(credential: HeldCredential, request: PresentationRequest): Promise<string> {
  const encoded = request.disclosures.map(({ disclosure }) => disclosure.encoded)
  const presented = `${[credential.issuerJwt, ...encoded].join('~')}~`
  const payload = {
    iat: Math.floor(request.now.getTime() / 1000),
    aud: request.audience,
    nonce: request.nonce,
    sd_hash: await digestOf(presented),
  }
  const input = `${encodeJson({ alg: 'ES256', typ: 'kb+jwt' })}.${encodeJson(payload)}`
  const signature = await request.sign(new TextEncoder().encode(input))
  return `${presented}${input}.${encodeBase64url(signature)}`
}
