/**
 * Believes a signature only when a certificate of the sender made it with an allowed algorithm, and when it covers
 * this Messaging header, this Body and every part, each once. Works on the bytes that were taken from the very nodes that are read.
 * Trusted: the list of certificates the caller gives for the From party. Not checked here: the path to an authority, revocation.
 * Source: eDelivery AS4 1.15 section 1.4.2.6; XML Signature 1.1 section 3.2.
 */
import { createHash, verify, type X509Certificate } from 'node:crypto'
import { ok, type Result } from '@passerelle/kernel'
import { type As4Error, refuse } from '../errors.ts'
import type { Covered, SignatureFacts } from '../message/parse-signature.ts'
import type { MimePart } from '../mime/read-multipart.ts'
import { signedContentOf } from './attachment-content.ts'
import { findCertificate, isValidAt } from './certificate.ts'
import { hashOfDigest, hashOfSignature, type SecurityPolicy } from './security-policy.ts'
import type { SignedReference } from './signed-reference.ts'

export interface VerifyOptions {
  readonly policy: SecurityPolicy
  /** DER certificates that the sender is known to sign with. */
  readonly signers: readonly Uint8Array[]
  readonly now: Date
}

export interface VerifiedSignature {
  /** DER. */
  readonly certificate: Uint8Array
  readonly references: readonly SignedReference[]
}

/** What can be refused before any key is touched: algorithms, signer, coverage. */
export function checkSigner(
  facts: SignatureFacts,
  partIds: readonly string[],
  { policy, signers, now }: VerifyOptions,
): Result<X509Certificate, As4Error> {
  if (!policy.signatureAlgorithms.includes(facts.signatureAlgorithm) || hashOfSignature[facts.signatureAlgorithm] === undefined) {
    return refuse('as4/algorithm-refused', { at: 'SignatureMethod' })
  }
  const digests = facts.covered.map((covered) => covered.reference.digestAlgorithm)
  if (!digests.every((name) => policy.digestAlgorithms.includes(name) && hashOfDigest[name] !== undefined)) {
    return refuse('as4/algorithm-refused', { at: 'DigestMethod' })
  }
  const uncovered = findUncovered(facts.covered, partIds)
  if (uncovered !== undefined) return uncovered
  const certificate = findCertificate(facts.token, signers)
  if (certificate === undefined) return refuse('as4/signer-unknown')
  if (!isValidAt(certificate, now)) return refuse('as4/signer-not-valid-now')
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey
  if (asymmetricKeyType !== 'rsa' || (asymmetricKeyDetails?.modulusLength ?? 0) < policy.minimumRsaBits)
    return refuse('as4/signer-key-refused')
  return ok(certificate)
}

/** @param parts decrypted and still compressed */
export function verifySignature(
  facts: SignatureFacts,
  parts: readonly MimePart[],
  certificate: X509Certificate,
): Result<VerifiedSignature, As4Error> {
  const hash = hashOfSignature[facts.signatureAlgorithm]
  if (hash === undefined || !verify(hash, facts.signedInfo, certificate.publicKey, facts.value)) return refuse('as4/signature-invalid')
  for (const covered of facts.covered) {
    const content = contentOf(covered, parts)
    if (!content.ok) return content
    const digest = createHash(hashOfDigest[covered.reference.digestAlgorithm] ?? '')
      .update(content.value)
      .digest('base64')
    if (digest !== covered.reference.digest) return refuse('as4/digest-mismatch', { at: covered.target })
  }
  return ok({ certificate: certificate.raw, references: facts.covered.map((covered) => covered.reference) })
}

function findUncovered(covered: readonly Covered[], partIds: readonly string[]): { ok: false; error: As4Error } | undefined {
  if (!covered.some(({ target }) => target === 'messaging')) return refuse('as4/messaging-not-signed')
  if (!covered.some(({ target }) => target === 'body')) return refuse('as4/body-not-signed')
  const signedParts = covered.flatMap((one) => (one.target === 'part' ? [one.contentId] : []))
  if (!partIds.every((id) => signedParts.includes(id))) return refuse('as4/part-not-signed')
  return signedParts.every((id) => partIds.includes(id)) ? undefined : refuse('as4/reference-refused')
}

function contentOf(covered: Covered, parts: readonly MimePart[]): Result<Uint8Array, As4Error> {
  if (covered.target !== 'part') return ok(covered.canonical)
  const part = parts.find((candidate) => candidate.contentId === covered.contentId)
  if (part === undefined) return refuse('as4/reference-refused')
  const content = signedContentOf(part.bytes, part.contentType)
  return content.ok ? content : refuse('as4/digest-mismatch', { at: 'part' })
}
