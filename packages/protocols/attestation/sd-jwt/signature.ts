/** Checks the signature of a parsed JWT with a key that is already trusted; the algorithm is the key's, never the header's choice. */
import { type KeyObject, verify } from 'node:crypto'
import type { ParsedJwt } from './parse-sd-jwt.ts'

export function isSignedBy({ header, signature, signingInput }: ParsedJwt, key: KeyObject): boolean {
  const algorithm = algorithmOf(key)
  if (algorithm === undefined || header.alg !== algorithm) return false
  return verify('sha256', Buffer.from(signingInput), algorithm === 'ES256' ? { key, dsaEncoding: 'ieee-p1363' } : key, signature)
}

function algorithmOf(key: KeyObject): 'ES256' | 'RS256' | undefined {
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType === 'ec') return namedCurve === 'prime256v1' ? 'ES256' : undefined
  return key.asymmetricKeyType === 'rsa' && modulusLength >= 2048 ? 'RS256' : undefined
}
