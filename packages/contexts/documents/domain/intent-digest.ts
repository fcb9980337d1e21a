/** One digest for one intent, whatever the order in which its members were written: a repeated call is told from a different one. */
import { createHash } from 'node:crypto'

export function intentDigest(intent: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(intent)))
    .digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  )
}
