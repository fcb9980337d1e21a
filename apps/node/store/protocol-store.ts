/**
 * What the wallet protocols keep for a few minutes, in PostgreSQL: offers, requests, codes, tokens, used nonces, responses.
 * Each method is one statement, so that of many processes exactly one puts or consumes an entry. Keys are digests; whoever reads them cannot use them.
 */
import type { SingleUseStore } from '@passerelle/openid4vc'
import { json, type Tx } from '@passerelle/platform'
import type { Generated, JSONColumnType, Kysely } from 'kysely'

interface Tables {
  'node.protocol_sessions': {
    kind: string
    key: string
    value: JSONColumnType<object, object, never>
    expires_at: Date
    consumed: Generated<boolean>
    attempts: Generated<number>
  }
}
const tables = (tx: Tx) => tx as unknown as Kysely<Tables>

/** @param db not a transaction: an entry that was consumed stays consumed whatever happens afterwards */
export function createProtocolStore<Kind extends string>(db: Tx): SingleUseStore<Kind> {
  const entry = (kind: Kind, key: string) => ({ kind: kind as string, key })
  return {
    async put(kind, key, value, expiresAt) {
      const inserted = await tables(db)
        .insertInto('node.protocol_sessions')
        .values({ ...entry(kind, key), value: json(value as object), expires_at: expiresAt })
        .onConflict((conflict) => conflict.doNothing())
        .returning('key')
        .executeTakeFirst()
      return inserted !== undefined
    },
    async find(kind, key) {
      const row = await tables(db)
        .selectFrom('node.protocol_sessions')
        .select(['value', 'expires_at', 'consumed'])
        .where((eb) => eb.and(entry(kind, key)))
        .executeTakeFirst()
      return row && { value: row.value, expiresAt: row.expires_at, consumed: row.consumed }
    },
    async consume(kind, key, now) {
      const consumed = await tables(db)
        .updateTable('node.protocol_sessions')
        .set({ consumed: true })
        .where((eb) => eb.and(entry(kind, key)))
        .where('consumed', '=', false)
        .where('expires_at', '>=', now)
        .returning('value')
        .executeTakeFirst()
      if (consumed !== undefined) return { outcome: 'consumed', value: consumed.value }
      const row = await tables(db)
        .selectFrom('node.protocol_sessions')
        .select(['value', 'consumed'])
        .where((eb) => eb.and(entry(kind, key)))
        .executeTakeFirst()
      if (row === undefined) return { outcome: 'unknown' }
      return { outcome: row.consumed ? 'consumed-before' : 'expired', value: row.value }
    },
    async countAttempt(kind, key) {
      const row = await tables(db)
        .updateTable('node.protocol_sessions')
        .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
        .where((eb) => eb.and(entry(kind, key)))
        .returning('attempts')
        .executeTakeFirst()
      return row?.attempts ?? 0
    },
    async sweep(expiredBefore) {
      const deleted = await tables(db).deleteFrom('node.protocol_sessions').where('expires_at', '<', expiredBefore).executeTakeFirst()
      return Number(deleted.numDeletedRows)
    },
  }
}
