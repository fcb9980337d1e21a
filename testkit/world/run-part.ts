/** The process of one part of the world: reads its configuration, starts, and ends in order on SIGTERM. */
import { readFile } from 'node:fs/promises'

interface Running {
  close(): Promise<void>
}

const [name = '', configFile = ''] = process.argv.slice(2)
const config: unknown = JSON.parse(await readFile(configFile, 'utf8'))
const running = await start()

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    await running.close()
    process.exit(0)
  })
}

async function start(): Promise<Running> {
  switch (name) {
    case 'centre':
      return (await import('@passerelle/centre')).startCentre(config as never)
    case 'registers':
      return (await import('@passerelle/registers')).startRegisters(config as never)
    case 'eid':
      return (await import('@passerelle/eid')).startEid(config as never)
    case 'wallet':
      return (await import('./wallet-pages.ts')).startWalletPages(config as never)
    default:
      return (await import('@passerelle/node')).startNode(config)
  }
}
