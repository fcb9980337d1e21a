/** Time to ready of `npm start` on an installed tree, against starting a Node.js process and PostgreSQL and nothing else. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildWeb } from '../testkit/world/build-web.ts'
import { allPorts } from '../testkit/world/layout.table.ts'
import { freePort, removePostgresData, startPostgres } from '../testkit/world/postgres.ts'
import type { Figure } from './table.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const limitName = '(1 Node.js process + PostgreSQL)'

export async function startFigures(): Promise<readonly Figure[]> {
  // Once for a checkout, not once for a start.
  await buildWeb(root, () => undefined)
  const [ours, limit] = [await mkdtemp(join(tmpdir(), 'passerelle-bench-')), await mkdtemp(join(tmpdir(), 'passerelle-bench-'))]
  try {
    const first = { ours: await startAndStopWorld(ours), limit: await startLeast(limit) }
    const again = { ours: await startAndStopWorld(ours), limit: await startLeast(limit) }
    return [
      { name: 'npm start, ready with a new data folder', unit: 's', ...first, limitName: `${limitName}, new` },
      { name: 'npm start, ready the second time', unit: 's', ...again, limitName },
    ]
  } finally {
    for (const folder of [ours, limit]) {
      await removePostgresData(join(folder, 'postgres'))
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** @returns seconds until it says that it is ready */
async function startAndStopWorld(folder: string): Promise<number> {
  const portBase = await freePortBase()
  const begun = performance.now()
  const world = spawn(process.execPath, [join(root, 'tools', 'start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PASSERELLE_DATA: folder, PASSERELLE_PORT_BASE: String(portBase) },
  })
  try {
    await untilSaid(world, 'Passerelle is ready')
    return (performance.now() - begun) / 1000
  } finally {
    await end(world, 'SIGINT')
  }
}

function untilSaid(process: ChildProcess, words: string): Promise<void> {
  return new Promise((done, fail) => {
    let said = ''
    for (const stream of [process.stdout, process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (said.includes(words)) done()
      })
    }
    process.once('exit', () => fail(new Error(`npm start ended before it was ready: ${said.trim().slice(-400)}`)))
  })
}

/** @returns seconds of a process that does nothing, and of PostgreSQL until it answers */
async function startLeast(folder: string): Promise<number> {
  const begun = performance.now()
  const nothing = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' })
  await new Promise((done) => nothing.once('exit', done))
  const server = await startPostgres({ folder: join(folder, 'postgres'), port: await freePort() })
  const seconds = (performance.now() - begun) / 1000
  await server.stop()
  return seconds
}

async function freePortBase(): Promise<number> {
  for (let base = 20_000; base < 30_000; base += 100) {
    const free = await Promise.all(allPorts(base).map(isFree))
    if (!free.includes(false)) return base
  }
  throw new Error('no hundred ports are free from 20000 to 30000')
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  await gone
}
