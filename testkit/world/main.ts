/**
 * `npm start`: brings the world up, shows progress, ends with what to open, and stays until Ctrl-C.
 * With `--database` the built-in PostgreSQL alone, so that a node can be backed up and restored while the world is down.
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addressTable } from './address-table.ts'
import { defaultPortBase, portsOf } from './layout.table.ts'
import { startPostgres } from './postgres.ts'
import { startWorld, type World, WorldProblem } from './world.ts'

const folder = process.env.PASSERELLE_DATA ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'var')
const portBase = Number(process.env.PASSERELLE_PORT_BASE ?? defaultPortBase)
const known = ['--fresh', '--database']
const unknown = process.argv.slice(2).filter((argument) => !known.includes(argument))

let world: Pick<World, 'stop'> | undefined
let isStopping = false

if (unknown.length > 0)
  end(
    2,
    `npm start does not know ${unknown.join(' ')}. It knows: npm start -- --fresh (begin anew), npm start -- --database (PostgreSQL alone).`,
  )
if (!Number.isInteger(portBase) || portBase < 1024 || portBase > 65_400)
  end(2, 'PASSERELLE_PORT_BASE must be a whole number from 1024 to 65400.')

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    console.log('\nStopping …')
    const stopped = world === undefined ? Promise.resolve() : world.stop()
    void stopped.then(() => end(0, 'Stopped. Everything is kept: npm start goes on where it was.'))
  })
}

const begun = Date.now()
try {
  if (process.argv.includes('--database')) await startDatabase()
  else await startAll()
} catch (error) {
  if (isStopping) end(0, 'Stopped before it was ready.')
  end(
    1,
    error instanceof WorldProblem
      ? `\n${error.message}`
      : `\nPasserelle did not start: ${error instanceof Error ? error.message : String(error)}`,
  )
}

async function startAll(): Promise<void> {
  console.log('Starting Passerelle: two States and more on this machine.')
  const started = await startWorld({
    folder,
    portBase,
    isFresh: process.argv.includes('--fresh'),
    onProgress: (text) => console.log(`  ${((Date.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${text}`),
    onBroken,
  })
  world = started
  console.log(addressTable(started))
}

async function startDatabase(): Promise<void> {
  const port = portsOf(portBase).postgres
  world = await startPostgres({
    folder: join(folder, 'postgres'),
    port,
    onExit: (words) => onBroken(`PostgreSQL ended by itself: ${words.trim().split('\n').at(-1) ?? ''}`),
  })
  console.log(`PostgreSQL of ${folder} runs on port ${port}, and nothing else. Stop: Ctrl-C`)
}

function onBroken(sentence: string): void {
  if (isStopping) return
  isStopping = true
  console.error(`\n${sentence}`)
  void world?.stop().then(() => end(1, 'Stopped, because a part ended. npm start brings everything up again.'))
}

function end(code: number, sentence: string): never {
  if (code === 0) console.log(sentence)
  else console.error(sentence)
  process.exit(code)
}
