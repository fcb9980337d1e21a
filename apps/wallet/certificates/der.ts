/** Reads DER (ITU-T X.690) as far as certificates need it: definite lengths, one-byte tags. Anything else is not read. */

export interface DerValue {
  readonly tag: number
  readonly content: Uint8Array
  /** Tag, length and content, as it came. */
  readonly whole: Uint8Array
}

export const tags = { boolean: 0x01, bitString: 0x03, octetString: 0x04, oid: 0x06, sequence: 0x30, set: 0x31 } as const

/** @returns the value at the beginning of `bytes`, or undefined when there is none that can be read */
export function readDer(bytes: Uint8Array): DerValue | undefined {
  const [tag, first] = bytes
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return undefined
  let length = first
  let start = 2
  if (first >= 0x80) {
    const octets = first & 0x7f
    if (octets === 0 || octets > 3 || bytes.length < 2 + octets) return undefined
    length = 0
    for (const octet of bytes.subarray(2, 2 + octets)) length = length * 256 + octet
    start = 2 + octets
  }
  if (bytes.length < start + length) return undefined
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(0, start + length) }
}

/** The values inside a constructed one, in order; undefined when a part of it cannot be read. */
export function childrenOf(value: DerValue | undefined): readonly DerValue[] | undefined {
  if (value === undefined) return undefined
  const children: DerValue[] = []
  for (let rest = value.content; rest.length > 0; ) {
    const child = readDer(rest)
    if (child === undefined) return undefined
    children.push(child)
    rest = rest.subarray(child.whole.length)
  }
  return children
}

/** `1.2.840.10045.4.3.2` */
export function oidText(value: DerValue | undefined): string | undefined {
  if (value?.tag !== tags.oid || value.content.length === 0) return undefined
  const numbers: number[] = []
  let current = 0
  for (const octet of value.content) {
    current = current * 128 + (octet & 0x7f)
    if (octet < 0x80) {
      numbers.push(current)
      current = 0
    }
  }
  const [first = 0, ...rest] = numbers
  const root = Math.min(Math.floor(first / 40), 2)
  return [root, first - root * 40, ...rest].join('.')
}
