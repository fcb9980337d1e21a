/// <reference types="node" />
/** The built wallet on an origin of its own, under the headers that a real server of its pages sends. */
import { existsSync, readFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHttpServer, createLogger } from '@passerelle/platform'

const web = process.env['WEB_FOLDER'] ?? fileURLToPath(new URL('../../../dist/web', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

export interface Served {
  readonly origin: string
  close(): Promise<void>
}

/** @param authorities certificates that the wallet knows, as PEM */
export async function servePages(authorities: string): Promise<Served> {
  const index = join(web, 'wallet', 'index.html')
  if (!existsSync(index)) throw new Error('the wallet is not built: run npm run build:web')
  const server = await createHttpServer({
    name: 'wallet',
    title: 'Reference wallet',
    log: createLogger('wallet', { destination: devNull }),
    ready: async () => ({ pages: true }),
    connectOrigins: ['http://localhost:*', 'https:'],
    requestsPerMinute: 0,
  })
  server.get('/authorities.pem', (_request, reply) => reply.type('application/x-pem-file').send(authorities))
  server.get('/*', (request, reply) => {
    const file = join(web, normalize(new URL(request.url, 'http://wallet').pathname))
    const found = extname(file) !== '' && existsSync(file) ? file : index
    return reply.type(types[extname(found)] ?? 'text/html; charset=utf-8').send(readFileSync(found))
  })
  const address = new URL(await server.listen({ port: 0, host: '127.0.0.1' }))
  return { origin: `http://localhost:${address.port}`, close: () => server.close() }
}
