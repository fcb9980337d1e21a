/**
 * Reads and verifies a signed status list for the address from which it came (Token Status List draft 21 section 8.3).
 * Trusted: the caller's answer about the signer. How old a list may be is the caller's policy; `issuedAt` and `timeToLiveSeconds` are handed back.
 */
import type { KeyObject } from 'node:crypto'
import { type CodedError, err, ok, type PlainDate, parsePlainDate, type Result } from '@passerelle/kernel'
import { isArray, isObject, type Json, type JsonObject } from '../encoding.ts'
import type { StatusListError } from '../errors.ts'
import { parseJwt } from '../sd-jwt/parse-sd-jwt.ts'
import { isSignedBy } from '../sd-jwt/signature.ts'
import { changesClaim } from './sign-status-list.ts'
import { inflateStatusList, type StatusList } from './status-list.ts'

export interface ParseStatusListOptions {
  /** The address that the attestation named. */
  readonly uri: string
  readonly now: Date
  readonly resolveIssuer: (claimed: {
    readonly header: JsonObject
    /** DER from x5c, leaf first; empty when there is no x5c. */
    readonly certificateChain: readonly Uint8Array[]
  }) => Promise<Result<{ readonly publicKey: KeyObject }, CodedError>>
  /** Of the inflated list; 4 MiB when absent. */
  readonly maxBytes?: number
  /** How far the issuer's clock may be ahead; 60 when absent. */
  readonly clockSkewSeconds?: number
}

export interface VerifiedStatusList extends StatusList {
  readonly uri: string
  readonly issuedAt: Date
  readonly expiresAt?: Date
  readonly timeToLiveSeconds?: number
  /** Index → day of the last change, where the issuer tells it. */
  readonly changes: ReadonlyMap<number, PlainDate>
}

const maxCharacters = 8_000_000

export async function parseStatusList(
  token: string,
  options: ParseStatusListOptions,
): Promise<Result<VerifiedStatusList, StatusListError>> {
  const { uri, now, maxBytes = 4 * 1024 * 1024, clockSkewSeconds = 60 } = options
  if (token.length > maxCharacters) return err({ code: 'attestation/status-list-too-large', params: { maxCharacters } })
  const jwt = parseJwt(token)
  const chain = certificateChain(jwt?.header.x5c)
  if (jwt === undefined || chain === undefined || jwt.header.typ !== 'statuslist+jwt' || jwt.header.crit !== undefined) {
    return err({ code: 'attestation/malformed-status-list' })
  }
  const issuer = await options.resolveIssuer({ header: jwt.header, certificateChain: chain })
  if (!issuer.ok) return err({ code: 'attestation/status-list-not-trusted', params: { cause: issuer.error.code } })
  if (!isSignedBy(jwt, issuer.value.publicKey)) return err({ code: 'attestation/bad-status-list-signature' })

  const { sub, iat, exp, ttl, status_list: content } = jwt.payload
  if (!isSeconds(iat) || (exp !== undefined && !isSeconds(exp)) || (ttl !== undefined && !isSeconds(ttl)) || !isObject(content)) {
    return err({ code: 'attestation/malformed-status-list' })
  }
  if (sub !== uri) return err({ code: 'attestation/status-list-wrong-subject' })
  if (iat * 1000 > now.getTime() + clockSkewSeconds * 1000) return err({ code: 'attestation/status-list-not-yet-issued' })
  if (exp !== undefined && exp * 1000 <= now.getTime()) return err({ code: 'attestation/status-list-expired' })
  const list = inflateStatusList(content.bits, content.lst, maxBytes)
  if (!list.ok) return list
  return ok({
    ...list.value,
    uri,
    issuedAt: new Date(iat * 1000),
    ...(exp !== undefined && { expiresAt: new Date(exp * 1000) }),
    ...(ttl !== undefined && { timeToLiveSeconds: ttl }),
    changes: changesOf(jwt.payload[changesClaim]),
  })
}

function certificateChain(x5c: Json | undefined): readonly Uint8Array[] | undefined {
  if (x5c === undefined) return []
  if (!isArray(x5c) || x5c.length > 5 || !x5c.every((text) => typeof text === 'string')) return undefined
  return x5c.map((text) => new Uint8Array(Buffer.from(text, 'base64')))
}

function isSeconds(value: Json | undefined): value is number {
  return typeof value === 'number' && value >= 0 && value < 1e11
}

/** A help, not a basis: what is not readable in it is left out. */
function changesOf(claim: Json | undefined): ReadonlyMap<number, PlainDate> {
  const changes = new Map<number, PlainDate>()
  for (const [index, text] of isObject(claim) ? Object.entries(claim) : []) {
    const date = parsePlainDate(text)
    if (date !== undefined && /^\d{1,9}$/.test(index)) changes.set(Number(index), date)
  }
  return changes
}
