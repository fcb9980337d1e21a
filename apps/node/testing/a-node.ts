/**
 * One node for a test: real ports, real keys, a real database, and a clock that the test turns.
 * Its centre, registers and eID do not answer; whoever uses it is given a session as after a login.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoStaffOf } from '@passerelle/directory/demo'
import type { Clock } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { createAuthority, issueCertificate, saveKeyFile } from '@passerelle/trust'
import { startNode } from '../start-node.ts'
import { findSession, type SessionPerson, startSession } from '../store/sessions.ts'

export interface TestNode {
  readonly origin: string
  readonly database: TestDatabase
  readonly keysFolder: string
  readonly clock: Clock
  /** Turns the clock on. */
  pass(seconds: number): void
  /** Somebody at this node, logged in at the moment. */
  visit(who: { readonly person: SessionPerson } | { readonly staffSubject: string }): Promise<TestVisitor>
  close(): Promise<void>
}

export interface TestVisitor {
  ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<{ readonly status: number; readonly json: unknown }>
}

export async function aNode(state: 'GR' | 'IT', institution: string, checker: string): Promise<TestNode> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-node-'))
  const keysFolder = join(folder, 'keys')
  const secretFile = join(folder, 'secret')
  const authorityCertificate = await makeKeys(keysFolder, folder)
  await writeFile(secretFile, 'secret')
  const webFolder = join(folder, 'web')
  await makePages(webFolder)
  const database = await testDatabase([])
  const [webPort, tlsPort, nobody] = await Promise.all([freePort(), freePort(), freePort()])
  const nowhere = `http://localhost:${nobody}`
  const origin = `http://localhost:${webPort}`
  let ahead = 0
  const clock: Clock = { now: () => new Date(Date.now() + ahead) }
  const node = await startNode(
    {
      name: 'test',
      state,
      language: 'en',
      timeZone: 'Europe/Athens',
      host: '127.0.0.1',
      webPort,
      tlsPort,
      publicOrigin: origin,
      exchangeUrl: `https://localhost:${tlsPort}/as4`,
      databaseUrl: database.url,
      keysFolder,
      logFile: join(folder, 'node.log'),
      webFolder,
      partyId: `${state}:APTEST01`,
      issuer: {
        id: institution,
        name: 'Institution (demo)',
        acronym: 'DEMO',
        address: { street: 'Odos Dokimis 1', town: 'Athina', postCode: '10000' },
      },
      institutions: [institution],
      checker: { id: checker, name: 'Authority (demo)' },
      authorityCertificate,
      centre: { url: nowhere, signerCertificate: authorityCertificate, registrationSecretFile: secretFile },
      login: { issuer: nowhere, clientId: 'node-test', clientSecretFile: secretFile },
      registers: { employment: nowhere, insurance: nowhere },
      walletOrigin: nowhere,
      coverReviewSeconds: 3600,
      environment: 'test',
      staff: demoStaffOf(state),
      roles: ['web'],
    },
    clock,
  )
  return {
    origin,
    database,
    keysFolder,
    clock,
    pass(seconds) {
      ahead += seconds * 1000
    },
    async visit(who) {
      const id = await startSession(database.db, who, clock.now())
      const csrf = (await findSession(database.db, id, clock.now()))?.csrf ?? ''
      return {
        async ask(method, path, body) {
          const response = await fetch(origin + path, {
            method,
            headers: {
              cookie: `passerelle_test=${id}`,
              'x-csrf-token': csrf,
              ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
          })
          return { status: response.status, json: await response.json() }
        },
      }
    },
    async close() {
      await node.close()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** @returns the path of the authority's certificate */
async function makeKeys(folder: string, parent: string): Promise<string> {
  const day = 86_400_000
  const validity = { from: new Date(Date.now() - day), to: new Date(Date.now() + 365 * day) }
  const authority = await createAuthority({ subject: { commonName: 'Test authority', organization: 'Test (demo)' }, validity })
  const subject = { commonName: 'Institution (demo)', organization: 'Institution (demo)', country: 'GR' }
  const elliptic = { keyType: 'EC-P256', subject, validity } as const
  const localhost = { dns: ['localhost'] }
  const requests = {
    tls: { ...elliptic, keyUsages: ['digitalSignature'], extendedKeyUsages: ['serverAuth', 'clientAuth'], alternativeNames: localhost },
    'as4-signing': { keyType: 'RSA-2048', subject, validity, keyUsages: ['digitalSignature'] },
    'as4-encryption': { keyType: 'RSA-2048', subject, validity, keyUsages: ['keyEncipherment'] },
    seal: { ...elliptic, keyUsages: ['digitalSignature', 'nonRepudiation'] },
    access: { ...elliptic, keyUsages: ['digitalSignature', 'nonRepudiation'], alternativeNames: localhost },
  } as const
  await Promise.all(
    Object.entries(requests).map(async ([name, request]) =>
      saveKeyFile(join(folder, `${name}.pem`), await issueCertificate(authority, request)),
    ),
  )
  const certificate = join(parent, 'authority.pem')
  await writeFile(certificate, authority.certificatePem)
  return certificate
}

/** Nobody looks at them. */
async function makePages(folder: string): Promise<void> {
  for (const face of ['portal', 'desk', 'check']) {
    await mkdir(join(folder, face), { recursive: true })
    await writeFile(join(folder, face, 'index.html'), '<!doctype html>')
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address === null || typeof address === 'string' ? failed(new Error('no port')) : found(address.port)))
    })
  })
}
