import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type NodeConfig, nodeStores } from '@passerelle/node'
import { openDatabase } from '@passerelle/platform'
import { testDatabase } from '@passerelle/platform/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand } from '../command.ts'

const origin = { webPort: 0, tlsPort: 1 }
let data: string
let config: NodeConfig
let port: Server

async function run(...args: string[]) {
  const said: string[] = []
  const exitCode = await runCommand([...args, '--data', data], { out: (text) => said.push(text), err: (text) => said.push(text) })
  return { exitCode, said: said.join('\n') }
}

async function query(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const database = openDatabase(config.databaseUrl, { maxConnections: 1, applicationName: 'passerelle-cli' })
  const { rows } = await database.pool.query(text, values)
  await database.close()
  return rows
}

const remember = (state: string) => query("insert into node.logins values ($1, 'n', 'v', '/portal', now())", [state])
const remembered = async () => (await query('select state from node.logins order by 1')).map(({ state }) => state)

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'node-data-'))
  const database = await testDatabase(nodeStores, { jobs: true })
  await database.close()
  // The port of a node that does not run: bound and left at once.
  port = createServer()
  origin.webPort = await listen(port)
  await closed(port)
  config = {
    name: 'gr',
    state: 'GR',
    language: 'el',
    timeZone: 'Europe/Athens',
    host: '127.0.0.1',
    ...origin,
    publicOrigin: 'http://localhost:1',
    exchangeUrl: 'https://localhost:1/as4',
    databaseUrl: database.url,
    keysFolder: join(data, 'gr', 'keys'),
    webFolder: data,
    partyId: 'EL:APEL01',
    issuer: {
      id: 'GR:1001',
      name: 'e-EFKA (demo)',
      acronym: 'e-EFKA',
      address: { street: 'Odos Dokimis 1', town: 'Athina', postCode: '10000' },
    },
    institutions: ['GR:1001'],
    checker: { id: 'GR:1001', name: 'e-EFKA (demo)' },
    authorityCertificate: 'none',
    centre: { url: 'http://localhost:1', signerCertificate: 'none', registrationSecretFile: 'none' },
    login: { issuer: 'http://localhost:1', clientId: 'node-gr', clientSecretFile: 'none' },
    registers: { employment: 'http://localhost:1', insurance: 'http://localhost:1' },
    walletOrigin: 'http://localhost:1',
    coverReviewSeconds: 5,
    environment: 'test',
    staff: [],
    roles: ['web'],
  }
  await mkdir(join(data, 'config'))
  await writeFile(join(data, 'config', 'gr.json'), JSON.stringify(config))
  await mkdir(config.keysFolder, { recursive: true, mode: 0o700 })
  await writeFile(join(config.keysFolder, 'seal.pem'), 'the key', { mode: 0o600 })
  await remember('before')
})
afterAll(() => rm(data, { recursive: true, force: true }))

const listen = (server: Server) =>
  new Promise<number>((done) => server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port)))
const closed = (server: Server) => new Promise((done) => server.close(done))

describe('a node', () => {
  const folder = () => join(data, 'gr-backup')

  it('is backed up in one command, readable by its owner alone, and never over another back-up', async () => {
    const { exitCode, said } = await run('backup', '--node', 'gr', '--to', folder())
    expect(said).toContain('all keys are in')
    expect(exitCode).toBe(0)
    expect((await readdir(folder())).sort()).toEqual(['about.json', 'database.jsonl.gz', 'keys'])
    expect((await stat(folder())).mode & 0o077).toBe(0)
    expect(await run('backup', '--node', 'gr', '--to', folder())).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('is there already'),
    })
    expect((await readdir(data)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('is not restored over what it has, unless that is asked for', async () => {
    expect(await run('restore', '--node', 'gr', '--from', folder())).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('--replace'),
    })
  })

  it('is not restored while it runs', async () => {
    const running = createServer()
    await new Promise<void>((done) => running.listen(origin.webPort, '127.0.0.1', done))
    expect(await run('restore', '--node', 'gr', '--from', folder(), '--replace')).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('runs. Stop it first'),
    })
    await closed(running)
  })

  it('keeps what it has when the back-up is damaged, is another node’s, or is none', async () => {
    await remember('after')
    const damaged = join(data, 'damaged')
    await mkdir(join(damaged, 'keys'), { recursive: true })
    for (const name of ['about.json', 'database.jsonl.gz']) await copyFile(join(folder(), name), join(damaged, name))
    await truncate(join(damaged, 'database.jsonl.gz'), 300)
    const restore = (from: string) => run('restore', '--node', 'gr', '--from', from, '--replace')
    expect(await restore(damaged)).toMatchObject({ exitCode: 1, said: expect.stringContaining('damaged or cut short') })
    await writeFile(join(damaged, 'about.json'), '{"node":"it"}')
    expect(await restore(damaged)).toMatchObject({ exitCode: 1, said: expect.stringContaining('of the node it, not of gr') })
    expect(await restore(data)).toMatchObject({ exitCode: 1, said: expect.stringContaining('is not a back-up of a node') })
    expect(await remembered()).toEqual(['after', 'before'])
  })

  it('comes back in one command: every row and every key as it was', async () => {
    await writeFile(join(config.keysFolder, 'seal.pem'), 'another key', { mode: 0o600 })
    expect(await run('restore', '--node', 'gr', '--from', folder(), '--replace')).toMatchObject({ exitCode: 0 })
    expect(await remembered()).toEqual(['before'])
    expect(await readFile(join(config.keysFolder, 'seal.pem'), 'utf8')).toBe('the key')
    expect((await stat(join(config.keysFolder, 'seal.pem'))).mode & 0o077).toBe(0)
  })

  it('comes back on a server that has neither its database nor its keys', async () => {
    const server = new URL(config.databaseUrl)
    const name = server.pathname.slice(1)
    server.pathname = '/postgres'
    const admin = openDatabase(server.href, { maxConnections: 1 })
    await admin.pool.query(`drop database ${name} with (force)`)
    await rm(config.keysFolder, { recursive: true })
    expect(await run('restore', '--node', 'gr', '--from', folder())).toMatchObject({ exitCode: 0 })
    expect(await remembered()).toEqual(['before'])
    const { rows } = await admin.pool.query("select datname from pg_database where datname like '%restoring%'")
    expect(rows).toEqual([])
    await admin.close()
  })
})
