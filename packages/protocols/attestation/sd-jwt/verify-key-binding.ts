/** Verifies the holder's proof of possession, the KB-JWT of RFC 9901 section 4.3: for this verifier, this request, these disclosures, now. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { err, ok, type Result } from '@passerelle/kernel'
import type { JsonObject } from '../encoding.ts'
import type { AttestationError } from '../errors.ts'
import { digest } from './conceal-claims.ts'
import type { ParsedJwt } from './parse-sd-jwt.ts'
import { isSignedBy } from './signature.ts'

export interface KeyBindingExpectation {
  /** The whole client_id of the verifier, prefix included (`x509_hash:…`). */
  readonly audience: string
  readonly nonce: string
  /** How old a proof may be; 300 when absent. */
  readonly maxAgeSeconds?: number
  /** How far the wallet's clock may be ahead; 60 when absent. */
  readonly clockSkewSeconds?: number
}

export interface PresentedProof {
  readonly proof: ParsedJwt
  readonly holderKey: JsonObject
  readonly presented: string
}

export function verifyKeyBinding(
  { proof, holderKey, presented }: PresentedProof,
  expected: KeyBindingExpectation,
  now: Date,
): Result<true, AttestationError> {
  const { header, payload } = proof
  const { aud, nonce, iat, sd_hash: presentedDigest } = payload
  const key = publicKey(holderKey)
  if (key === undefined) return err({ code: 'attestation/holder-key-unusable' })
  if (header.typ !== 'kb+jwt' || header.alg !== 'ES256' || header.crit !== undefined)
    return err({ code: 'attestation/malformed-holder-proof' })
  if (typeof iat !== 'number' || [aud, nonce, presentedDigest].some((claim) => typeof claim !== 'string')) {
    return err({ code: 'attestation/malformed-holder-proof' })
  }
  if (!isSignedBy(proof, key)) return err({ code: 'attestation/bad-holder-signature' })
  if (aud !== expected.audience) return err({ code: 'attestation/wrong-audience' })
  if (nonce !== expected.nonce) return err({ code: 'attestation/wrong-nonce' })
  if (presentedDigest !== digest(presented)) return err({ code: 'attestation/wrong-presentation-digest' })
  const age = now.getTime() / 1000 - iat
  const isFresh = age <= (expected.maxAgeSeconds ?? 300) && age >= -(expected.clockSkewSeconds ?? 60)
  return isFresh ? ok(true) : err({ code: 'attestation/holder-proof-stale' })
}

/** HAIP knows P-256 only. */
function publicKey({ kty, crv, x, y }: JsonObject): KeyObject | undefined {
  if (kty !== 'EC' || crv !== 'P-256' || typeof x !== 'string' || typeof y !== 'string') return undefined
  try {
    return createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' })
  } catch {
    return undefined
  }
}
