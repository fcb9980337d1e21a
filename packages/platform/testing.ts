/** A fresh database for one test file, on the PostgreSQL that the test run started. */
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Database, openDatabase } from './database.ts'
import { prepareJobs } from './jobs.ts'
import { type ContextStore, migrate } from './migrate.ts'

/** The environment variable under which the test run publishes its server. */
export const testServerVariable = 'PASSERELLE_TEST_DATABASE_URL'

export interface TestDatabase extends Database {
  readonly url: string
}

export async function testDatabase(stores: readonly ContextStore[], options: { jobs?: boolean } = {}): Promise<TestDatabase> {
  const server = process.env[testServerVariable]
  if (server === undefined) throw new Error(`${testServerVariable} is not set: run the tests with vitest from the root`)
  const name = `t_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  const database = openDatabase(url.href, { maxConnections: 6 })
  await migrate(database.pool, stores)
  if (options.jobs === true) await prepareJobs(database.pool)
  return { ...database, url: url.href }
}
