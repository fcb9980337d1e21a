/// <reference types="node" />
/** A pretend node: the built faces under the content security policy of a real one, and the HTTP interface from memory. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answers } from './fake-answers.ts'
import { caseAnswers } from './fake-cases.ts'
import { checkAnswers } from './fake-check.ts'
import { deskAnswers } from './fake-desk.ts'
import { people } from './fake-people.ts'
import { portalAnswers } from './fake-portal.ts'

export interface FakeNode {
  readonly origin: string
  close(): Promise<void>
}

/** What a part of the interface answers: a body, a problem with its status, or undefined when the path is not its own. */
const web = fileURLToPath(new URL('../../../dist/web', import.meta.url))
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; media-src 'self' blob:; connect-src 'self'; form-action 'self'; manifest-src 'self'; worker-src 'self' blob:; base-uri 'none'; frame-ancestors 'none'"
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

export async function startFakeNode(): Promise<FakeNode> {
  if (!existsSync(join(web, 'portal', 'index.html'))) throw new Error('the faces are not built: run npm run build:web')
  const parts: readonly Answers[] = [portalAnswers(), caseAnswers(), deskAnswers(), checkAnswers()]
  const server = createServer((request, response) => void answer(request, response, parts))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the pretend node has no port')
  return {
    origin: `http://localhost:${address.port}`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error === undefined ? resolve() : reject(error)))),
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, parts: readonly Answers[]): Promise<void> {
  const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://node')
  if (!path.startsWith('/api/') && path !== '/logout') return serve(path, response)
  const person = /person=([a-z]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const text = await read(request)
  const method = request.method ?? 'GET'
  if (path === '/api/session')
    return json(response, 200, { csrf: 'token', ...people[person], ...(people[person] ?? { node: people['yiannis']?.node }) })
  if (method !== 'GET' && request.headers['x-csrf-token'] !== 'token') return json(response, 403, { code: 'node/csrf', status: 403 })
  if (person === '') return json(response, 401, { code: 'node/login-required', status: 401, next: 'log-in' })
  const asked = { method, path, query, person, body: text === '' ? undefined : (JSON.parse(text) as unknown) }
  for (const part of parts) {
    const found = part(asked)
    if (found !== undefined) return json(response, found.status ?? 200, found.body)
  }
  json(response, 404, { code: 'platform/not-found', status: 404 })
}

function serve(path: string, response: ServerResponse): void {
  const file = join(web, normalize(path))
  const face = path.split('/')[1] ?? ''
  const found = extname(path) !== '' && existsSync(file) ? file : join(web, face, 'index.html')
  if (!existsSync(found)) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'content-type': types[extname(found)] ?? 'text/html; charset=utf-8',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  })
  response.end(readFileSync(found))
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json' })
  response.end(JSON.stringify(body))
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
