import { err, unwrap } from '@passerelle/kernel'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { JsonObject } from '../encoding.ts'
import { buildPresentation, chooseDisclosures, parseCredential } from '../holder/index.ts'
import { issueSdJwtVc, parseSdJwt, type SdJwtVcContent, type VerifyOptions, verifySdJwtVc } from '../index.ts'
import { aHolder, authorityCertificate, issuer, issuerDer, jwtOf, trustTheIssuer } from '../testing.ts'
import { digest } from './conceal-claims.ts'

const now = new Date('2026-11-21T12:00:00Z')
const at = (offsetSeconds: number) => new Date(now.getTime() + offsetSeconds * 1000)
const holder = aHolder()
const keyBinding = { audience: 'x509_hash:abc', nonce: 'n-1' }
const content: SdJwtVcContent = {
  vct: 'urn:eudi:ehic:1',
  claims: {
    document_number: '80705000000000000001',
    authentic_source: { id: 'SI:3001', name: 'ZZZS (demo)' },
    nationalities: ['SI', 'IT'],
  },
  disclosable: [['document_number'], ['nationalities', null]],
  holderKey: holder.publicJwk,
  issuedAt: at(-3600),
  notBefore: at(-3600),
  expiresAt: at(3600),
  status: { uri: 'http://localhost:4430/status-lists/1', index: 17 },
}
let issued: string
beforeAll(async () => {
  issued = await issueSdJwtVc(content, issuer)
})

async function present(
  compact: string,
  paths: (string | number | null)[][],
  change: Partial<{ audience: string; nonce: string; now: Date }> = {},
) {
  const credential = unwrap(await parseCredential(compact))
  const disclosures = unwrap(chooseDisclosures(credential, paths))
  return buildPresentation(credential, { disclosures, ...keyBinding, now, sign: holder.sign, ...change })
}
const verify = (presentation: string, options: Partial<VerifyOptions<string>> = {}) =>
  verifySdJwtVc(presentation, { resolveIssuer: trustTheIssuer, now, keyBinding, ...options })
const codeOf = async (presentation: string, options: Partial<VerifyOptions<string>> = {}) => {
  const result = await verify(presentation, options)
  return result.ok ? 'verified' : `${result.error.at}: ${result.error.code}`
}

describe('an attestation that is presented', () => {
  it('shows what the holder chose, the envelope, and nothing else', async () => {
    const verified = unwrap(await verify(await present(issued, [['nationalities', 1]])))
    expect(verified).toMatchObject({
      vct: content.vct,
      issuedBy: 'GR:1001',
      isHolderBound: true,
      status: content.status,
      expiresAt: at(3600),
    })
    expect(verified.claims).toMatchObject({ authentic_source: { id: 'SI:3001' }, nationalities: ['IT'] })
    expect(verified.claims).not.toHaveProperty('document_number')
  })

  it('carries the header that HAIP and ETSI ask for, and both forms of the status reference', () => {
    const { jwt } = unwrap(parseSdJwt(issued))
    expect(jwt.header).toEqual({
      alg: 'ES256',
      typ: 'dc+sd-jwt',
      x5c: [Buffer.from(issuerDer).toString('base64')],
      'x5t#S256': expect.stringMatching(/^[\w-]{43}$/),
    })
    expect(jwt.payload.status).toEqual({
      status_list: { idx: 17, uri: content.status?.uri },
      type: 'TokenStatusList',
      purpose: 'revocation',
      index: 17,
      uri: content.status?.uri,
    })
    expect(jwt.payload).toMatchObject({ nbf: expect.any(Number), exp: expect.any(Number), cnf: { jwk: { kty: 'EC', crv: 'P-256' } } })
    expect(JSON.stringify(jwt.payload)).not.toContain('"d":')
  })

  it('is good up to the second before it expires, and issued in the future only within the allowed skew', async () => {
    const shown = (moment: Date) => present(issued, [], { now: moment })
    expect(await codeOf(await shown(at(3599)), { now: at(3599) })).toBe('verified')
    expect(await codeOf(await shown(at(3600)), { now: at(3600) })).toBe('validity: attestation/expired')
    expect(await codeOf(await shown(at(-3660)), { now: at(-3660) })).toBe('verified')
    expect(await codeOf(await shown(at(-3661)), { now: at(-3661) })).toBe('validity: attestation/not-yet-valid')
  })

  it('is refused at the check that fails, with a code for it', async () => {
    const shown = await present(issued, [['document_number']])
    const [jwt = '', documentNumber = ''] = shown.split('~')
    const proof = shown.slice(shown.lastIndexOf('~') + 1)
    const other = await present(await issueSdJwtVc(content, issuer), [])
    const stranger = aHolder()
    const foreignProof = await buildPresentation(unwrap(await parseCredential(issued)), {
      disclosures: [],
      ...keyBinding,
      now,
      sign: stranger.sign,
    })
    const unbound = await issueSdJwtVc({ ...content, holderKey: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } }, issuer)
    const cases: [string, string, Partial<VerifyOptions<string>>, string][] = [
      [
        'an unknown issuer',
        shown,
        { resolveIssuer: async () => err({ code: 'trust/not-listed' }) },
        'issuer: attestation/issuer-not-trusted',
      ],
      ['another type', shown, { acceptedTypes: ['urn:eudi:pda1:1'] }, 'envelope: attestation/unexpected-type'],
      [
        'a changed signature',
        shown.replace(jwt, jwt.slice(0, -2) + (jwt.endsWith('AA') ? 'BA' : 'AA')),
        {},
        'signature: attestation/bad-issuer-signature',
      ],
      ['no proof', `${jwt}~`, {}, 'holder-binding: attestation/holder-proof-missing'],
      [
        'the proof of another attestation',
        `${jwt}~${other.split('~').at(-1)}`,
        {},
        'holder-binding: attestation/wrong-presentation-digest',
      ],
      ['a disclosure left out after the proof was made', `${jwt}~${proof}`, {}, 'holder-binding: attestation/wrong-presentation-digest'],
      ['a stranger holding it', foreignProof, {}, 'holder-binding: attestation/bad-holder-signature'],
      ['another audience', shown, { keyBinding: { ...keyBinding, audience: 'abc' } }, 'holder-binding: attestation/wrong-audience'],
      ['another nonce', shown, { keyBinding: { ...keyBinding, nonce: 'n-2' } }, 'holder-binding: attestation/wrong-nonce'],
      ['an old proof', await present(issued, [], { now: at(-301) }), {}, 'holder-binding: attestation/holder-proof-stale'],
      ['a proof from the future', await present(issued, [], { now: at(61) }), {}, 'holder-binding: attestation/holder-proof-stale'],
      ['a holder key of another kind', await present(unbound, []), {}, 'holder-binding: attestation/holder-key-unusable'],
      [
        'the same disclosure twice',
        shown.replace(documentNumber, `${documentNumber}~${documentNumber}`),
        {},
        'disclosures: attestation/duplicate-digest',
      ],
      [
        'a disclosure of nothing',
        shown.replace(documentNumber, disclosure(['salt', 'x', 1])),
        {},
        'disclosures: attestation/unreferenced-disclosure',
      ],
      ['a disclosure that is no array', shown.replace(documentNumber, disclosure({})), {}, 'form: attestation/malformed-disclosure'],
      ['no tilde', jwt, {}, 'form: attestation/malformed'],
      ['more disclosures than any', `${jwt}~${'WyJhIiwxXQ~'.repeat(1001)}`, {}, 'form: attestation/too-large'],
      ['half a megabyte', `${'A'.repeat(500_000)}~`, {}, 'form: attestation/too-large'],
    ]
    for (const [name, presentation, options, expected] of cases) expect(await codeOf(presentation, options), name).toBe(expected)
  })

  it('is refused when its issuer wrote what no honest issuer writes', async () => {
    const header = { alg: 'ES256', typ: 'dc+sd-jwt' }
    const payload = { vct: 'urn:eudi:ehic:1' }
    const member = disclosure(['salt', 'hidden', 1])
    const element = disclosure(['salt', 1])
    const named = (name: string) => disclosure(['salt', name, { nested: true }])
    const deep = Array.from({ length: 30 }).reduce<JsonObject>((inner) => ({ inner }), {})
    const cases: [string, JsonObject, JsonObject, string[], string][] = [
      ['old typ', { ...header, typ: 'vc+sd-jwt' }, payload, [], 'header: attestation/unacceptable-header'],
      ['no algorithm', { ...header, alg: 'none' }, payload, [], 'header: attestation/unacceptable-header'],
      ['critical extension', { ...header, crit: ['x'] }, payload, [], 'header: attestation/unacceptable-header'],
      ['own certificate', { ...header, x5c: [authorityCertificate] }, payload, [], 'header: attestation/self-signed-certificate'],
      [
        'anchor in x5c',
        { ...header, x5c: [Buffer.from(issuerDer).toString('base64'), authorityCertificate] },
        payload,
        [],
        'header: attestation/self-signed-certificate',
      ],
      ['x5c of nothing', { ...header, x5c: [] }, payload, [], 'header: attestation/malformed-certificate-chain'],
      ['x5c of noise', { ...header, x5c: ['AAAA'] }, payload, [], 'header: attestation/malformed-certificate-chain'],
      ['no type', header, {}, [], 'envelope: attestation/malformed-envelope'],
      ['a time in words', header, { ...payload, exp: 'tomorrow' }, [], 'envelope: attestation/malformed-envelope'],
      [
        'status without index',
        header,
        { ...payload, status: { status_list: { uri: 'x' } } },
        [],
        'envelope: attestation/malformed-envelope',
      ],
      [
        'two statuses that disagree',
        header,
        { ...payload, status: { status_list: { idx: 1, uri: 'x' }, index: 2, uri: 'x' } },
        [],
        'envelope: attestation/malformed-envelope',
      ],
      ['another hash', header, { ...payload, _sd_alg: 'sha-512' }, [], 'disclosures: attestation/unsupported-hash'],
      ['_sd that is no list', header, { ...payload, _sd: 'x' }, [], 'disclosures: attestation/malformed-digests'],
      ['a digest that is a number', header, { ...payload, _sd: [1] }, [], 'disclosures: attestation/malformed-digests'],
      [
        'a placeholder with company',
        header,
        { ...payload, list: [{ '...': digest(element), more: 1 }] },
        [element],
        'disclosures: attestation/malformed-digests',
      ],
      [
        'a placeholder outside a list',
        header,
        { ...payload, place: { '...': digest(element) } },
        [element],
        'disclosures: attestation/malformed-digests',
      ],
      [
        'one digest twice',
        header,
        { ...payload, _sd: [digest(member)], more: { _sd: [digest(member)] } },
        [member],
        'disclosures: attestation/duplicate-digest',
      ],
      [
        'a member among elements',
        header,
        { ...payload, list: [{ '...': digest(member) }] },
        [member],
        'disclosures: attestation/misplaced-disclosure',
      ],
      [
        'an element among members',
        header,
        { ...payload, _sd: [digest(element)] },
        [element],
        'disclosures: attestation/misplaced-disclosure',
      ],
      [
        'a claim called _sd',
        header,
        { ...payload, _sd: [digest(named('_sd'))] },
        [named('_sd')],
        'disclosures: attestation/reserved-claim-name',
      ],
      [
        'a claim called ...',
        header,
        { ...payload, _sd: [digest(named('...'))] },
        [named('...')],
        'disclosures: attestation/reserved-claim-name',
      ],
      [
        'a claim that is there already',
        header,
        { ...payload, _sd: [digest(named('vct'))] },
        [named('vct')],
        'disclosures: attestation/claim-twice',
      ],
      [
        'a hidden holder key',
        header,
        { ...payload, _sd: [digest(named('cnf'))] },
        [named('cnf')],
        'disclosures: attestation/hidden-envelope-claim',
      ],
      ['thirty levels', header, { ...payload, deep }, [], 'disclosures: attestation/too-large'],
      ['the holder key missing', header, payload, [], 'holder-binding: attestation/holder-proof-missing'],
    ]
    for (const [name, head, body, disclosures, expected] of cases) {
      expect(await codeOf(`${[await jwtOf(head, body), ...disclosures].join('~')}~`), name).toBe(expected)
    }
  })

  it('keeps a claim called __proto__ a claim', async () => {
    const claims = JSON.parse('{"__proto__":{"admin":true},"list":[{"__proto__":1}]}') as JsonObject
    const compact = await issueSdJwtVc({ ...content, claims, disclosable: [['__proto__'], ['list', null]] }, issuer)
    const verified = unwrap(await verify(await present(compact, [['__proto__'], ['list', 0]])))
    expect(Object.hasOwn(verified.claims, '__proto__')).toBe(true)
    expect((verified.claims as { admin?: boolean }).admin).toBeUndefined()
  })
})

describe('whatever arrives instead of an attestation', () => {
  it('is answered with a code and never with an exception', async () => {
    const mutated = fc.record({ position: fc.nat(issued.length - 1), insert: fc.string({ maxLength: 4 }), remove: fc.nat(4) })
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^[\w.~-]{0,80}$/)), async (text) => {
        expect((await verify(text, { keyBinding: 'not-asked' })).ok).toBe(false)
      }),
    )
    await fc.assert(
      fc.asyncProperty(mutated, async ({ position, insert, remove }) => {
        const changed = issued.slice(0, position) + insert + issued.slice(position + remove)
        fc.pre(changed !== issued)
        const result = await verify(changed, { keyBinding: 'not-asked' })
        // Leaving whole disclosures out is the holder's right; everything else that changes is refused.
        if (result.ok) expect(issued.split('~')).toEqual(expect.arrayContaining(changed.split('~')))
      }),
      { numRuns: 300 },
    )
  })
})

describe('an issuer', () => {
  it('cannot hide, or set twice, what belongs to the envelope, nor use reserved names', async () => {
    await expect(issueSdJwtVc({ ...content, disclosable: [['status']] }, issuer)).rejects.toThrow(RangeError)
    await expect(issueSdJwtVc({ ...content, claims: { exp: 1 } }, issuer)).rejects.toThrow(RangeError)
    await expect(issueSdJwtVc({ ...content, claims: { nested: { _sd: [] } } }, issuer)).rejects.toThrow(RangeError)
    const selfSigned = { ...issuer, certificateChain: [new Uint8Array(Buffer.from(authorityCertificate, 'base64'))] }
    await expect(issueSdJwtVc(content, selfSigned)).rejects.toThrow(/self-signed/)
  })

  it('salts every disclosure anew, sorts the digests and adds decoys that look like them', async () => {
    const copies = await Promise.all([issueSdJwtVc({ ...content, decoys: 3 }, issuer), issueSdJwtVc({ ...content, decoys: 3 }, issuer)])
    const [first, second] = copies.map((copy) => unwrap(parseSdJwt(copy)))
    const shared = first?.disclosures.filter(({ encoded }) => second?.disclosures.some((other) => other.encoded === encoded))
    expect(shared).toEqual([])
    const digests = first?.jwt.payload._sd as string[]
    expect(digests).toHaveLength(1 + 3)
    expect(digests).toEqual([...digests].sort())
    for (const each of digests) expect(each).toMatch(/^[\w-]{43}$/)
  })
})

function disclosure(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
