/// <reference types="node" />
/** A protocol room behind a real HTTP server, and beside it a few pages of the party itself. */
import { createServer, type IncomingMessage } from 'node:http'
import type { ProtocolRequest, ProtocolResponse } from '@passerelle/openid4vc'
import type { Served } from './pages.ts'

type Handle = (request: ProtocolRequest) => Promise<ProtocolResponse>

/** @param begin is told the origin and answers what handles its requests */
export async function serveProtocol(begin: (origin: string) => Promise<Handle>): Promise<Served> {
  let handle: Handle | undefined
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      if (handle === undefined) throw new Error('asked before it was ready')
      const { status, headers, body } = await handle(await toRequest(incoming))
      outgoing.writeHead(status, headers).end(body)
    })().catch(() => outgoing.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const origin = `http://localhost:${address.port}`
  handle = await begin(origin)
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function toRequest(incoming: IncomingMessage): Promise<ProtocolRequest> {
  let body = ''
  for await (const chunk of incoming) body += String(chunk)
  const { pathname, search } = new URL(incoming.url ?? '/', 'http://party')
  return {
    method: incoming.method ?? 'GET',
    path: pathname,
    query: search.slice(1),
    headers: incoming.headers,
    ...(body !== '' && { body }),
  }
}

export function htmlPage(title: string, content: string): ProtocolResponse {
  const body = `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>${content}</html>`
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}
