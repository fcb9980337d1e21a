/** What a wallet does with an SD-JWT VC that it received: read it, list its claims. Runs in browsers; hashing is WebCrypto's. */
import { err, ok, type Result } from '@passerelle/kernel'
import { encodeBase64url, type Json, type JsonObject } from '../encoding.ts'
import type { AttestationError } from '../errors.ts'
import { type ExactPath, startsWith } from '../sd-jwt/claim-path.ts'
import { type Envelope, readEnvelope } from '../sd-jwt/envelope.ts'
import { parseSdJwt } from '../sd-jwt/parse-sd-jwt.ts'
import { type DisclosedClaim, disclosuresByDigest, revealClaims } from '../sd-jwt/reveal-claims.ts'

export interface HeldCredential extends Envelope {
  readonly header: JsonObject
  /** The issuer's part as it came, to be presented again. */
  readonly issuerJwt: string
  /** All claims, with everything disclosed to the holder. */
  readonly claims: JsonObject
  readonly disclosable: readonly DisclosedClaim[]
}

/** Checks form and digests; the issuer's signature is checked by whoever the credential is shown to. */
export async function parseCredential(text: string): Promise<Result<HeldCredential, AttestationError>> {
  const parsed = parseSdJwt(text)
  if (!parsed.ok) return parsed
  const { jwt, disclosures, presented } = parsed.value
  const digests = await Promise.all(disclosures.map(({ encoded }) => digestOf(encoded)))
  const byDigest = disclosuresByDigest(disclosures, digests)
  if (byDigest === undefined) return err({ code: 'attestation/duplicate-digest' })
  const revealed = revealClaims(jwt.payload, byDigest)
  if (!revealed.ok) return revealed
  const envelope = readEnvelope(jwt.payload)
  if (!envelope.ok) return envelope
  return ok({
    ...envelope.value,
    header: jwt.header,
    issuerJwt: presented.slice(0, presented.indexOf('~')),
    claims: revealed.value.claims,
    disclosable: revealed.value.disclosed,
  })
}

export interface ListedClaim {
  readonly path: ExactPath
  readonly value: Json
  /** Whether the holder can keep it back; a claim inside such a claim can be kept back too. */
  readonly canBeKeptBack: boolean
}

/** Every claim that is not an object or a list itself, in reading order; for showing what will be shared. */
export function listClaims({ claims, disclosable }: HeldCredential): ListedClaim[] {
  const leaves = (value: Json, path: ExactPath): ListedClaim[] => {
    if (typeof value === 'object' && value !== null) {
      const entries: (readonly [string | number, Json])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
      return entries.flatMap(([key, member]) => leaves(member, [...path, key]))
    }
    return [{ path, value, canBeKeptBack: disclosable.some((claim) => startsWith(path, claim.path)) }]
  }
  return leaves(claims, [])
}

export async function digestOf(text: string): Promise<string> {
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}
