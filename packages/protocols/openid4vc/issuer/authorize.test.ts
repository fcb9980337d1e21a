import { unwrap } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import {
  finishAuthorization,
  type HolderHost,
  requestCredentials,
  resolveIssuer,
  resolveOffer,
  startAuthorization,
} from '../holder/index.ts'
import { issuerAddress, testParties } from '../testing/parties.ts'

const codes = (trail: readonly { outcome: string; code?: string }[]) => trail.filter((e) => e.outcome === 'failed').map((e) => e.code)

/** Opens an address as a browser does that follows no redirect. */
async function visit(fetch: HolderHost['fetch'], url: string): Promise<string> {
  const response = await fetch(url)
  return response.headers.get('location') ?? `status ${response.status}: ${await response.text()}`
}

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
