import { institutionId, plainDate, type Signer, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { createAuthority, issueCertificate, softwareSigner } from '@passerelle/trust'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { demoInstitutions, demoStaff } from '../demo/index.ts'
import {
  type DirectoryContent,
  directoryStatus,
  directoryStore,
  findAccessPoint,
  findInstitution,
  findInstitutions,
  findPartnerByPartyId,
  findStaff,
  importDirectory,
  seedStaff,
  signDirectoryBundle,
  trustAnchors,
  trustedServices,
} from '../index.ts'

const now = new Date('2026-11-21T12:00:00Z')
const today = plainDate('2026-11-21')

const authority = await createAuthority({
  subject: { commonName: 'Test authority' },
  validity: { from: new Date('2026-01-01'), to: new Date('2030-01-01') },
})

async function aSigner(): Promise<{ signer: Signer; pem: string }> {
  const issued = await issueCertificate(authority, {
    keyType: 'EC-P256',
    subject: { commonName: 'Directory' },
    validity: { from: new Date('2026-01-01'), to: new Date('2028-01-01') },
    keyUsages: ['digitalSignature'],
  })
  return { signer: softwareSigner(issued), pem: issued.certificatePem }
}

const centre = await aSigner()
/** Another certificate of the same authority. */
const stranger = await aSigner()

const content: DirectoryContent = {
  institutions: [...demoInstitutions],
  accessPoints: [
    {
      partyId: 'EL:APEL01',
      state: 'GR',
      url: 'https://localhost:4411/as4',
      institutions: [institutionId('GR:1001')],
      signingCertificate: centre.pem,
      encryptionCertificate: centre.pem,
      tlsCertificate: centre.pem,
    },
  ],
  trustAnchors: [{ purpose: 'attestation', certificate: centre.pem }],
  trustedServices: [
    {
      kind: 'pub-eaa-issuance',
      state: 'GR',
      institutionId: institutionId('GR:1001'),
      name: 'e-EFKA (demo)',
      documentTypes: ['PDA1'],
      certificate: centre.pem,
      status: 'notified',
      from: plainDate('2026-01-01'),
    },
  ],
}

const aBundle = (change: Partial<Parameters<typeof signDirectoryBundle>[0]> = {}, by = centre) =>
  signDirectoryBundle(
    {
      issuer: 'http://localhost:4400',
      environment: 'demo',
      version: 7,
      issuedAt: new Date('2026-11-21T00:00:00Z'),
      expiresAt: new Date('2026-11-22T00:00:00Z'),
      content,
      ...change,
    },
    by.signer,
  )

const trust = { signers: [centre.pem], environment: 'demo', now }

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase([directoryStore])
})
afterAll(() => database.close())
beforeEach(async () => {
  await sql`truncate directory.bundle, directory.institutions, directory.access_points, directory.access_point_institutions,
    directory.trust_anchors, directory.trusted_services, directory.staff cascade`.execute(database.db)
})

const take = (bundle: unknown, change: Partial<typeof trust> = {}) =>
  database.transaction((tx) => importDirectory(tx, bundle, { ...trust, ...change }))

describe('a directory bundle', () => {
  it('is taken when it is newer, and taken again without effect', async () => {
    const bundle = await aBundle()
    expect(unwrap(await take(bundle))).toMatchObject({ version: 7, isNew: true })
    expect(unwrap(await take(bundle))).toMatchObject({ version: 7, isNew: false })
    expect(unwrap(await take(await aBundle({ version: 8 })))).toMatchObject({ version: 8, isNew: true })
  })

  it.each([
    ['an older version', () => aBundle({ version: 6 }), 'directory/bundle-older'],
    ['the same version with other content', () => aBundle({ content: { ...content, trustAnchors: [] } }), 'directory/bundle-conflict'],
    ['one that another signed', () => aBundle({ version: 9 }, stranger), 'directory/bundle-signer-unknown'],
    ['one of another environment', () => aBundle({ version: 9, environment: 'acceptance' }), 'directory/bundle-other-environment'],
    ['an expired one', () => aBundle({ version: 9, expiresAt: now }), 'directory/bundle-expired'],
    ['one from the future', () => aBundle({ version: 9, issuedAt: new Date('2026-11-21T13:00:00Z') }), 'directory/bundle-not-yet-valid'],
    ['a text that is no token', async () => 'hello', 'directory/bundle-malformed'],
    [
      'one whose content was changed after signing',
      async () => {
        const [head, , signature] = (await aBundle({ version: 9 })).split('.')
        const [, other] = (await aBundle({ version: 10 })).split('.')
        return `${head}.${other}.${signature}`
      },
      'directory/bundle-signature-invalid',
    ],
    [
      'one that asks for no signature',
      async () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.AA`,
      'directory/bundle-algorithm-refused',
    ],
    [
      'an institution under the wrong State',
      () =>
        aBundle({ version: 9, content: { ...content, institutions: demoInstitutions.map((one) => ({ ...one, state: 'FR' as const })) } }),
      'directory/bundle-invalid',
    ],
    [
      'an access point for an institution that is not listed',
      () => aBundle({ version: 9, content: { ...content, institutions: [] } }),
      'directory/bundle-invalid',
    ],
    [
      'a field that nobody knows',
      () => aBundle({ version: 9, content: { ...content, extra: 1 } as DirectoryContent }),
      'directory/bundle-invalid',
    ],
  ])('is refused when it is %s, and the one held stays', async (_name, make, code) => {
    unwrap(await take(await aBundle()))
    expect(await take(await make())).toMatchObject({ ok: false, error: { code } })
    expect(await directoryStatus(database.db, now)).toMatchObject({ state: 'current', version: 7 })
    expect(await findInstitution(database.db, institutionId('GR:1001'))).toBeDefined()
  })

  it('is refused when the certificate of its signer is over', async () => {
    const bundle = await aBundle({ expiresAt: new Date('2060-01-01') })
    expect(await take(bundle, { now: new Date('2059-01-01') })).toMatchObject({ error: { code: 'directory/bundle-signer-expired' } })
  })

  it('is refused, never thrown at, whatever the bytes', async () => {
    const good = await aBundle()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.anything(),
          fc
            .tuple(fc.nat(good.length - 1), fc.constantFrom(...'AZaz09-_.='))
            .map(([at, sign]) => good.slice(0, at) + sign + good.slice(at + 1)),
        ),
        async (input) => {
          fc.pre(input !== good)
          expect((await take(input)).ok).toBe(false)
        },
      ),
      { numRuns: 60 },
    )
    expect(await directoryStatus(database.db, now)).toEqual({ state: 'empty' })
  })

  it('serves for a week after it expired, with an alarm, and no longer', async () => {
    unwrap(await take(await aBundle()))
    expect(await directoryStatus(database.db, new Date('2026-11-23T00:00:00Z'))).toMatchObject({ state: 'in-grace' })
    expect(await directoryStatus(database.db, new Date('2026-11-29T00:00:00Z'))).toMatchObject({ state: 'stale' })
  })
})

describe('the directory', () => {
  beforeEach(async () => void unwrap(await take(await aBundle())))
  const found = async (search: object) =>
    (await findInstitutions(database.db, { on: today, ...search })).map((institution) => institution.id)

  it('knows an institution in each of the 32 States', async () => {
    expect(new Set((await found({})).map((id) => id.slice(0, 2))).size).toBe(32)
  })
  it.each([
    [{ state: 'IT', bucType: 'LA_BUC_04', role: 'Counterparty', document: 'A009' }, ['IT:2001']],
    [{ state: 'IT', bucType: 'LA_BUC_04', document: 'A001' }, []],
    [{ state: 'IT', bucType: 'S_BUC_05', document: 'S045' }, ['IT:2001']],
    [{ state: 'AT', bucType: 'P_BUC_01' }, []],
    [{ bucType: 'UB_BUC_01', role: 'Counterparty' }, ['ES:4001', 'GR:1001', 'IT:2001', 'SI:3001']],
    [{ state: 'IT', kind: 'labour-inspectorate' }, ['IT:2901']],
    [{ state: 'ES', kind: 'healthcare-provider' }, ['ES:4901']],
    [{ document: 'PDA1' }, ['GR:1001', 'IT:2001', 'SI:3001']],
    [{ state: 'SI', document: 'EHIC', bucType: 'LA_BUC_04' }, ['SI:3001']],
    [{ state: 'GR', on: plainDate('2019-12-31') }, []],
    [{ state: 'AT', bucType: 'LA_BUC_04', role: 'CaseOwner' }, ['AT:9001']],
  ])('answers %j with %j', async (search, ids) => {
    expect(await found(search)).toEqual(ids)
  })
  it('names a liaison body in the languages of the demo', async () => {
    expect((await findInstitution(database.db, institutionId('AT:9001')))?.names).toMatchObject({
      el: 'Οργανισμός-σύνδεσμος (demo) – Αυστρία',
    })
  })
  it('leads from an institution to its access point and from a party id to the partner', async () => {
    expect((await findAccessPoint(database.db, institutionId('GR:1001')))?.partyId).toBe('EL:APEL01')
    expect(await findAccessPoint(database.db, institutionId('AT:9001'))).toBeUndefined()
    expect((await findPartnerByPartyId(database.db, 'EL:APEL01'))?.state).toBe('GR')
    expect(await findPartnerByPartyId(database.db, 'GR:APEL01')).toBeUndefined()
  })
  it('names whom to trust for which document', async () => {
    expect(await trustAnchors(database.db, 'attestation')).toHaveLength(1)
    expect(await trustAnchors(database.db, 'tls')).toEqual([])
    expect(await trustedServices(database.db, { kind: 'pub-eaa-issuance', documentType: 'PDA1', on: today })).toHaveLength(1)
    expect(await trustedServices(database.db, { documentType: 'EHIC' })).toEqual([])
    expect(await trustedServices(database.db, { on: plainDate('2025-12-31') })).toEqual([])
  })
})

describe('staff', () => {
  it('are found by their subject, keep their place through an import, and move with a second seed', async () => {
    await seedStaff(database.db, demoStaff)
    unwrap(await take(await aBundle()))
    expect(await findStaff(database.db, 'staff-it-2')).toMatchObject({ institutionId: 'IT:2901', roles: ['inspector'] })
    expect(await findStaff(database.db, 'nobody')).toBeUndefined()
    await seedStaff(database.db, [{ subject: 'staff-it-2', name: 'n', institutionId: institutionId('IT:2001'), roles: [] }])
    expect(await findStaff(database.db, 'staff-it-2')).toMatchObject({ institutionId: 'IT:2001', roles: [] })
  })
})
