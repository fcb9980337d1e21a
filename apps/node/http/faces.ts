/** Serves the built web faces of this node: portal, desk, check. Every path below a face is the face's own business. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { HttpServer } from '@passerelle/platform'

export const faces = ['portal', 'desk', 'check'] as const

export async function addFaces(server: HttpServer, webFolder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: webFolder,
    prefix: '/',
    serve: true,
    wildcard: true,
    index: false,
    redirect: false,
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
  })
  for (const face of faces) {
    const page = join(face, 'index.html')
    if (!existsSync(join(webFolder, page))) throw new Error(`the web face ${face} is not built: run npm run build:web`)
    server.get(`/${face}`, (_request, reply) => reply.sendFile(page))
    server.get(`/${face}/*`, (request, reply) => {
      const rest = (request.params as { '*': string })['*']
      return rest.includes('.') && existsSync(join(webFolder, face, rest)) ? reply.sendFile(join(face, rest)) : reply.sendFile(page)
    })
  }
  server.get('/', (_request, reply) => reply.redirect('/portal'))
}
