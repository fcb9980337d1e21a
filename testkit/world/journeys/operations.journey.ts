/** What an operator relies on: health, metrics, the description of the interface, the TLS port, and going on while the centre is away. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ConnectionOptions, connect, createSecureContext } from 'node:tls'
import { unwrap } from '@passerelle/kernel'
import { createAuthority, issueCertificate, loadKeyFile } from '@passerelle/trust'
import { nodePlans } from '../layout.table.ts'
import type { World } from '../world.ts'
import { folderOf, postTo } from './access-point.ts'
import { anonymous, logIn, logins, visit } from './driver.ts'
import { walletWith } from './headless-wallet.ts'
import { cases, checkResult, issuePosting, noticeWithReceipt, offerOf, startCheck } from './stories.ts'
import { expect, test } from './world-fixture.ts'

for (const { name } of nodePlans) {
  test(`the node ${name} says that it lives, that it is ready, what it did, and what can be asked of it`, async ({ world }) => {
    const node = anonymous(world.nodes[name])
    expect(await node.get('/healthz')).toEqual({ name, alive: true })
    expect(await node.get('/readyz')).toMatchObject({ name, ready: true, parts: { database: true } })
    const metrics = await node.ask('/metrics')
    expect(metrics.headers.get('content-type')).toContain('text/plain')
    expect(metrics.text).toMatch(/^http_request_duration_seconds_count\{method="GET",route="[^"]+",status="\d{3}"\} \d+/m)
    expect(metrics.text).toContain('process_cpu_seconds_total')
    expect(metrics.text).not.toMatch(/-DEMO-|[0-9a-f]{8}-[0-9a-f]{4}-/)

    expectDescription(await node.get('/openapi.json'))
    const page = await node.ask('/docs')
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.text).toContain('/api/requests/{id}')
    expect(page.text).toContain('href="/openapi.json"')
  })
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly description: string }>>
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: object }[]
}

/** @source OpenAPI 3.1.0 sections 4.8.1 to 4.8.17: the parts that must be there */
function expectDescription(description: unknown): void {
  const { openapi, info, paths } = description as {
    openapi: string
    info: { title: string; version: string }
    paths: Record<string, Record<string, Operation>>
  }
  expect(openapi).toBe('3.1.0')
  expect(info).toEqual({ title: expect.any(String), version: expect.any(String) })
  const wrong: string[] = []
  for (const [path, operations] of Object.entries(paths)) {
    if (!path.startsWith('/')) wrong.push(path)
    const named = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
    for (const [method, { responses, parameters = [] }] of Object.entries(operations)) {
      if (!['get', 'put', 'post', 'delete', 'options', 'head', 'patch'].includes(method)) wrong.push(`${method} ${path}`)
      const declared = parameters.filter((parameter) => parameter.in === 'path' && parameter.required === true).map(({ name }) => name)
      if (named.some((name) => !declared.includes(name ?? ''))) wrong.push(`${method} ${path}: ${named} is not ${declared}`)
      if (
        Object.values(responses ?? {}).some((response) => typeof response.description !== 'string') ||
        Object.keys(responses ?? {}).length === 0
      )
        wrong.push(`${method} ${path}: responses`)
    }
  }
  expect(wrong).toEqual([])
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/api/session',
      '/api/requests/{id}/answers/{questionId}',
      '/api/desk/cases/{id}',
      '/api/check/sessions',
      '/as4',
      '/status-lists/{id}',
    ]),
  )
}

test('pages and answers carry the headers that keep browsers safe, and the session cookie is not for scripts', async ({ world }) => {
  const node = anonymous(world.nodes.gr)
  for (const path of ['/portal', '/desk', '/check', '/api/session', '/docs']) {
    const { headers } = await node.ask(path)
    const policy = headers.get('content-security-policy') ?? ''
    for (const directive of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"])
      expect(policy, path).toContain(directive)
    expect(policy).not.toContain('unsafe-inline')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBeNull()
  }
  expect(await node.ask('/api/nothing')).toMatchObject({ status: 404, code: 'platform/not-found' })
  const { cookieLines } = await visit(world, 'georgios')
  const session = cookieLines.find((line) => line.startsWith('passerelle_gr=')) ?? ''
  expect(session).toMatch(/; HttpOnly/)
  expect(session).toMatch(/; SameSite=Lax/)
})

test('a session ends at the node when its person logs out, whatever the browser keeps', async ({ world }) => {
  const tone = await logIn(world.nodes.si, logins.tone)
  const [cookie = ''] = tone.cookieLines.find((line) => line.startsWith('passerelle_si='))?.split(';') ?? []
  const withKeptCookie = () => anonymous(world.nodes.si).ask('/api/requests', { headers: { cookie } })
  expect((await withKeptCookie()).status).toBe(200)
  await tone.send('POST', '/logout')
  expect(await withKeptCookie()).toMatchObject({ status: 401, code: 'node/login-required' })
})

test('keys, secrets and configurations are readable by their owner alone', async ({ world }) => {
  const folder = folderOf(world)
  const all = await readdir(folder, { recursive: true, withFileTypes: true })
  const secret = all.filter(
    (entry) =>
      entry.isFile() &&
      !entry.parentPath.includes('postgres') &&
      (/\.(pem|secret|json)$/.test(entry.name) || entry.parentPath.endsWith('secrets')) &&
      !/certificate\.pem$/.test(entry.name),
  )
  expect(secret.length).toBeGreaterThan(30)
  const modes = await Promise.all(
    secret.map(async ({ parentPath, name }) => [name, (await stat(join(parentPath, name))).mode & 0o077] as const),
  )
  expect(modes.filter(([, mode]) => mode !== 0)).toEqual([])
})

function handshake(world: World, options: ConnectionOptions): Promise<string> {
  const { port } = new URL(world.nodes.it.tlsUrl)
  return new Promise((resolve) => {
    const socket = connect({ host: 'localhost', port: Number(port), rejectUnauthorized: false, ...options }, () => {
      resolve(socket.getProtocol() ?? 'none')
      socket.destroy()
    })
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
  })
}

test('the TLS port speaks TLS 1.2 and 1.3, and refuses what is older', async ({ world }) => {
  expect(await handshake(world, { minVersion: 'TLSv1.3' })).toBe('TLSv1.3')
  expect(await handshake(world, { maxVersion: 'TLSv1.2' })).toBe('TLSv1.2')
  const old = { minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' } as const
  for (const maxVersion of ['TLSv1.1', 'TLSv1'] as const)
    expect(await handshake(world, { ...old, maxVersion })).toBe('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION')
})

test('whoever posts to the exchange without a client certificate, or with one of a stranger, is refused', async ({ world }) => {
  const authority = await readFile(world.authorityCertificate, 'utf8')
  const url = `${world.nodes.it.tlsUrl}/as4`
  const wire = { bytes: Buffer.from('x'), contentType: 'text/plain' }
  const validity = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 3_600_000) }
  const subject = { commonName: 'node gr (demo)' }
  const stranger = await issueCertificate(await createAuthority({ subject: { commonName: 'Nobody' }, validity }), {
    keyType: 'EC-P256',
    keyUsages: ['digitalSignature'],
    extendedKeyUsages: ['clientAuth'],
    subject,
    validity,
  })
  for (const certificate of [undefined, stranger]) {
    const answer = await postTo(url, wire, certificate, authority)
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.bytes.toString())).toMatchObject({ code: 'exchange/client-certificate-needed', next: 'use-mutual-tls' })
  }
  const plain = await anonymous(world.nodes.it).ask('/as4', { method: 'POST', body: {} })
  expect(plain).toMatchObject({ status: 403, code: 'exchange/client-certificate-needed' })
  const own = unwrap(await loadKeyFile(join(folderOf(world), 'gr', 'keys', 'tls.pem')))
  expect(createSecureContext({ key: own.privateKeyPem, cert: own.certificateChainPem })).toBeDefined()
  expect((await postTo(url, wire, own, authority)).status).toBe(200)
})

test('while the centre is down a posting goes through to Italy and to the inspector', async ({ world }) => {
  const [paolo, nicola] = await Promise.all([visit(world, 'paolo'), visit(world, 'nicola')])
  await world.centre.kill()
  try {
    const before = await cases(paolo)
    const { worker, documentId } = await issuePosting(world)
    await noticeWithReceipt(paolo, before)
    const wallet = await walletWith(await offerOf(worker, documentId))
    const check = await startCheck(nicola, 'labour-inspection')
    await wallet.present(check.requestUri)
    expect(await checkResult(nicola, check)).toMatchObject({ verdict: 'valid' })
    expect((await anonymous(world.nodes.gr).ask('/readyz')).status).toBe(200)
  } finally {
    await world.centre.restart()
  }
})
