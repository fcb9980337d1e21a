import { X509Certificate } from 'node:crypto'
import { createStatusList, type JsonObject } from '@passerelle/attestation'
import { institutionId, type PlainDate, plainDate, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { parseJws, verifyJws } from '@passerelle/trust'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type CompleteInput,
  completeVerification,
  findSession,
  findTrail,
  forgetResults,
  getProof,
  linkProtocolSession,
  listProofs,
  policies,
  queryOf,
  recordTrailStep,
  refuseVerification,
  startVerification,
  trustFromServices,
  type VerificationResult,
  type VerifyQrInput,
  verificationStore,
  verifyQr,
} from './index.ts'
import {
  aCredential,
  aHolder,
  audience,
  buildWorld,
  type CredentialOptions,
  ehic,
  georgios,
  nonce,
  now,
  onPaper,
  paperPdA1,
  paperPrc,
  pdA1,
  present,
  today,
  type World,
  ziva,
} from './testing/world.ts'

const inspectorate = institutionId('IT:2901')
const hospital = institutionId('ES:4901')
const holder = aHolder()
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

let database: TestDatabase
let world: World
beforeAll(async () => {
  database = await testDatabase([verificationStore])
})
beforeEach(async () => {
  world = await buildWorld()
  await database.pool.query('delete from verification.status_lists')
})
afterAll(() => database.close())

const shared = () => ({ trust: world.trust, fetchStatusList: world.fetchStatusList, signer: world.verifier, today, now })

async function start(policy: 'labour-inspection' | 'healthcare-provider', date: PlainDate = today, moment = now) {
  const institution = policy === 'labour-inspection' ? inspectorate : hospital
  return unwrap(await startVerification(database.db, { institutionId: institution, policy, date, today, now: moment }))
}

const anA1 = (change: Partial<CredentialOptions> = {}) =>
  aCredential({ type: 'PDA1', claims: pdA1, holder, signer: world.signers.gr, status: { uri: world.listUri('gr'), index: 5 }, ...change })
const anEhic = (change: Partial<CredentialOptions> = {}) =>
  aCredential({ type: 'EHIC', claims: ehic, holder, signer: world.signers.si, status: { uri: world.listUri('si'), index: 7 }, ...change })
const aPid = (claims: JsonObject, change: Partial<CredentialOptions> = {}) =>
  aCredential({ type: 'PID', claims, holder, signer: world.signers.pid, ...change })
const showA1 = async (credential?: string, change = {}) =>
  present(credential ?? (await anA1()), holder, [['document_number'], ['legislation_country']], change)
const showEhic = async (credential?: string) =>
  present(credential ?? (await anEhic()), holder, [['personal_administrative_number'], ['document_number']])
const showPid = async (claims: JsonObject, credential?: string, change = {}) =>
  present(credential ?? (await aPid(claims)), holder, [['family_name'], ['given_name'], ['birthdate']], change)

async function inspect(presentations: CompleteInput['presentations'], change: Partial<CompleteInput> & { date?: PlainDate } = {}) {
  const { date, ...rest } = change
  const { sessionId } = await start('labour-inspection', date, rest.now)
  return unwrap(
    await completeVerification(database.db, {
      institutionId: inspectorate,
      sessionId,
      presentations,
      nonce,
      audience,
      ...shared(),
      ...rest,
    }),
  )
}
async function checkHealth(presentations: CompleteInput['presentations'], date?: PlainDate) {
  const { sessionId } = await start('healthcare-provider', date)
  return unwrap(
    await completeVerification(database.db, { institutionId: hospital, sessionId, presentations, nonce, audience, ...shared() }),
  )
}
const scan = async (qr: string, change: Partial<VerifyQrInput> = {}) =>
  verifyQr(database.db, { institutionId: hospital, policy: 'healthcare-provider', qr, date: today, ...shared(), ...change })
const trouble = ({ verdict, steps }: VerificationResult) => {
  const step = steps.find(({ outcome }) => outcome === 'not-passed') ?? steps.find(({ outcome }) => outcome === 'warning')
  return step === undefined ? verdict : `${verdict}: ${step.name} ${step.outcome} ${step.code}`
}

describe('an inspector who asks a wallet for the A1', () => {
  it('learns in one answer whose document it is, for whom, where, until when, and how fresh that is', async () => {
    const result = await inspect({ pda1: [await showA1()], pid: [await showPid(georgios)] })
    expect(result).toMatchObject({
      verdict: 'valid',
      coveredOnDate: 'covered',
      document: {
        type: 'PDA1',
        number: 'GR-DEMO-2026-000001',
        employer: { name: 'Aegean Marble Works (demo)', country: 'GR' },
        places: [{ name: 'Cantiere Lombardo (demo)', address: 'Via Prova 12, 20100 Milano', country: 'IT' }],
        legislation: 'GR',
        period: { from: '2026-11-01', to: '2027-04-30' },
        holder: { givenName: 'Georgios', familyName: 'Nikolaidis (demo)', birthDate: '1988-04-12' },
        institution: { id: 'GR:1001', country: 'GR' },
      },
      validities: {
        token: { from: '2026-11-21T11:00:00.000Z', to: '2026-12-05T11:00:00.000Z', ok: true },
        document: { from: '2026-10-20', ok: true },
        cover: { from: '2026-11-01', to: '2027-04-30', ok: true },
      },
      status: { value: 'valid', asOf: now.toISOString(), ageSeconds: 0 },
    })
    expect(result.steps.filter(({ outcome }) => outcome !== 'passed')).toEqual([
      { name: 'person-status', outcome: 'not-applicable', code: 'verification/no-status' },
    ])
  })

  it('learns that the document was replaced, and when', async () => {
    world.statuses.gr.set(5, { value: 3, on: plainDate('2026-11-20') })
    const result = await inspect({ pda1: [await showA1()], pid: [await showPid(georgios)] })
    expect(result).toMatchObject({
      verdict: 'changed',
      status: { value: 'superseded', supersededOn: '2026-11-20' },
      coveredOnDate: 'unknown',
    })
    const trail = await findTrail(database.db, { institutionId: inspectorate, sessionId: result.transaction })
    expect(trail?.steps.find(({ state }) => state === 'failed')).toMatchObject({
      name: 'document-status',
      code: 'verification/status-superseded',
      next: 'next.ask-for-current-document',
    })
  })

  it('sees the change at once, although the list was read a moment before', async () => {
    const credential = await anA1()
    expect((await inspect({ pda1: [await showA1(credential)] })).verdict).toBe('valid')
    world.statuses.gr.set(5, { value: 3, on: today })
    expect((await inspect({ pda1: [await showA1(credential)] })).verdict).toBe('changed')
  })

  it('may check a document without the person, and is told to compare an identity document', async () => {
    const result = await inspect({ pda1: [await showA1()] })
    expect(trouble(result)).toBe('valid: same-holder warning verification/identity-not-shown')
    expect(result.document).not.toHaveProperty('holder')
  })

  it('is warned when an A1 that names its holder writes the name differently, and refuses one of somebody else', async () => {
    const naming = async (holderClaims: JsonObject) => {
      const credential = await anA1({ claims: { ...pdA1, subject: holderClaims } })
      return trouble(await inspect({ pda1: [await showA1(credential)], pid: [await showPid(georgios)] }))
    }
    const named = { forenames: 'Georgios', familynames: 'Nikolaidis (demo)', date_of_birth: '1988-04-12' }
    expect(await naming(named)).toBe('valid')
    expect(await naming({ ...named, forenames: 'Γεώργιος' })).toBe('valid: required-data warning verification/names-differ')
    expect(await naming({ ...named, date_of_birth: '1990-01-01' })).toBe('not-valid: required-data not-passed verification/person-mismatch')
  })

  it('is answered for the day asked about, both ends of the cover included, without merging it with the other validities', async () => {
    const on = async (date: string, claims: JsonObject = pdA1) =>
      inspect({ pda1: [await showA1(await anA1({ claims }))] }, { date: plainDate(date) })
    expect(await on('2026-11-01')).toMatchObject({ verdict: 'valid' })
    const before = await on('2026-10-31')
    expect(before).toMatchObject({ verdict: 'not-valid', coveredOnDate: 'not-covered' })
    expect(before.validities).toMatchObject({ token: { ok: true }, document: { ok: true }, cover: { ok: false } })
    expect(await on('2026-11-20', { ...pdA1, ending_date: '2026-11-20' })).toMatchObject({ verdict: 'valid' })
    expect(await on('2026-11-21', { ...pdA1, ending_date: '2026-11-20' })).toMatchObject({ verdict: 'not-valid' })
  })

  it.each<[string, () => Promise<{ presentations: CompleteInput['presentations']; change?: Partial<CompleteInput> }>, string]>([
    ['nothing', async () => ({ presentations: {} }), 'cannot-check: answer-complete not-passed verification/document-missing'],
    [
      'two documents where one was asked',
      async () => ({ presentations: { pda1: [await showA1(), await showA1()] } }),
      'cannot-check: answer-complete not-passed verification/document-missing',
    ],
    [
      'an answer to another check',
      async () => ({ presentations: { pda1: [await showA1(undefined, { nonce: 'other' })] } }),
      'not-valid: document-holder-binding not-passed attestation/wrong-nonce',
    ],
    [
      'an answer for another verifier',
      async () => ({ presentations: { pda1: [await showA1(undefined, { audience: 'x509_hash:other' })] } }),
      'not-valid: document-holder-binding not-passed attestation/wrong-audience',
    ],
    [
      'a person proven for another check',
      async () => ({ presentations: { pda1: [await showA1()], pid: [await showPid(georgios, undefined, { nonce: 'other' })] } }),
      'not-valid: person-holder-binding not-passed attestation/wrong-nonce',
    ],
    [
      'an unknown issuer',
      async () => ({ presentations: { pda1: [await showA1(await anA1({ signer: world.signers.stranger }))] } }),
      'not-valid: document-issuer not-passed verification/issuer-not-listed',
    ],
    [
      'an institution that may not issue this',
      async () => ({ presentations: { pda1: [await showA1(await anA1({ signer: world.signers.si }))] } }),
      'not-valid: document-issuer not-passed verification/issuer-not-listed',
    ],
    [
      'an institution that signs in the name of another',
      async () => ({
        presentations: {
          pda1: [
            await showA1(
              await anA1({
                claims: {
                  ...pdA1,
                  issuing_authority: { id: 'IT:2001', name: 'x', country: 'IT' },
                  authentic_source: { id: 'IT:2001', name: 'x' },
                },
              }),
            ),
          ],
        },
      }),
      'not-valid: document-issuer-named not-passed verification/issuer-mismatch',
    ],
    [
      'an expired proof',
      async () => ({ presentations: { pda1: [await showA1(await anA1({ lifeDays: 1 / 48 }))] } }),
      'not-valid: document-validity not-passed attestation/expired',
    ],
    [
      'an EHIC instead',
      async () => ({ presentations: { pda1: [await showEhic()] } }),
      'not-valid: document-envelope not-passed attestation/unexpected-type',
    ],
    [
      'claims that are no A1',
      async () => ({ presentations: { pda1: [await showA1(await anA1({ claims: { ...pdA1, starting_date: 'soon' } }))] } }),
      'not-valid: document-issuer-named not-passed verification/unreadable-claims',
    ],
    [
      'no employer',
      async () => ({ presentations: { pda1: [await showA1(await anA1({ claims: { ...pdA1, employer: [] } }))] } }),
      'cannot-check: required-data not-passed verification/required-data-missing',
    ],
    ['noise', async () => ({ presentations: { pda1: ['noise'] } }), 'not-valid: document-form not-passed attestation/malformed'],
    [
      'no list of trusted services at hand',
      async () => ({ presentations: { pda1: [await showA1()] }, change: { trust: trustFromServices(undefined) } }),
      'cannot-check: document-issuer warning verification/trust-unavailable',
    ],
  ])('who gets %s, is told which check failed', async (_name, answer, expected) => {
    const { presentations, change } = await answer()
    const result = await inspect(presentations, change)
    expect(trouble(result)).toBe(expected)
    expect(result).not.toHaveProperty('document')
    expect(result.status.value).toBe('unknown')
  })
})

describe('the status of a document', () => {
  const verdictAfter = async () => trouble(await inspect({ pda1: [await showA1()], pid: [await showPid(georgios)] }))

  it('that cannot be read is unknown, and never makes a document valid', async () => {
    world.lists.isReachable = false
    expect(await verdictAfter()).toBe('cannot-check: document-status warning verification/status-unreachable')
  })

  it('is taken from the list that was kept while the issuer does not answer, up to the age that the policy allows', async () => {
    const after = async (seconds: number) => {
      const moment = later(seconds)
      return trouble(
        await inspect(
          { pda1: [await showA1(undefined, { now: moment })], pid: [await showPid(georgios, undefined, { now: moment })] },
          { now: moment },
        ),
      )
    }
    expect(await after(0)).toBe('valid')
    world.lists.isReachable = false
    expect(await after(900)).toBe('valid')
    expect(await after(901)).toBe('cannot-check: document-status warning verification/status-too-old')
  })

  it('is not taken from an older list than one that was read before', async () => {
    world.statuses.gr.set(5, { value: 1, on: today })
    expect(await verdictAfter()).toBe('not-valid: document-status not-passed verification/status-invalid')
    world.statuses.gr.delete(5)
    world.lists.age = 60
    expect(await verdictAfter()).toBe('not-valid: document-status not-passed verification/status-invalid')
  })

  it('is believed from the institution that issued the document, and from no other', async () => {
    world.lists.signer = world.signers.si
    expect(await verdictAfter()).toContain('cannot-check: document-status warning attestation/status-list-not-trusted')
    const both = world.services.map((service) => ({ ...service, documentTypes: [] }))
    const result = await inspect({ pda1: [await showA1()] }, { trust: trustFromServices(both) })
    expect(result.steps).toContainEqual({ name: 'document-status', outcome: 'warning', code: 'verification/status-issuer-mismatch' })
    expect(result.verdict).toBe('cannot-check')
  })

  it('suspended does not count, and an index that the list does not have is unknown', async () => {
    world.statuses.gr.set(5, { value: 2, on: today })
    expect(await verdictAfter()).toBe('not-valid: document-status not-passed verification/status-suspended')
    const beyond = await anA1({ status: { uri: world.listUri('gr'), index: createStatusList(2, 100).bytes.length * 4 } })
    expect((await inspect({ pda1: [await showA1(beyond)] })).verdict).toBe('cannot-check')
  })

  it('may be absent only from what lives a day at most', async () => {
    const withoutStatus = async (lifeDays: number) => {
      const credential = await aCredential({ type: 'PDA1', claims: pdA1, holder, signer: world.signers.gr, lifeDays })
      return inspect({ pda1: [await showA1(credential)], pid: [await showPid(georgios)] })
    }
    expect(await withoutStatus(1)).toMatchObject({ verdict: 'valid', status: { value: 'valid', ageSeconds: 3600 } })
    expect(trouble(await withoutStatus(2))).toBe('cannot-check: document-status warning verification/no-status')
  })

  it('of the person counts too', async () => {
    const status = { uri: world.listUri('pid'), index: 1 }
    const check = async () =>
      trouble(await inspect({ pda1: [await showA1()], pid: [await showPid(georgios, await aPid(georgios, { status }))] }))
    expect(await check()).toBe('valid')
    world.statuses.pid.set(1, { value: 1, on: today })
    expect(await check()).toBe('not-valid: person-status not-passed verification/status-invalid')
  })
})

describe('a hospital desk', () => {
  it('learns from card and person together that a treatment is covered', async () => {
    const result = await checkHealth({ ehic: [await showEhic()], pid: [await showPid(ziva)] }, plainDate('2026-11-20'))
    expect(result).toMatchObject({
      verdict: 'valid',
      coveredOnDate: 'covered',
      document: { type: 'EHIC', number: '80705000000000000001', holder: { givenName: 'Živa' }, institution: { id: 'SI:3001' } },
    })
  })

  it('does not accept a card without the person', async () => {
    expect(trouble(await checkHealth({ ehic: [await showEhic()] }))).toBe(
      'cannot-check: same-holder not-passed verification/identity-not-shown',
    )
  })

  it('is told that a child’s card was shown by somebody else', async () => {
    const subject = { forenames: 'Luka', familynames: 'Novak (demo)', date_of_birth: '2019-06-21' }
    const result = await checkHealth({ ehic: [await showEhic(await anEhic({ claims: { ...ehic, subject } }))], pid: [await showPid(ziva)] })
    expect(trouble(result)).toBe('valid: required-data warning verification/represented')
    expect(result.document?.holder).toEqual({ givenName: 'Luka', familyName: 'Novak (demo)', birthDate: '2019-06-21' })
  })

  it('is told when cover was ended, when the card expired, and when the cover is not stated', async () => {
    const check = async (claims: JsonObject) =>
      checkHealth({ ehic: [await showEhic(await anEhic({ claims }))], pid: [await showPid(ziva)] })
    expect(trouble(await check({ ...ehic, date_of_expiry: '2026-11-20' }))).toBe(
      'not-valid: document-in-date not-passed verification/document-not-in-date',
    )
    const { starting_date: _, ...withoutStart } = ehic
    expect(trouble(await check(withoutStart))).toBe('cannot-check: covered-on-date warning verification/cover-not-stated')
    world.statuses.si.set(7, { value: 1, on: today })
    expect(await check(ehic)).toMatchObject({ verdict: 'not-valid', coveredOnDate: 'not-covered', status: { value: 'invalid' } })
  })
})

describe('a code on paper', () => {
  it('is checked by the same policies, with its own status entry', async () => {
    const prc = await scan(await onPaper(paperPrc, world.signers.si))
    expect(prc).toMatchObject({
      verdict: 'valid',
      coveredOnDate: 'covered',
      document: { type: 'PRC', holder: { familyName: 'Novak (demo)' }, institution: { id: 'SI:3001' } },
      validities: { cover: { from: '2026-11-01', to: '2027-01-31', ok: true } },
      status: { value: 'valid', ageSeconds: 0 },
    })
    const a1 = await scan(await onPaper(paperPdA1, world.signers.gr), { policy: 'labour-inspection', institutionId: inspectorate })
    expect(a1).toMatchObject({
      verdict: 'valid',
      document: { type: 'PDA1', legislation: 'GR', places: [{ name: 'Cantiere Lombardo (demo)', country: 'IT' }] },
    })
  })

  it('that was replaced, is outside its period, forged, of another kind or unreadable is told as that', async () => {
    const prc = await onPaper(paperPrc, world.signers.si)
    world.statuses.si.set(8, { value: 3, on: plainDate('2026-11-20') })
    expect(await scan(prc)).toMatchObject({ verdict: 'changed', status: { supersededOn: '2026-11-20' } })
    world.statuses.si.clear()
    expect(await scan(prc, { date: plainDate('2026-10-31') })).toMatchObject({
      verdict: 'not-valid',
      validities: { token: { ok: true }, cover: { ok: false } },
    })
    expect(await scan(await onPaper(paperPrc, world.signers.stranger))).not.toHaveProperty('document')
    expect(trouble(await scan(prc, { policy: 'labour-inspection' }))).toContain(
      'not-valid: document-kind not-passed verification/other-document',
    )
    expect(trouble(await scan('HELLO'))).toBe('not-valid: decoding not-passed qr/not-base45')
  })

  it('without a list that can be read, or without an answer about its issuer, cannot be checked', async () => {
    if (paperPrc.sid !== 'eessi:prc:1.0') throw new Error('a PRC')
    const withoutList = await onPaper({ sid: paperPrc.sid, prc: paperPrc.prc }, world.signers.si)
    expect((await scan(withoutList)).verdict).toBe('cannot-check')
    const foreignList = await onPaper({ ...paperPrc, jti: '49f095e2-2dbf-4525-99b9-3c8956083e97' }, world.signers.si)
    expect(trouble(await scan(foreignList))).toBe('cannot-check: revocation warning qr/revocation-unknown')
    const prc = await onPaper(paperPrc, world.signers.si)
    expect(trouble(await scan(prc, { trust: trustFromServices(undefined) }))).toBe(
      'cannot-check: issuer warning qr/issuer-service-unreachable',
    )
  })
})

describe('a check', () => {
  it('asks the wallet for one form of the document with the person beside it, and no more than the policy names', () => {
    const { credentials, credential_sets } = queryOf(policies['healthcare-provider'])
    expect(credentials.map(({ id }) => id)).toEqual(['ehic', 'ehic_eudi', 'pid'])
    expect(credential_sets).toEqual([
      {
        required: true,
        options: [
          ['ehic', 'pid'],
          ['ehic_eudi', 'pid'],
        ],
      },
    ])
    expect(credentials[0]).toMatchObject({
      meta: { vct_values: ['urn:eudi:ehic:1'] },
      claims: [{ path: ['personal_administrative_number'] }, { path: ['document_number'] }],
    })
    expect(queryOf(policies['labour-inspection']).credential_sets[0]?.options.at(-1)).toEqual(['pda1_webuild'])
  })

  it('is not begun for a day to come', async () => {
    const input = { institutionId: hospital, policy: 'healthcare-provider', date: plainDate('2026-11-22'), today, now } as const
    expect(await startVerification(database.db, input)).toMatchObject({ error: { code: 'verification/date-in-future', at: '/date' } })
  })

  it('gives the same answer when it is asked again, and one proof', async () => {
    const { sessionId } = await start('labour-inspection')
    const input = { institutionId: inspectorate, sessionId, presentations: { pda1: [await showA1()] }, nonce, audience, ...shared() }
    const [first, second] = await Promise.all([1, 2].map(() => database.transaction((tx) => completeVerification(tx, input))))
    expect(second).toEqual(first)
    const proofs = await listProofs(database.db, { institutionId: inspectorate })
    expect(proofs.filter(({ transaction }) => transaction === sessionId)).toHaveLength(1)
  })

  it('ends after its time, and when the holder refuses', async () => {
    const late = await start('labour-inspection')
    const input = { institutionId: inspectorate, presentations: {}, nonce, audience, ...shared() }
    expect(await completeVerification(database.db, { ...input, sessionId: late.sessionId, now: later(301) })).toMatchObject({
      error: { code: 'verification/session-expired' },
    })
    expect(await findSession(database.db, { institutionId: inspectorate, sessionId: late.sessionId, now: later(301) })).toMatchObject({
      state: 'expired',
    })
    const { sessionId } = await start('labour-inspection')
    unwrap(await refuseVerification(database.db, { institutionId: inspectorate, sessionId, code: 'access_denied', now }))
    expect(await findSession(database.db, { institutionId: inspectorate, sessionId, now })).toMatchObject({ state: 'refused' })
    expect(await completeVerification(database.db, { ...input, sessionId })).toMatchObject({
      error: { code: 'verification/session-refused' },
    })
  })

  it('belongs to its institution alone', async () => {
    const result = await inspect({ pda1: [await showA1()] })
    const key = { institutionId: hospital, sessionId: result.transaction }
    expect(await findSession(database.db, { ...key, now })).toBeUndefined()
    expect(await findTrail(database.db, key)).toBeUndefined()
    expect(await getProof(database.db, { institutionId: hospital, proofId: result.proofId })).toMatchObject({
      error: { code: 'verification/proof-not-found' },
    })
    expect(await completeVerification(database.db, { ...key, presentations: {}, nonce, audience, ...shared() })).toMatchObject({
      error: { code: 'verification/session-not-found' },
    })
  })

  it('keeps a trail from its start to its end, with steps of other parts in between', async () => {
    const { sessionId } = await start('labour-inspection')
    const key = { institutionId: inspectorate, sessionId }
    unwrap(await linkProtocolSession(database.db, { ...key, protocolSession: 'secret' }))
    await recordTrailStep(database.db, { ...key, step: { name: 'request-read', outcome: 'passed' }, now })
    unwrap(await completeVerification(database.db, { ...key, presentations: { pda1: [await showA1()] }, nonce, audience, ...shared() }))
    const trail = await findTrail(database.db, key)
    expect(trail?.steps.slice(0, 3).map(({ name }) => name)).toEqual(['started', 'request-read', 'answer-complete'])
    expect(await findSession(database.db, { ...key, now })).toMatchObject({
      state: 'done',
      protocolSession: 'secret',
      result: { verdict: 'valid' },
    })
  })

  it('forgets what it read about a person, and keeps the proof', async () => {
    const result = await inspect({ pda1: [await showA1()], pid: [await showPid(georgios)] })
    const key = { institutionId: inspectorate, sessionId: result.transaction }
    expect((await findSession(database.db, { ...key, now: later(900) }))?.result).toBeUndefined()
    expect(await forgetResults(database.db, later(2000))).toBeGreaterThan(0)
    const { rows } = await database.pool.query(`select 1 from verification.sessions where result::text like '%Nikolaidis%'`)
    expect(rows).toEqual([])
    expect((await getProof(database.db, { institutionId: inspectorate, proofId: result.proofId })).ok).toBe(true)
  })
})

describe('the proof of a check', () => {
  it('is signed, says when, who, by which rules, about which document and with what result, and names no person', async () => {
    const presentation = await showA1()
    const result = await inspect({ pda1: [presentation], pid: [await showPid(georgios)] })
    const { jws, verdict, policy } = unwrap(await getProof(database.db, { institutionId: inspectorate, proofId: result.proofId }))
    expect([verdict, policy]).toEqual(['valid', 'labour-inspection'])
    const { header, payload } = unwrap(verifyJws(unwrap(parseJws(jws)), new X509Certificate(world.verifierCertificate).publicKey))
    expect(header.typ).toBe('verification-proof+jwt')
    const { createHash } = await import('node:crypto')
    expect(payload).toMatchObject({
      jti: result.proofId,
      iat: now.getTime() / 1000,
      iss: 'IT:2901',
      policy: { name: 'labour-inspection', version: policies['labour-inspection'].version },
      date: '2026-11-21',
      medium: 'wallet',
      document: {
        type: 'PDA1',
        issuer: 'GR:1001',
        digest: createHash('sha256')
          .update(presentation.split('~')[0] ?? '')
          .digest('base64url'),
      },
      status: { value: 'valid', ageSeconds: 0, list: { uri: world.listUri('gr') } },
      verdict: 'valid',
    })
    const text = JSON.stringify(payload)
    for (const personal of ['Nikolaidis', 'Georgios', '1988', 'GR-DEMO', 'Aegean', 'Milano']) expect(text).not.toContain(personal)
    const { rows } = await database.pool.query('select name, code from verification.steps')
    expect(JSON.stringify(rows)).not.toMatch(/Nikolaidis|1988|GR-DEMO/)
  })

  it('is kept for checks that failed too', async () => {
    const { proofId } = await scan('HELLO')
    const proof = unwrap(await getProof(database.db, { institutionId: hospital, proofId }))
    expect(proof).toMatchObject({ verdict: 'not-valid', policy: 'healthcare-provider' })
    expect(await getProof(database.db, { institutionId: hospital, proofId: "'; drop table" })).toMatchObject({
      error: { code: 'verification/proof-not-found' },
    })
    const [newest] = await listProofs(database.db, { institutionId: hospital, limit: 1 })
    expect(newest).not.toHaveProperty('jws')
  })
})
