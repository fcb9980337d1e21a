/** Serves the reference wallet's pages on an origin of their own, so that its keys are apart from every node. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { createHttpServer, createLogger } from '@passerelle/platform'

export interface WalletPagesConfig {
  readonly host: string
  readonly port: number
  readonly webFolder: string
  readonly logFile: string
  /** PEM of the authorities that the wallet knows: who stands behind issuers and those who ask. */
  readonly authorities: string
}

export async function startWalletPages(config: WalletPagesConfig): Promise<{ close(): Promise<void> }> {
  const server = await createHttpServer({
    name: 'wallet',
    title: 'Reference wallet',
    log: createLogger('wallet', { destination: config.logFile }),
    ready: async () => ({ pages: true }),
    // A wallet talks to issuers and verifiers that it does not know beforehand.
    connectOrigins: ['http://localhost:*', 'https:'],
  })
  await server.register(fastifyStatic, { root: config.webFolder, wildcard: false, index: false, redirect: false })
  server.get('/authorities.pem', async (_request, reply) =>
    reply.type('application/x-pem-file').send(await readFile(config.authorities, 'utf8')),
  )
  server.get('/', (_request, reply) => reply.sendFile(join('wallet', 'index.html')))
  server.get('/*', (_request, reply) => reply.sendFile(join('wallet', 'index.html')))
  await server.listen({ port: config.port, host: config.host })
  return { close: () => server.close() }
}
