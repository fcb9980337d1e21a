/** Requests that prove possession of a key; when the server wants its own nonce in the proof, they are made once more. @source RFC 9449 */
import { ok, type Result } from '@passerelle/kernel'
import { base64url } from 'jose'
import type { HolderError } from './errors.ts'
import type { HolderHost, HolderKey } from './host.ts'
import { type Answer, call } from './http.ts'
import { hashText, secondsOf, signJwt } from './jwt.ts'

export async function callWithDpop(
  host: HolderHost,
  key: HolderKey,
  url: string,
  init: RequestInit,
  accessToken?: string,
): Promise<Result<Answer, HolderError>> {
  const attempt = async (nonce: string | undefined) => {
    const headers = new Headers(init.headers)
    headers.set('DPoP', await proof(host, key, url, init.method ?? 'GET', accessToken, nonce))
    if (accessToken !== undefined) headers.set('Authorization', `DPoP ${accessToken}`)
    return call(host, url, { ...init, headers })
  }
  const first = await attempt(undefined)
  if (!first.ok) return first
  const nonce = first.value.headers.get('dpop-nonce')
  if (first.value.json?.error !== 'use_dpop_nonce' || nonce === null) return ok(first.value)
  return attempt(nonce)
}

async function proof(
  host: HolderHost,
  key: HolderKey,
  url: string,
  method: string,
  accessToken: string | undefined,
  nonce: string | undefined,
): Promise<string> {
  const target = new URL(url)
  return signJwt(
    host,
    key.id,
    { typ: 'dpop+jwt', jwk: key.publicJwk },
    {
      jti: base64url.encode(host.random(16)),
      htm: method,
      htu: `${target.origin}${target.pathname}`,
      iat: secondsOf(host.now()),
      ...(nonce === undefined ? {} : { nonce }),
      ...(accessToken === undefined ? {} : { ath: await hashText(host, accessToken) }),
    },
  )
}
