/** Base64 and bytes, with what a browser has. */

export function base64Bytes(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** @param x5c as it stands in the header of a JWT; undefined when it is not a list of certificates in base64 */
export function chainOf(x5c: unknown): readonly Uint8Array[] | undefined {
  if (!Array.isArray(x5c) || x5c.length === 0) return undefined
  const chain = x5c.map((text) => (typeof text === 'string' ? base64Bytes(text) : undefined))
  return chain.every((der) => der !== undefined) ? chain : undefined
}

export function toPem(der: Uint8Array): string {
  return `-----BEGIN CERTIFICATE-----\n${btoa(String.fromCharCode(...der))}\n-----END CERTIFICATE-----`
}
