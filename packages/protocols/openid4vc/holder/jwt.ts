/** JWTs of a wallet: made through its own window to its keys, and read without trusting them. */
import { base64url } from 'jose'
import type { HolderHost } from './host.ts'
import { parseObject } from './http.ts'

const utf8 = new TextEncoder()

export async function signJwt(
  host: HolderHost,
  keyId: string,
  header: Readonly<Record<string, unknown>>,
  payload: Readonly<Record<string, unknown>>,
): Promise<string> {
  const input = `${base64url.encode(JSON.stringify({ alg: 'ES256', ...header }))}.${base64url.encode(JSON.stringify(payload))}`
  return `${input}.${base64url.encode(await host.sign(keyId, utf8.encode(input)))}`
}

/** @returns undefined for anything that is not three base64url parts with JSON objects in the first two; verifies nothing */
export function readJwt(jwt: string): { header: Record<string, unknown>; payload: Record<string, unknown> } | undefined {
  const [head, body, signature, ...rest] = jwt.split('.')
  if (head === undefined || body === undefined || signature === undefined || rest.length > 0) return undefined
  try {
    const decode = (part: string) => parseObject(new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(part)))
    const header = decode(head)
    const payload = decode(body)
    return header === undefined || payload === undefined ? undefined : { header, payload }
  } catch {
    return undefined
  }
}

export async function hashText(host: HolderHost, text: string): Promise<string> {
  return base64url.encode(await host.hash(utf8.encode(text)))
}

export function secondsOf(instant: Date): number {
  return Math.floor(instant.getTime() / 1000)
}
