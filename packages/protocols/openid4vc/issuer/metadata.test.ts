import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createCredentialIssuer, createMemoryStore, type IssuerOptions } from '../index.ts'
import { configurations, issuerAddress, testParties } from '../testing/parties.ts'

const get = (path: string) => ({ method: 'GET', path, headers: {} })

describe('the metadata of an issuer', () => {
  it.each(['/.well-known/openid-credential-issuer/gr', '/gr/.well-known/openid-credential-issuer'])('is found at %s', async (path) => {
    const { issuer } = await testParties()
    const response = await issuer.handle(get(path))
    expect(response.headers).toMatchObject({ 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' })
    expect(JSON.parse(response.body)).toMatchObject({
      credential_issuer: issuerAddress,
      credential_endpoint: `${issuerAddress}/oid4vci/credential`,
      nonce_endpoint: `${issuerAddress}/oid4vci/nonce`,
      batch_credential_issuance: { batch_size: 10 },
      credential_configurations_supported: {
        'health-card': {
          format: 'dc+sd-jwt',
          vct: 'urn:eudi:ehic:1',
          scope: 'health-card',
          cryptographic_binding_methods_supported: ['jwk'],
          proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256'] } },
          credential_metadata: { display: [{ locale: 'en' }, { locale: 'el' }] },
        },
      },
    })
  })

  it('belongs to no other path', async () => {
    const { issuer } = await testParties()
    expect((await issuer.handle(get('/.well-known/openid-credential-issuer'))).status).toBe(404)
    expect((await issuer.handle(get('/oid4vci/token'))).status).toBe(404)
  })

  it('answers a browser that asks first', async () => {
    const { issuer } = await testParties()
    const preflight = await issuer.handle({ ...get('/gr/oid4vci/token'), method: 'OPTIONS' })
    expect(preflight).toMatchObject({ status: 204, headers: { 'access-control-allow-origin': '*' } })
    expect(preflight.headers['access-control-allow-headers']).toContain('DPoP')
    expect((await issuer.handle({ ...get('/gr/oid4vci/authorize'), method: 'OPTIONS' })).status).toBe(405)
  })
})

describe('an issuer that cannot be', () => {
  const options: IssuerOptions = {
    issuer: 'https://issuer.example',
    display: [],
    configurations,
    authorization: { identify: async () => ({ outcome: 'refused' }) },
    issueCredentials: async () => ({ ok: true, value: [] }),
    store: createMemoryStore(),
    clock: { now: () => new Date() },
    random: randomBytes,
    secret: randomBytes(32),
  }
  it.each<[string, Partial<IssuerOptions>]>([
    ['at an address without https', { issuer: 'http://issuer.example' }],
    ['at an address that ends in a slash', { issuer: 'https://issuer.example/gr/' }],
    ['with a short secret', { secret: randomBytes(16) }],
  ])('%s is refused when it is made', (_, change) => {
    expect(() => createCredentialIssuer(options)).not.toThrow()
    expect(() => createCredentialIssuer({ ...options, ...change })).toThrow()
  })
})
