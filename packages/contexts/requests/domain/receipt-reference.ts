/** The reference on a receipt: made from the random end of the request's id, in letters and digits that are hard to confuse when read aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** @param id a UUID @returns such as `R-7K3M-9QXD-2A` : 50 bits */
export function receiptReference(id: string): string {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-13)}`)
  let text = ''
  for (let i = 0; i < 10; i++) {
    text = (alphabet[Number(rest % 32n)] ?? '0') + text
    rest /= 32n
  }
  return `R-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8)}`
}
