/**
 * The envelope of the eEHIC QR profile (technical specification v0.5, section 2): compact JWS → zlib → base45.
 * The key is named by `kid` = `EESSI:x5t#S256:<thumbprint of the certificate>`. Reading here trusts nothing yet.
 */
import { createHash, type KeyObject, verify } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { err, ok, type Result, type Signer } from '@passerelle/kernel'
import type { QrFormatError } from '../errors.ts'
import { decodeBase45, encodeBase45 } from './base45.ts'

/** Version 40 at level L holds 4,296 alphanumeric characters; an honest token inflates to a fraction of 16 KiB. */
const limits = { characters: 4296, inflatedBytes: 16_384 } as const
const kidPattern = /^EESSI:x5t#S256:([A-Za-z0-9_-]{43})$/

export interface QrToken {
  readonly algorithm: 'ES256' | 'RS256'
  /** x5t#S256 of the certificate that is said to have signed. */
  readonly thumbprint: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly signature: Uint8Array
  readonly signingInput: string
}

export async function signToken(payload: object, signer: Signer): Promise<string> {
  const [leaf] = signer.certificateChain
  if (leaf === undefined) throw new RangeError('a QR document is signed with a certificate')
  const header = { alg: signer.algorithm, kid: `EESSI:x5t#S256:${thumbprintOf(leaf)}`, typ: 'JWT' }
  const input = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${input}.${Buffer.from(await signer.sign(Buffer.from(input))).toString('base64url')}`
}

export function tokenToQrText(jws: string): string {
  return encodeBase45(deflateSync(jws, { level: 9 }))
}

export function qrTextToToken(text: string): Result<string, QrFormatError> {
  if (text.length > limits.characters) return err({ code: 'qr/too-long', params: { characters: limits.characters } })
  const compressed = decodeBase45(text)
  if (compressed === undefined || compressed.length === 0) return err({ code: 'qr/not-base45' })
  try {
    return ok(inflateSync(compressed, { maxOutputLength: limits.inflatedBytes }).toString('latin1'))
  } catch {
    return err({ code: 'qr/not-compressed' })
  }
}

export function parseToken(jws: string): Result<QrToken, QrFormatError> {
  const parts = jws.split('.')
  const [header, payload, signature] = parts.map(base64urlBytes)
  const parsedHeader = parseJson(header)
  const parsedPayload = parseJson(payload)
  if (parts.length !== 3 || signature === undefined || parsedHeader === undefined || parsedPayload === undefined)
    return err({ code: 'qr/malformed-token' })
  const { alg, kid, crit, b64 } = parsedHeader
  const thumbprint = typeof kid === 'string' ? kidPattern.exec(kid)?.[1] : undefined
  if ((alg !== 'ES256' && alg !== 'RS256') || thumbprint === undefined || crit !== undefined || b64 !== undefined) {
    return err({ code: 'qr/unacceptable-header' })
  }
  return ok({ algorithm: alg, thumbprint, payload: parsedPayload, signature, signingInput: jws.slice(0, jws.lastIndexOf('.')) })
}

/** The algorithm must be the one that the key has. */
export function isSignedBy(token: QrToken, key: KeyObject): boolean {
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  const input = Buffer.from(token.signingInput)
  if (token.algorithm === 'ES256') {
    return namedCurve === 'prime256v1' && verify('sha256', input, { key, dsaEncoding: 'ieee-p1363' }, token.signature)
  }
  return key.asymmetricKeyType === 'rsa' && modulusLength >= 2048 && verify('sha256', input, key, token.signature)
}

export function thumbprintOf(certificate: Uint8Array): string {
  return createHash('sha256').update(certificate).digest('base64url')
}

function base64urlBytes(text: string): Buffer | undefined {
  const bytes = /^[A-Za-z0-9_-]+$/.test(text) ? Buffer.from(text, 'base64url') : undefined
  return bytes?.toString('base64url') === text ? bytes : undefined
}

function parseJson(bytes: Buffer | undefined): Record<string, unknown> | undefined {
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
