/** A packed list of small numbers, one for each referenced token (Token Status List draft 21 section 4), and its compressed form. */
import { deflateSync, inflateSync } from 'node:zlib'
import { err, ok, type Result } from '@passerelle/kernel'
import { decodeBase64url, encodeBase64url } from '../encoding.ts'
import type { StatusListError } from '../errors.ts'

export type StatusBits = 1 | 2 | 4 | 8

export interface StatusList {
  readonly bits: StatusBits
  /** Packed from the least significant bits upward. */
  readonly bytes: Uint8Array
}

/** The values that the draft registers; 3 and 12 to 15 are free for applications. */
export const statusValues = { valid: 0, invalid: 1, suspended: 2, applicationSpecific: 3 } as const

/** All values 0. A size that does not fill the last byte is rounded up. */
export function createStatusList(bits: StatusBits, size: number): StatusList {
  return { bits, bytes: new Uint8Array(Math.ceil((size * bits) / 8)) }
}

export function sizeOf({ bits, bytes }: StatusList): number {
  return (bytes.length * 8) / bits
}

export function readStatus(list: StatusList, index: number): Result<number, StatusListError> {
  if (!isIndex(list, index)) return err({ code: 'attestation/status-index-out-of-range' })
  const { byte, shift, mask } = place(list.bits, index)
  return ok(((list.bytes[byte] ?? 0) >> shift) & mask)
}

/** Changes the list in place. @throws RangeError for an index or a value that the list cannot hold */
export function setStatus(list: StatusList, index: number, value: number): void {
  const { byte, shift, mask } = place(list.bits, index)
  if (!isIndex(list, index) || !Number.isInteger(value) || value < 0 || value > mask) throw new RangeError('no such status entry')
  list.bytes[byte] = ((list.bytes[byte] ?? 0) & ~(mask << shift)) | (value << shift)
}

/** zlib at its highest level, base64url: the `lst` of the JSON form. */
export function compressStatusList({ bytes }: StatusList): string {
  return encodeBase64url(deflateSync(bytes, { level: 9 }))
}

/** @param maxBytes of the inflated list; 4 MiB hold 16 million entries of 2 bits */
export function inflateStatusList(bits: unknown, lst: unknown, maxBytes: number): Result<StatusList, StatusListError> {
  const compressed = typeof lst === 'string' ? decodeBase64url(lst) : undefined
  if (compressed === undefined || !isBits(bits)) return err({ code: 'attestation/malformed-status-list' })
  try {
    return ok({ bits, bytes: new Uint8Array(inflateSync(compressed, { maxOutputLength: maxBytes })) })
  } catch {
    return err({ code: 'attestation/status-list-too-large', params: { maxBytes } })
  }
}

function isBits(bits: unknown): bits is StatusBits {
  return bits === 1 || bits === 2 || bits === 4 || bits === 8
}

function isIndex(list: StatusList, index: number): boolean {
  return Number.isSafeInteger(index) && index >= 0 && index < sizeOf(list)
}

function place(bits: StatusBits, index: number): { byte: number; shift: number; mask: number } {
  const bit = index * bits
  return { byte: Math.floor(bit / 8), shift: bit % 8, mask: (1 << bits) - 1 }
}
