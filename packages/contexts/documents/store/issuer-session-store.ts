/**
 * Sessions of wallet issuance in PostgreSQL: offers, pushed requests, codes, tokens, used nonces.
 * Each method is one statement, so that of many processes exactly one puts or consumes an entry. Keys are digests; whoever reads them cannot use them.
 */
import type { InstitutionId } from '@passerelle/kernel'
import type { IssuerSessionKind, IssuerSessionStore } from '@passerelle/openid4vc'
import { json, type Tx } from '@passerelle/platform'
import { tables } from './tables.ts'

/** @param db not a transaction: an entry that was consumed stays consumed whatever happens afterwards */
export function createIssuerSessionStore(db: Tx, institutionId: InstitutionId): IssuerSessionStore {
  const entry = (kind: IssuerSessionKind, key: string) => ({ institution_id: institutionId, kind, key })
  return {
    async put(kind, key, value, expiresAt) {
      const inserted = await tables(db)
        .insertInto('documents.issuer_sessions')
        .values({ ...entry(kind, key), value: json(value), expires_at: expiresAt })
        .onConflict((conflict) => conflict.doNothing())
        .returning('key')
        .executeTakeFirst()
      return inserted !== undefined
    },
    async find(kind, key) {
      const row = await tables(db)
        .selectFrom('documents.issuer_sessions')
        .select(['value', 'expires_at', 'consumed'])
        .where((eb) => eb.and(entry(kind, key)))
        .executeTakeFirst()
      return row && { value: row.value, expiresAt: row.expires_at, consumed: row.consumed }
    },
    async consume(kind, key, now) {
      const consumed = await tables(db)
        .updateTable('documents.issuer_sessions')
        .set({ consumed: true })
        .where((eb) => eb.and(entry(kind, key)))
        .where('consumed', '=', false)
        .where('expires_at', '>=', now)
        .returning('value')
        .executeTakeFirst()
      if (consumed !== undefined) return { outcome: 'consumed', value: consumed.value }
      const row = await tables(db)
        .selectFrom('documents.issuer_sessions')
        .select(['value', 'consumed'])
        .where((eb) => eb.and(entry(kind, key)))
        .executeTakeFirst()
      if (row === undefined) return { outcome: 'unknown' }
      return { outcome: row.consumed ? 'consumed-before' : 'expired', value: row.value }
    },
    async countAttempt(kind, key) {
      const row = await tables(db)
        .updateTable('documents.issuer_sessions')
        .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
        .where((eb) => eb.and(entry(kind, key)))
        .returning('attempts')
        .executeTakeFirst()
      return row?.attempts ?? 0
    },
    async sweep(expiredBefore) {
      const deleted = await tables(db)
        .deleteFrom('documents.issuer_sessions')
        .where('institution_id', '=', institutionId)
        .where('expires_at', '<', expiredBefore)
        .executeTakeFirst()
      return Number(deleted.numDeletedRows)
    },
  }
}
