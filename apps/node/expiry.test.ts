/** What is too old at a running node: the wallet is told so with a coded error, the trail says which step it was and what comes next, and a fresh one works. */
import { issueDocument } from '@passerelle/documents'
import { institutionId, ok, plainDateAt, type Result, unwrap } from '@passerelle/kernel'
import {
  type AccessToken,
  createWebHolderHost,
  type HolderError,
  requestCredentials,
  requestTokenWithOffer,
  resolveOffer,
  resolvePresentationRequest,
  respond,
} from '@passerelle/openid4vc/holder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSecrets } from './secrets.ts'
import { aNode, type TestNode, type TestVisitor } from './testing/a-node.ts'

const georgios = { personId: 'GR-DEMO-12048800', familyName: 'Nikolaidis (demo)', givenName: 'Georgios', birthDate: '1988-04-12' }
/** Seconds; the node's offers and tokens live for ten minutes, its requests for five. */
const tenMinutes = 600
const fiveMinutes = 300

interface Refusal {
  readonly status: number
  readonly body: unknown
}

/** A wallet with the node's clock, which remembers what it was refused with. */
function aWallet(node: TestNode) {
  const refusals: Refusal[] = []
  const host = createWebHolderHost({
    now: () => node.clock.now(),
    async fetch(url, init) {
      const response = await fetch(url, init)
      if (response.status >= 400) refusals.push({ status: response.status, body: await response.clone().json() })
      return response
    },
  })
  return {
    host,
    /** The last thing that it was told. */
    told: () => refusals.at(-1),
    async open({ offerUri, transactionCode }: Offer): Promise<Result<Opened, HolderError>> {
      const offer = await resolveOffer(host, offerUri)
      if (!offer.ok) return offer
      const access = await requestTokenWithOffer(host, offer.value, transactionCode)
      return access.ok ? ok({ access: access.value, configurationId: offer.value.configurations[0]?.id ?? '' }) : access
    },
    take: ({ access, configurationId }: Opened) => requestCredentials(host, access, configurationId),
  }
}

interface Opened {
  readonly access: AccessToken
  readonly configurationId: string
}
interface Offer {
  readonly offerUri: string
  readonly transactionCode: string
  readonly transaction: string
  readonly expiresAt: string
}
interface Check {
  readonly id: string
  readonly requestUri: string
  readonly expiresAt: string
}
interface Step {
  readonly name: string
  readonly state: string
  readonly code?: string
  readonly next?: string
}

async function failures(reader: TestVisitor, transaction: string): Promise<Step[]> {
  const { json } = await reader.ask('GET', `/api/desk/trail/${transaction}`)
  return (json as { readonly steps: readonly Step[] }).steps
    .filter(({ state }) => state === 'failed')
    .map(({ name, state, code, next }) => ({ name, state, ...(code && { code }), ...(next && { next }) }))
}

describe('at an issuer', () => {
  let node: TestNode
  let documentId: string
  beforeAll(async () => {
    node = await aNode('GR', 'GR:1001', 'GR:1001')
    const now = node.clock.now()
    const { referenceTo } = await openSecrets(node.keysFolder)
    const issued = await node.database.transaction((tx) =>
      issueDocument(tx, {
        institutionId: institutionId('GR:1001'),
        intentKey: 'card for the test of expiry',
        draft: {
          type: 'EHIC',
          issuingState: 'GR',
          name: georgios.familyName,
          givenNames: georgios.givenName,
          dateOfBirth: georgios.birthDate,
          pin: georgios.personId,
          institution: { id: 'GR:1001', name: 'Institution (demo)', acronym: 'DEMO', code: '1001' },
          expiryDate: plainDateAt(new Date(now.getTime() + 300 * 86_400_000)),
          cover: { from: plainDateAt(new Date(now.getTime() - 86_400_000)) },
        },
        holderRef: referenceTo(georgios.personId),
        issuedOn: plainDateAt(now),
        statusListBase: `${node.origin}/status-lists`,
        now,
      }),
    )
    documentId = unwrap(issued).id
  }, 60_000)
  afterAll(() => node.close())

  async function anOffer(): Promise<Offer> {
    const { status, json } = await (await node.visit({ person: georgios })).ask('POST', `/api/documents/${documentId}/offers`)
    expect(status).toBe(201)
    const offer = json as Offer
    expect(Date.parse(offer.expiresAt) - node.clock.now().getTime()).toBeLessThanOrEqual(tenMinutes * 1000)
    return offer
  }
  const eleni = () => node.visit({ staffSubject: 'staff-gr-1' })
  async function works(): Promise<void> {
    const wallet = aWallet(node)
    const opened = unwrap(await wallet.open(await anOffer()))
    expect(unwrap(await wallet.take(opened)).length).toBeGreaterThan(0)
  }

  it('an offer is good until shortly before its end', async () => {
    const wallet = aWallet(node)
    const offer = await anOffer()
    node.pass(tenMinutes - 30)
    expect((await wallet.open(offer)).ok).toBe(true)
  })

  it('an expired offer cannot be read any more', async () => {
    const wallet = aWallet(node)
    const offer = await anOffer()
    node.pass(tenMinutes + 1)
    expect(await wallet.open(offer)).toMatchObject({ error: { code: 'openid4vc/issuer-refused', params: { status: 410 } } })
    expect(wallet.told()).toEqual({ status: 410, body: { error: 'invalid_request', error_description: 'This offer has expired.' } })
    expect(await failures(await eleni(), offer.transaction)).toEqual([
      { name: 'offer-read', state: 'failed', code: 'openid4vc/offer-expired', next: 'ask-for-a-new-offer' },
    ])
    await works()
  })

  it('a transaction code that comes too late opens nothing, though the offer was read in time', async () => {
    const wallet = aWallet(node)
    const { offerUri, transactionCode, transaction } = await anOffer()
    const offer = unwrap(await resolveOffer(wallet.host, offerUri))
    node.pass(tenMinutes + 1)
    expect(await requestTokenWithOffer(wallet.host, offer, transactionCode)).toMatchObject({
      error: { code: 'openid4vc/issuer-refused', params: { error: 'invalid_grant', status: 400 } },
    })
    expect(wallet.told()).toEqual({ status: 400, body: { error: 'invalid_grant', error_description: 'The code has expired.' } })
    expect(await failures(await eleni(), transaction)).toEqual([
      { name: 'token', state: 'failed', code: 'openid4vc/code-expired', next: 'ask-for-a-new-offer' },
    ])
    // By this a wallet tells an offer that has ended from a code that was mistyped.
    expect(await resolveOffer(wallet.host, offerUri)).toMatchObject({ error: { params: { status: 410 } } })
    await works()
  })

  it('an expired access token gets no document', async () => {
    const wallet = aWallet(node)
    const offer = await anOffer()
    const opened = unwrap(await wallet.open(offer))
    node.pass(tenMinutes + 1)
    expect(await wallet.take(opened)).toMatchObject({
      error: { code: 'openid4vc/issuer-refused', params: { error: 'invalid_token', status: 401 } },
    })
    expect(wallet.told()).toEqual({ status: 401, body: { error: 'invalid_token', error_description: 'The access token has expired.' } })
    expect(await failures(await eleni(), offer.transaction)).toEqual([
      { name: 'credential', state: 'failed', code: 'openid4vc/token-expired', next: 'ask-for-a-new-offer' },
    ])
    await works()
  })
})

describe('at a verifier', () => {
  let node: TestNode
  beforeAll(async () => {
    node = await aNode('IT', 'IT:2001', 'IT:2901')
  }, 60_000)
  afterAll(() => node.close())

  const expired = { error: 'invalid_request', error_description: 'This presentation request has expired.' }
  const nicola = () => node.visit({ staffSubject: 'staff-it-2' })
  async function aCheck(reader: TestVisitor): Promise<Check> {
    const date = plainDateAt(node.clock.now())
    const { status, json } = await reader.ask('POST', '/api/check/sessions', { policy: 'labour-inspection', date, flow: 'cross-device' })
    expect(status).toBe(201)
    const check = json as Check
    expect(Date.parse(check.expiresAt) - node.clock.now().getTime()).toBeLessThanOrEqual(fiveMinutes * 1000)
    return check
  }

  it('an expired presentation request cannot be read any more, and the check page says so', async () => {
    const wallet = aWallet(node)
    const check = await aCheck(await nicola())
    node.pass(fiveMinutes + 1)
    const reader = await nicola()
    expect(await resolvePresentationRequest(wallet.host, check.requestUri)).toMatchObject({
      error: { code: 'openid4vc/verifier-refused', params: { error: 'invalid_request', status: 400 } },
    })
    expect(wallet.told()).toEqual({ status: 400, body: expired })
    expect((await reader.ask('GET', `/api/check/sessions/${check.id}`)).json).toEqual({ state: 'expired' })
    expect(await failures(reader, check.id)).toEqual([
      { name: 'request-read', state: 'failed', code: 'openid4vc/presentation-expired', next: 'start-a-new-check' },
    ])
    expect((await resolvePresentationRequest(wallet.host, (await aCheck(reader)).requestUri)).ok).toBe(true)
  })

  it('an answer that comes too late is not taken, though the request was read in time', async () => {
    const wallet = aWallet(node)
    const check = await aCheck(await nicola())
    const request = unwrap(await resolvePresentationRequest(wallet.host, check.requestUri))
    node.pass(fiveMinutes + 1)
    const reader = await nicola()
    expect(await respond(wallet.host, request, [])).toMatchObject({ error: { code: 'openid4vc/verifier-refused' } })
    expect(wallet.told()).toEqual({ status: 400, body: expired })
    expect((await reader.ask('GET', `/api/check/sessions/${check.id}`)).json).toEqual({ state: 'expired' })
    expect(await failures(reader, check.id)).toEqual([
      { name: 'response', state: 'failed', code: 'openid4vc/presentation-expired', next: 'start-a-new-check' },
    ])
  })
})
