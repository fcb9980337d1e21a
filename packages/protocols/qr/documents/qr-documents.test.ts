import { createHash, createPrivateKey, sign, X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { type PlainDate, plainDate, type Signer, unwrap } from '@passerelle/kernel'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeBase45,
  encodeBase45,
  type PdA1Payload,
  type PrcPayload,
  type QrIssuer,
  type QrPayload,
  type QrVerificationOptions,
  qrSteps,
  signQrDocument,
  statusReferenceOf,
  verifyQrDocument,
} from '../index.ts'
import { issuer, issuerCertificate } from '../testing.ts'
import { parsePayload } from './payload.ts'

const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url))
const isHere = existsSync(shared)
if (!isHere) console.warn('qr: the published vectors are not here, their tests are left out')
const json = (file: string) => JSON.parse(readFileSync(shared + file, 'utf8'))

const prc: PrcPayload = {
  sid: 'eessi:prc:1.0',
  jti: '17',
  rid: 'http://localhost:4430/status-lists/1',
  prc: {
    ic: 'SI',
    fn: 'Novak (demo)',
    gn: 'Živa',
    dob: '1991-09-03',
    hi: 'SI-DEMO-03099100',
    in: 'ZZZS (demo)',
    ii: '3001',
    ci: '80705000000000000001',
    sd: '2026-11-01',
    ed: '2027-01-31',
    xd: '2027-10-31',
    di: '2026-11-21',
  },
}
const pda1: PdA1Payload = {
  sid: 'eessi:pda1:1.0',
  jti: '4711',
  rid: 'http://localhost:4410/status-lists/1',
  pda1: {
    ic: 'GR',
    in: 'e-EFKA (demo) – Insured Abroad',
    ii: '1001',
    dn: 'GR-2026-000123',
    fn: 'Nikolaidis (demo)',
    gn: 'Georgios',
    dob: '1988-04-12',
    lc: 'GR',
    sd: '2026-12-01',
    ed: '2027-11-30',
    en: 'Aegean Marble Works (demo)',
    hc: 'IT',
    hp: 'Milano',
    di: '2026-11-21',
  },
}
const trusted: QrIssuer = {
  certificate: issuerCertificate,
  name: 'ZZZS (demo)',
  accreditations: [
    { document: 'PRC', from: plainDate('2026-01-01') },
    { document: 'PDA1', from: plainDate('2026-01-01') },
  ],
}
const asked = (date: string, change: Partial<QrVerificationOptions> = {}): QrVerificationOptions => ({
  date: plainDate(date),
  today: plainDate('2026-12-20'),
  resolveIssuer: async () => trusted,
  checkRevocation: async () => 'good',
  ...change,
})
const textOf = async (payload: QrPayload) => unwrap(await signQrDocument(payload, issuer))
const failing = async (text: string, options: QrVerificationOptions) => {
  const { conclusion, steps } = await verifyQrDocument(text, options)
  const step = steps.find(({ outcome, code }) => outcome !== 'passed' && code !== 'qr/not-reached')
  return step === undefined ? conclusion : `${conclusion}: ${step.name} ${step.outcome} ${step.code}`
}

describe.skipIf(!isHere)('the published PRC of the eEHIC specification', () => {
  const vector = isHere ? json('vectors/credentials/eehic-prc-qr/vector-01-john-doe.json') : {}
  const certificate = isHere ? new Uint8Array(new X509Certificate(vector.certificate_pem).raw) : new Uint8Array()
  const published: QrIssuer = { certificate, name: 'CM', accreditations: [{ document: 'PRC', from: plainDate('2025-01-01') }] }
  const options = (date: string) => asked(date, { today: plainDate('2026-01-01'), resolveIssuer: async () => published })

  it('is read, and approved for a treatment within its period', async () => {
    const result = await verifyQrDocument(vector.base45_zlib_jwt, options('2025-10-15'))
    expect(result.payload).toEqual(vector.payload)
    expect(result.steps.map(({ name, outcome }) => `${name}: ${outcome}`)).toEqual(qrSteps.map((name) => `${name}: passed`))
    expect(result.conclusion).toBe('approved')
    expect(statusReferenceOf(vector.payload)).toBeUndefined()
  })

  it('is rejected the day after its period', async () => {
    expect(await failing(vector.base45_zlib_jwt, options('2025-12-02'))).toBe('rejected: date-in-period not-passed qr/date-outside-period')
  })

  it('comes out of our signer as the same token, when the published dummy key signs', async () => {
    const key = createPrivateKey(vector.private_key_pem_published_dummy)
    const dummy: Signer = {
      algorithm: 'RS256',
      certificateChain: [certificate],
      sign: async (input) => new Uint8Array(sign('sha256', input, key)),
    }
    const text = unwrap(await signQrDocument(vector.payload, dummy))
    expect(await verifyQrDocument(text, options('2025-10-15'))).toMatchObject({ conclusion: 'approved', payload: vector.payload })
    expect(text.length).toBeLessThan(1000)
  })

  it('and our reader agree with the published JSON schema about what a PRC is', () => {
    const ajv = new Ajv({ strict: false, formats: { date: /^\d{4}-\d\d-\d\d$/, uri: (text: string) => URL.canParse(text) } })
    const conforms = ajv.compile(json('reference/credentials/eehic-prc/schema-prc-v1.json'))
    const change = fc.record(
      {
        ic: fc.constantFrom('GR', 'EL', 'UK', 'GB', 'XX', 1),
        fn: fc.constantFrom('a'.repeat(40), 'ž'.repeat(41), null),
        dob: fc.constantFrom('1991-00-00', '1991-13-00', '1991-02-03'),
        ii: fc.constantFrom('123', '1234', '12345678901'),
        in: fc.constantFrom('n'.repeat(21), 'n'.repeat(22)),
        sd: fc.constantFrom('2026-11-01', '01/11/2026'),
        other: fc.constant(1),
      },
      { requiredKeys: [] },
    )
    const omitted = fc.option(fc.constantFrom('ic', 'fn', 'hi', 'ci', 'xd', 'di', 'ed'), { nil: undefined })
    fc.assert(
      fc.property(change, omitted, (changes, name) => {
        const block: Record<string, unknown> = { ...prc.prc, ...changes }
        if (name !== undefined) delete block[name]
        const payload = { ...prc, prc: block }
        expect(parsePayload(payload).ok).toBe(conforms(payload))
      }),
      { numRuns: 400 },
    )
  })
})

describe('a signed document on paper', () => {
  it('is approved on every day of its period, both ends included', async () => {
    const text = await textOf(prc)
    expect(await failing(text, asked('2026-10-31'))).toContain('qr/date-outside-period')
    expect(await failing(text, asked('2026-11-01'))).toBe('approved')
    expect(await failing(text, asked('2027-01-31', { today: plainDate('2027-02-02') }))).toBe('approved')
    expect(await failing(text, asked('2027-02-01', { today: plainDate('2027-02-02') }))).toContain('qr/date-outside-period')
  })

  it('may be a PD A1 without an end, issued before its period', async () => {
    const { ed: _ed, ...open } = pda1.pda1
    expect(await failing(await textOf({ ...pda1, pda1: open }), asked('2026-12-15'))).toBe('approved')
  })

  it('says where its status is found', () => {
    expect(statusReferenceOf(pda1)).toEqual({ uri: 'http://localhost:4410/status-lists/1', index: 4711 })
  })

  it.each<[string, QrPayload, Partial<QrVerificationOptions>, string]>([
    ['a day in the future', prc, { today: plainDate('2026-11-24') }, 'rejected: date-entered not-passed qr/date-in-future'],
    ['an unknown issuer', prc, { resolveIssuer: async () => 'unknown' }, 'rejected: issuer not-passed qr/unknown-issuer'],
    [
      'no answer about the issuer',
      prc,
      { resolveIssuer: async () => 'unreachable' },
      'undecided: issuer warning qr/issuer-service-unreachable',
    ],
    [
      'an issuer accredited for the other document',
      prc,
      accredited({ document: 'PDA1', from: plainDate('2026-01-01') }),
      'rejected: accreditation not-passed qr/not-accredited',
    ],
    [
      'an accreditation that ends too early',
      prc,
      accredited({ document: 'PRC', from: plainDate('2026-01-01'), to: plainDate('2027-01-30') }),
      'rejected: accreditation not-passed qr/not-accredited',
    ],
    [
      'an accreditation that begins after the issue',
      pda1,
      accredited({ document: 'PDA1', from: plainDate('2026-11-22') }),
      'rejected: accreditation not-passed qr/not-accredited',
    ],
    [
      'an issue before the certificate',
      changed({ di: '2026-11-20' }),
      {},
      'rejected: certificate-on-issue not-passed qr/certificate-not-valid-on-issue',
    ],
    ['an end before the start', changed({ ed: '2026-10-01' }), {}, 'rejected: consistency not-passed qr/contradicting-dates'],
    ['a birth after the start', changed({ dob: '2026-12-00' }), {}, 'rejected: consistency not-passed qr/contradicting-dates'],
    ['a card that expires before the cover', changed({ xd: '2027-01-30' }), {}, 'rejected: consistency not-passed qr/contradicting-dates'],
    ['a long institution', changed({ in: 'x'.repeat(21), ii: '12345' }), {}, 'approved: consistency warning qr/long-institution'],
    ['letters in the card number', changed({ ci: 'A1' }), {}, 'approved: consistency warning qr/identifier-not-digits'],
    ['revoked', prc, { checkRevocation: async () => 'revoked' }, 'rejected: revocation not-passed qr/revoked'],
    ['superseded', prc, { checkRevocation: async () => 'superseded' }, 'rejected: revocation not-passed qr/superseded'],
    ['suspended', prc, { checkRevocation: async () => 'suspended' }, 'rejected: revocation not-passed qr/suspended'],
    [
      'no answer about the revocation',
      prc,
      { checkRevocation: async () => 'unknown' },
      'undecided: revocation warning qr/revocation-unknown',
    ],
    [
      'no list',
      { sid: prc.sid, prc: prc.prc },
      { checkRevocation: async () => expect.unreachable() },
      'approved: revocation not-applicable qr/no-revocation-list',
    ],
  ])('with %s is told at its step', async (_name, payload, change, expected) => {
    expect(await failing(await textOf(payload), asked('2026-12-10', change))).toBe(expected)
  })

  it('with a token by another key, or another certificate than named, is rejected', async () => {
    const stranger: Signer = { ...issuer, sign: async (input) => await issuer.sign(new Uint8Array([...input, 0])) }
    expect(await failing(unwrap(await signQrDocument(prc, stranger)), asked('2026-12-10'))).toBe(
      'rejected: signature not-passed qr/bad-signature',
    )
    const other = { ...trusted, certificate: new Uint8Array([1]) }
    expect(await failing(await textOf(prc), asked('2026-12-10', { resolveIssuer: async () => other }))).toContain('qr/certificate-mismatch')
  })

  it('asks for its issuer by thumbprint, country and institution', async () => {
    await verifyQrDocument(
      await textOf(prc),
      asked('2026-12-10', {
        resolveIssuer: async (query) => {
          expect(query).toEqual({
            thumbprint: createHash('sha256').update(issuerCertificate).digest('base64url'),
            country: 'SI',
            institutionId: '3001',
          })
          return 'unknown'
        },
      }),
    )
    expect.assertions(1)
  })

  it('is not signed when a field would not fit, and the error names the field', async () => {
    const result = await signQrDocument(changed({ fn: 'x'.repeat(41) }), issuer)
    expect(result).toEqual({ ok: false, error: { code: 'qr/malformed-payload', at: '/prc/fn' } })
  })
})

describe('a scanned text', () => {
  const envelope = (jws: string) => encodeBase45(deflateSync(jws))
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const kid = `EESSI:x5t#S256:${'A'.repeat(43)}`
  it.each([
    ['nothing', '', 'decoding not-passed qr/not-base45'],
    ['lower case', 'hello', 'decoding not-passed qr/not-base45'],
    ['a group beyond two bytes', ':::', 'decoding not-passed qr/not-base45'],
    ['bytes that are not compressed', encodeBase45(Buffer.from('hello')), 'decoding not-passed qr/not-compressed'],
    ['a bomb', envelope('A'.repeat(1_000_000)), 'decoding not-passed qr/not-compressed'],
    ['more than a symbol holds', 'A'.repeat(4297), 'decoding not-passed qr/too-long'],
    ['no token', envelope('a.b'), 'decoding not-passed qr/malformed-token'],
    ['no algorithm', envelope(`${part({ alg: 'none', kid })}.${part(prc)}.AAAA`), 'header-and-schema not-passed qr/unacceptable-header'],
    ['no kid', envelope(`${part({ alg: 'ES256' })}.${part(prc)}.AAAA`), 'header-and-schema not-passed qr/unacceptable-header'],
    [
      'another document',
      envelope(`${part({ alg: 'ES256', kid })}.${part({ ...prc, sid: 'eessi:prc:2.0' })}.AAAA`),
      'header-and-schema not-passed qr/unknown-document',
    ],
    [
      'a signature of the wrong length',
      envelope(
        `${part({ alg: 'ES256', kid: `EESSI:x5t#S256:${createHash('sha256').update(issuerCertificate).digest('base64url')}` })}.${part(prc)}.AAAA`,
      ),
      'signature not-passed qr/bad-signature',
    ],
  ])('with %s is rejected at its step', async (_name, text, expected) => {
    expect(await failing(text, asked('2026-12-10'))).toBe(`rejected: ${expected}`)
  })

  it('changed anywhere is rejected, and never throws', async () => {
    const text = await textOf(prc)
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'0123456789ABCXYZ $%*+-./:'), async (position, character) => {
        fc.pre(text[position] !== character)
        const changedText = text.slice(0, position) + character + text.slice(position + 1)
        expect((await verifyQrDocument(changedText, asked('2026-12-10'))).conclusion).toBe('rejected')
      }),
      { numRuns: 200 },
    )
    await fc.assert(
      fc.asyncProperty(fc.string(), async (noise) => {
        expect((await verifyQrDocument(noise, asked('2026-12-10'))).conclusion).toBe('rejected')
      }),
    )
  })
})

describe('base45', () => {
  it.skipIf(!isHere)('has the values of RFC 9285', () => {
    const vectors: { encode: [string, string][]; decode: [string, string][] } = json('vectors/credentials/base45-rfc9285.json')
    for (const [plain, encoded] of vectors.encode) expect(encodeBase45(Buffer.from(plain))).toBe(encoded)
    for (const [encoded, plain] of [...vectors.decode, ...vectors.encode.map(([a, b]): [string, string] => [b, a])]) {
      expect(Buffer.from(decodeBase45(encoded) ?? []).toString()).toBe(plain)
    }
  })

  it('brings all bytes back, and has one text for them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...(decodeBase45(encodeBase45(bytes)) ?? [])]).toEqual([...bytes])
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z $%*+\-./:]{0,12}$/), (text) => {
        const bytes = decodeBase45(text)
        if (bytes !== undefined) expect(encodeBase45(bytes)).toBe(text)
      }),
    )
  })
})

function changed(change: Partial<PrcPayload['prc']>): PrcPayload {
  return { ...prc, prc: { ...prc.prc, ...change } }
}

function accredited(...accreditations: { document: 'PRC' | 'PDA1'; from: PlainDate; to?: PlainDate }[]): Partial<QrVerificationOptions> {
  return { resolveIssuer: async () => ({ ...trusted, accreditations }) }
}
