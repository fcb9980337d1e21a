import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { freePort, removePostgresData, startPostgres } from './postgres.ts'

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

describe('the embedded PostgreSQL', () => {
  it('finds its data again when others may enter the folder that they could not enter before', async () => {
    const above = await mkdtemp(join(tmpdir(), 'passerelle-postgres-'))
    const folder = join(above, 'postgres')
    try {
      const first = await startPostgres({ folder, port: await freePort(), ephemeral: true })
      await ask(first.url, 'create table kept as select 42 as answer')
      await first.stop()
      await chmod(above, 0o755)
      const second = await startPostgres({ folder, port: await freePort(), ephemeral: true })
      const kept = await ask(second.url, 'select answer from kept')
      await second.stop()
      expect(kept).toEqual([{ answer: 42 }])
    } finally {
      await removePostgresData(folder)
      await rm(above, { recursive: true, force: true })
    }
  }, 60_000)
})
