/**
 * A node's database as one file, and back: every row of every table as one consistent snapshot, gzip over lines of JSON.
 * Logical, so that a back-up of one PostgreSQL version can be restored into another. Keys are files: copy the keys folder beside it.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type CodedError, err, ok, type Result } from '@passerelle/kernel'
import type pg from 'pg'

const format = 'passerelle-backup'
const rowsAtOnce = 500

export type BackupError = CodedError<'platform/backup-unreadable' | 'platform/backup-other-schema' | 'platform/restore-not-empty'>

export interface BackupSummary {
  readonly tables: number
  readonly rows: number
}

interface Table {
  readonly name: string
  /** Columns that may be written: generated ones are computed again. */
  readonly columns: readonly string[]
}

/** Writes whole or not at all. */
export async function backupDatabase(pool: pg.Pool, file: string, now: Date): Promise<BackupSummary> {
  const client = await pool.connect()
  const unfinished = `${file}.${process.pid}.part`
  let rows = 0
  try {
    await client.query('begin isolation level repeatable read read only')
    const tables = await tablesOf(client)
    const migrations = await migrationsOf(client)
    async function* lines(): AsyncGenerator<string> {
      yield `${JSON.stringify({ format, at: now.toISOString(), migrations })}\n`
      for (const table of tables) {
        yield `${JSON.stringify({ table: table.name })}\n`
        await client.query(`declare backup_cursor no scroll cursor for select row_to_json(t)::text as line from ${table.name} t`)
        for (;;) {
          const batch = await client.query<{ line: string }>(`fetch ${rowsAtOnce} from backup_cursor`)
          if (batch.rows.length === 0) break
          rows += batch.rows.length
          yield `${batch.rows.map(({ line }) => line).join('\n')}\n`
        }
        await client.query('close backup_cursor')
      }
      yield `${JSON.stringify({ end: rows })}\n`
    }
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(unfinished, { mode: 0o600 }))
    await client.query('commit')
    await rename(unfinished, file)
    return { tables: tables.length, rows }
  } catch (error) {
    await rm(unfinished, { force: true })
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** Fills a database that has the same migrations and no rows of its own; all of it or nothing. */
export async function restoreDatabase(pool: pg.Pool, file: string): Promise<Result<BackupSummary, BackupError>> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const tables = await tablesOf(client)
    for (const { name } of tables) {
      const { rowCount } = await client.query(`select 1 from ${name} limit 1`)
      if (rowCount !== 0 && !name.startsWith('graphile_worker.')) return await giveUp({ code: 'platform/restore-not-empty', detail: name })
    }
    const known = new Map(tables.map((table) => [table.name, table]))
    const text = createGunzip()
    createReadStream(file)
      .on('error', (error) => text.destroy(error))
      .pipe(text)
    let current: Table | undefined
    let count = 0
    let end: number | undefined
    let isFirst = true
    let batch: string[] = []
    const flush = async () => {
      if (current !== undefined && batch.length > 0) await insert(client, current, batch)
      batch = []
    }
    for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
      const record = parse(line)
      if (record === undefined) return await giveUp({ code: 'platform/backup-unreadable' })
      if (isFirst) {
        isFirst = false
        if (record.format !== format) return await giveUp({ code: 'platform/backup-unreadable' })
        if (JSON.stringify(record.migrations) !== JSON.stringify(await migrationsOf(client)))
          return await giveUp({ code: 'platform/backup-other-schema' })
      } else if (typeof record.table === 'string' && Object.keys(record).length === 1) {
        await flush()
        current = known.get(record.table)
        if (current === undefined) return await giveUp({ code: 'platform/backup-other-schema', detail: record.table })
        if (current.name.startsWith('graphile_worker.')) await client.query(`delete from ${current.name}`)
      } else if (typeof record.end === 'number' && Object.keys(record).length === 1) {
        end = record.end
      } else {
        count += 1
        batch.push(line)
        if (batch.length === rowsAtOnce) await flush()
      }
    }
    await flush()
    if (end !== count) return await giveUp({ code: 'platform/backup-unreadable' })
    await continueSequences(client)
    await client.query('commit')
    return ok({ tables: tables.length, rows: count })
  } catch (error) {
    if (isReadFailure(error)) return await giveUp({ code: 'platform/backup-unreadable' })
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }

  async function giveUp(error: BackupError): Promise<Result<never, BackupError>> {
    await client.query('rollback')
    return err(error)
  }
}

/** The file is missing, or its compression is broken or cut short. */
function isReadFailure(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && (code.startsWith('Z_') || code === 'ENOENT')
}

async function insert(client: pg.PoolClient, table: Table, lines: readonly string[]): Promise<void> {
  const columns = table.columns.join(', ')
  await client.query(
    `insert into ${table.name} (${columns}) overriding system value select ${columns} from json_populate_recordset(null::${table.name}, $1::json)`,
    [`[${lines.join(',')}]`],
  )
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** Tables in an order in which each comes after those that it refers to. */
async function tablesOf(client: pg.PoolClient): Promise<Table[]> {
  const { rows } = await client.query<{ oid: string; name: string; columns: string[]; refers: string[] }>(`
    select c.oid::text as oid, format('%I.%I', n.nspname, c.relname) as name,
      array(select quote_ident(a.attname) from pg_attribute a
            where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum)::text[] as columns,
      array(select k.confrelid::text from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid)::text[] as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg_toast%'
      and not (n.nspname = 'graphile_worker' and c.relname = 'migrations')
    order by 2`)
  const ordered: typeof rows = []
  while (ordered.length < rows.length) {
    const placed = new Set(ordered.map(({ oid }) => oid))
    const next = rows.filter((row) => !placed.has(row.oid) && row.refers.every((oid) => placed.has(oid)))
    if (next.length === 0) throw new Error('tables refer to each other in a circle')
    ordered.push(...next)
  }
  return ordered.map(({ name, columns }) => ({ name, columns }))
}

async function migrationsOf(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select schema || $1 || file || $1 || checksum as name from public.migrations order by 1',
    [' '],
  )
  return rows.map(({ name }) => name)
}

/** Identity columns go on after the highest number that came back. */
async function continueSequences(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    select format('select setval(%L, coalesce((select max(%I) from %I.%I), 0) + 1, false)', pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname), a.attname, n.nspname, c.relname) as statement
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and a.attnum > 0 and pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null
      and n.nspname not in ('pg_catalog', 'information_schema')`)
  for (const { statement } of rows) await client.query(statement)
}
