import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  directoryStore,
  findAccessPoint,
  importDirectory,
  type Registration,
  signRegistration,
  type TrustedService,
} from '@passerelle/directory'
import { institutionId, plainDate, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import {
  certificatesFromPem,
  createAuthority,
  findTrustedService,
  issueCertificate,
  parseTrustedList,
  saveKeyFile,
  softwareSigner,
  trustedServiceTypes,
} from '@passerelle/trust'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CentreConfig, type RunningCentre, startCentre } from './index.ts'

let now = new Date('2026-11-21T12:00:00Z')
const validity = { from: new Date('2026-01-01'), to: new Date('2028-01-01') }
const authority = await createAuthority({ subject: { commonName: 'Demo authority' }, validity })
const otherAuthority = await createAuthority({ subject: { commonName: 'Somebody else' }, validity })
const mint = (keyType: 'EC-P256' | 'RSA-2048', by = authority) =>
  issueCertificate(by, { keyType, subject: { commonName: 'x', organization: 'x' }, validity, keyUsages: ['digitalSignature'] })
const [exchange, tls, seal, foreign, directoryKey] = await Promise.all([
  mint('RSA-2048'),
  mint('EC-P256'),
  mint('EC-P256'),
  mint('EC-P256', otherAuthority),
  mint('EC-P256'),
])

const secrets = { gr: 'secret-of-the-greek-node', it: 'secret-of-the-italian-node', operator: 'secret-of-the-operator' }

let database: TestDatabase
let node: TestDatabase
let config: CentreConfig
let centre: RunningCentre

beforeAll(async () => {
  database = await testDatabase([])
  node = await testDatabase([directoryStore])
  const dataFolder = await mkdtemp(join(tmpdir(), 'centre-'))
  await mkdir(join(dataFolder, 'keys'))
  await chmod(join(dataFolder, 'keys'), 0o700)
  await saveKeyFile(join(dataFolder, 'keys', 'directory.pem'), directoryKey)
  await writeFile(join(dataFolder, 'authority.pem'), authority.certificatePem)
  for (const [name, secret] of Object.entries(secrets)) await writeFile(join(dataFolder, name), `${secret}\n`)
  config = {
    host: '127.0.0.1',
    port: 0,
    publicOrigin: 'http://localhost:4400',
    databaseUrl: database.url,
    dataFolder,
    authorityCertificate: join(dataFolder, 'authority.pem'),
    registrants: [
      { name: 'gr', states: ['GR'], secretFile: join(dataFolder, 'gr') },
      { name: 'it', states: ['IT'], secretFile: join(dataFolder, 'it') },
    ],
    approval: 'automatic',
    operatorSecretFile: join(dataFolder, 'operator'),
    logFile: join(dataFolder, 'centre.log'),
    clock: { now: () => now },
  }
  centre = await startCentre(config)
})
afterAll(async () => {
  await centre.close()
  await database.close()
  await node.close()
})

const service: TrustedService = {
  kind: 'pub-eaa-issuance',
  state: 'GR',
  institutionId: institutionId('GR:1001'),
  name: 'e-EFKA (demo)',
  documentTypes: ['PDA1', 'EHIC'],
  certificate: seal.certificatePem,
  status: 'notified',
  from: plainDate('2026-01-01'),
}
const greek: Omit<Registration, 'iat'> = {
  registrant: 'gr',
  environment: 'demo',
  accessPoint: {
    partyId: 'EL:APEL01',
    state: 'GR',
    url: 'https://localhost:4411/as4',
    institutions: [institutionId('GR:1001')],
    signingCertificate: exchange.certificatePem,
    encryptionCertificate: exchange.certificatePem,
    tlsCertificate: tls.certificatePem,
  },
  trustedServices: [service],
}

async function register(content: Omit<Registration, 'iat'>, options: { secret?: string; at?: RunningCentre } = {}) {
  return await post(options.at ?? centre, '/registrations', options.secret ?? secrets.gr, {
    registration: await signRegistration(content, softwareSigner(exchange), now),
  })
}
async function post(at: RunningCentre, path: string, secret: string, body: object) {
  const reply = await fetch(at.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify(body),
  })
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}
const take = async () => {
  const bundle = await (await fetch(`${centre.url}/directory/bundle`)).text()
  return node.transaction((tx) => importDirectory(tx, bundle, { signers: [directoryKey.certificatePem], environment: 'demo', now }))
}

describe('a registration at the centre', () => {
  it('is in the next bundle that a node takes, and sent again it changes nothing', async () => {
    const { version: before } = unwrap(await take())
    const first = await register(greek)
    expect(first).toMatchObject({ status: 200, body: { state: 'approved', decidedBy: 'automatic (demo)', version: before + 1 } })
    expect(unwrap(await take())).toMatchObject({ version: before + 1, isNew: true })
    expect((await findAccessPoint(node.db, institutionId('GR:1001')))?.url).toBe('https://localhost:4411/as4')
    expect(await register(greek)).toMatchObject({ status: 200, body: { id: first.body.id } })
    expect(unwrap(await take())).toMatchObject({ version: before + 1, isNew: false })
  })

  it.each([
    ['of somebody whom nobody knows', () => register(greek, { secret: 'x'.repeat(20) }), 401, 'centre/registrant-unknown'],
    ['with the secret of another', () => register(greek, { secret: secrets.it }), 401, 'centre/registrant-unknown'],
    ['that speaks for another State', () => register({ ...greek, registrant: 'it' }, { secret: secrets.it }), 403, 'centre/not-your-state'],
    [
      'with a trusted service of another State',
      () => register({ ...greek, trustedServices: [{ ...service, state: 'IT', institutionId: institutionId('IT:2001') }] }),
      403,
      'centre/not-your-state',
    ],
    [
      'with a certificate of another authority',
      () => register({ ...greek, trustedServices: [{ ...service, certificate: foreign.certificatePem }] }),
      422,
      'centre/certificate-untrusted',
    ],
    [
      'for an institution that is not in the directory',
      () => register({ ...greek, accessPoint: { ...accessPoint(), institutions: [institutionId('GR:7777')] } }),
      422,
      'directory/bundle-invalid',
    ],
    [
      'that is no signed text',
      () => post(centre, '/registrations', secrets.gr, { registration: 'x' }),
      422,
      'directory/registration-malformed',
    ],
  ])('is refused when it is one %s, and the directory stays', async (_name, send, status, code) => {
    const before = unwrap(await take()).version
    expect(await send()).toMatchObject({ status, body: { code } })
    expect(unwrap(await take())).toMatchObject({ version: before, isNew: false })
  })
  const accessPoint = () => greek.accessPoint as NonNullable<Registration['accessPoint']>

  it('waits for the operator where a person approves', async () => {
    const careful = await startCentre({ ...config, approval: 'by-operator' })
    const moved = { ...greek, accessPoint: { ...accessPoint(), url: 'https://localhost:9999/as4' } }
    const { status, body } = await register(moved, { at: careful })
    expect({ status, body }).toMatchObject({ status: 202, body: { state: 'awaiting-approval' } })
    expect(unwrap(await take()).isNew).toBe(false)
    const path = `/registrations/${body.id}/decision`
    expect(await post(careful, path, secrets.gr, { decision: 'approve' })).toMatchObject({
      status: 401,
      body: { code: 'centre/not-the-operator' },
    })
    expect(await post(careful, path, secrets.operator, { decision: 'approve' })).toMatchObject({
      status: 200,
      body: { state: 'approved', decidedBy: 'operator' },
    })
    expect(await post(careful, path, secrets.operator, { decision: 'refuse' })).toMatchObject({ status: 409 })
    unwrap(await take())
    expect((await findAccessPoint(node.db, institutionId('GR:1001')))?.url).toBe('https://localhost:9999/as4')
    await careful.close()
    await register(greek)
  })
})

describe('what the centre publishes', () => {
  it('is renewed when half its life is over, and a copy that is in force is answered with 304', async () => {
    const first = await fetch(`${centre.url}/directory/bundle`)
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toContain('max-age')
    const again = await fetch(`${centre.url}/directory/bundle`, { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    now = new Date('2026-11-22T01:00:00Z')
    const renewed = await fetch(`${centre.url}/directory/bundle`, { headers: { 'if-none-match': tag } })
    expect(renewed.status).toBe(200)
    expect(renewed.headers.get('etag')).not.toBe(tag)
  })

  it('stays the same over a restart', async () => {
    const before = await (await fetch(`${centre.url}/directory/bundle`)).text()
    const second = await startCentre(config)
    expect(await (await fetch(`${second.url}/directory/bundle`)).text()).toBe(before)
    await second.close()
  })

  it('holds a list of trusted entities that vouches for the Greek seal as issuer of public attestations', async () => {
    const token = await (await fetch(`${centre.url}/trusted-list`)).text()
    const list = unwrap(parseTrustedList(token, directoryKey.certificate, now))
    const chain = certificatesFromPem(seal.certificatePem)
    const found = unwrap(findTrustedService(list, trustedServiceTypes['public-attestation-issuance'], chain, now))
    expect(found.entity).toMatchObject({ name: 'e-EFKA (demo) – Insured Abroad', registrationIds: ['GR:1001'] })
    expect(findTrustedService(list, trustedServiceTypes['pid-issuance'], chain, now)).toMatchObject({ error: { code: 'trust/not-listed' } })
    const { lists } = (await (await fetch(`${centre.url}/trusted-lists`)).json()) as { lists: { name: string }[] }
    for (const { name } of lists) {
      const one = await (await fetch(`${centre.url}/trusted-lists/${name}`)).text()
      expect(parseTrustedList(one, directoryKey.certificate, now).ok).toBe(true)
    }
    expect((await fetch(`${centre.url}/trusted-lists/nonsense`)).status).toBe(404)
  })

  it('can be searched by State, use case and document', async () => {
    const search = async (query: string) => {
      const reply = await fetch(`${centre.url}/directory/institutions?${query}`)
      return { status: reply.status, body: (await reply.json()) as { institutions?: { id: string }[]; code?: string } }
    }
    expect((await search('state=IT&bucType=LA_BUC_04&document=A009')).body.institutions?.map((one) => one.id)).toEqual(['IT:2001'])
    expect((await search('')).body.institutions).toHaveLength(34)
    expect((await search('state=XX')).body.code).toBe('platform/invalid-request')
    expect((await search('colour=red')).body.code).toBe('platform/invalid-request')
    expect((await fetch(`${centre.url}/directory/institutions/IT:2901`)).status).toBe(200)
    expect((await fetch(`${centre.url}/directory/institutions/IT:0000`)).status).toBe(404)
  })

  it('includes the code lists of the vocabulary', async () => {
    const { names } = (await (await fetch(`${centre.url}/code-lists`)).json()) as { names: string[] }
    expect(names).toContain('country')
    for (const name of names) {
      const list = (await (await fetch(`${centre.url}/code-lists/${name}`)).json()) as { codes: string[] }
      expect(list.codes.length).toBeGreaterThan(0)
    }
    expect((await fetch(`${centre.url}/code-lists/colours`)).status).toBe(404)
  })

  it('describes itself as OpenAPI 3.1', async () => {
    const description = (await (await fetch(`${centre.url}/openapi.json`)).json()) as { openapi: string; paths: object }
    expect(description.openapi).toBe('3.1.0')
    expect(Object.keys(description.paths)).toContain('/registrations')
  })
})

describe('the page', () => {
  it('speaks the language asked for, shows a State and says that this is a demo', async () => {
    const page = await (await fetch(`${centre.url}/?lang=sl&state=IT`)).text()
    expect(page).toContain('<html lang="sl">')
    expect(page).toContain('Ispettorato Nazionale del Lavoro (demo)')
    expect(page).toContain('izmišljeni')
    expect(page).toContain('Vpisi se odobrijo samodejno.')
    expect(page).not.toContain('ZZZS')
    const greekPage = await fetch(`${centre.url}/`, { headers: { 'accept-language': 'el-GR,en;q=0.5' } })
    expect(await greekPage.text()).toContain('EL:APEL01')
  })
  it('escapes what it is given', async () => {
    expect((await fetch(`${centre.url}/?lang=%22%3E%3Cscript%3E`)).status).toBe(400)
    expect(await (await fetch(`${centre.url}/?lang=%22%3E`)).text()).toContain('<html lang="en">')
  })
  it('has every text in every language', async () => {
    const folder = new URL('./page/messages/', import.meta.url)
    const files = await readdir(folder)
    expect(files).toEqual(expect.arrayContaining(['en.json', 'el.json', 'it.json', 'sl.json', 'es.json']))
    const keysOf = async (file: string) => Object.keys(JSON.parse(await readFile(new URL(file, folder), 'utf8')) as object).sort()
    const english = await keysOf('en.json')
    for (const file of files) expect(await keysOf(file), file).toEqual(english)
  })
})

describe('the log', () => {
  it('holds no secret', async () => {
    const text = await readFile(config.logFile ?? '', 'utf8')
    expect(text).toContain('/registrations')
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret)
  })
})
