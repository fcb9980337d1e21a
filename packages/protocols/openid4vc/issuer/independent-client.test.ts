/** A certified OAuth client of other authors (openid-client) against our authorization server: PAR, PKCE, DPoP, RFC 9207. */
import * as client from 'openid-client'
import { describe, expect, it } from 'vitest'
import { issuerAddress, testParties } from '../testing/parties.ts'

describe('an independent OAuth client', () => {
  it('goes the whole way to an access token', async () => {
    const { fetch } = await testParties()
    const config = await client.discovery(new URL(issuerAddress), 'wallet.example', undefined, client.None(), {
      algorithm: 'oauth2',
      [client.customFetch]: (url, init) => fetch(url, init as RequestInit),
    })
    const DPoP = client.getDPoPHandle(config, await client.randomDPoPKeyPair('ES256'))
    const codeVerifier = client.randomPKCECodeVerifier()
    const parameters = {
      redirect_uri: 'https://wallet.example/callback',
      scope: 'pd-a1',
      state: 'state-1',
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    }
    const address = await client.buildAuthorizationUrlWithPAR(config, parameters, { DPoP })
    const callback = (await fetch(address.toString())).headers.get('location') ?? ''
    const checks = { pkceCodeVerifier: codeVerifier, expectedState: 'state-1' }
    const tokens = await client.authorizationCodeGrant(config, new URL(callback), checks, undefined, { DPoP })
    expect(tokens).toMatchObject({ token_type: 'dpop', scope: 'pd-a1', expires_in: 600 })

    const resource = await client.fetchProtectedResource(
      config,
      tokens.access_token,
      new URL(`${issuerAddress}/oid4vci/credential`),
      'POST',
      JSON.stringify({ credential_configuration_id: 'pd-a1', proofs: { jwt: ['x'] } }),
      new Headers({ 'content-type': 'application/json' }),
      { DPoP },
    )
    expect(await resource.json()).toMatchObject({ error: 'invalid_proof' })
  })
})
