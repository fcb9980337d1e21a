import { unwrap } from '@passerelle/kernel'
import { digest, ES256, generateSalt } from '@sd-jwt/crypto-nodejs'
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc'
import { CompactEncrypt, decodeJwt, decodeProtectedHeader, importJWK, importX509, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import {
  checkRequestObject,
  type HeldCredential,
  type HolderHost,
  matchCredentials,
  type PresentationRequest,
  refuse,
  resolvePresentationRequest,
  respond,
} from '../holder/index.ts'
import type { Dcql, RequestInput } from '../index.ts'
import { cardQuery, testParties, verifierAddress } from '../testing/parties.ts'

const codes = (trail: readonly { outcome: string; code?: string }[]) => trail.filter((e) => e.outcome === 'failed').map((e) => e.code)

async function worldWithCard() {
  const parties = await testParties()
  const { holder, maker, verifier } = parties
  const key = await holder.generateKey('credential')
  const held: HeldCredential[] = [{ credential: await maker.issue('urn:eudi:ehic:1', key.publicJwk), keyId: key.id }]
  const ask = async (input: Partial<RequestInput> = {}) =>
    unwrap(await verifier.createRequest({ transactionId: 'check-1', dcql: cardQuery, flow: 'cross-device', ...input }))
  const answer = async (request: PresentationRequest) => respond(holder, request, (await matchCredentials(holder, request, held)).proposal)
  return { ...parties, key, held, ask, answer }
}

describe('a presentation', () => {
  it('gives what was asked and no more, bound to this request, as another implementation confirms', async () => {
    const { holder, verifier, ask, answer, maker, key, trail } = await worldWithCard()
    const { sessionId, requestUri } = await ask({ purpose: 'labour-inspection' })
    expect(await verifier.findPresentationState(sessionId)).toMatchObject({ state: 'waiting' })
    const request = unwrap(await resolvePresentationRequest(holder, requestUri))
    expect(request).toMatchObject({
      clientId: verifier.clientId,
      clientName: 'Test inspectorate (demo)',
      purpose: 'labour-inspection',
      trust: 'not-checked',
    })
    expect(unwrap(await answer(request))).toEqual({})

    expect(await verifier.findPresentationState(sessionId)).toMatchObject({ state: 'received' })
    const presentation = unwrap(await verifier.getPresentation(sessionId))
    expect(presentation).toMatchObject({
      transactionId: 'check-1',
      purpose: 'labour-inspection',
      clientId: verifier.clientId,
      nonce: request.nonce,
    })
    const [token = ''] = presentation.presentations.card ?? []
    const issuerKey = await importX509(pem(maker.signer.certificateChain[0] ?? new Uint8Array()), 'ES256')
    const oracle = new SDJwtVcInstance({
      hasher: digest,
      verifier: async (data, signature) => jwtVerify(`${data}.${signature}`, issuerKey).then(() => true),
      kbVerifier: async (data, signature) => ES256.getVerifier(key.publicJwk).then((verify) => verify(data, signature)),
      hashAlg: 'sha-256',
      saltGenerator: generateSalt,
    })
    const verified = await oracle.verify(token, { keyBindingNonce: request.nonce })
    expect(verified.payload).toMatchObject({ document_number: '80300000000000000001', places: [{ country: 'IT' }, { country: 'SI' }] })
    expect(JSON.stringify(verified.payload)).not.toContain('Milano')
    expect(verified.kb?.payload.aud).toBe(verifier.clientId)
    expect(trail.map((e) => [e.transactionId, e.step, e.outcome])).toEqual([
      ['check-1', 'request-created', 'passed'],
      ['check-1', 'request-read', 'passed'],
      ['check-1', 'response', 'passed'],
    ])
  })

  it('asks with what HAIP demands', async () => {
    const { ask, fetch, verifier } = await worldWithCard()
    const { requestUri } = await ask()
    const address = new URL(requestUri).searchParams.get('request_uri') ?? ''
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ wallet_nonce: 'from-the-wallet', wallet_metadata: '{}' }).toString(),
    })
    expect(response.headers.get('content-type')).toBe('application/oauth-authz-req+jwt')
    const jwt = await response.text()
    const header = decodeProtectedHeader(jwt)
    expect(header).toMatchObject({ alg: 'ES256', typ: 'oauth-authz-req+jwt' })
    expect(header.x5c).toHaveLength(2)
    const payload = decodeJwt(jwt)
    expect(payload).toMatchObject({
      client_id: verifier.clientId,
      response_type: 'vp_token',
      response_mode: 'direct_post.jwt',
      aud: 'https://self-issued.me/v2',
      wallet_nonce: 'from-the-wallet',
      dcql_query: cardQuery,
      client_metadata: {
        jwks: { keys: [{ kty: 'EC', crv: 'P-256', use: 'enc', alg: 'ECDH-ES' }] },
        encrypted_response_enc_values_supported: ['A128GCM', 'A256GCM'],
        vp_formats_supported: { 'dc+sd-jwt': { 'sd-jwt_alg_values': ['ES256'], 'kb-jwt_alg_values': ['ES256'] } },
      },
    })
    expect(verifier.clientId).toMatch(/^x509_hash:[\w-]{43}$/)
  })

  it('sends the person back on the same device, with a code without which nobody reads the answer', async () => {
    const { holder, verifier, ask, answer } = await worldWithCard()
    const { sessionId, walletUri } = await ask({
      flow: 'same-device',
      returnTo: 'https://check.example/back?s=1',
      walletBase: 'https://wallet.example/open',
    })
    expect(walletUri).toContain('https://wallet.example/open?client_id=x509_hash')
    const { redirectUri = '' } = unwrap(await answer(unwrap(await resolvePresentationRequest(holder, walletUri ?? ''))))
    const back = new URL(redirectUri)
    expect(`${back.origin}${back.pathname}`).toBe('https://check.example/back')
    expect(back.searchParams.get('s')).toBe('1')
    expect(await verifier.getPresentation(sessionId)).toMatchObject({ error: { code: 'openid4vc/response-code-wrong' } })
    expect(await verifier.getPresentation(sessionId, 'guess')).toMatchObject({ error: { code: 'openid4vc/response-code-wrong' } })
    expect((await verifier.getPresentation(sessionId, back.searchParams.get('response_code') ?? '')).ok).toBe(true)
  })

  it('lets the wallet make sure that the request was made for it', async () => {
    const { holder, ask, answer, fetch } = await worldWithCard()
    const { requestUri } = await ask({ requestUriMethod: 'post' })
    unwrap(await answer(unwrap(await resolvePresentationRequest(holder, requestUri))))
    const other = await ask({ requestUriMethod: 'post' })
    const recorded = await (await fetch(new URL(other.requestUri).searchParams.get('request_uri') ?? '')).text()
    const fooled: HolderHost = { ...holder, fetch: async () => new Response(recorded) }
    expect(await resolvePresentationRequest(fooled, other.requestUri)).toMatchObject({ error: { code: 'openid4vc/request-replayed' } })
  })

  it('can be refused by the person', async () => {
    const { holder, verifier, ask, trail } = await worldWithCard()
    const { sessionId, requestUri } = await ask()
    unwrap(await refuse(holder, unwrap(await resolvePresentationRequest(holder, requestUri))))
    expect(await verifier.findPresentationState(sessionId)).toMatchObject({ state: 'refused', error: 'access_denied' })
    expect(await verifier.getPresentation(sessionId)).toMatchObject({
      error: { code: 'openid4vc/wallet-refused', params: { error: 'access_denied' } },
    })
    expect(codes(trail)).toEqual(['openid4vc/wallet-refused'])
  })

  it('takes an unencrypted no, but no unencrypted answer', async () => {
    const { holder, verifier, ask, fetch } = await worldWithCard()
    const { sessionId, requestUri } = await ask()
    const request = unwrap(await resolvePresentationRequest(holder, requestUri))
    const post = (form: Record<string, string>) => fetch(request.responseUri, formOf(form))
    expect((await post({ vp_token: '{"card":["x"]}', state: request.state ?? '' })).status).toBe(400)
    expect((await post({ error: 'access_denied', state: 'another' })).status).toBe(400)
    expect(await verifier.findPresentationState(sessionId)).toMatchObject({ state: 'waiting' })
    expect((await post({ error: '<script>', state: request.state ?? '' })).status).toBe(200)
    expect(await verifier.findPresentationState(sessionId)).toMatchObject({ state: 'refused', error: 'unknown_error' })
  })
})

describe('a presentation request', () => {
  it('is answered once', async () => {
    const { holder, ask, answer, trail } = await worldWithCard()
    const request = unwrap(await resolvePresentationRequest(holder, (await ask()).requestUri))
    const answers = await Promise.all([answer(request), answer(request), answer(request)])
    expect(answers.filter((a) => a.ok)).toHaveLength(1)
    expect(codes(trail)).toEqual(['openid4vc/response-replayed', 'openid4vc/response-replayed'])
  })

  it('ends', async () => {
    const { holder, verifier, ask, answer, clock, trail } = await worldWithCard()
    const { sessionId, requestUri } = await ask()
    const request = unwrap(await resolvePresentationRequest(holder, requestUri))
    clock.forward(301)
    expect(await resolvePresentationRequest(holder, requestUri)).toMatchObject({ error: { code: 'openid4vc/verifier-refused' } })
    expect(await answer(request)).toMatchObject({ error: { code: 'openid4vc/verifier-refused' } })
    expect(await verifier.findPresentationState(sessionId)).toEqual({ state: 'expired' })
    expect(await verifier.getPresentation(sessionId)).toMatchObject({ error: { code: 'openid4vc/presentation-expired' } })
    expect(codes(trail)).toEqual(['openid4vc/presentation-expired', 'openid4vc/presentation-expired'])
  })

  it('is not made from what is no query', async () => {
    const { verifier } = await worldWithCard()
    const dcql = { credentials: [{ id: 'a b', format: 'dc+sd-jwt', meta: {} }] } satisfies Dcql
    expect(await verifier.createRequest({ transactionId: 't', dcql, flow: 'cross-device' })).toMatchObject({
      error: { code: 'openid4vc/query-invalid' },
    })
  })

  it.each<[string, (request: PresentationRequest) => Record<string, unknown>, string]>([
    ['with another state', () => ({ vp_token: { card: ['x'] }, state: 'another' }), 'openid4vc/state-mismatch'],
    ['without state', () => ({ vp_token: { card: ['x'] } }), 'openid4vc/state-mismatch'],
    ['for an id that was not asked', ({ state }) => ({ vp_token: { card: ['x'], other: ['x'] }, state }), 'openid4vc/response-incomplete'],
    ['without the credential', ({ state }) => ({ vp_token: {}, state }), 'openid4vc/response-incomplete'],
    ['with more than was asked', ({ state }) => ({ vp_token: { card: ['x', 'y'] }, state }), 'openid4vc/response-incomplete'],
    ['with an object for a token', ({ state }) => ({ vp_token: { card: [{}] }, state }), 'openid4vc/response-incomplete'],
    ['with a list', ({ state }) => ({ vp_token: ['x'], state }), 'openid4vc/response-incomplete'],
  ])('does not take an answer %s, and stays open', async (_, content, code) => {
    const { holder, verifier, ask, answer, fetch, trail } = await worldWithCard()
    const { sessionId, requestUri } = await ask()
    const request = unwrap(await resolvePresentationRequest(holder, requestUri))
    expect((await fetch(request.responseUri, formOf({ response: await encrypt(request, content(request)) }))).status).toBe(400)
    expect(codes(trail)).toEqual([code])
    unwrap(await answer(request))
    expect(await verifier.findPresentationState(sessionId)).toMatchObject({ state: 'received' })
  })

  it('does not take an answer that was encrypted for another verifier or request', async () => {
    const { holder, ask, fetch, trail } = await worldWithCard()
    const one = unwrap(await resolvePresentationRequest(holder, (await ask()).requestUri))
    const two = unwrap(await resolvePresentationRequest(holder, (await ask()).requestUri))
    const foreign = await encrypt(one, { vp_token: { card: ['x'] }, state: two.state })
    expect((await fetch(two.responseUri, formOf({ response: foreign }))).status).toBe(400)
    expect(codes(trail)).toEqual(['openid4vc/response-unreadable'])
  })

  it('closes after ten answers that fail', async () => {
    const { holder, ask, answer, fetch, trail } = await worldWithCard()
    const request = unwrap(await resolvePresentationRequest(holder, (await ask()).requestUri))
    for (let i = 0; i < 10; i++) await fetch(request.responseUri, formOf({ response: 'nonsense' }))
    expect((await answer(request)).ok).toBe(false)
    expect(codes(trail).at(-1)).toBe('openid4vc/too-many-responses')
  })
})

describe('the holder does not answer', () => {
  const tamper = (change: (jwt: string) => string | Promise<string>) => async () => {
    const world = await worldWithCard()
    const { requestUri } = await world.ask()
    const holder: HolderHost = {
      ...world.holder,
      async fetch(url, init) {
        const response = await world.holder.fetch(url, init)
        return new Response(await change(await response.text()), { headers: response.headers })
      },
    }
    return resolvePresentationRequest(holder, requestUri)
  }

  it('a request with a changed signature', async () => {
    const result = await tamper((jwt) => `${jwt.slice(0, -6)}AAAAAA`)()
    expect(result).toMatchObject({ error: { code: 'openid4vc/request-signature-invalid' } })
  })

  it('a request with a changed content', async () => {
    const result = await tamper((jwt) => {
      const [header, payload = '', signature] = jwt.split('.')
      const content = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), response_uri: 'https://thief.example/' }
      return `${header}.${Buffer.from(JSON.stringify(content)).toString('base64url')}.${signature}`
    })()
    expect(result).toMatchObject({ error: { code: 'openid4vc/request-signature-invalid' } })
  })

  it('a request in the name of another client', async () => {
    const { holder, ask } = await worldWithCard()
    const { requestUri } = await ask()
    const other = requestUri.replace(/x509_hash%3A[\w-]{4}/, 'x509_hash%3AAAAA')
    expect(await resolvePresentationRequest(holder, other)).toMatchObject({ error: { code: 'openid4vc/request-of-another-client' } })
  })

  it('a request whose certificate leads to nobody whom the wallet trusts', async () => {
    const { holder, ask, verifier } = await worldWithCard()
    const { requestUri } = await ask()
    const careful: HolderHost = { ...holder, verifyCertificateChain: async (chain) => chain.length > 2 }
    expect(await resolvePresentationRequest(careful, requestUri)).toMatchObject({ error: { code: 'openid4vc/request-untrusted' } })
    const trusting: HolderHost = { ...holder, verifyCertificateChain: async (chain) => chain.length === 2 }
    expect(unwrap(await resolvePresentationRequest(trusting, requestUri))).toMatchObject({ trust: 'trusted', clientId: verifier.clientId })
  })

  it('a request that is over, or was made for another wallet', async () => {
    const { holder, ask, fetch, clock, verifier } = await worldWithCard()
    const { requestUri } = await ask()
    const jwt = await (await fetch(new URL(requestUri).searchParams.get('request_uri') ?? '')).text()
    expect((await checkRequestObject(holder, jwt, verifier.clientId)).ok).toBe(true)
    expect(await checkRequestObject(holder, jwt, verifier.clientId, 'my-nonce')).toMatchObject({
      error: { code: 'openid4vc/request-replayed' },
    })
    clock.forward(302)
    expect(await checkRequestObject(holder, jwt, verifier.clientId)).toMatchObject({ error: { code: 'openid4vc/request-expired' } })
  })

  it('an insecure address, or nobody at all', async () => {
    const { holder } = await worldWithCard()
    const at = (address: string) => `openid4vp://?client_id=x509_hash%3AA&request_uri=${encodeURIComponent(address)}`
    expect(await resolvePresentationRequest(holder, at('http://check.example/x'))).toMatchObject({
      error: { code: 'openid4vc/address-insecure' },
    })
    expect(await resolvePresentationRequest(holder, at('https://nobody.example/x'))).toMatchObject({
      error: { code: 'openid4vc/unreachable' },
    })
    expect(await resolvePresentationRequest(holder, at(`${verifierAddress}/oid4vp/requests/none`))).toMatchObject({
      error: { code: 'openid4vc/verifier-refused', params: { status: 404 } },
    })
    expect(await resolvePresentationRequest(holder, 'nonsense')).toMatchObject({ error: { code: 'openid4vc/request-malformed' } })
  })
})

async function encrypt(request: PresentationRequest, content: unknown): Promise<string> {
  return new CompactEncrypt(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A128GCM' })
    .encrypt(await importJWK(request.encryption.jwk, 'ECDH-ES'))
}

function formOf(form: Record<string, string>): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(form).toString() }
}

function pem(der: Uint8Array): string {
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----`
}
