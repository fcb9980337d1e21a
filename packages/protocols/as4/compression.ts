/** gzip for payload parts, with a limit on what a small part may become. Source: AS4 profile section 3.1. */
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { ok, type Result } from '@passerelle/kernel'
import { type As4Error, refuse } from './errors.ts'
import type { Limits } from './limits.ts'

export const gzipType = 'application/gzip'

const gunzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gunzip)

export function deflatePart(bytes: Uint8Array): Uint8Array {
  return zlib.gzipSync(bytes)
}

/** Stops inflating at the limit; nothing beyond it is ever held. A small part may always become 1 MiB. */
export async function inflatePart(bytes: Uint8Array, limits: Limits): Promise<Result<Uint8Array, As4Error>> {
  const allowed = Math.min(limits.maxInflatedBytes, Math.max(1024 * 1024, bytes.length * limits.maxInflationRatio))
  try {
    return ok(await gunzip(bytes, { maxOutputLength: allowed }))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? refuse('as4/inflated-too-large')
      : refuse('as4/decompression-failed')
  }
}
