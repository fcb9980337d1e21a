/** SHA-256 and HMAC-SHA-256 as base64url, and comparison in constant time. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export function sha256(input: string | Uint8Array): string {
  return createHash('sha256').update(input).digest('base64url')
}

/** A value that only the holder of the secret can compute; `purpose` keeps the uses apart. */
export function derive(secret: Uint8Array, purpose: string, input: string): string {
  return createHmac('sha256', secret).update(purpose).update('\0').update(input).digest('base64url')
}

export function equal(a: string, b: string): boolean {
  const left = createHash('sha256').update(a).digest()
  const right = createHash('sha256').update(b).digest()
  return timingSafeEqual(left, right)
}
