import { err, unwrap } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import {
  finishAuthorization,
  type HolderHost,
  readSdJwt,
  requestCredentials,
  requestTokenWithOffer,
  resolveIssuer,
  resolveOffer,
  startAuthorization,
} from '../holder/index.ts'
import { toProtocolRequest } from '../testing/in-process.ts'
import { issuerAddress, testParties } from '../testing/parties.ts'

const codes = (trail: readonly { outcome: string; code?: string }[]) => trail.filter((e) => e.outcome === 'failed').map((e) => e.code)

/** Opens an address as a browser does that follows no redirect. */
async function visit(fetch: HolderHost['fetch'], url: string): Promise<string> {
  const response = await fetch(url)
  return response.headers.get('location') ?? `status ${response.status}: ${await response.text()}`
}

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

describe('the code flow', () => {
  const wish = { configurationIds: ['health-card'], clientId: 'wallet.example', redirectUri: 'https://wallet.example/callback' }

  it('sends the person to the host to log in and gives the wallet a code that only it can use', async () => {
    const { holder, fetch, logins, trail } = await testParties()
    const issuer = unwrap(await resolveIssuer(holder, issuerAddress))
    const { authorizationUrl, pending } = unwrap(await startAuthorization(holder, issuer, wish))
    logins.push({ outcome: 'redirect', location: '/login?returnTo=x' }, { outcome: 'redirect', location: '/login?again' })
    expect(await visit(fetch, authorizationUrl)).toBe('/login?returnTo=x')
    expect(await visit(fetch, authorizationUrl)).toContain('invalid_request_uri')
    expect(JSON.parse(JSON.stringify(pending))).toEqual(pending)
    expect(codes(trail)).toEqual(['openid4vc/pushed-request-used'])
    expect(trail.every((event) => event.transactionId?.startsWith('oid4vci-'))).toBe(true)
  })

  it('works from offer to credential for the person for whom the offer was made', async () => {
    let returnTo = ''
    let asked = 0
    const parties = await testParties({
      authorization: {
        async identify(input) {
          returnTo = input.returnTo
          asked += 1
          return asked === 1 ? { outcome: 'redirect', location: 'https://login.example/' } : { outcome: 'identified', subject: 'subject-1' }
        },
      },
    })
    const { holder, fetch, offer } = parties
    const resolved = unwrap(await resolveOffer(holder, (await offer(undefined, 'authorization-code')).offerUri))
    const issuerState = resolved.authorizationCode?.issuerState ?? ''
    const { authorizationUrl, pending } = unwrap(await startAuthorization(holder, resolved.issuer, { ...wish, issuerState }))
    expect(await visit(fetch, authorizationUrl)).toBe('https://login.example/')
    const callback = await visit(fetch, returnTo)
    expect(new URL(callback).searchParams.get('iss')).toBe(issuerAddress)
    const token = unwrap(await finishAuthorization(holder, pending, callback))
    expect(unwrap(await requestCredentials(holder, token, 'health-card'))).toHaveLength(1)
    expect(await requestCredentials(holder, token, 'pd-a1')).toMatchObject({
      error: { params: { error: 'unknown_credential_configuration' } },
    })
    expect(await visit(fetch, returnTo)).toContain('finished before')
    expect(parties.trail.at(-1)).toMatchObject({ transactionId: 'tx-1', step: 'login', code: 'openid4vc/login-used' })
  })

  it('gives nothing to another person than the one for whom the offer was made', async () => {
    const { holder, fetch, offer, logins, trail } = await testParties()
    const resolved = unwrap(await resolveOffer(holder, (await offer(undefined, 'authorization-code')).offerUri))
    const issuerState = resolved.authorizationCode?.issuerState ?? ''
    const { authorizationUrl, pending } = unwrap(await startAuthorization(holder, resolved.issuer, { ...wish, issuerState }))
    logins.push({ outcome: 'identified', subject: 'subject-2' })
    const callback = await visit(fetch, authorizationUrl)
    expect(await finishAuthorization(holder, pending, callback)).toMatchObject({ error: { params: { error: 'access_denied' } } })
    expect(codes(trail)).toEqual(['openid4vc/offer-of-another-person'])
  })

  it('tells the wallet when the person refuses', async () => {
    const { holder, fetch, logins, trail } = await testParties()
    const issuer = unwrap(await resolveIssuer(holder, issuerAddress))
    const { authorizationUrl, pending } = unwrap(await startAuthorization(holder, issuer, wish))
    logins.push({ outcome: 'refused' })
    expect(await finishAuthorization(holder, pending, await visit(fetch, authorizationUrl))).toMatchObject({
      error: { code: 'openid4vc/issuer-refused', params: { error: 'access_denied' } },
    })
    expect(codes(trail)).toEqual(['openid4vc/person-refused'])
  })

  it('withdraws the token when its code comes a second time', async () => {
    const { holder, fetch, trail } = await testParties()
    const issuer = unwrap(await resolveIssuer(holder, issuerAddress))
    const { authorizationUrl, pending } = unwrap(await startAuthorization(holder, issuer, wish))
    const callback = await visit(fetch, authorizationUrl)
    const token = unwrap(await finishAuthorization(holder, pending, callback))
    expect(await finishAuthorization(holder, pending, callback)).toMatchObject({ error: { params: { error: 'invalid_grant' } } })
    expect(await requestCredentials(holder, token, 'health-card')).toMatchObject({ error: { params: { error: 'invalid_token' } } })
    expect(codes(trail)).toEqual(['openid4vc/code-replayed', 'openid4vc/token-withdrawn'])
  })

  it.each([
    ['another verifier of the code', { codeVerifier: 'a'.repeat(43) }, 'openid4vc/pkce-mismatch'],
    ['another client', { clientId: 'thief.example' }, 'openid4vc/code-of-another-client'],
    ['another address', { redirectUri: 'https://thief.example/' }, 'openid4vc/redirect-uri-not-allowed'],
  ])('does not give the code away to %s', async (_, change, code) => {
    const { holder, fetch, trail } = await testParties()
    const issuer = unwrap(await resolveIssuer(holder, issuerAddress))
    const { authorizationUrl, pending } = unwrap(await startAuthorization(holder, issuer, wish))
    const callback = await visit(fetch, authorizationUrl)
    expect((await finishAuthorization(holder, { ...pending, ...change }, callback)).ok).toBe(false)
    expect(codes(trail)).toEqual([code])
    expect((await finishAuthorization(holder, pending, callback)).ok).toBe(true)
  })

  it('does not give the code away to another key than the one that pushed the request', async () => {
    const { holder, fetch, trail } = await testParties()
    const issuer = unwrap(await resolveIssuer(holder, issuerAddress))
    const { authorizationUrl, pending } = unwrap(await startAuthorization(holder, issuer, wish))
    const callback = await visit(fetch, authorizationUrl)
    const dpopKey = await holder.generateKey('dpop')
    expect(await finishAuthorization(holder, { ...pending, dpopKey }, callback)).toMatchObject({
      error: { params: { error: 'invalid_dpop_proof' } },
    })
    expect(codes(trail)).toEqual(['openid4vc/dpop-invalid'])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://wallet.example/', 'https://wallet.example/#x', 'not an address'])(
    'does not send a browser to %s',
    async (redirectUri) => {
      const { holder } = await testParties()
      const issuer = unwrap(await resolveIssuer(holder, issuerAddress))
      expect(await startAuthorization(holder, issuer, { ...wish, redirectUri })).toMatchObject({
        error: { params: { error: 'invalid_request' } },
      })
    },
  )

  it('lets time end what was pushed, a login and a code', async () => {
    const { holder, fetch, clock, logins, trail } = await testParties()
    const issuer = unwrap(await resolveIssuer(holder, issuerAddress))
    const late = unwrap(await startAuthorization(holder, issuer, wish))
    clock.forward(91)
    expect(await visit(fetch, late.authorizationUrl)).toContain('invalid_request_uri')
    const slow = unwrap(await startAuthorization(holder, issuer, wish))
    const callback = await visit(fetch, slow.authorizationUrl)
    clock.forward(61)
    expect((await finishAuthorization(holder, slow.pending, callback)).ok).toBe(false)
    expect(codes(trail)).toEqual(['openid4vc/pushed-request-expired', 'openid4vc/code-expired'])
    expect(logins).toEqual([])
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

describe('key proofs', () => {
  type Patch = { readonly header?: Record<string, unknown>; readonly payload?: Record<string, unknown> }

  async function requestWith(patch: Patch) {
    const { holder, offer, trail } = await testParties()
    const token = unwrap(await requestTokenWithOffer(holder, unwrap(await resolveOffer(holder, (await offer()).offerUri))))
    const key = await holder.generateKey('credential')
    const tampering: HolderHost = {
      ...holder,
      generateKey: async (use) => (use === 'credential' ? key : holder.generateKey(use)),
      async fetch(url, init) {
        if (!url.endsWith('/credential')) return holder.fetch(url, init)
        const body = JSON.parse(String(init?.body)) as { proofs: { jwt: [string] } }
        const jwt = [await signedAgain(holder, key.id, body.proofs.jwt[0], patch)]
        return holder.fetch(url, { ...init, body: JSON.stringify({ ...body, proofs: { jwt } }) })
      },
    }
    return { result: await requestCredentials(tampering, token, 'health-card'), trail }
  }

  async function signedAgain(holder: HolderHost, keyId: string, jwt: string, patch: Patch): Promise<string> {
    const [header, payload] = jwt
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('latin1')))
    const parts = [
      { ...header, ...patch.header },
      { ...payload, ...patch.payload },
    ]
    const input = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
    return `${input}.${Buffer.from(await holder.sign(keyId, Buffer.from(input))).toString('base64url')}`
  }

  const otherKey = {
    kty: 'EC',
    crv: 'P-256',
    x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
    y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
  }
  const inAnHour = Math.floor(Date.now() / 1000) + 3600

  it.each<[string, Patch, string, string]>([
    ['of another type', { header: { typ: 'JWT' } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['with alg none', { header: { alg: 'none' } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['without a key', { header: { jwk: undefined } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['that name another key', { header: { jwk: otherKey } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['that bring a private key', { header: { jwk: { ...otherKey, d: 'AAAA' } } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['for another issuer', { payload: { aud: 'https://other.example' } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['from the future', { payload: { iat: inAnHour } }, 'invalid_proof', 'openid4vc/proof-invalid'],
    ['without a nonce', { payload: { nonce: undefined } }, 'invalid_nonce', 'openid4vc/nonce-missing'],
    ['with a made-up nonce', { payload: { nonce: 'made-up' } }, 'invalid_nonce', 'openid4vc/nonce-unknown'],
  ])('%s are refused', async (_, patch, error, code) => {
    const { result, trail } = await requestWith(patch)
    expect(result).toMatchObject({ ok: false, error: { params: { error } } })
    expect(codes(trail)).toEqual([code])
  })

  it('that are signed again without a change are accepted: the refusals above are not about the signing', async () => {
    expect((await requestWith({})).result.ok).toBe(true)
  })

  it('are not taken for more copies than the issuer gives at once, nor twice for one key', async () => {
    const { holder, offer, trail } = await testParties({ batchSize: 3 })
    const token = unwrap(await requestTokenWithOffer(holder, unwrap(await resolveOffer(holder, (await offer()).offerUri))))
    const greedy = { ...token, issuer: { ...token.issuer, batchSize: 4 } }
    expect(await requestCredentials(holder, greedy, 'health-card', 4)).toMatchObject({ error: { params: { error: 'invalid_proof' } } })
    const key = await holder.generateKey('credential')
    const sameKey: HolderHost = { ...holder, generateKey: async (use) => (use === 'credential' ? key : holder.generateKey(use)) }
    expect(await requestCredentials(sameKey, token, 'health-card', 2)).toMatchObject({ error: { params: { error: 'invalid_proof' } } })
    expect(codes(trail)).toEqual(['openid4vc/too-many-proofs', 'openid4vc/proof-key-repeated'])
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
