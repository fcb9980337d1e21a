/**
 * Opens the encrypted parts of a message. Plain text leaves this file only after the tag of every part was checked,
 * and a wrong key, wrong padding and wrong tag look alike: the work goes on with a random key, and there is one error.
 * Source: XML Encryption 1.1; eDelivery AS4 1.15.
 */
import { createDecipheriv, randomBytes } from 'node:crypto'
import { type KeyUnwrapper, ok, type Result } from '@passerelle/kernel'
import { type As4Error, refuse } from '../errors.ts'
import type { EncryptionFacts, WrappedKey } from '../message/parse-encryption.ts'
import type { MimePart } from '../mime/read-multipart.ts'
import { algorithm } from '../uris.table.ts'
import { cipherOf, type SecurityPolicy } from './security-policy.ts'

/**
 * Opens keys that were wrapped the older way (SHA-1 in the digest or the mask, or an OAEP label), as Holodeck and AS4.NET samples do.
 * Not part of the profile; to give one is the switch that accepts the form.
 */
export interface LegacyUnwrapper {
  unwrapLegacy(key: WrappedKey): Promise<Uint8Array>
}

export interface DecryptOptions {
  readonly policy: SecurityPolicy
  readonly unwrapper?: KeyUnwrapper
  readonly legacyUnwrapper?: LegacyUnwrapper
}

/** @returns the parts with the encrypted ones opened, all in their order */
export async function decryptParts(
  parts: readonly MimePart[],
  facts: EncryptionFacts,
  options: DecryptOptions,
): Promise<Result<readonly MimePart[], As4Error>> {
  const names = new Set([...facts.parts.values()].map((part) => part.algorithm))
  const [name] = names
  const cipher = name === undefined ? undefined : cipherOf[name]
  if (names.size > 1 || name === undefined || cipher === undefined || !options.policy.contentEncryption.includes(name)) {
    return refuse('as4/algorithm-refused', { at: 'EncryptedData' })
  }
  const unwrap = chooseUnwrap(facts.key, options)
  if (unwrap === undefined) return refuse('as4/algorithm-refused', { at: 'EncryptedKey' })
  const unwrapped = await unwrap().catch(() => new Uint8Array())
  const key = unwrapped.length === cipher.keyBytes ? unwrapped : randomBytes(cipher.keyBytes)
  const opened = parts.map((part): MimePart | undefined => {
    const encrypted = part.contentId === undefined ? undefined : facts.parts.get(part.contentId)
    if (encrypted === undefined) return part
    const bytes = decrypt(part.bytes, key, cipher.name)
    return bytes === undefined ? undefined : { ...part, bytes, contentType: encrypted.contentType ?? part.contentType }
  })
  return opened.every((part) => part !== undefined) ? ok(opened) : refuse('as4/decryption-failed')
}

function chooseUnwrap(key: WrappedKey, { unwrapper, legacyUnwrapper }: DecryptOptions): (() => Promise<Uint8Array>) | undefined {
  const isProfile =
    key.algorithm === algorithm.rsaOaep &&
    key.digestAlgorithm === algorithm.sha256 &&
    key.maskAlgorithm === algorithm.mgf1Sha256 &&
    key.label.length === 0
  if (isProfile) return unwrapper === undefined ? async () => new Uint8Array() : () => unwrapper.unwrap(key.wrapped)
  return legacyUnwrapper === undefined ? undefined : () => legacyUnwrapper.unwrapLegacy(key)
}

/** IV ‖ cipher text ‖ tag. */
function decrypt(bytes: Uint8Array, key: Uint8Array, cipher: 'aes-128-gcm' | 'aes-192-gcm' | 'aes-256-gcm'): Uint8Array | undefined {
  if (bytes.length < 28) return undefined
  try {
    const decipher = createDecipheriv(cipher, key, bytes.subarray(0, 12), { authTagLength: 16 })
    decipher.setAuthTag(bytes.subarray(bytes.length - 16))
    const plain = decipher.update(bytes.subarray(12, bytes.length - 16))
    return Buffer.concat([plain, decipher.final()])
  } catch {
    return undefined
  }
}
