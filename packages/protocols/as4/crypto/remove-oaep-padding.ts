/**
 * OAEP decoding with digest and mask hash chosen apart, for a `LegacyUnwrapper`: node:crypto uses one hash for both.
 * Without early exit, but JavaScript gives no promise of constant time: another reason why the older form is off by default.
 * Source: RFC 8017 section 7.1.2.
 */
import { createHash } from 'node:crypto'

export interface OaepOptions {
  readonly digestHash: string
  readonly maskHash: string
  readonly label: Uint8Array
}

/**
 * @param encoded the RSA operation's whole output, as long as the modulus
 * @returns undefined when the padding is wrong
 */
export function removeOaepPadding(encoded: Uint8Array, options: OaepOptions): Uint8Array | undefined {
  const labelHash = createHash(options.digestHash).update(options.label).digest()
  const length = labelHash.length
  if (encoded.length < 2 * length + 2) return undefined
  const maskedSeed = encoded.subarray(1, length + 1)
  const maskedBlock = encoded.subarray(length + 1)
  const seed = xor(maskedSeed, generateMask(maskedBlock, length, options.maskHash))
  const block = xor(maskedBlock, generateMask(seed, maskedBlock.length, options.maskHash))
  let wrong = encoded[0] ?? 1
  for (let index = 0; index < length; index += 1) wrong |= (block[index] ?? 0) ^ (labelHash[index] ?? 0)
  let start = 0
  let found = 0
  for (let index = length; index < block.length; index += 1) {
    const byte = block[index] ?? 0
    const isOne = byte === 1 ? 1 : 0
    const isOther = byte > 1 ? 1 : 0
    start |= isOne & (1 - found) ? index + 1 : 0
    wrong |= isOther & (1 - found)
    found |= isOne
  }
  return wrong === 0 && found === 1 ? block.subarray(start) : undefined
}

function generateMask(seed: Uint8Array, length: number, hash: string): Uint8Array {
  const blocks: Buffer[] = []
  for (let counter = 0, made = 0; made < length; counter += 1) {
    const suffix = Buffer.alloc(4)
    suffix.writeUInt32BE(counter)
    const block = createHash(hash).update(seed).update(suffix).digest()
    blocks.push(block)
    made += block.length
  }
  return Buffer.concat(blocks).subarray(0, length)
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, index) => byte ^ (b[index] ?? 0))
}
