/**
 * A directory bundle: compact JWS (ES256, `typ: passerelle-directory+jwt`, signer's chain in `x5c`).
 * Who is trusted: only the pinned certificates. What is not checked here: whether the bundle is newer than the one held.
 */
import { X509Certificate } from 'node:crypto'
import { err, ok, type Result, type Signer } from '@passerelle/kernel'
import { parseJws, signJws, verifyJws } from '@passerelle/trust'
import Compile from 'typebox/compile'
import type { ImportError } from '../errors.ts'
import { bundleSchema, type DirectoryBundle, type DirectoryContent } from './bundle.schema.ts'
import { checkContent } from './check-content.ts'

const type = 'passerelle-directory+jwt'
const maxLength = 64_000_000
/** How far ahead of ours the centre's clock may be. */
const clockLeewaySeconds = 300

export interface BundleToSign {
  readonly issuer: string
  readonly environment: string
  readonly version: number
  readonly issuedAt: Date
  readonly expiresAt: Date
  readonly content: DirectoryContent
}

/** Signs what `checkContent` accepted. @throws when the signer is not ES256 */
export async function signDirectoryBundle(bundle: BundleToSign, signer: Signer): Promise<string> {
  if (signer.algorithm !== 'ES256') throw new Error('a directory bundle is signed with ES256')
  const payload: DirectoryBundle = {
    iss: bundle.issuer,
    environment: bundle.environment,
    version: bundle.version,
    iat: seconds(bundle.issuedAt),
    exp: seconds(bundle.expiresAt),
    content: bundle.content,
  }
  const x5c = signer.certificateChain.map((der) => Buffer.from(der).toString('base64'))
  return await signJws(signer, { typ: type, x5c }, { ...payload })
}

export interface BundleTrust {
  /** PEM certificates of the signers that this node was given out of band; more than one while a key is rolled. */
  readonly signers: readonly string[]
  readonly environment: string
  readonly now: Date
}

const validator = Compile(bundleSchema)

export function verifyDirectoryBundle(token: unknown, trust: BundleTrust): Result<DirectoryBundle, ImportError> {
  if (typeof token !== 'string') return err({ code: 'directory/bundle-malformed' })
  if (token.length > maxLength) return err({ code: 'directory/bundle-too-large' })
  const parsed = parseJws(token, maxLength)
  if (!parsed.ok) return err({ code: 'directory/bundle-malformed' })
  const signer = findSigner(parsed.value.header, trust)
  if (!signer.ok) return signer
  if (!verifyJws(parsed.value, signer.value.publicKey).ok) return err({ code: 'directory/bundle-signature-invalid' })
  return checkClaims(parsed.value.payload, trust)
}

function findSigner(header: { readonly [name: string]: unknown }, trust: BundleTrust): Result<X509Certificate, ImportError> {
  const leaf = Array.isArray(header.x5c) ? header.x5c[0] : undefined
  if (header.alg !== 'ES256' || header.typ !== type || typeof leaf !== 'string') return err({ code: 'directory/bundle-algorithm-refused' })
  const der = Buffer.from(leaf, 'base64')
  const certificate = trust.signers.map((pem) => new X509Certificate(pem)).find((pinned) => pinned.raw.equals(der))
  if (certificate === undefined) return err({ code: 'directory/bundle-signer-unknown' })
  const isValid = Date.parse(certificate.validFrom) <= trust.now.getTime() && trust.now.getTime() <= Date.parse(certificate.validTo)
  return isValid ? ok(certificate) : err({ code: 'directory/bundle-signer-expired' })
}

function checkClaims(payload: unknown, trust: BundleTrust): Result<DirectoryBundle, ImportError> {
  if (!validator.Check(payload)) {
    return err({ code: 'directory/bundle-invalid', at: validator.Errors(payload)[0]?.instancePath ?? '', params: { why: 'schema' } })
  }
  if (payload.environment !== trust.environment) return err({ code: 'directory/bundle-other-environment' })
  if (payload.iat > seconds(trust.now) + clockLeewaySeconds) return err({ code: 'directory/bundle-not-yet-valid' })
  if (payload.exp <= seconds(trust.now)) return err({ code: 'directory/bundle-expired' })
  const content = checkContent(payload.content)
  return content.ok ? ok(payload) : content
}

function seconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000)
}
