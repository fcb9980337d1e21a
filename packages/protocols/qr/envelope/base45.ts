/** Base45 (RFC 9285): bytes as the characters of the alphanumeric mode of QR symbols. Decoding is strict. */

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const values: ReadonlyMap<string, number> = new Map([...alphabet].map((character, value) => [character, value]))

export function encodeBase45(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 2) {
    const first = bytes[index] ?? 0
    const second = bytes[index + 1]
    text += second === undefined ? digits(first, 2) : digits(first * 256 + second, 3)
  }
  return text
}

/** @returns undefined for other characters, a lone last character, or groups that stand for no bytes */
export function decodeBase45(text: string): Uint8Array | undefined {
  if (text.length % 3 === 1) return undefined
  const bytes: number[] = []
  for (let index = 0; index < text.length; index += 3) {
    const group = text.slice(index, index + 3)
    const number = [...group].reduceRight((sum, character) => sum * 45 + (values.get(character) ?? Number.NaN), 0)
    if (group.length === 3 && number <= 0xffff) bytes.push(number >> 8, number & 0xff)
    else if (group.length === 2 && number <= 0xff) bytes.push(number)
    else return undefined
  }
  return Uint8Array.from(bytes)
}

/** Least significant digit first. */
function digits(number: number, count: number): string {
  let rest = number
  let text = ''
  for (let digit = 0; digit < count; digit++) {
    text += alphabet[rest % 45]
    rest = Math.floor(rest / 45)
  }
  return text
}
