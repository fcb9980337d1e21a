/**
 * Takes a compact SD-JWT or SD-JWT+KB apart (RFC 9901 section 4). Reads without trusting: no signature and no digest is checked here.
 * Safe for input from anyone: bounded size, bounded number of disclosures, canonical encoding only.
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { decodeBase64url, decodeJson, isArray, isObject, type Json, type JsonObject } from '../encoding.ts'
import type { SdJwtFormatError } from '../errors.ts'

export const limits = { characters: 400_000, disclosures: 1_000, depth: 24 } as const

export interface ParsedJwt {
  readonly header: JsonObject
  readonly payload: JsonObject
  readonly signature: Uint8Array
  /** What was signed: header and payload as they came. */
  readonly signingInput: string
}

export interface Disclosure {
  /** As it came: what is hashed and what is presented. */
  readonly encoded: string
  /** Absent for an array element. */
  readonly name?: string
  readonly value: Json
}

export interface ParsedSdJwt {
  readonly jwt: ParsedJwt
  readonly disclosures: readonly Disclosure[]
  /** What a holder's proof covers: everything up to and including the last tilde. */
  readonly presented: string
  readonly keyBinding?: ParsedJwt
}

export function parseSdJwt(text: string): Result<ParsedSdJwt, SdJwtFormatError> {
  if (text.length > limits.characters) return err({ code: 'attestation/too-large', params: { characters: limits.characters } })
  const parts = text.split('~')
  const [issuerJwt = '', ...rest] = parts
  const keyBindingJwt = rest.pop()
  if (keyBindingJwt === undefined) return err({ code: 'attestation/malformed' })
  if (rest.length > limits.disclosures) return err({ code: 'attestation/too-large', params: { disclosures: limits.disclosures } })

  const jwt = parseJwt(issuerJwt)
  if (jwt === undefined) return err({ code: 'attestation/malformed' })
  const disclosures: Disclosure[] = []
  for (const [index, encoded] of rest.entries()) {
    const disclosure = parseDisclosure(encoded)
    if (disclosure === undefined) return err({ code: 'attestation/malformed-disclosure', params: { index } })
    disclosures.push(disclosure)
  }
  const presented = text.slice(0, text.length - keyBindingJwt.length)
  if (keyBindingJwt === '') return ok({ jwt, disclosures, presented })
  const keyBinding = parseJwt(keyBindingJwt)
  return keyBinding === undefined ? err({ code: 'attestation/malformed' }) : ok({ jwt, disclosures, presented, keyBinding })
}

export function parseJwt(text: string): ParsedJwt | undefined {
  const [header = '', payload = '', signature = '', ...more] = text.split('.')
  const parsedHeader = decodeJson(header)
  const parsedPayload = decodeJson(payload)
  const bytes = decodeBase64url(signature)
  if (more.length > 0 || bytes === undefined || !isObject(parsedHeader) || !isObject(parsedPayload)) return undefined
  return { header: parsedHeader, payload: parsedPayload, signature: bytes, signingInput: text.slice(0, text.length - signature.length - 1) }
}

function parseDisclosure(encoded: string): Disclosure | undefined {
  const content = decodeJson(encoded)
  if (!isArray(content) || typeof content[0] !== 'string') return undefined
  const [, second, third] = content
  if (content.length === 2 && second !== undefined) return { encoded, value: second }
  if (content.length === 3 && typeof second === 'string' && third !== undefined) return { encoded, name: second, value: third }
  return undefined
}
