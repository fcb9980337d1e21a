/**
 * Issues an SD-JWT VC: typ dc+sd-jwt, the issuer's chain in x5c without its anchor, x5t#S256, holder key in cnf.
 * Sources: RFC 9901, SD-JWT VC draft 19, HAIP 1.0 section 6.1, ETSI TS 119 472-1 V1.2.1 (PuB-EAA). Says nothing about what the claims mean.
 */
import { createHash, type JsonWebKey, X509Certificate } from 'node:crypto'
import type { Signer } from '@passerelle/kernel'
import { encodeBase64url, encodeJson, type JsonObject } from '../encoding.ts'
import type { ClaimPath } from './claim-path.ts'
import { concealClaims } from './conceal-claims.ts'
import { alwaysVisibleClaims, type StatusReference } from './envelope.ts'

export interface SdJwtVcContent {
  readonly vct: string
  /** Everything but the envelope (vct, times, cnf, status), which has its own fields here. */
  readonly claims: JsonObject
  readonly disclosable: readonly ClaimPath[]
  /** Public key to which the attestation is bound; absent for one that anybody may present. */
  readonly holderKey?: JsonWebKey
  /** Whole seconds are kept; rounding for privacy is the caller's. */
  readonly issuedAt: Date
  readonly notBefore?: Date
  /** The attestation is good before this moment. */
  readonly expiresAt?: Date
  readonly status?: StatusReference
  readonly issuer?: string
  readonly decoys?: number
  /** Further header members: x5u, vctm, kid. */
  readonly header?: JsonObject
}

/** @throws RangeError when an envelope claim would be hidden or set twice, or the signing certificate is its own issuer: mistakes of the profile */
export async function issueSdJwtVc(content: SdJwtVcContent, signer: Signer): Promise<string> {
  for (const name of Object.keys(content.claims)) if (envelopeClaims.has(name)) throw new RangeError(`${name} is part of the envelope`)
  for (const [name] of content.disclosable) if (visibleClaims.has(name)) throw new RangeError(`${name} must always be visible`)
  const { payload, disclosures } = concealClaims({ ...envelope(content), ...content.claims }, content)
  const { header, encoded } = signerHeader(signer)
  const input = `${content.header === undefined ? encoded : encodeJson({ ...header, ...content.header })}.${encodeJson(payload)}`
  const signature = await signer.sign(Buffer.from(input))
  return `${[`${input}.${encodeBase64url(signature)}`, ...disclosures].join('~')}~`
}

const visibleClaims: ReadonlySet<unknown> = new Set(alwaysVisibleClaims)
/** The integrity of the type is a claim like others to whoever issues; the rest has its own field. */
const envelopeClaims: ReadonlySet<string> = new Set([...alwaysVisibleClaims, 'iat'].filter((name) => name !== 'vct#integrity'))

function envelope(content: SdJwtVcContent): JsonObject {
  const { holderKey, status } = content
  return {
    ...(content.issuer !== undefined && { iss: content.issuer }),
    vct: content.vct,
    iat: seconds(content.issuedAt),
    ...(content.notBefore && { nbf: seconds(content.notBefore) }),
    ...(content.expiresAt && { exp: seconds(content.expiresAt) }),
    ...(holderKey && { cnf: { jwk: publicPart(holderKey) } }),
    ...(status && { status: statusClaim(status) }),
  }
}

/** Both forms in one object: IETF Token Status List, and the members that ETSI TS 119 472-1 clause 5.2.10.1 asks for. */
function statusClaim({ uri, index }: StatusReference): JsonObject {
  return { status_list: { idx: index, uri }, type: 'TokenStatusList', purpose: 'revocation', index, uri }
}

/** Nothing but the public members, whatever else the key object carries. */
function publicPart({ kty = '', crv, x, y, n, e }: JsonWebKey): JsonObject {
  return {
    kty,
    ...(crv !== undefined && { crv }),
    ...(x !== undefined && { x }),
    ...(y !== undefined && { y }),
    ...(n !== undefined && { n }),
    ...(e !== undefined && { e }),
  }
}

/** The same for every attestation of a signer, so worked out once. */
const signerHeaders = new WeakMap<Signer, SignerHeader>()

interface SignerHeader {
  readonly header: JsonObject
  readonly encoded: string
}

function signerHeader(signer: Signer): SignerHeader {
  const known = signerHeaders.get(signer)
  if (known !== undefined) return known
  const [leaf] = signer.certificateChain
  if (leaf === undefined) throw new RangeError('an attestation is signed with a certificate')
  const certificates = signer.certificateChain.map((certificate) => new X509Certificate(certificate))
  if (certificates.some((certificate) => certificate.checkIssued(certificate)))
    throw new RangeError('x5c must not contain a self-signed certificate')
  const header = {
    alg: signer.algorithm,
    typ: 'dc+sd-jwt',
    x5c: certificates.map((certificate) => certificate.raw.toString('base64')),
    'x5t#S256': createHash('sha256').update(leaf).digest('base64url'),
  }
  const made = { header, encoded: encodeJson(header) }
  signerHeaders.set(signer, made)
  return made
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000)
}
