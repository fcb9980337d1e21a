/** PostgreSQL behind one door: a pool, a transaction that several contexts share, and column types that keep dates as dates. */
import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely'
import pg from 'pg'

/**
 * A Kysely executor whose tables the caller's context knows: each context narrows it with its own table types.
 * Inside a transaction every context that receives it takes part in that one transaction.
 */
// biome-ignore lint/suspicious/noExplicitAny: each context narrows this to its own tables; no context may know another's
export type Tx = Kysely<any>

export interface Database {
  readonly db: Tx
  readonly pool: pg.Pool
  /** Runs `work` in one transaction: commits when it resolves, rolls back when it rejects. */
  transaction<R>(work: (tx: Tx) => Promise<R>): Promise<R>
  close(): Promise<void>
}

const dateType = 1082
const bigintType = 20

/** @param url a PostgreSQL connection string, version 15 or later */
export function openDatabase(url: string, options: { maxConnections?: number; applicationName?: string } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.maxConnections ?? 10,
    application_name: options.applicationName ?? 'passerelle',
    types: { getTypeParser: (id, format) => plainParsers[id] ?? pg.types.getTypeParser(id, format) },
  })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db: Tx = new Kysely({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    pool,
    transaction: (work) => db.transaction().execute(work),
    async close() {
      await db.destroy()
      // Kysely ends the pool only where it has used it.
      if (!pool.ending) await pool.end()
    },
  }
}

/** A value for a `jsonb` column. Needed for arrays, which the driver would otherwise send as PostgreSQL arrays. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`
}

// biome-ignore lint/suspicious/noExplicitAny: the driver's own type for parsers
const plainParsers: Record<number, (value: any) => any> = {
  [dateType]: (value: string) => value,
  [bigintType]: (value: string) => Number(value),
}
