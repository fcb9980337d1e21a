/**
 * Compact JSON Web Signatures (RFC 7515) with ES256 or RS256 over a JSON object, made with a `Signer` and checked with a public key.
 * Strict on purpose: no other algorithm, no `crit`, no `b64`, canonical base64url only.
 */
import { type KeyObject, verify } from 'node:crypto'
import { err, ok, type Result, type Signer } from '@passerelle/kernel'
import type { JwsError } from './errors.ts'

export type JsonObject = { readonly [name: string]: unknown }

export interface ParsedJws {
  readonly header: JsonObject
  readonly payload: JsonObject
  readonly signature: Uint8Array
  readonly signingInput: string
}

const base64url = /^[A-Za-z0-9_-]+$/

/** `alg` is the signer's; the rest of the header is the caller's. */
export async function signJws(signer: Signer, header: JsonObject, payload: JsonObject): Promise<string> {
  const input = `${encode({ alg: signer.algorithm, ...header })}.${encode(payload)}`
  const signature = await signer.sign(Buffer.from(input))
  return `${input}.${Buffer.from(signature).toString('base64url')}`
}

/** Reads without trusting: nothing in the result has been verified. */
export function parseJws(jws: string, maxLength = 8_000_000): Result<ParsedJws, JwsError> {
  if (jws.length > maxLength) return err({ code: 'trust/malformed-jws', params: { maxLength } })
  const parts = jws.split('.')
  const [header, payload, signature] = parts
  if (parts.length !== 3 || header === undefined || payload === undefined || signature === undefined)
    return err({ code: 'trust/malformed-jws' })
  const parsedHeader = decode(header)
  const parsedPayload = decode(payload)
  const bytes = decodeBytes(signature)
  if (parsedHeader === undefined || parsedPayload === undefined || bytes === undefined) return err({ code: 'trust/malformed-jws' })
  return ok({ header: parsedHeader, payload: parsedPayload, signature: bytes, signingInput: `${header}.${payload}` })
}

/** The algorithm must be the one that the key has: a header cannot choose another. */
export function verifyJws(parsed: ParsedJws, key: KeyObject): Result<ParsedJws, JwsError> {
  const { alg, crit, b64 } = parsed.header
  if (crit !== undefined || b64 !== undefined || alg !== algorithmOf(key)) return err({ code: 'trust/unacceptable-header' })
  const options = alg === 'ES256' ? { key, dsaEncoding: 'ieee-p1363' as const } : { key }
  const right = verify('sha256', Buffer.from(parsed.signingInput), options, parsed.signature)
  return right ? ok(parsed) : err({ code: 'trust/bad-signature' })
}

function algorithmOf(key: KeyObject): 'ES256' | 'RS256' | undefined {
  if (key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256'
  return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? 'RS256' : undefined
}

function encode(value: JsonObject): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

function decode(text: string): JsonObject | undefined {
  const bytes = decodeBytes(text)
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined
  } catch {
    return undefined
  }
}

function decodeBytes(text: string): Buffer | undefined {
  if (!base64url.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : undefined
}
