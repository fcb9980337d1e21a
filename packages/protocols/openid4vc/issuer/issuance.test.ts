import { err, unwrap } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { type HolderHost, readSdJwt, requestCredentials, requestTokenWithOffer, resolveOffer } from '../holder/index.ts'
import { toProtocolRequest } from '../testing/in-process.ts'
import { issuerAddress, testParties } from '../testing/parties.ts'

const codes = (trail: readonly { outcome: string; code?: string }[]) => trail.filter((e) => e.outcome === 'failed').map((e) => e.code)

describe('an offer with a transaction code', () => {
  it('gives a batch of credentials, each bound to a key of its own', async () => {
    const { holder, offer, trail } = await testParties()
    const { offerUri, transactionCode } = await offer(6)
    expect(transactionCode).toMatch(/^\d{6}$/)
    const resolved = unwrap(await resolveOffer(holder, offerUri))
    expect(resolved.preAuthorized?.transactionCode).toEqual({ numeric: true, length: 6 })
    expect(resolved.configurations[0]?.metadata.display).toHaveLength(2)
    const token = unwrap(await requestTokenWithOffer(holder, resolved, transactionCode))
    const credentials = unwrap(await requestCredentials(holder, token, 'health-card', 5))
    expect(new Set(credentials.map((c) => c.keyId)).size).toBe(5)
    const read = await readSdJwt(holder, credentials[0]?.credential ?? '')
    expect(read?.claims).toMatchObject({
      document_number: '80300000000000000001',
      places: [{ country: 'IT', town: 'Milano' }, { country: 'SI' }],
    })
    expect(trail.map((e) => [e.transactionId, e.step, e.outcome])).toEqual([
      ['tx-1', 'offer-created', 'passed'],
      ['tx-1', 'offer-read', 'passed'],
      ['tx-1', 'token', 'passed'],
      ['tx-1', 'credential', 'passed'],
    ])
  })

  it('reads the same by value as by reference', async () => {
    const { holder, offer } = await testParties()
    const { offerUri, offerUriByValue } = await offer()
    expect(unwrap(await resolveOffer(holder, offerUriByValue))).toEqual(unwrap(await resolveOffer(holder, offerUri)))
  })

  it('is not opened by a wrong code, and closed for good after five guesses', async () => {
    const { holder, offer, trail } = await testParties()
    const { offerUri, transactionCode } = await offer(6)
    const resolved = unwrap(await resolveOffer(holder, offerUri))
    const wrong = transactionCode === '000000' ? '000001' : '000000'
    for (let guess = 1; guess <= 5; guess++)
      expect(await requestTokenWithOffer(holder, resolved, wrong)).toMatchObject({
        ok: false,
        error: { params: { error: 'invalid_grant' } },
      })
    expect(await requestTokenWithOffer(holder, resolved, transactionCode)).toMatchObject({
      ok: false,
      error: { params: { error: 'invalid_grant' } },
    })
    expect(codes(trail)).toEqual([...Array(5).fill('openid4vc/transaction-code-wrong'), 'openid4vc/transaction-code-locked'])
  })

  it('still opens after four wrong guesses', async () => {
    const { holder, offer } = await testParties()
    const { offerUri, transactionCode = '' } = await offer(4)
    const resolved = unwrap(await resolveOffer(holder, offerUri))
    for (let guess = 1; guess <= 4; guess++) await requestTokenWithOffer(holder, resolved, `${transactionCode}0`)
    expect((await requestTokenWithOffer(holder, resolved, transactionCode)).ok).toBe(true)
  })

  it('needs the code, and an offer without one refuses it', async () => {
    const { holder, offer, trail } = await testParties()
    const withCode = unwrap(await resolveOffer(holder, (await offer(6)).offerUri))
    const without = unwrap(await resolveOffer(holder, (await offer()).offerUri))
    expect(await requestTokenWithOffer(holder, withCode)).toMatchObject({ error: { params: { error: 'invalid_request' } } })
    expect(await requestTokenWithOffer(holder, without, '1234')).toMatchObject({ error: { params: { error: 'invalid_request' } } })
    expect(codes(trail)).toEqual(['openid4vc/transaction-code-missing', 'openid4vc/transaction-code-unexpected'])
  })
})

describe('a single use', () => {
  it('of an offer: the second wallet gets nothing, and the offer can no longer be read', async () => {
    const { holder, offer, trail, fetch } = await testParties()
    const { offerUri, offerId } = await offer()
    const resolved = unwrap(await resolveOffer(holder, offerUri))
    unwrap(await requestTokenWithOffer(holder, resolved))
    expect(await requestTokenWithOffer(holder, resolved)).toMatchObject({ error: { params: { error: 'invalid_grant' } } })
    expect((await fetch(`${issuerAddress}/oid4vci/offers/${offerId}`)).status).toBe(410)
    expect(codes(trail)).toEqual(['openid4vc/code-replayed', 'openid4vc/offer-used'])
  })

  it('of an offer, when many wallets come at the same moment', async () => {
    const { holder, offer } = await testParties()
    const resolved = unwrap(await resolveOffer(holder, (await offer()).offerUri))
    const tokens = await Promise.all(Array.from({ length: 8 }, () => requestTokenWithOffer(holder, resolved)))
    expect(tokens.filter((t) => t.ok)).toHaveLength(1)
  })

  it('of a nonce: a credential request that is sent twice is refused the second time', async () => {
    const { holder, offer, trail, clock, issuer } = await testParties()
    const nonces: string[] = []
    const replaying: HolderHost = {
      ...holder,
      async fetch(url, init) {
        if (!url.endsWith('/nonce')) return holder.fetch(url, init)
        const [seen] = nonces
        if (seen !== undefined) return Response.json({ c_nonce: seen })
        const body = (await (await holder.fetch(url, init)).json()) as { c_nonce: string }
        nonces.push(body.c_nonce)
        return Response.json(body)
      },
    }
    const token = unwrap(await requestTokenWithOffer(holder, unwrap(await resolveOffer(holder, (await offer()).offerUri))))
    unwrap(await requestCredentials(replaying, token, 'health-card'))
    expect(await requestCredentials(replaying, token, 'health-card')).toMatchObject({ error: { params: { error: 'invalid_nonce' } } })
    clock.forward(301)
    expect(await requestCredentials(replaying, token, 'health-card')).toMatchObject({ error: { params: { error: 'invalid_nonce' } } })
    expect(codes(trail)).toEqual(['openid4vc/nonce-replayed', 'openid4vc/nonce-expired'])
    expect((await issuer.handle(toProtocolRequest(`${issuerAddress}/oid4vci/nonce`))).status).toBe(405)
  })

  it('of a DPoP proof', async () => {
    const { holder, offer, trail } = await testParties()
    const sent: { url: string; init: RequestInit | undefined }[] = []
    const recording: HolderHost = {
      ...holder,
      fetch: (url, init) => {
        sent.push({ url, init })
        return holder.fetch(url, init)
      },
    }
    const resolved = unwrap(await resolveOffer(holder, (await offer()).offerUri))
    unwrap(await requestTokenWithOffer(recording, resolved))
    const last = sent.at(-1)
    const repeated = await holder.fetch(last?.url ?? '', last?.init)
    expect(await repeated.json()).toMatchObject({ error: 'invalid_dpop_proof' })
    expect(codes(trail)).toEqual(['openid4vc/dpop-replayed'])
  })
})

describe('time', () => {
  it('ends an offer', async () => {
    const { holder, offer, clock, trail, fetch } = await testParties()
    const { offerUri, offerId } = await offer()
    const resolved = unwrap(await resolveOffer(holder, offerUri))
    clock.forward(601)
    expect(await requestTokenWithOffer(holder, resolved)).toMatchObject({ error: { params: { error: 'invalid_grant' } } })
    expect((await fetch(`${issuerAddress}/oid4vci/offers/${offerId}`)).status).toBe(410)
    expect(codes(trail)).toEqual(['openid4vc/code-expired', 'openid4vc/offer-expired'])
  })

  it('ends an access token', async () => {
    const { holder, offer, clock, trail } = await testParties()
    const token = unwrap(await requestTokenWithOffer(holder, unwrap(await resolveOffer(holder, (await offer()).offerUri))))
    clock.forward(601)
    expect(await requestCredentials(holder, token, 'health-card')).toMatchObject({
      error: { params: { error: 'invalid_token', status: 401 } },
    })
    expect(codes(trail)).toEqual(['openid4vc/token-expired'])
  })
})

describe('a stolen access token', () => {
  it('is worth nothing without its key', async () => {
    const { holder, offer, trail } = await testParties()
    const token = unwrap(await requestTokenWithOffer(holder, unwrap(await resolveOffer(holder, (await offer()).offerUri))))
    const stolen = { ...token, dpopKey: await holder.generateKey('dpop') }
    expect(await requestCredentials(holder, stolen, 'health-card')).toMatchObject({ error: { params: { status: 401 } } })
    expect(codes(trail)).toEqual(['openid4vc/token-of-another-key'])
  })
})

describe('a host that does not issue', () => {
  it('is seen on the trail with its own code, and by the wallet as a denial', async () => {
    const { holder, offer, trail } = await testParties({ issueCredentials: async () => err({ code: 'documents/withdrawn' }) })
    const token = unwrap(await requestTokenWithOffer(holder, unwrap(await resolveOffer(holder, (await offer()).offerUri))))
    expect(await requestCredentials(holder, token, 'health-card')).toMatchObject({
      error: { params: { error: 'credential_request_denied' } },
    })
    expect(codes(trail)).toEqual(['documents/withdrawn'])
  })
})
