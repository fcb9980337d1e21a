/**
 * One text for one value, so that a hash of it can be repeated: members sorted by UTF-16 code units, no white space.
 * The subset of RFC 8785 that the ledger needs: numbers are safe integers only.
 */
import { err, ok, type Result } from '@passerelle/kernel'
import type { LedgerError } from '../errors.ts'

export function canonicalJson(value: unknown): Result<string, LedgerError> {
  const text = write(value, '')
  return text.ok ? text : err({ code: 'ledger/not-canonical', at: text.error })
}

function write(value: unknown, at: string): Result<string, string> {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return ok(JSON.stringify(value))
  if (typeof value === 'number') return Number.isSafeInteger(value) ? ok(JSON.stringify(value)) : err(at)
  if (Array.isArray(value))
    return join(
      value.map((item, index) => write(item, `${at}/${index}`)),
      '[',
      ']',
    )
  if (typeof value !== 'object' || !isPlain(value)) return err(at)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return join(
    members.map(([name, member]) => {
      const text = write(member, `${at}/${name}`)
      return text.ok ? ok(`${JSON.stringify(name)}:${text.value}`) : text
    }),
    '{',
    '}',
  )
}

function join(parts: readonly Result<string, string>[], open: string, close: string): Result<string, string> {
  const texts: string[] = []
  for (const part of parts) {
    if (!part.ok) return part
    texts.push(part.value)
  }
  return ok(`${open}${texts.join(',')}${close}`)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
