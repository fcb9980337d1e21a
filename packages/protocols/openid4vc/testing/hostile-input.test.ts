import { unwrap } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProtocolRequest } from '../index.ts'
import { cardQuery, testParties } from './parties.ts'

const parties = await testParties()
const offer = await parties.offer(6)
const request = unwrap(await parties.verifier.createRequest({ transactionId: 't', dcql: cardQuery, flow: 'cross-device' }))
const requestId = new URL(request.requestUri).searchParams.get('request_uri')?.split('/').at(-1) ?? ''
const nonce = JSON.parse((await parties.issuer.handle(at('POST', '/gr/oid4vci/nonce'))).body).c_nonce as string

const issuerPaths = ['par', 'authorize', 'authorize/x', 'token', 'nonce', 'credential', `offers/${offer.offerId}`, 'offers/x'].map(
  (p) => `/gr/oid4vci/${p}`,
)
const verifierPaths = [`/oid4vp/requests/${requestId}`, `/oid4vp/responses/${requestId}`, '/oid4vp/responses/x']
const paths = [
  ...issuerPaths,
  ...verifierPaths,
  '/.well-known/openid-credential-issuer/gr',
  '/.well-known/oauth-authorization-server/gr',
  '/',
  '/gr/oid4vci/../token',
]

/** Words that mean something to these endpoints, so that a random request comes further than the first check. */
const word = fc.oneof(
  fc.constantFrom('', '0', 'null', 'code', 'S256', 'health-card', 'authorization_code', nonce, 'a'.repeat(43), '__proto__', 'constructor'),
  fc.constantFrom(
    'urn:ietf:params:oauth:grant-type:pre-authorized_code',
    'urn:ietf:params:oauth:request_uri:x',
    'https://wallet.example/cb',
  ),
  fc.constantFrom('e30.e30.', 'e30.e30.AAAA', 'eyJhbGciOiJub25lIn0.e30.', 'a.b.c.d.e', '%', '%00', '\u0000', '{"a":1}', '[]'),
  fc.string({ maxLength: 40 }),
)
const name = fc.oneof(
  fc.constantFrom(
    'client_id',
    'redirect_uri',
    'response_type',
    'scope',
    'code_challenge',
    'code_challenge_method',
    'request_uri',
    'issuer_state',
    'dpop_jkt',
  ),
  fc.constantFrom(
    'grant_type',
    'code',
    'pre-authorized_code',
    'tx_code',
    'code_verifier',
    'response',
    'error',
    'state',
    'wallet_nonce',
    'wallet_metadata',
  ),
  fc.string({ maxLength: 10 }),
)
const form = fc.array(fc.tuple(name, word), { maxLength: 10 }).map((pairs) => new URLSearchParams(pairs).toString())
const credentialRequest = fc.record(
  {
    credential_configuration_id: fc.oneof(word, fc.jsonValue()),
    credential_identifier: word,
    proofs: fc.oneof(
      fc.jsonValue(),
      fc.record({ jwt: fc.array(fc.oneof(word, fc.jsonValue())) }),
      fc.dictionary(fc.string(), fc.jsonValue()),
    ),
  },
  { requiredKeys: [] },
)
const body = fc.oneof(
  form,
  fc.json(),
  credentialRequest.map((value) => JSON.stringify(value)),
  fc.string(),
)
const anyRequest: fc.Arbitrary<ProtocolRequest> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'OPTIONS', 'PUT', 'HEAD', 'get', ''),
  path: fc.oneof(fc.constantFrom(...paths), fc.webPath()),
  query: fc.oneof(form, fc.string()),
  headers: fc.record(
    {
      'content-type': fc.constantFrom(
        'application/x-www-form-urlencoded',
        'application/json',
        'application/json; charset=utf-8',
        'text/plain',
        '',
      ),
      authorization: fc.oneof(
        word,
        word.map((w) => `DPoP ${w}`),
        fc.constant('Bearer x'),
      ),
      dpop: fc.oneof(word, fc.array(word)),
    },
    { requiredKeys: [] },
  ),
  body,
})

function at(method: string, path: string): ProtocolRequest {
  return { method, path, headers: {} }
}

describe('hostile input', () => {
  it('is answered below 500, and never with a throw', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (hostile) => {
        for (const party of [parties.issuer, parties.verifier]) {
          const response = await party.handle(hostile)
          expect(response.status).toBeGreaterThanOrEqual(200)
          expect(response.status).toBeLessThan(500)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('is not repeated in the answer, so that it cannot act in a browser', async () => {
    const marker = '<img src=x onerror=alert(1)>'
    for (const path of paths) {
      for (const party of [parties.issuer, parties.verifier]) {
        const query = new URLSearchParams({ client_id: marker, request_uri: marker, error: marker, state: marker }).toString()
        const headers = { 'content-type': 'application/x-www-form-urlencoded' }
        expect((await party.handle({ method: 'GET', path, query, headers })).body).not.toContain('onerror')
        expect((await party.handle({ method: 'POST', path, headers, body: query })).body).not.toContain('onerror')
      }
    }
  })

  it('of a great length is refused unread', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const long = { method: 'POST', path: `/oid4vp/responses/${requestId}`, headers, body: `response=${'a'.repeat(600_000)}` }
    expect((await parties.verifier.handle(long)).status).toBe(400)
  })

  it('that says a thing twice is refused', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const twice = { method: 'POST', path: '/gr/oid4vci/par', headers, body: 'client_id=a&client_id=b' }
    expect(JSON.parse((await parties.issuer.handle(twice)).body)).toMatchObject({ error: 'invalid_request' })
  })

  it('opened nothing along the way', async () => {
    expect((await parties.issuer.handle(at('GET', `/gr/oid4vci/offers/${offer.offerId}`))).status).toBe(200)
    expect(parties.trail.filter((event) => event.outcome === 'passed' && ['token', 'credential', 'response'].includes(event.step))).toEqual(
      [],
    )
  })
})
