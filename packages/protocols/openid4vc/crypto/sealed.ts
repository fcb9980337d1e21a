/** What rests in the store for a while and must not be read there: encrypted to the server's own secret (JWE, dir, A256GCM). */

import { createHash } from 'node:crypto'
import { CompactEncrypt, compactDecrypt } from 'jose'

export async function seal(secret: Uint8Array, value: unknown): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyOf(secret))
}

/** Throws when the secret is another one than that of `seal`: then the operator has changed it under running sessions. */
export async function unseal(secret: Uint8Array, sealed: string): Promise<unknown> {
  const { plaintext } = await compactDecrypt(sealed, keyOf(secret), {
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
  })
  return JSON.parse(new TextDecoder().decode(plaintext))
}

function keyOf(secret: Uint8Array): Uint8Array {
  return createHash('sha256').update('sealed\0').update(secret).digest()
}
