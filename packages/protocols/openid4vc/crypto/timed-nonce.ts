/**
 * Nonces that carry their own end and a seal, so that giving them out costs no storage: an endpoint
 * that needs no login cannot be used to fill a database. Single use is kept by recording the used ones.
 */
import { derive, equal } from './digest.ts'

export type NonceState = 'valid' | 'expired' | 'unknown'

const randomBytes = 12

/** @param purpose keeps nonces of different endpoints apart */
export function mintNonce(secret: Uint8Array, purpose: string, random: (bytes: number) => Uint8Array, endsAt: Date): string {
  const end = Math.floor(endsAt.getTime() / 1000)
  const body = `${Buffer.from(random(randomBytes)).toString('base64url')}.${end.toString(36)}`
  return Buffer.from(`${body}.${derive(secret, purpose, body)}`).toString('base64url')
}

export function readNonce(secret: Uint8Array, purpose: string, nonce: string, now: Date): { state: NonceState; endsAt: Date } {
  const unknown = { state: 'unknown', endsAt: now } as const
  if (nonce.length > 200) return unknown
  const [random, end, seal, ...rest] = Buffer.from(nonce, 'base64url').toString('latin1').split('.')
  if (random === undefined || end === undefined || seal === undefined || rest.length > 0) return unknown
  if (!equal(seal, derive(secret, purpose, `${random}.${end}`))) return unknown
  const endsAt = new Date(Number.parseInt(end, 36) * 1000)
  return { state: now.getTime() > endsAt.getTime() ? 'expired' : 'valid', endsAt }
}
