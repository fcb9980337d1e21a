import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkRequestObject,
  createWebHolderHost,
  matchCredentials,
  type PresentationRequest,
  presentSdJwt,
  readSdJwt,
  resolveIssuer,
  resolveOffer,
  resolvePresentationRequest,
} from './index.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const disclosure = (...content: unknown[]) => part(content)
const host = createWebHolderHost()
const digest = async (text: string) => Buffer.from(await host.hash(Buffer.from(text))).toString('base64url')
const sdJwt = (payload: unknown, ...disclosures: string[]) =>
  `${part({ alg: 'ES256' })}.${part(payload)}.AAAA~${disclosures.map((d) => `${d}~`).join('')}`

describe('the holder runs in a browser', () => {
  it('imports nothing of Node.js', () => {
    const sources = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    const imports = sources.flatMap((file) =>
      [...readFileSync(resolve(import.meta.dirname, file), 'utf8').matchAll(/from '([^']+)'/g)].map((m) => m[1]),
    )
    expect(new Set(imports.filter((name) => !name?.startsWith('./')))).toEqual(new Set(['@passerelle/kernel', 'dcql', 'jose']))
    for (const file of sources)
      expect(readFileSync(resolve(import.meta.dirname, file), 'utf8')).not.toMatch(/\b(Buffer|process|require)\b[.(]/)
  })
})

describe('a held credential', () => {
  it('discloses the parents of what is asked, and not the siblings', async () => {
    const street = disclosure('salt', 'street', 'Odos Dokimis 7')
    const town = disclosure('salt', 'town', 'Rhodes')
    const address = disclosure('salt', 'address', { _sd: [await digest(street), await digest(town)], country: 'GR' })
    const held = sdJwt({ vct: 'v', _sd: [await digest(address)] }, street, town, address)
    const read = await readSdJwt(host, held)
    expect(read?.claims).toEqual({ vct: 'v', address: { country: 'GR', street: 'Odos Dokimis 7', town: 'Rhodes' } })
    if (read === undefined) throw new Error('unread')
    const key = await host.generateKey('credential')
    const shown = async (...path: (string | null)[]) => {
      const presentation = await presentSdJwt(host, key.id, read, [path], { clientId: 'c', nonce: 'n' })
      return presentation.split('~').slice(1, -1).sort()
    }
    expect(await shown('address', 'town')).toEqual([town, address].sort())
    expect(await shown('address', 'country')).toEqual([address])
    expect(await shown('address')).toEqual([street, town, address].sort())
    expect(await shown('vct')).toEqual([])
  })

  it('that points at itself, or hides its prototype, is read to an end', async () => {
    const odd = disclosure('salt', '__proto__', { isTrusted: true })
    const read = await readSdJwt(
      host,
      sdJwt({ vct: 'v', _sd: [await digest(odd), await digest(odd), 7], list: [{ '...': 'nothing' }, 1] }, odd),
    )
    expect(read?.claims.isTrusted).toBeUndefined()
    expect(read?.claims.list).toEqual([1])
  })

  it.each([
    ['without its last tilde', sdJwt({ vct: 'v' }).slice(0, -1)],
    ['without a type', sdJwt({})],
    ['with another digest algorithm', sdJwt({ vct: 'v', _sd_alg: 'SHA-256' })],
    ['with a disclosure that is none', sdJwt({ vct: 'v' }, 'AAAA')],
  ])('%s is not read', async (_, held) => {
    expect(await readSdJwt(host, held)).toBeUndefined()
  })
})

describe('hostile parties', () => {
  const answer = fc.oneof(
    fc.json(),
    fc.string(),
    fc
      .record(
        {
          credential_issuer: fc.constantFrom('https://issuer.example', 'https://other.example', 7),
          issuer: fc.constantFrom('https://issuer.example', 'https://other.example', null),
          credential_configuration_ids: fc.oneof(fc.array(fc.constantFrom('card', 'constructor', '__proto__')), fc.jsonValue()),
          credential_configurations_supported: fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue()),
          authorization_servers: fc.jsonValue(),
          credential_endpoint: fc.constantFrom('https://issuer.example/c', 'http://issuer.example/c', 'javascript:1', 1),
          nonce_endpoint: fc.constantFrom('https://issuer.example/n', ''),
          token_endpoint: fc.constantFrom('https://issuer.example/t', 'file:///etc'),
          batch_credential_issuance: fc.jsonValue(),
          grants: fc.oneof(fc.jsonValue(), fc.record({ authorization_code: fc.jsonValue() })),
        },
        { requiredKeys: [] },
      )
      .map((document) => JSON.stringify(document)),
  )
  const hostOf = (answers: string[]) => createWebHolderHost({ fetch: async () => new Response(answers.shift() ?? '{}', { status: 200 }) })

  it('do not make the holder throw, whatever they answer about an offer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(answer, { maxLength: 3 }), fc.oneof(answer, fc.webUrl()), async (answers, offer) => {
        const byValue = `openid-credential-offer://?credential_offer=${encodeURIComponent(offer)}`
        expect(typeof (await resolveOffer(hostOf([...answers]), byValue)).ok).toBe('boolean')
        expect(typeof (await resolveOffer(hostOf([...answers]), offer)).ok).toBe('boolean')
        expect(typeof (await resolveIssuer(hostOf([...answers]), 'https://issuer.example')).ok).toBe('boolean')
      }),
    )
  })

  it('do not make it throw with a request or a credential, and none of them passes', async () => {
    const jwt = fc.tuple(fc.jsonValue(), fc.jsonValue()).map(([header, payload]) => `${part(header)}.${part(payload)}.AAAA`)
    await fc.assert(
      fc.asyncProperty(fc.oneof(jwt, fc.string()), fc.string(), async (request, uri) => {
        expect((await checkRequestObject(host, request, 'x509_hash:x')).ok).toBe(false)
        expect((await resolvePresentationRequest(hostOf([request]), uri)).ok).toBe(false)
        await readSdJwt(host, `${request}~`)
      }),
    )
  })
})

describe('an offer', () => {
  const offer = (value: unknown) => `openid-credential-offer://?credential_offer=${encodeURIComponent(JSON.stringify(value))}`
  it.each([
    ['nothing', 'openid-credential-offer://'],
    ['no address at all', 'nonsense'],
    ['an issuer without ids', offer({ credential_issuer: 'https://issuer.example' })],
    ['both value and reference', `${offer({})}&credential_offer_uri=https%3A%2F%2Fissuer.example`],
  ])('of %s is malformed', async (_, uri) => {
    expect(await resolveOffer(host, uri)).toMatchObject({ error: { code: 'openid4vc/offer-malformed' } })
  })

  it('of an issuer whose metadata speaks for another is refused', async () => {
    const lying = createWebHolderHost({ fetch: async () => Response.json({ credential_issuer: 'https://other.example' }) })
    const uri = offer({ credential_issuer: 'https://issuer.example', credential_configuration_ids: ['card'] })
    expect(await resolveOffer(lying, uri)).toMatchObject({ error: { code: 'openid4vc/issuer-mismatch' } })
  })
})

describe('matching', () => {
  const query = {
    credentials: [
      { id: 'card', format: 'dc+sd-jwt', meta: { vct_values: ['urn:eudi:ehic:1'] }, claims: [{ path: ['number'] }] },
      {
        id: 'person',
        format: 'dc+sd-jwt',
        meta: { vct_values: ['urn:eudi:pid:1'] },
        claims: [{ path: ['family_name'], values: ['Novak (demo)'] }],
      },
    ],
  }
  const request = { query } as unknown as PresentationRequest
  const card = { credential: sdJwt({ vct: 'urn:eudi:ehic:1', number: '1' }), keyId: 'a' }
  const person = { credential: sdJwt({ vct: 'urn:eudi:pid:1', family_name: 'Novak (demo)' }), keyId: 'b' }
  const another = { credential: sdJwt({ vct: 'urn:eudi:pid:1', family_name: 'Bianchi (demo)' }), keyId: 'c' }

  it('proposes one credential for each that is asked, and leaves the choice among copies', async () => {
    const matches = await matchCredentials(host, request, [card, card, another, person, { credential: 'broken', keyId: 'x' }])
    expect(matches.satisfiable).toBe(true)
    expect(matches.candidates.map((c) => [c.queryId, c.held.keyId])).toEqual([
      ['card', 'a'],
      ['card', 'a'],
      ['person', 'b'],
    ])
    expect(matches.proposal.map((c) => c.held.keyId)).toEqual(['a', 'b'])
  })

  it('proposes nothing when one of them is missing', async () => {
    expect(await matchCredentials(host, request, [card, another])).toMatchObject({ satisfiable: false, proposal: [] })
  })
})
