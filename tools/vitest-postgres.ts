/** Starts one PostgreSQL for the whole test run and takes it away afterwards. */
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, removePostgresData, startPostgres } from '../testkit/world/postgres.ts'

export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-test-'))
  await chmod(folder, 0o755)
  const server = await startPostgres({ folder, port: await freePort(), ephemeral: true })
  process.env.PASSERELLE_TEST_DATABASE_URL = server.url
  return async () => {
    await server.stop()
    await removePostgresData(folder)
  }
}
