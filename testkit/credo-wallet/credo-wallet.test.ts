import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ok, unwrap } from '@passerelle/kernel'
import {
  type CredentialIssuer,
  createCredentialIssuer,
  createMemoryStore,
  createPresentationVerifier,
  type PresentationVerifier,
  type TrailEvent,
} from '@passerelle/openid4vc'
import { cardQuery, configurations, credentialMaker, testAuthority } from '@passerelle/openid4vc/testing/parties'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CredoWallet, createCredoWallet } from './index.ts'

const clock = { now: () => new Date() }
const trail: TrailEvent[] = []
const parties: { handle: CredentialIssuer['handle'] }[] = []
const server = createServer((request, response) => {
  void answer(request).then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
})
let address = ''
let issuer: CredentialIssuer
let verifier: PresentationVerifier
let wallet: CredoWallet

async function answer(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const asked = {
    method: request.method ?? 'GET',
    path: pathname,
    query: search.slice(1),
    headers: request.headers,
    body: Buffer.concat(chunks).toString(),
  }
  for (const party of parties) {
    const response = await party.handle(asked)
    if (response.status !== 404 || party === parties.at(-1)) return response
  }
  throw new Error('nobody is here')
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://localhost:${(server.address() as AddressInfo).port}`
  const shared = { clock, random: (bytes: number) => randomBytes(bytes), onEvent: (event: TrailEvent) => void trail.push(event) }
  const maker = await credentialMaker(clock)
  issuer = createCredentialIssuer({
    issuer: address,
    display: [{ name: 'Test issuer (demo)', locale: 'en' }],
    configurations,
    authorization: { identify: async () => ({ outcome: 'identified', subject: 'subject-1' }) },
    async issueCredentials({ configurationId, holderKeys }) {
      return ok(await Promise.all(holderKeys.map((jwk) => maker.issue(configurations[configurationId]?.vct ?? '', jwk))))
    },
    store: createMemoryStore(),
    secret: randomBytes(32),
    ...shared,
  })
  verifier = createPresentationVerifier({
    baseUrl: address,
    clientIdScheme: 'x509_hash',
    signer: await (await testAuthority()).signer('localhost', address),
    store: createMemoryStore(),
    secret: randomBytes(32),
    ...shared,
  })
  parties.push(issuer, verifier)
  wallet = await createCredoWallet({ trustedCertificates: [(await testAuthority()).rootPem] })
})

afterAll(async () => {
  await wallet.close()
  server.close()
})

const offer = async (input: { transactionCodeLength?: number; grant?: 'authorization-code' } = {}) =>
  unwrap(
    await issuer.createOffer({
      transactionId: 'tx',
      configurationIds: ['health-card'],
      subject: 'subject-1',
      grant: 'pre-authorized-code',
      ...input,
    }),
  )

describe('a wallet of another house', () => {
  it('takes a batch from a pre-authorized offer with a transaction code, and presents one copy', async () => {
    const { offerUri, transactionCode } = await offer({ transactionCodeLength: 6 })
    const [card] = await wallet.acceptOffer(offerUri, { txCode: transactionCode ?? '', copies: 3 })
    expect(card?.vct).toBe('urn:eudi:ehic:1')
    expect(card?.copies).toHaveLength(3)
    expect(card?.claims).toMatchObject({ document_number: '80300000000000000001', issuing_country: 'GR' })

    const { sessionId, requestUri } = unwrap(
      await verifier.createRequest({ transactionId: 'check', dcql: cardQuery, flow: 'cross-device' }),
    )
    expect(await wallet.present(requestUri)).toEqual({ outcome: 'accepted' })
    const { presentations } = unwrap(await verifier.getPresentation(sessionId))
    expect(Object.keys(presentations)).toEqual(['card'])
    expect(presentations.card).toHaveLength(1)
    expect(await wallet.present(requestUri).catch((error: Error) => error.message)).toContain('400')
    expect(trail.filter((event) => event.outcome === 'failed').map((event) => event.code)).toEqual(['openid4vc/response-replayed'])
  })

  it('goes the code flow with PAR, PKCE and DPoP', async () => {
    const { offerUri } = await offer({ grant: 'authorization-code' })
    const [card] = await wallet.acceptOfferWithLogin(offerUri, async (url) => {
      const response = await fetch(url, { redirect: 'manual' })
      return response.headers.get('location') ?? ''
    })
    expect(card?.vct).toBe('urn:eudi:ehic:1')
  })

  it('is sent back on the same device', async () => {
    const request = unwrap(
      await verifier.createRequest({ transactionId: 'check', dcql: cardQuery, flow: 'same-device', returnTo: `${address}/back` }),
    )
    const presented = await wallet.present(request.requestUri)
    expect(presented).toMatchObject({ outcome: 'accepted', redirectUri: expect.stringContaining('/back?response_code=') })
  })

  it('believes a verifier that names itself by DNS, when the certificate carries the name', async () => {
    const byName = createPresentationVerifier({
      baseUrl: address,
      clientIdScheme: { x509_san_dns: 'localhost' },
      signer: await (await testAuthority()).signer('localhost', address),
      store: createMemoryStore(),
      secret: randomBytes(32),
      clock,
      random: (bytes) => randomBytes(bytes),
    })
    parties.push(byName)
    const { sessionId, requestUri } = unwrap(await byName.createRequest({ transactionId: 'check', dcql: cardQuery, flow: 'cross-device' }))
    expect(requestUri).toContain('x509_san_dns%3Alocalhost')
    expect(await wallet.present(requestUri)).toEqual({ outcome: 'accepted' })
    expect(unwrap(await byName.getPresentation(sessionId)).clientId).toBe('x509_san_dns:localhost')
    parties.pop()
  })

  it('has nothing for a question about another document', async () => {
    const dcql = { credentials: [{ id: 'a1', format: 'dc+sd-jwt', meta: { vct_values: ['urn:eudi:pda1:1'] } }] }
    const { requestUri } = unwrap(await verifier.createRequest({ transactionId: 'check', dcql, flow: 'cross-device' }))
    expect(await wallet.present(requestUri)).toEqual({ outcome: 'nothing-to-present' })
  })

  it('presents two documents together when both are asked', async () => {
    const a1 = unwrap(
      await issuer.createOffer({ transactionId: 'tx', configurationIds: ['pd-a1'], subject: 'subject-1', grant: 'pre-authorized-code' }),
    )
    await wallet.acceptOffer(a1.offerUriByValue)
    const dcql = {
      credentials: [
        ...cardQuery.credentials,
        { id: 'a1', format: 'dc+sd-jwt', meta: { vct_values: ['urn:eudi:pda1:1', 'urn:eu.europa.ec.eudi:pda1:1'] } },
      ],
    }
    const { sessionId, requestUri } = unwrap(await verifier.createRequest({ transactionId: 'check', dcql, flow: 'cross-device' }))
    expect(await wallet.present(requestUri)).toEqual({ outcome: 'accepted' })
    expect(Object.keys(unwrap(await verifier.getPresentation(sessionId)).presentations).sort()).toEqual(['a1', 'card'])
  })

  it('gets nothing for a wrong transaction code', async () => {
    const { offerUri } = await offer({ transactionCodeLength: 6 })
    await expect(wallet.acceptOffer(offerUri, { txCode: 'wrong' })).rejects.toThrow()
    expect(trail.at(-1)).toMatchObject({ step: 'token', outcome: 'failed', code: 'openid4vc/transaction-code-wrong' })
  })

  it('believes no request and no credential whose authority it does not trust', async () => {
    const stranger = await createCredoWallet({ trustedCertificates: [] })
    const { requestUri } = unwrap(await verifier.createRequest({ transactionId: 'check', dcql: cardQuery, flow: 'cross-device' }))
    await expect(stranger.present(requestUri)).rejects.toThrow(/certificate/i)
    await expect(stranger.acceptOffer((await offer()).offerUri)).rejects.toThrow(/certificate/i)
    await stranger.close()
  })
})
