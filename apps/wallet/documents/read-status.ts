/**
 * Asks the issuer's published status list what it says about a document now (Token Status List draft 21 sections 4, 5.1, 8.3).
 * The list is public: asking for it does not tell whose document is looked up.
 */
import type { HeldCredential } from '@passerelle/attestation/holder'
import { credentialTypeOfVct } from '@passerelle/vocabulary'
import { base64url, decodeJwt, decodeProtectedHeader } from 'jose'
import { checkSigner } from '../certificates/check-signer.ts'
import { chainOf } from '../certificates/encoding.ts'

export type StatusValue = 'valid' | 'invalid' | 'suspended' | 'superseded'

export type DocumentStatus =
  /** The document has no status entry: it is short-lived. */
  | { readonly value: 'none' }
  /** It cannot be said now: the list is not reachable, not signed by the issuer, or too old. */
  | { readonly value: 'unknown' }
  | { readonly value: StatusValue; readonly asOf: string }

const unknown: DocumentStatus = { value: 'unknown' }
const mostBytes = 4 * 1024 * 1024

export async function readStatus(credential: HeldCredential, now: Date): Promise<DocumentStatus> {
  const { status } = credential
  if (status === undefined) return { value: 'none' }
  try {
    const response = await fetch(status.uri, { headers: { accept: 'application/statuslist+jwt' }, cache: 'no-cache', credentials: 'omit' })
    return response.ok ? await readList((await response.text()).trim(), credential, now) : unknown
  } catch {
    return unknown
  }
}

/** @param token as it came from the address that the credential names */
export async function readList(token: string, credential: HeldCredential, now: Date): Promise<DocumentStatus> {
  const { status, header, vct } = credential
  const signer = await checkSigner(token, now)
  if (status === undefined || signer === undefined || decodeProtectedHeader(token).typ !== 'statuslist+jwt') return unknown
  // Whoever signed the document may speak about it; anybody else must be known.
  const [issuer] = chainOf(header.x5c) ?? []
  if (signer.authority === undefined && String(issuer) !== String(signer.certificate.der)) return unknown
  const { sub, iat, exp, status_list: list } = decodeJwt<{ status_list?: { bits?: unknown; lst?: unknown } }>(token)
  if (sub !== status.uri || iat === undefined || (exp !== undefined && exp * 1000 <= now.getTime())) return unknown
  const number = await entryAt(list?.lst, list?.bits, status.index)
  return number === undefined ? unknown : { value: meaningOf(number, vct), asOf: new Date(iat * 1000).toISOString() }
}

/** 3 is left to applications: documents of social security use it for "genuine, but replaced by a newer one". */
function meaningOf(number: number, vct: string): StatusValue {
  if (number === 0) return 'valid'
  if (number === 2) return 'suspended'
  return number === 3 && credentialTypeOfVct(vct) !== undefined ? 'superseded' : 'invalid'
}

async function entryAt(lst: unknown, bits: unknown, index: number): Promise<number | undefined> {
  if (typeof lst !== 'string' || (bits !== 1 && bits !== 2 && bits !== 4 && bits !== 8)) return undefined
  const place = index * bits
  const byte = await inflatedByte(new Uint8Array(base64url.decode(lst)), Math.floor(place / 8))
  return byte === undefined ? undefined : (byte >> (place % 8)) & ((1 << bits) - 1)
}

/** Inflates no further than needed, and never more than four mebibytes. */
async function inflatedByte(compressed: Uint8Array<ArrayBuffer>, wanted: number): Promise<number | undefined> {
  if (wanted >= mostBytes) return undefined
  const reader = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  let start = 0
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return undefined
    if (wanted < start + value.length) {
      void reader.cancel().catch(() => undefined)
      return value[wanted - start]
    }
    start += value.length
  }
}
