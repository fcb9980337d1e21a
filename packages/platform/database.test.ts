import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addJob, migrate, openDatabase, startJobs } from './index.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'))
  await writeFile(join(folder, '0001_notes.sql'), 'create table shop.notes (id int primary key, day date, tags jsonb)')
  database = await testDatabase([{ schema: 'shop', migrations: pathToFileURL(`${folder}/`) }], { jobs: true })
})
afterAll(() => database.close())

describe('the database', () => {
  it('applies each migration once and refuses one that changed after it was applied', async () => {
    const store = { schema: 'shop', migrations: pathToFileURL(`${folder}/`) }
    expect(await migrate(database.pool, [store])).toEqual({ applied: [] })
    await writeFile(join(folder, '0001_notes.sql'), 'create table shop.other (id int)')
    await expect(migrate(database.pool, [store])).rejects.toThrow(/has changed/)
  })

  it('ends every connection when it is closed, also when only the pool was used', async () => {
    const opened = openDatabase(database.url, { maxConnections: 2, applicationName: 'closed-at-once' })
    await opened.pool.query('select 1')
    await opened.close()
    await opened.close()
    expect(opened.pool.totalCount).toBe(0)
    await expect(opened.pool.query('select 1')).rejects.toThrow()
  })

  it('keeps a date as the day it names, whatever the zone of the machine', async () => {
    await sql`insert into shop.notes (id, day) values (1, '2026-03-29')`.execute(database.db)
    const { rows } = await sql<{ day: string }>`select day from shop.notes`.execute(database.db)
    expect(rows[0]?.day).toBe('2026-03-29')
  })

  it('forgets a job with the transaction that queued it, and does the one that was committed', async () => {
    const done: unknown[] = []
    await database
      .transaction(async (tx) => {
        await addJob(tx, 'note', { n: 1 })
        throw new Error('stop')
      })
      .catch(() => undefined)
    await database.transaction((tx) => addJob(tx, 'note', { n: 2 }))
    const jobs = await startJobs(database.pool, { note: async (payload) => void done.push(payload) })
    await expect.poll(() => done).toEqual([{ n: 2 }])
    await jobs.stop()
  })

  it('does at once what a killed process had begun', async () => {
    await database.transaction((tx) => addJob(tx, 'remember', { n: 3 }))
    // As a process leaves it that dies between taking a job and ending it.
    await sql`update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now(), attempts = 1`.execute(database.db)
    const done: unknown[] = []
    const remember = { remember: async (payload: unknown) => void done.push(payload) }
    const beside = await startJobs(database.pool, remember)
    await new Promise((next) => setTimeout(next, 300))
    expect(done).toEqual([])
    await beside.stop()
    const heir = await startJobs(database.pool, remember, { takesOver: true })
    await expect.poll(() => done).toEqual([{ n: 3 }])
    await heir.stop()
  })
})
