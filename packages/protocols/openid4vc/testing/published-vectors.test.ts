import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compactDecrypt, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { verifiesWithJwk } from '../crypto/jwt.ts'
import { createWebHolderHost, readSdJwt, resolveOffer } from '../holder/index.ts'
import { createCredentialIssuer, createMemoryStore } from '../index.ts'
import { toMetadata } from '../issuer/configuration.ts'
import { type Dcql, isValidQuery, parseVpToken } from '../verifier/dcql.ts'
import { configurations } from './parties.ts'

const folder = resolve(import.meta.dirname, '../../../../../shared/vectors/credentials')
const isHere = existsSync(folder)
if (!isHere) console.warn(`left out: the published vectors are not at ${folder}`)
const vector = (path: string) => JSON.parse(readFileSync(resolve(folder, path), 'utf8'))

describe.skipIf(!isHere)('the published vectors of OpenID4VP 1.0', () => {
  it.each([
    'claims_alternatives',
    'complex_mdoc',
    'credentials_alternatives',
    'multi_credentials',
    'simple',
    'simple_mdoc',
    'value_matching_simple',
  ])('hold a valid query: %s', (name) => expect(isValidQuery(vector(`openid4vp-1.0/query_lang__${name}.json`))).toBe(true))

  it('let one of the alternatives answer for all, and nothing less', () => {
    const query = vector('openid4vp-1.0/query_lang__credentials_alternatives.json') as Dcql
    expect(parseVpToken(query, { other_pid: ['x'] })).toEqual({ other_pid: ['x'] })
    expect(parseVpToken(query, { pid_reduced_cred_1: ['x'], pid_reduced_cred_2: ['y'] })).toBeDefined()
    expect(parseVpToken(query, { pid_reduced_cred_1: ['x'] })).toBeUndefined()
    expect(parseVpToken(query, { nice_to_have: ['x'] })).toBeUndefined()
  })

  it('hold a response that another product encrypted, and it answers its query', async () => {
    const {
      response_jwe: jwe,
      verifier_encryption_key: jwk,
      dcql_query: query,
    } = vector('openid4vp-1.0/openvc-haip_encrypted_vp_token.json')
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, await importJWK(jwk, 'ECDH-ES'))
    expect(protectedHeader).toMatchObject({ alg: 'ECDH-ES', enc: 'A256GCM' })
    const presentations = parseVpToken(query, JSON.parse(new TextDecoder().decode(plaintext)).vp_token)
    const [token = ''] = presentations?.my_credential ?? []
    const withoutKeyBinding = `${token.split('~').slice(0, -1).join('~')}~`
    expect(await readSdJwt(createWebHolderHost(), withoutKeyBinding)).toMatchObject({
      vct: 'https://credentials.example.com/identity_credential',
    })
  })
})

describe.skipIf(!isHere)('the published vectors of OpenID4VCI 1.0', () => {
  it('hold a key proof whose signature verifies (appendix F.1)', async () => {
    const [proof] = vector('openid4vci-1.0/spec/proof-f.1-jwt.json').proofs.jwt
    const { jwk } = JSON.parse(Buffer.from(proof.split('.')[0], 'base64url').toString())
    expect(await verifiesWithJwk(proof, jwk)).toBe(true)
    expect(await verifiesWithJwk(`${proof.slice(0, -4)}AAAA`, jwk)).toBe(false)
  })

  it('hold offers as the EU reference issuer writes them, with spaces and another scheme; the holder asks their issuer', async () => {
    const offers = vector('openid4vci-1.0/real/eudiw-offers-and-wallet-proof.json')
    const metadata = vector('openid4vci-1.0/real/eudiw-issuer-metadata-2026-07-27.json')
    const asked: string[] = []
    const host = createWebHolderHost({
      async fetch(url) {
        asked.push(url)
        if (url.includes('openid-credential-issuer')) return Response.json(metadata.metadata ?? metadata)
        return Response.json({ issuer: 'https://issuer.eudiw.dev', token_endpoint: 'https://issuer.eudiw.dev/token' })
      },
    })
    const resolved = await resolveOffer(host, offers.offer_pid_sd_jwt_uri)
    expect(asked[0]).toBe('https://issuer.eudiw.dev/.well-known/openid-credential-issuer')
    expect(resolved).toMatchObject({
      ok: true,
      value: { authorizationCode: { issuerState: '9f24378d-ec07-4f89-aaf7-721df0523d19' }, configurations: [{ vct: 'urn:eudi:pid:1' }] },
    })
  })

  it('describe a credential with the members that our metadata has', () => {
    const published = Object.values<Record<string, unknown>>(
      vector('openid4vci-1.0/spec/issuer-metadata-11.2.3.json').metadata.credential_configurations_supported,
    )
    const known = new Set(published.flatMap((configuration) => Object.keys(configuration)))
    const ours = Object.values(toMetadata(configurations)) as Record<string, unknown>[]
    for (const configuration of ours) expect(Object.keys(configuration).filter((member) => !known.has(member))).toEqual([])
  })

  it('hold credential requests that get as far as their token', async () => {
    const issuer = createCredentialIssuer({
      issuer: 'https://credential-issuer.example.com',
      display: [],
      configurations,
      authorization: { identify: async () => ({ outcome: 'refused' }) },
      issueCredentials: async () => ({ ok: true, value: [] }),
      store: createMemoryStore(),
      clock: { now: () => new Date() },
      random: randomBytes,
      secret: randomBytes(32),
    })
    const { request } = vector('openid4vci-1.0/spec/request-8.2-degree-two-jwt-proofs.json')
    const headers = { 'content-type': 'application/json', authorization: 'DPoP unknown' }
    const response = await issuer.handle({ method: 'POST', path: '/oid4vci/credential', headers, body: JSON.stringify(request) })
    expect(response).toMatchObject({ status: 401, headers: { 'www-authenticate': 'DPoP error="invalid_token", algs="ES256"' } })
  })
})
