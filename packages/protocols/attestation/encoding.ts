/** Base64url and JSON as JOSE uses them, in Node.js and in browsers. Reading is strict: canonical base64url, valid UTF-8. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [name: string]: Json
}

const alphabet = /^[A-Za-z0-9_-]*$/
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const hasBuffer = typeof Buffer === 'function'

export function encodeBase64url(bytes: Uint8Array): string {
  if (hasBuffer) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

export function decodeBase64url(text: string): Uint8Array | undefined {
  if (!alphabet.test(text) || text.length % 4 === 1) return undefined
  const bytes = hasBuffer
    ? Buffer.from(text, 'base64url')
    : Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
  return encodeBase64url(bytes.subarray(-tailLength(bytes))) === text.slice(-encodedTailLength(text)) ? bytes : undefined
}

/** Only the last group can be written in two ways, so only that is compared. */
const tailLength = (bytes: Uint8Array) => bytes.length % 3 || 3
const encodedTailLength = (text: string) => text.length % 4 || 4

export function encodeJson(value: Json): string {
  return hasBuffer
    ? Buffer.from(JSON.stringify(value)).toString('base64url')
    : encodeBase64url(new TextEncoder().encode(JSON.stringify(value)))
}

export function decodeJson(text: string): Json | undefined {
  const bytes = decodeBase64url(text)
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(utf8.decode(bytes)) as Json
  } catch {
    return undefined
  }
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
