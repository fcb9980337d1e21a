import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addJob, backupDatabase, restoreDatabase, startJobs } from './index.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const opened: TestDatabase[] = []
let folder: string
async function aShop(): Promise<TestDatabase> {
  const database = await testDatabase([{ schema: 'shop', migrations: pathToFileURL(`${folder}/`) }], { jobs: true })
  opened.push(database)
  return database
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'))
  await writeFile(
    join(folder, '0001_shop.sql'),
    `create table shop.orders (id bigint generated always as identity primary key, day date, body jsonb, raw bytea, at timestamptz, words text[], size int generated always as (1) stored);
     create table shop.a_lines (order_id bigint references shop.orders, text text);`,
  )
})
afterAll(() => Promise.all(opened.map((database) => database.close())))

const rowsOf = (database: TestDatabase) =>
  sql`select o.*, l.text from shop.orders o left join shop.a_lines l on l.order_id = o.id order by o.id`
    .execute(database.db)
    .then(({ rows }) => rows)

describe('a back-up', () => {
  it('brings every row back, and the jobs that waited, and goes on counting', async () => {
    const [from, to] = [await aShop(), await aShop()]
    await sql`insert into shop.orders (day, body, raw, at, words) select '2026-02-28', '{"a":[1,null,"ž \\n"]}', '\\x00ff', '2026-03-29 01:30:00.123456+00', array['x','y,"z']::text[] from generate_series(1, 1203)`.execute(
      from.db,
    )
    await sql`insert into shop.a_lines values (1, 'line'), (1203, null)`.execute(from.db)
    await addJob(from.db, 'later', { n: 1 }, { runAt: new Date('2020-01-01') })
    const file = join(folder, 'node.backup')
    const summary = await backupDatabase(from.pool, file, new Date())
    expect(await restoreDatabase(to.pool, file)).toMatchObject({ ok: true, value: summary })
    expect(await rowsOf(to)).toEqual(await rowsOf(from))
    await sql`insert into shop.orders (day) values ('2026-01-01')`.execute(to.db)
    const done: unknown[] = []
    const jobs = await startJobs(to.pool, { later: async (payload) => void done.push(payload) })
    await expect.poll(() => done).toEqual([{ n: 1 }])
    await jobs.stop()
  })

  it('is refused whole when it was cut short, changed, or comes to a database that is not empty', async () => {
    const [from, to] = [await aShop(), await aShop()]
    await sql`insert into shop.orders (day) select '2026-01-01' from generate_series(1, 5000)`.execute(from.db)
    const file = join(folder, 'whole.backup')
    await backupDatabase(from.pool, file, new Date())
    const bytes = await readFile(file)
    await writeFile(join(folder, 'cut.backup'), bytes.subarray(0, bytes.length - 200))
    await writeFile(join(folder, 'noise.backup'), 'not a back-up')
    expect(await restoreDatabase(to.pool, join(folder, 'cut.backup'))).toMatchObject({
      ok: false,
      error: { code: 'platform/backup-unreadable' },
    })
    expect(await restoreDatabase(to.pool, join(folder, 'noise.backup'))).toMatchObject({
      ok: false,
      error: { code: 'platform/backup-unreadable' },
    })
    expect(await rowsOf(to)).toEqual([])
    expect(await restoreDatabase(from.pool, file)).toMatchObject({ ok: false, error: { code: 'platform/restore-not-empty' } })
  })
})
