/** Brings a database to the state that the contexts' numbered SQL files describe: each file once, in order, in one transaction, never edited later. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type pg from 'pg'

/** What a context owns in the database: a schema of its name and the files that build it (`NNNN_name.sql`). */
export interface ContextStore {
  readonly schema: string
  readonly migrations: URL
}

const lockKey = 7_206_883_2004

/**
 * @throws when a file that was applied has changed since, because a silent difference between two nodes is worse than a node that does not start
 */
export async function migrate(pool: pg.Pool, stores: readonly ContextStore[]): Promise<{ applied: string[] }> {
  const client = await pool.connect()
  const applied: string[] = []
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(
      'create table if not exists public.migrations (schema text, file text, checksum text not null, applied_at timestamptz not null default now(), primary key (schema, file))',
    )
    const known = new Map(
      (
        await client.query<{ schema: string; file: string; checksum: string }>('select schema, file, checksum from public.migrations')
      ).rows.map((row) => [`${row.schema}/${row.file}`, row.checksum]),
    )
    for (const store of stores) {
      for (const file of (await readdir(store.migrations)).filter((name) => name.endsWith('.sql')).sort()) {
        const text = await readFile(new URL(file, store.migrations), 'utf8')
        const checksum = createHash('sha256').update(text).digest('hex')
        const before = known.get(`${store.schema}/${file}`)
        if (before === checksum) continue
        if (before !== undefined)
          throw new Error(`migration ${store.schema}/${file} was applied and has changed since: add a new file instead`)
        await client.query('begin')
        try {
          await client.query(`create schema if not exists ${quoted(store.schema)}`)
          await client.query(text)
          await client.query('insert into public.migrations (schema, file, checksum) values ($1, $2, $3)', [store.schema, file, checksum])
          await client.query('commit')
        } catch (error) {
          await client.query('rollback')
          throw new Error(`migration ${store.schema}/${file} failed`, { cause: error })
        }
        applied.push(`${store.schema}/${file}`)
      }
    }
    return { applied }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined)
    client.release()
  }
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}
