import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import Schema from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { jsonSchema } from '../definition/json-schema.ts'
import {
  ehicDefinition,
  parseEhic,
  parsePdA1,
  parsePortableDocument,
  parsePrc,
  pdA1Definition,
  prcQrClaims,
} from '../portable-documents/index.ts'
import { anyContent } from '../testing/any-content.ts'
import { demoEhic, demoPdA1 } from '../testing/demo-records.ts'
import { type Claims, credentialTypes, ehicClaims, loadTypeMetadata, openEnd, pdA1Claims, pidClaims, readClaims } from './index.ts'

const reference = new URL('../../../../shared/reference/credentials/', import.meta.url)
const here = existsSync(reference)
if (!here) console.warn('left out: the published credential schemas and samples are not beside the repository')
const load = (path: string) => JSON.parse(readFileSync(new URL(path, reference), 'utf8'))

/** What the issuing protocol adds. */
const envelope = (vct: string) => ({
  vct,
  jti: 'urn:uuid:0',
  sub: 'urn:demo:0',
  iss: 'https://issuer.example',
  iat: 1,
  exp: 2,
  cnf: { jwk: {} },
})
/** ETSI's claims stand beside the rulebook's, whose schema is closed. */
const withoutEtsi = ({ category: _c, attestation_legal_category: _a, ...claims }: Claims) => claims

describe.skipIf(!here)('our claims and the rulebook v1.1', () => {
  it('PD A1: any record gives claims that the rulebook schema accepts', () => {
    const schema = Schema.Compile(load('dc4eu-wp6-rulebook/pda1.schema.json'))
    let checked = 0
    fc.assert(
      fc.property(anyContent(pdA1Definition), (content) => {
        const record = parsePdA1({ ...content, number: 'GR-DEMO-1' })
        fc.pre(record.ok)
        checked += 1
        const claims = { ...envelope('urn:eudi:pda1:1'), ...withoutEtsi(pdA1Claims(record.value)) }
        const [valid, errors] = schema.Errors(claims)
        expect(valid ? [] : errors).toEqual([])
      }),
      { numRuns: 30, maxSkipsPerRun: 2000 },
    )
    expect(checked).toBeGreaterThanOrEqual(30)
  })
  it('EHIC: so does the card of a child in a parent’s wallet', () => {
    const schema = Schema.Compile(load('dc4eu-wp6-rulebook/ehic.schema.json'))
    for (const represented of [false, true]) {
      const claims = { ...envelope('urn:eudi:ehic:1'), ...withoutEtsi(ehicClaims(demoEhic, { represented })) }
      expect(schema.Errors(claims)).toMatchObject([true, []])
      expect('subject' in claims).toBe(represented)
    }
  })
})

describe('reading claims back', () => {
  it('gives what the record says, with the open end as open', () => {
    const { endDate: _, ...openLegislation } = demoPdA1.legislation
    const claims = pdA1Claims({ ...demoPdA1, legislation: openLegislation })
    expect(claims.ending_date).toBe(openEnd)
    expect(readClaims({ ...envelope('urn:eudi:pda1:1'), ...claims })).toEqual({
      ok: true,
      value: {
        type: 'PDA1',
        number: demoPdA1.number,
        pin: 'GR-DEMO-12048800',
        employers: [{ name: 'Aegean Marble Works (demo)', id: 'GR-DEMO-094000001', country: 'GR', type: '01' }],
        places: [{ address: 'Via Prova 12, 20100 Milano', company: 'Cantiere Lombardo (demo)', country: 'IT' }],
        noFixedPlaceStates: [],
        legislation: 'GR',
        statusConfirmation: '01',
        transitionalRules: false,
        institution: { id: 'GR:1001', name: 'e-EFKA (demo) – Insured Abroad', country: 'GR' },
        document: { from: '2026-01-10' },
        cover: { from: '2026-01-15' },
        notUnderstood: [],
      },
    })
  })
  it('takes the child from the subject block', () => {
    const view = readClaims({ vct: 'urn:eudi:ehic:1', ...ehicClaims(demoEhic, { represented: true }) })
    expect(view).toMatchObject({
      ok: true,
      value: {
        holder: { givenName: 'Luka', familyName: 'Novak (demo)', birthDate: '2019-06-21' },
        cover: demoEhic.cover,
        document: { from: demoEhic.issuedOn, to: demoEhic.expiryDate },
      },
    })
  })
  it('reads a PID', () => {
    const claims = pidClaims({
      familyName: 'Novak (demo)',
      givenName: 'Živa',
      birthDate: '1991-09-03',
      issuingAuthority: 'eID (demo)',
      issuingCountry: 'SI',
      issuedOn: '2026-01-01',
      expiresOn: '2027-01-01',
    })
    expect(readClaims({ vct: 'urn:eudi:pid:1', ...claims })).toMatchObject({
      ok: true,
      value: {
        holder: { givenName: 'Živa', familyName: 'Novak (demo)', birthDate: '1991-09-03' },
        institution: { name: 'eID (demo)', country: 'SI' },
        notUnderstood: [],
      },
    })
  })
  it('keeps what it does not understand', () => {
    expect(readClaims({ vct: 'urn:eudi:ehic:1', colour: 'blue', employer: [{ name: 'x', stars: 5 }] })).toMatchObject({
      ok: true,
      value: { notUnderstood: ['/colour', '/employer/0/stars'] },
    })
  })
  it.each([
    [null, 'vocabulary/wrong-claim', '/'],
    [{ vct: 'urn:other:1' }, 'vocabulary/unknown-credential-type', '/vct'],
    [{ vct: 'urn:eudi:ehic:1', starting_date: 'soon' }, 'vocabulary/wrong-claim', '/starting_date'],
    [{ vct: 'urn:eudi:pda1:1', employer: ['x'] }, 'vocabulary/wrong-claim', '/employer/0'],
    [{ vct: 'urn:eudi:pda1:1', legislation_country: {} }, 'vocabulary/wrong-claim', '/legislation_country'],
  ])('refuses %j with %s at %s', (claims, code, at) => {
    expect(readClaims(claims)).toEqual({ ok: false, error: [{ code, at }] })
  })
  it('never throws, whatever is presented', () => {
    const vcts = Object.values(credentialTypes).flatMap((type) => [...type.acceptedVcts])
    fc.assert(
      fc.property(
        fc.constantFrom(...vcts),
        fc.dictionary(
          fc.constantFrom(
            'employer',
            'subject',
            'issuing_authority',
            'places_of_work',
            'placesOfWork',
            '__proto__',
            'a.b',
            'work_information',
            'legislation',
            'birthdate',
          ),
          fc.jsonValue(),
        ),
        (vct, claims) => {
          const result = readClaims({ ...claims, vct })
          return typeof result.ok === 'boolean'
        },
      ),
    )
  })
})

describe.skipIf(!here)('the variants in circulation', () => {
  it('rulebook sample', () => {
    expect(readClaims(load('dc4eu-wp6-rulebook/pda1.claims.sample.json'))).toMatchObject({
      ok: true,
      value: {
        legislation: 'AT',
        places: [{ country: 'AT' }, { address: 'Freight Port 5, 20457 Hamburg', country: 'DE' }],
        cover: { from: '2025-05-01', to: '2026-06-01' },
        notUnderstood: [],
      },
    })
  })
  it('rulebook EHIC for a represented child', () => {
    expect(readClaims(load('dc4eu-wp6-rulebook/ehic.representation-claims.sample.json'))).toMatchObject({
      ok: true,
      value: { holder: { familyName: 'Superwoman' }, institution: { country: 'DE' }, notUnderstood: [] },
    })
  })
  it.each(['pda1', 'ehic'])('flat %s of the pilot', (name) => {
    const records = Object.values(load(`dc4eu-vc/bootstrap-${name}-first12.json`)) as { document_data: object }[]
    expect(records.length).toBeGreaterThan(5)
    for (const record of records) {
      const view = readClaims({ vct: `urn:eudi:${name}:1`, ...record.document_data })
      expect(view).toMatchObject({ ok: true, value: { notUnderstood: [], cover: { from: expect.any(String), to: expect.any(String) } } })
      if (name === 'pda1') expect(view).toMatchObject({ value: { employers: [{ name: expect.any(String) }], places: [{}] } })
    }
  })
  it('names with dots', () => {
    expect(readClaims({ vct: 'urn:eudi:ehic:1', ...load('waltid/ehic-sdjwt.sample.json') })).toMatchObject({
      ok: true,
      value: { pin: '9876543210', institution: { id: 'AT-SVB-EHIC', country: 'AT' }, cover: { from: '2025-01-15' }, notUnderstood: [] },
    })
  })
  it('whole paper form of WE BUILD', () => {
    expect(readClaims({ vct: 'eu.we-build.pda1.1', ...load('webuild/pda1.sample.json') })).toMatchObject({
      ok: true,
      value: {
        holder: { familyName: 'Rossi', birthDate: '1978-11-30' },
        employers: [{ name: 'Costruzioni Rossi S.p.A.', country: 'IT' }],
        places: [{ address: 'Baustelle Ost 3, 80333 München', country: 'DE', company: 'Baustelle München Ost' }],
        legislation: 'IT',
        provisional: false,
        cover: { from: '2026-02-01', to: '2027-01-31' },
      },
    })
  })
})

describe('type metadata', () => {
  it('names every claim in five languages and marks what is disclosable', async () => {
    const metadata = await loadTypeMetadata('PDA1')
    expect(metadata.display.map((entry) => entry.locale)).toEqual(['en', 'el', 'it', 'sl', 'es'])
    expect(metadata.claims.filter((claim) => claim.sd === 'always').map((claim) => claim.path)).toEqual(
      expect.arrayContaining([['personal_administrative_number'], ['document_number'], ['transitional_rules']]),
    )
    expect(metadata.claims.find((claim) => claim.path.join('.') === 'employer..name')?.display[1]?.label).toBe('Όνομα ή επωνυμία')
    const described = new Set(metadata.claims.map((claim) => claim.path[0]))
    for (const name of Object.keys(pdA1Claims(demoPdA1))) if (name !== 'category') expect(described).toContain(name)
  })
})

describe('portable documents', () => {
  it('are refused with a path when the cover ends before it starts', () => {
    expect(parsePortableDocument({ ...demoPdA1, legislation: { ...demoPdA1.legislation, endDate: '2026-01-14' } })).toEqual({
      ok: false,
      error: [{ code: 'vocabulary/end-before-start', at: '/PDA1/legislation/endDate' }],
    })
    expect(parseEhic({ ...demoEhic, cover: { from: '2026-02-01', to: '2026-01-01' } })).toMatchObject({
      ok: false,
      error: [{ at: '/EHIC/cover/to' }],
    })
    expect(parsePortableDocument({ type: 'U1' })).toMatchObject({ ok: false, error: [{ code: 'vocabulary/unknown-document-type' }] })
  })
  it('describe an exception only in box 11', () => {
    expect(parsePdA1({ ...demoPdA1, statusConfirmation: { code: '01', exceptionDescription: 'x' } })).toMatchObject({
      error: [{ code: 'vocabulary/not-allowed-here' }],
    })
    expect(parsePdA1({ ...demoPdA1, statusConfirmation: { code: '11', exceptionDescription: 'x' } }).ok).toBe(true)
  })
  it('have a JSON Schema that agrees with the validator, checks across fields and calendars apart', () => {
    const schema = Schema.Compile(jsonSchema(ehicDefinition))
    expect(schema.Check(demoEhic)).toBe(true)
    expect(schema.Check({ ...demoEhic, extra: 1 })).toBe(false)
  })
  it('PRC: the QR says UK for GB, and GR for GR', () => {
    const prc = parsePrc({
      type: 'PRC',
      number: 'SI-DEMO-PRC-1',
      issuingState: 'GB',
      name: 'Novak (demo)',
      givenNames: 'Živa',
      dateOfBirth: '1991-00-00',
      pin: 'SI-DEMO-03099100',
      institution: demoEhic.institution,
      from: '2026-01-01',
      to: '2026-06-30',
      issuedOn: '2026-01-02',
    })
    if (!prc.ok) throw new Error(JSON.stringify(prc.error))
    expect(prcQrClaims(prc.value)).toEqual({
      ic: 'UK',
      fn: 'Novak (demo)',
      gn: 'Živa',
      dob: '1991-00-00',
      hi: 'SI-DEMO-03099100',
      in: 'ZZZS',
      ii: '3001',
      sd: '2026-01-01',
      ed: '2026-06-30',
      di: '2026-01-02',
    })
    expect(prcQrClaims({ ...prc.value, issuingState: 'GR' }).ic).toBe('GR')
  })
})
