/** The store in the memory of one process: for tests, tools and a single-process demo. Atomic because nothing here waits. */
import type { SingleUseStore } from './single-use-store.ts'

interface Row {
  readonly value: string
  readonly expiresAt: Date
  consumed: boolean
  attempts: number
}

export function createMemoryStore<Kind extends string>(): SingleUseStore<Kind> {
  const rows = new Map<string, Row>()
  const at = (kind: string, key: string) => `${kind}\0${key}`
  return {
    async put(kind, key, value, expiresAt) {
      if (rows.has(at(kind, key))) return false
      rows.set(at(kind, key), { value: JSON.stringify(value), expiresAt, consumed: false, attempts: 0 })
      return true
    },
    async find(kind, key) {
      const row = rows.get(at(kind, key))
      return row && { value: JSON.parse(row.value), expiresAt: row.expiresAt, consumed: row.consumed }
    },
    async consume(kind, key, now) {
      const row = rows.get(at(kind, key))
      if (row === undefined) return { outcome: 'unknown' }
      const value: unknown = JSON.parse(row.value)
      if (row.consumed) return { outcome: 'consumed-before', value }
      if (now.getTime() > row.expiresAt.getTime()) return { outcome: 'expired', value }
      row.consumed = true
      return { outcome: 'consumed', value }
    },
    async countAttempt(kind, key) {
      const row = rows.get(at(kind, key))
      if (row === undefined) return 0
      row.attempts += 1
      return row.attempts
    },
    async sweep(expiredBefore) {
      const before = rows.size
      for (const [key, row] of rows) if (row.expiresAt.getTime() < expiredBefore.getTime()) rows.delete(key)
      return before - rows.size
    },
  }
}
