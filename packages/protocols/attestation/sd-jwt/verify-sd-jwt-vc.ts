/**
 * Verifies a presented SD-JWT VC, one named check after the other, and stops at the first that fails.
 * Trusted: the caller's answer about the issuer, and the time it hands over. Not checked here: status, type metadata, the meaning of claims.
 * Sources: RFC 9901 sections 7.1 and 7.3, SD-JWT VC draft 19, HAIP 1.0 section 6.1.
 */
import { type KeyObject, X509Certificate } from 'node:crypto'
import { type CodedError, err, ok, type Result } from '@passerelle/kernel'
import { isArray, type JsonObject } from '../encoding.ts'
import type { AttestationError } from '../errors.ts'
import { digest } from './conceal-claims.ts'
import { alwaysVisibleClaims, type Envelope, readEnvelope } from './envelope.ts'
import { type ParsedSdJwt, parseSdJwt } from './parse-sd-jwt.ts'
import { disclosuresByDigest, type RevealedClaims, revealClaims } from './reveal-claims.ts'
import { isSignedBy } from './signature.ts'
import { type KeyBindingExpectation, verifyKeyBinding } from './verify-key-binding.ts'

/** In the order in which they are made; an error's `at` is one of these. */
export const attestationChecks = ['form', 'header', 'disclosures', 'envelope', 'issuer', 'signature', 'validity', 'holder-binding'] as const
export type AttestationCheck = (typeof attestationChecks)[number]

/** What the attestation says about its issuer; nothing of it is proven when the caller is asked. */
export interface ClaimedIssuer {
  readonly header: JsonObject
  /** DER from x5c, leaf first; empty when there is no x5c. */
  readonly certificateChain: readonly Uint8Array[]
  readonly vct: string
  readonly issuer?: string
}

export interface VerifyOptions<Issuer> {
  /** Answers who the issuer is and with which key it signs, or with a coded reason why it is not trusted. */
  readonly resolveIssuer: (
    claimed: ClaimedIssuer,
  ) => Promise<Result<{ readonly publicKey: KeyObject; readonly issuer: Issuer }, CodedError>>
  readonly now: Date
  /** 'not-asked' only where possession does not matter, such as an issuer that looks at its own attestation. */
  readonly keyBinding: KeyBindingExpectation | 'not-asked'
  readonly acceptedTypes?: readonly string[]
  /** How far the issuer's clock may be ahead. */
  readonly clockSkewSeconds?: number
}

export interface VerifiedAttestation<Issuer> extends Envelope {
  readonly issuedBy: Issuer
  /** The signed content with what was disclosed, envelope included. */
  readonly claims: JsonObject
  readonly isHolderBound: boolean
}

export async function verifySdJwtVc<Issuer>(
  presentation: string,
  options: VerifyOptions<Issuer>,
): Promise<Result<VerifiedAttestation<Issuer>, AttestationError>> {
  const parsed = parseSdJwt(presentation)
  if (!parsed.ok) return failedAt('form', parsed.error)
  const header = checkHeader(parsed.value.jwt.header)
  if (!header.ok) return failedAt('header', header.error)
  const revealed = reveal(parsed.value)
  if (!revealed.ok) return failedAt('disclosures', revealed.error)
  const envelope = checkEnvelope(parsed.value, options.acceptedTypes)
  if (!envelope.ok) return failedAt('envelope', envelope.error)
  const issuer = await options.resolveIssuer(claimedIssuer(parsed.value, header.value, envelope.value))
  if (!issuer.ok) return failedAt('issuer', { code: 'attestation/issuer-not-trusted', params: { cause: issuer.error.code } })
  if (!isSignedBy(parsed.value.jwt, issuer.value.publicKey)) return failedAt('signature', { code: 'attestation/bad-issuer-signature' })
  const validity = checkValidity(envelope.value, options)
  if (!validity.ok) return failedAt('validity', validity.error)
  const binding = checkHolderBinding(parsed.value, envelope.value, options)
  if (!binding.ok) return failedAt('holder-binding', binding.error)
  return ok({ ...envelope.value, issuedBy: issuer.value.issuer, claims: revealed.value.claims, isHolderBound: binding.value })
}

/** @returns the chain of x5c */
function checkHeader(header: JsonObject): Result<readonly Uint8Array[], AttestationError> {
  const isAcceptable = header.typ === 'dc+sd-jwt' && (header.alg === 'ES256' || header.alg === 'RS256')
  if (!isAcceptable || header.crit !== undefined || header.b64 !== undefined) return err({ code: 'attestation/unacceptable-header' })
  if (header.x5c === undefined) return ok([])
  const texts = isArray(header.x5c) && header.x5c.length > 0 && header.x5c.length <= 5 ? header.x5c : []
  const chain = texts.map((text) => (typeof text === 'string' ? readCertificate(text) : undefined))
  if (texts.length === 0 || chain.includes(undefined)) return err({ code: 'attestation/malformed-certificate-chain' })
  const certificates = chain.filter((certificate) => certificate !== undefined)
  if (certificates.some(({ isSelfIssued }) => isSelfIssued)) return err({ code: 'attestation/self-signed-certificate' })
  return ok(certificates.map(({ der }) => der))
}

interface ReadCertificate {
  readonly der: Uint8Array
  readonly isSelfIssued: boolean
}

/** Issuers are few and attestations many: what was read once is kept, up to a bound. */
const readCertificates = new Map<string, ReadCertificate>()

function readCertificate(text: string): ReadCertificate | undefined {
  const known = readCertificates.get(text)
  if (known !== undefined) return known
  try {
    const certificate = new X509Certificate(Buffer.from(text, 'base64'))
    const read = { der: new Uint8Array(certificate.raw), isSelfIssued: certificate.subject === certificate.issuer }
    if (readCertificates.size >= 500) readCertificates.clear()
    readCertificates.set(text, read)
    return read
  } catch {
    return undefined
  }
}

function reveal({ jwt, disclosures }: ParsedSdJwt): Result<RevealedClaims, AttestationError> {
  const byDigest = disclosuresByDigest(
    disclosures,
    disclosures.map(({ encoded }) => digest(encoded)),
  )
  if (byDigest === undefined) return err({ code: 'attestation/duplicate-digest' })
  const revealed = revealClaims(jwt.payload, byDigest)
  if (!revealed.ok) return revealed
  const hidden = revealed.value.disclosed.some(({ path }) => path.length === 1 && alwaysVisibleClaims.some((name) => name === path[0]))
  return hidden ? err({ code: 'attestation/hidden-envelope-claim' }) : revealed
}

function checkEnvelope({ jwt }: ParsedSdJwt, acceptedTypes: readonly string[] | undefined): Result<Envelope, AttestationError> {
  const envelope = readEnvelope(jwt.payload)
  if (!envelope.ok) return envelope
  const isAccepted = acceptedTypes?.includes(envelope.value.vct) ?? true
  return isAccepted ? envelope : err({ code: 'attestation/unexpected-type' })
}

function claimedIssuer({ jwt }: ParsedSdJwt, certificateChain: readonly Uint8Array[], envelope: Envelope): ClaimedIssuer {
  return { header: jwt.header, certificateChain, vct: envelope.vct, ...(envelope.issuer !== undefined && { issuer: envelope.issuer }) }
}

function checkValidity(
  { issuedAt, notBefore, expiresAt }: Envelope,
  { now, clockSkewSeconds = 60 }: { now: Date; clockSkewSeconds?: number },
): Result<true, AttestationError> {
  const latestStart = now.getTime() + clockSkewSeconds * 1000
  const starts = [issuedAt, notBefore].some((start) => start !== undefined && start.getTime() > latestStart)
  if (starts) return err({ code: 'attestation/not-yet-valid' })
  if (expiresAt !== undefined && expiresAt <= now)
    return err({ code: 'attestation/expired', params: { expiredAt: expiresAt.toISOString() } })
  return ok(true)
}

function checkHolderBinding(
  parsed: ParsedSdJwt,
  { holderKey }: Envelope,
  { keyBinding, now }: { keyBinding: KeyBindingExpectation | 'not-asked'; now: Date },
): Result<boolean, AttestationError> {
  if (keyBinding === 'not-asked') return ok(false)
  if (parsed.keyBinding === undefined) return err({ code: 'attestation/holder-proof-missing' })
  if (holderKey === undefined) return err({ code: 'attestation/holder-key-unusable' })
  return verifyKeyBinding({ proof: parsed.keyBinding, holderKey, presented: parsed.presented }, keyBinding, now)
}

function failedAt(check: AttestationCheck, error: AttestationError): { readonly ok: false; readonly error: AttestationError } {
  return err({ ...error, at: check })
}
