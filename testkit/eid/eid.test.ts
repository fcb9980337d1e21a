import { X509Certificate } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifySdJwtVc } from '@passerelle/attestation'
import { parseRegistration } from '@passerelle/directory'
import { demoStaff } from '@passerelle/directory/demo'
import { ok, unwrap } from '@passerelle/kernel'
import {
  createWebHolderHost,
  finishAuthorization,
  requestCredentials,
  requestTokenWithOffer,
  resolveIssuer,
  resolveOffer,
  startAuthorization,
} from '@passerelle/openid4vc/holder'
import { createAuthority, issueCertificate, saveKeyFile, verifyChain } from '@passerelle/trust'
import * as openid from 'openid-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPeople, demoStaffLogins, type EidConfig, type RunningEid, startEid } from './index.ts'

const callback = 'http://localhost:4410/login/callback'
const secret = 'the-secret-of-the-greek-node'
const validity = { from: new Date('2026-01-01'), to: new Date('2036-01-01') }
const authority = await createAuthority({ subject: { commonName: 'Demo authority' }, validity })

let config: EidConfig
let eid: RunningEid

beforeAll(async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'eid-'))
  await mkdir(join(dataFolder, 'keys'), { mode: 0o700 })
  await saveKeyFile(
    join(dataFolder, 'keys', 'seal.pem'),
    await issueCertificate(authority, { keyType: 'EC-P256', subject: { commonName: 'PID' }, validity, keyUsages: ['digitalSignature'] }),
  )
  await writeFile(join(dataFolder, 'gr'), secret)
  const port = await freePort()
  config = {
    host: '127.0.0.1',
    port,
    publicOrigin: `http://localhost:${port}`,
    dataFolder,
    walletOrigin: 'http://localhost:4450',
    clients: [{ clientId: 'gr', name: 'Greece (demo)', state: 'GR', redirectUris: [callback], secretFile: join(dataFolder, 'gr') }],
    logFile: join(dataFolder, 'eid.log'),
  }
  eid = await startEid(config)
})
afterAll(() => eid.close())

async function freePort(): Promise<number> {
  const server: Server = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** A browser without scripts: keeps cookies, follows redirects within the stand-in, stops at the way out. */
class Browser {
  readonly #cookies = new Map<string, string>()
  async open(url: string, init: RequestInit = {}): Promise<{ url: string; status: number; text: string }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } })
    for (const line of reply.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    const location = reply.headers.get('location')
    if (location === null) return { url, status: reply.status, text: await reply.text() }
    const next = new URL(location, url)
    if (next.origin !== config.publicOrigin) return { url: next.href, status: reply.status, text: '' }
    return this.open(next.href)
  }
  async submit(url: string, fields: Record<string, string>) {
    return this.open(url, { method: 'POST', body: new URLSearchParams(fields) })
  }
}

const discover = () => openid.discovery(new URL(config.publicOrigin), 'gr', secret, undefined, { execute: [openid.allowInsecureRequests] })

async function startLogin(extra: Record<string, string> = {}) {
  const client = await discover()
  const verifier = openid.randomPKCECodeVerifier()
  const [state, nonce] = [openid.randomState(), openid.randomNonce()]
  const url = openid.buildAuthorizationUrl(client, {
    redirect_uri: callback,
    scope: 'openid profile',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    prompt: 'login',
    ...extra,
  })
  const finish = async (returned: string) => {
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce }
    const tokens = await openid.authorizationCodeGrant(client, new URL(returned), checks)
    return openid.fetchUserInfo(client, tokens.access_token, tokens.claims()?.sub ?? '')
  }
  return { url: url.href, finish }
}

describe('a login', () => {
  it('gives a node the person as eIDAS names it', async () => {
    const browser = new Browser()
    const login = await startLogin({ ui_locales: 'el' })
    const page = await browser.open(login.url)
    expect(page.text).toContain('<html lang="el">')
    expect(page.text).toContain('Υποκατάστατο')
    const out = await browser.submit(page.url, { who: 'person-gr-2' })
    expect(await login.finish(out.url)).toEqual({
      sub: 'person-gr-2',
      person_identifier: 'GR-DEMO-12048800',
      family_name: 'Nikolaidis (demo)',
      given_name: 'Georgios',
      birthdate: '1988-04-12',
    })
  })

  it('asks who runs a company for whom he acts', async () => {
    const browser = new Browser()
    const login = await startLogin()
    const page = await browser.open(login.url)
    const second = await browser.submit(page.url, { who: 'person-gr-1', lang: 'en' })
    expect(second.text).toContain('For whom do you act?')
    expect(second.text).toContain('Aegean Marble Works (demo)')
    const out = await browser.submit(page.url, { who: 'person-gr-1', actingFor: 'GR-DEMO-094000001' })
    expect(await login.finish(out.url)).toMatchObject({
      person_identifier: 'GR-DEMO-07027100',
      legal_person_identifier: 'GR-DEMO-094000001',
      legal_name: 'Aegean Marble Works (demo)',
    })
  })

  it('lets him act for himself too', async () => {
    const browser = new Browser()
    const login = await startLogin()
    const page = await browser.open(login.url)
    const out = await browser.submit(page.url, { who: 'person-gr-1', actingFor: 'self' })
    const claims = await login.finish(out.url)
    expect(claims.person_identifier).toBe('GR-DEMO-07027100')
    expect(claims).not.toHaveProperty('legal_person_identifier')
  })

  it('of staff says that they are staff, under the subject of the directory, and nothing of a person', async () => {
    const browser = new Browser()
    const login = await startLogin()
    const page = await browser.open(login.url)
    const out = await browser.submit(page.url, { who: 'staff-gr-1' })
    expect(await login.finish(out.url)).toEqual({ sub: 'staff-gr-1', staff: true, name: 'Eleni Markou (demo)' })
    expect(demoStaffLogins.map((login) => login.id)).toEqual(demoStaff.map((member) => member.subject))
  })

  it('asks anew each time when the node wants that', async () => {
    const browser = new Browser()
    const first = await startLogin()
    await browser.submit((await browser.open(first.url)).url, { who: 'person-gr-2' })
    const second = await startLogin()
    expect((await browser.open(second.url)).text).toContain('name="who"')
  })

  it.each([
    ['a company that is not his', { who: 'person-gr-2', actingFor: 'GR-DEMO-094000001' }, 'eid/not-for-this-company'],
    ['nobody of the list', { who: 'person-xx-9' }, 'eid/unknown-person'],
  ])('refuses %s', async (_name, fields, code) => {
    const browser = new Browser()
    const page = await browser.open((await startLogin()).url)
    const refused = await browser.submit(page.url, fields as Record<string, string>)
    expect(refused.status).toBe(400)
    expect(refused.text).toContain(code)
  })

  it('that is cancelled tells the node so', async () => {
    const browser = new Browser()
    const page = await browser.open((await startLogin()).url)
    const out = await browser.open(`${page.url}/cancellation`, { method: 'POST' })
    expect(new URL(out.url).searchParams.get('error')).toBe('access_denied')
  })

  it('without PKCE, with another address or another secret leads nowhere', async () => {
    const client = await discover()
    const bare = openid.buildAuthorizationUrl(client, { redirect_uri: callback, scope: 'openid', state: 's' })
    expect(new URL((await new Browser().open(bare.href)).url).searchParams.get('error')).toBe('invalid_request')
    const elsewhere = await startLogin({ redirect_uri: 'http://localhost:9999/steal' })
    expect((await new Browser().open(elsewhere.url)).status).toBe(400)
    const wrong = await openid.discovery(new URL(config.publicOrigin), 'gr', 'x'.repeat(30), undefined, {
      execute: [openid.allowInsecureRequests],
    })
    await expect(
      openid.authorizationCodeGrant(wrong, new URL(`${callback}?code=x&iss=${config.publicOrigin}`), { pkceCodeVerifier: 'v'.repeat(43) }),
    ).rejects.toThrow()
  })

  it('code serves once', async () => {
    const browser = new Browser()
    const login = await startLogin()
    const out = await browser.submit((await browser.open(login.url)).url, { who: 'person-gr-2' })
    await login.finish(out.url)
    await expect(login.finish(out.url)).rejects.toThrow()
  })

  it('page that is old says what to do', async () => {
    const page = await new Browser().open(`${config.publicOrigin}/interaction/long-ago?lang=es`)
    expect(page.status).toBe(400)
    expect(page.text).toContain('Este acceso ha caducado')
  })
})

describe('a PID for a wallet', () => {
  const verified = async (credential: string) =>
    unwrap(
      await verifySdJwtVc(credential, {
        now: new Date(),
        keyBinding: 'not-asked',
        acceptedTypes: ['urn:eudi:pid:1'],
        resolveIssuer: async (claimed) => {
          const chain = unwrap(verifyChain(claimed.certificateChain, [authority.certificate], new Date()))
          return ok({ publicKey: new X509Certificate(chain.leaf.raw).publicKey, issuer: 'demo' })
        },
      }),
    ).claims

  it('is offered to the chosen person, issued once for each key, and chains to the demo authority', async () => {
    const page = await new Browser().submit(`${config.publicOrigin}/pid/offers`, { who: 'person-si-1', lang: 'sl' })
    const offerUri = /href="(openid-credential-offer:[^"]+)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(page.text).toContain('<svg')
    expect(page.text).toContain(`href="http://localhost:4450/?credential_offer_uri=`)
    const host = createWebHolderHost()
    const offer = unwrap(await resolveOffer(host, offerUri))
    const access = unwrap(await requestTokenWithOffer(host, offer))
    const received = unwrap(await requestCredentials(host, access, offer.configurations[0]?.id ?? '', 2))
    expect(received).toHaveLength(2)
    expect(await verified(received[0]?.credential ?? '')).toMatchObject({
      vct: 'urn:eudi:pid:1',
      family_name: 'Novak (demo)',
      given_name: 'Živa',
      birthdate: '1991-09-03',
      nationalities: ['SI'],
      personal_administrative_number: 'SI-DEMO-03099100',
      issuing_country: 'SI',
    })
    expect((await requestTokenWithOffer(host, offer)).ok).toBe(false)
  })

  it('is fetched by a wallet that starts by itself, when the person agrees', async () => {
    const host = createWebHolderHost()
    const issuer = unwrap(await resolveIssuer(host, `${config.publicOrigin}/pid`))
    const wish = { configurationIds: Object.keys(issuer.configurations), clientId: 'wallet', redirectUri: 'http://localhost:4450/back' }
    const browser = new Browser()
    const refused = unwrap(await startAuthorization(host, issuer, wish))
    const consent = await browser.open(refused.authorizationUrl)
    expect(consent.text).toContain('A wallet asks for your PID')
    const returnTo = new URL(consent.url).searchParams.get('returnTo') ?? ''
    const no = await browser.submit(`${config.publicOrigin}/pid/consent`, { returnTo, who: 'nobody' })
    expect(new URL(no.url).searchParams.get('error')).toBe('access_denied')

    const agreed = unwrap(await startAuthorization(host, issuer, wish))
    const again = await browser.open(agreed.authorizationUrl)
    expect(again.text, 'an earlier choice serves no other request').toContain('A wallet asks for your PID')
    const out = await browser.submit(`${config.publicOrigin}/pid/consent`, {
      returnTo: new URL(again.url).searchParams.get('returnTo') ?? '',
      who: 'person-gr-2',
    })
    const access = unwrap(await finishAuthorization(host, agreed.pending, out.url))
    const [received] = unwrap(await requestCredentials(host, access, wish.configurationIds[0] ?? ''))
    expect(await verified(received?.credential ?? '')).toMatchObject({ given_name: 'Georgios', birthdate: '1988-04-12' })
  })

  it('sends nobody to a page that is not the issuer’s', async () => {
    const returnTo = 'http://localhost:9999/pid/oid4vci/authorize/x'
    const page = await new Browser().open(`${config.publicOrigin}/pid/consent?returnTo=${encodeURIComponent(returnTo)}`)
    expect(page.status).toBe(400)
    expect((await new Browser().submit(`${config.publicOrigin}/pid/consent`, { returnTo, who: 'person-gr-2' })).status).toBe(400)
  })
})

describe('the stand-in', () => {
  it('keeps its keys over a restart, for itself alone', async () => {
    const jwks = async () => (await (await fetch(`${config.publicOrigin}/jwks`)).json()) as { keys: { kid: string; d?: string }[] }
    const before = await jwks()
    expect(before.keys[0]?.d).toBeUndefined()
    await eid.close()
    eid = await startEid(config)
    expect(await jwks()).toEqual(before)
    expect((await stat(join(config.dataFolder, 'secrets.json'))).mode & 0o077).toBe(0)
  })

  it('publishes its PID issuer at the centre', async () => {
    const received: { authorization: string | undefined; registration: string }[] = []
    const centre = createServer(async (request, reply) => {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      received.push({
        authorization: request.headers.authorization,
        registration: (JSON.parse(body) as { registration: string }).registration,
      })
      reply.writeHead(200).end()
    }).listen(0, '127.0.0.1')
    await new Promise((listening) => centre.once('listening', listening))
    const url = `http://127.0.0.1:${(centre.address() as AddressInfo).port}`
    const port = await freePort()
    const second = await startEid({
      ...config,
      port,
      publicOrigin: `http://localhost:${port}`,
      centre: { url, registrant: 'eid', secretFile: join(config.dataFolder, 'gr'), states: ['GR', 'SI'] },
    })
    await expect.poll(() => received.length).toBe(1)
    const registration = unwrap(parseRegistration(received[0]?.registration ?? '', 'demo', new Date()))
    expect(registration.trustedServices.map(({ kind, state }) => [kind, state])).toEqual([
      ['pid-issuance', 'GR'],
      ['pid-issuance', 'SI'],
    ])
    expect(received[0]?.authorization).toBe(`Bearer ${secret}`)
    await second.close()
    await new Promise((closed) => centre.close(closed))
  })

  it('has every text in every language', async () => {
    const folder = new URL('./page/messages/', import.meta.url)
    const keysOf = async (file: string) => Object.keys(JSON.parse(await readFile(new URL(file, folder), 'utf8')) as object).sort()
    const files = await readdir(folder)
    expect(files).toEqual(expect.arrayContaining(['en.json', 'el.json', 'it.json', 'sl.json', 'es.json']))
    for (const file of files) expect(await keysOf(file), file).toEqual(await keysOf('en.json'))
  })

  it('writes no name, number or birth date into its log', async () => {
    const text = await readFile(config.logFile ?? '', 'utf8')
    expect(text).toContain('/interaction/:uid')
    for (const { pin, birthDate, givenName } of demoPeople) {
      expect(text).not.toContain(pin)
      expect(text).not.toContain(birthDate)
      expect(text).not.toContain(givenName)
    }
  })
})
