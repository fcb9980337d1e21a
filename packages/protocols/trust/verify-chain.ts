/**
 * Whether a certificate chain leads to an anchor at a given moment (the part of RFC 5280 section 6 that this trust model uses).
 * Not checked here: revocation, name constraints, policies; who may use a certificate for what is said by the trusted list.
 */
import 'reflect-metadata'
import { X509Certificate } from 'node:crypto'
import { err, ok, type Result } from '@passerelle/kernel'
import * as x509 from '@peculiar/x509'
import type { ChainError } from './errors.ts'
import { certificateThumbprint } from './thumbprint.ts'

const longestChain = 4

export interface VerifiedChain {
  readonly leaf: X509Certificate
  /** `x5t#S256` of the leaf and of the anchor at which the chain ended; the same when the leaf itself is an anchor. */
  readonly leafThumbprint: string
  readonly anchorThumbprint: string
}

/**
 * @param chain   DER, leaf first, each issued by the next; the anchor may be left out
 * @param anchors DER; a leaf that is itself an anchor is trusted as such (a pinned certificate)
 * @param at      both ends of each validity included
 */
export function verifyChain(chain: readonly Uint8Array[], anchors: readonly Uint8Array[], at: Date): Result<VerifiedChain, ChainError> {
  if (chain.length > longestChain) return err({ code: 'trust/chain-too-long' })
  const certificates = chain.map(read)
  const [leaf] = certificates
  if (leaf === undefined || certificates.includes(undefined)) return err({ code: 'trust/unreadable-certificate' })
  const anchored = anchors.map(read).filter((anchor) => anchor !== undefined)
  const leafThumbprint = certificateThumbprint(leaf.raw)

  for (const [depth, certificate] of certificates.entries()) {
    if (certificate === undefined) return err({ code: 'trust/unreadable-certificate' })
    const timely = checkValidity(certificate, at, depth)
    if (!timely.ok) return timely
    if (anchored.some((anchor) => anchor.raw.equals(certificate.raw))) {
      return ok({ leaf, leafThumbprint, anchorThumbprint: certificateThumbprint(certificate.raw) })
    }
    const issuer = certificates[depth + 1] ?? anchored.find((anchor) => certificate.checkIssued(anchor) && signed(certificate, anchor))
    if (issuer === undefined) return err({ code: 'trust/untrusted', at: `/${depth}` })
    if (!mayIssue(issuer, depth)) return err({ code: 'trust/not-an-authority', at: `/${depth + 1}` })
    if (!certificate.checkIssued(issuer) || !signed(certificate, issuer)) return err({ code: 'trust/broken-chain', at: `/${depth}` })
    if (depth + 1 === certificates.length) {
      const anchorTimely = checkValidity(issuer, at, depth + 1)
      if (!anchorTimely.ok) return anchorTimely
      return ok({ leaf, leafThumbprint, anchorThumbprint: certificateThumbprint(issuer.raw) })
    }
  }
  return err({ code: 'trust/untrusted' })
}

function read(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der)
  } catch {
    return undefined
  }
}

function checkValidity(certificate: X509Certificate, at: Date, depth: number): Result<true, ChainError> {
  if (at.getTime() < Date.parse(certificate.validFrom)) return err({ code: 'trust/not-yet-valid', at: `/${depth}` })
  // X.509 keeps whole seconds, so the last second belongs to the validity with all its fractions.
  if (at.getTime() >= Date.parse(certificate.validTo) + 1000) return err({ code: 'trust/expired', at: `/${depth}` })
  return ok(true)
}

function signed(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.verify(issuer.publicKey)
  } catch {
    return false
  }
}

/** @param below how many certificates stand between the issuer and the leaf */
function mayIssue(issuer: X509Certificate, below: number): boolean {
  if (!issuer.ca) return false
  const parsed = new x509.X509Certificate(issuer.raw)
  const pathLength = parsed.getExtension(x509.BasicConstraintsExtension)?.pathLength
  const usages = parsed.getExtension(x509.KeyUsagesExtension)?.usages
  const maySign = usages === undefined || (usages & x509.KeyUsageFlags.keyCertSign) !== 0
  return maySign && (pathLength === undefined || below <= pathLength)
}
