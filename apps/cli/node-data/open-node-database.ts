/**
 * The database of a node for one piece of work. A server that does not answer is looked for at home:
 * the built-in PostgreSQL runs only while the world runs, so it is started for the time of the work.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { err, ok, type Result } from '@passerelle/kernel'
import type { NodeConfig } from '@passerelle/node'
import { type Database, openDatabase } from '@passerelle/platform'
import type { Output } from '../output.ts'

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** @source PostgreSQL error codes, invalid_catalog_name */
const missingDatabase = '3D000'
/** Where the built-in PostgreSQL stands among the ports of a world. */
const postgresOffset = 80

/** How the sessions of this command are told from those of a node. */
export const applicationName = 'passerelle-cli'

/** Runs the work while the server answers, and leaves the server as it was found. A database that is missing on it is no obstacle. */
export async function withServer<T>(config: NodeConfig, output: Output, work: () => Promise<T>): Promise<Result<T, string>> {
  const server = await reachServer(config, output)
  if (!server.ok) return server
  try {
    return ok(await work())
  } finally {
    await server.value.leave()
  }
}

export async function withDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(url, { maxConnections: 4, applicationName })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function reachServer(config: NodeConfig, output: Output): Promise<Result<{ leave(): Promise<void> }, string>> {
  const { databaseUrl } = config
  const reason = await whyUnreachable(databaseUrl)
  if (reason === undefined) return ok({ leave: async () => undefined })
  const folder = homeOfBuiltIn(config)
  if (folder === undefined)
    return err(
      `The database of ${config.name} at ${new URL(databaseUrl).host} cannot be used: ${reason}. Start its server, then try again.`,
    )
  output.err(`The built-in PostgreSQL of ${folder} does not run: it is started for this and stopped again.`)
  const portBase = String(Number(new URL(databaseUrl).port) - postgresOffset)
  const helper = spawn(process.execPath, ['--import', 'tsx', join(root, 'testkit', 'world', 'main.ts'), '--database'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PASSERELLE_DATA: folder, PASSERELLE_PORT_BASE: portBase },
  })
  for (let attempt = 0; attempt < 150 && helper.exitCode === null; attempt += 1) {
    if ((await whyUnreachable(databaseUrl)) === undefined) return ok({ leave: () => endOf(helper) })
    await new Promise((next) => setTimeout(next, 200))
  }
  await endOf(helper)
  return err(`The built-in PostgreSQL of ${folder} did not start. npm start -- --database shows why.`)
}

/** The data folder, when the database is the built-in one. */
function homeOfBuiltIn({ databaseUrl, keysFolder }: NodeConfig): string | undefined {
  const folder = dirname(dirname(keysFolder))
  const { hostname, username } = new URL(databaseUrl)
  return hostname === '127.0.0.1' && username === 'passerelle' && existsSync(join(folder, 'postgres')) ? folder : undefined
}

async function whyUnreachable(url: string): Promise<string | undefined> {
  return withDatabase(url, async ({ pool }) => {
    try {
      await pool.query('select 1')
      return undefined
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      return code === missingDatabase ? undefined : message || (code ?? 'no answer')
    }
  })
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await gone
}
