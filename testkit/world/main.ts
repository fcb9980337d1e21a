/** `npm start`: brings the world up, shows progress, ends with what to open, and stays until Ctrl-C. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addressTable } from './address-table.ts'
import { defaultPortBase } from './layout.table.ts'
import { startWorld, type World, WorldProblem } from './world.ts'

const folder = process.env.PASSERELLE_DATA ?? join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'var')
const portBase = Number(process.env.PASSERELLE_PORT_BASE ?? defaultPortBase)
const known = ['--fresh']
const unknown = process.argv.slice(2).filter((argument) => !known.includes(argument))

let world: World | undefined
let isStopping = false

if (unknown.length > 0) end(2, `npm start does not know ${unknown.join(' ')}. It knows: npm start -- --fresh (begin anew).`)
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

console.log('Starting Passerelle: two States and more on this machine.')
const begun = Date.now()
try {
  world = await startWorld({
    folder,
    portBase,
    isFresh: process.argv.includes('--fresh'),
    onProgress: (text) => console.log(`  ${((Date.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${text}`),
    onBroken: (sentence) => {
      if (isStopping) return
      isStopping = true
      console.error(`\n${sentence}`)
      void world?.stop().then(() => end(1, 'Stopped, because a part ended. npm start brings everything up again.'))
    },
  })
  console.log(addressTable(world))
} catch (error) {
  if (isStopping) end(0, 'Stopped before it was ready.')
  end(
    1,
    error instanceof WorldProblem
      ? `\n${error.message}`
      : `\nPasserelle did not start: ${error instanceof Error ? error.message : String(error)}`,
  )
}

function end(code: number, sentence: string): never {
  if (code === 0) console.log(sentence)
  else console.error(sentence)
  process.exit(code)
}
