import { X509Certificate } from 'node:crypto'
import { parseStatusList, readStatus, verifySdJwtVc } from '@passerelle/attestation'
import { ok, plainDate, type Signer, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  credentialsFor,
  documentsStore,
  endCover,
  findByNumber,
  getDocument,
  type IssueInput,
  issueDocument,
  listDocumentsFor,
  reissueDocument,
  statusListToken,
  toDraft,
  withdrawDocument,
} from './index.ts'
import {
  aCard,
  aPosting,
  aSeal,
  georgiosA1,
  holderKeys,
  ljubljana,
  now,
  rhodes,
  statusListBase,
  today,
  zivaCertificate,
} from './testing/demo-drafts.ts'

let database: TestDatabase
let signer: Signer
beforeAll(async () => {
  ;[database, signer] = await Promise.all([testDatabase([documentsStore]), aSeal()])
})
afterAll(() => database.close())

const issue = async (input: IssueInput) => unwrap(await database.transaction((tx) => issueDocument(tx, input)))

const publicKey = () => {
  const [leaf] = signer.certificateChain
  if (leaf === undefined) throw new Error('a seal without certificate')
  return new X509Certificate(leaf).publicKey
}

/** What a wallet would hold: the attested claims and where their status is. */
async function copiesOf(documentId: string, count: number, institutionId = rhodes, represented = false) {
  const keys = holderKeys(count)
  const issued = unwrap(
    await database.transaction((tx) =>
      credentialsFor(tx, { institutionId, documentId, holderKeys: keys, signer, represented, statusListBase, on: today, now }),
    ),
  )
  return Promise.all(
    issued.map(async ({ credential, expiresAt }) => {
      const verified = unwrap(
        await verifySdJwtVc(credential, {
          resolveIssuer: async () => ok({ publicKey: publicKey(), issuer: 'seal' }),
          now,
          keyBinding: 'not-asked',
        }),
      )
      return {
        claims: verified.claims as Record<string, unknown>,
        expiresAt,
        status: (verified.claims.status as { status_list: { idx: number; uri: string } }).status_list,
      }
    }),
  )
}

/** What a verifier reads in the published list. */
async function readPublished({ idx, uri }: { idx: number; uri: string }, at = now) {
  const published = unwrap(await statusListToken(database.db, { listId: uri.split('/').at(-1) ?? '', signerOf: () => signer, now: at }))
  const list = unwrap(await parseStatusList(published.token, { uri, now: at, resolveIssuer: async () => ok({ publicKey: publicKey() }) }))
  return { value: unwrap(readStatus(list, idx)), changedOn: list.changes.get(idx), list }
}

describe('a document that is issued', () => {
  it('is one record with a number, three validities kept apart and a reserved status entry', async () => {
    const document = await issue(aPosting('issue-1'))
    expect(document).toMatchObject({
      type: 'PDA1',
      version: 1,
      state: 'valid',
      caseRef: 'case-1',
      validities: { document: { from: '2026-11-21' }, cover: { from: '2026-12-01', to: '2027-08-31' } },
    })
    expect(document.number).toMatch(/^A1-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    expect(document.content).toMatchObject({ number: document.number, issuedOn: '2026-11-21' })
    const entries = await sql<{ carrier: string }>`select carrier from documents.status_entries where document_id = ${document.id}`.execute(
      database.db,
    )
    expect(entries.rows).toEqual([{ carrier: 'paper' }])
  })

  it('is the same document when the same intent comes again, also at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => issue(aPosting('issue-2'))))
    expect(new Set(answers.map((document) => document.id)).size).toBe(1)
  })

  it('is refused when the intent key came before with another content', async () => {
    await issue(aPosting('issue-3'))
    const other = { ...georgiosA1, legislation: { ...georgiosA1.legislation, endDate: '2027-06-30' } }
    expect(await issueDocument(database.db, aPosting('issue-3', { draft: other }))).toEqual({
      ok: false,
      error: { code: 'documents/intent-reused' },
    })
  })

  it.each([
    [
      'an end before its start',
      { ...georgiosA1, legislation: { ...georgiosA1.legislation, endDate: '2026-11-30' } },
      'vocabulary/end-before-start',
    ],
    [
      'a name of another institution',
      { ...georgiosA1, institution: { ...georgiosA1.institution, id: 'IT:2001' } },
      'documents/foreign-institution',
    ],
    ['a field that the form does not have', { ...georgiosA1, salary: '1' }, 'vocabulary/unknown-field'],
    ['no employer', { ...georgiosA1, employments: [] }, 'vocabulary/wrong-count'],
  ])('is not kept with %s', async (_what, draft, code) => {
    const outcome = await issueDocument(database.db, aPosting(`bad-${code}`, { draft }))
    expect(outcome).toMatchObject({ ok: false, error: { code: 'documents/content-refused', fields: [{ code }] } })
    const kept = await sql`select 1 from documents.documents where intent_key = ${`bad-${code}`}`.execute(database.db)
    expect(kept.rows).toEqual([])
  })

  it('gets card numbers in a series of twenty digits, even when many are issued at once', async () => {
    const cards = await Promise.all(Array.from({ length: 5 }, (_, n) => issue(aCard(`card-${n}`))))
    expect(cards.map((card) => card.number).sort()).toEqual([1, 2, 3, 4, 5].map((n) => `8070503001000000000${n}`))
  })

  it('is found by its number as people type it', async () => {
    const document = await issue(aPosting('issue-4'))
    const typed = ` ${document.number.toLowerCase().replace('-2026-', ' - 2026–')} `
    expect((await findByNumber(database.db, { number: typed })).map((found) => found.id)).toEqual([document.id])
    expect(await findByNumber(database.db, { number: 'A1-2026-0000-0000' })).toEqual([])
  })

  it('is seen by its holder and by who asked for it, and by nobody else', async () => {
    const document = await issue(aPosting('issue-5', { holderRef: 'person:a', applicantRef: 'legal-person:b' }))
    for (const ref of ['person:a', 'legal-person:b'])
      expect((await listDocumentsFor(database.db, ref)).map((found) => found.id)).toEqual([document.id])
    expect(await listDocumentsFor(database.db, 'person:c')).toEqual([])
    expect(await getDocument(database.db, { documentId: document.id, institutionId: ljubljana })).toMatchObject({ ok: false })
    expect(await getDocument(database.db, { documentId: 'nonsense' })).toEqual({ ok: false, error: { code: 'documents/not-found' } })
  })
})

describe('wallet copies', () => {
  it('each have a status entry and a key of their own, and carry the claims of the record', async () => {
    const document = await issue(aPosting('wallet-1'))
    const copies = await copiesOf(document.id, 5)
    expect(new Set(copies.map((copy) => copy.status.idx)).size).toBe(5)
    expect(new Set(copies.map((copy) => JSON.stringify((copy.claims.cnf as { jwk: unknown }).jwk))).size).toBe(5)
    expect(copies[0]?.claims).toMatchObject({
      vct: 'urn:eudi:pda1:1',
      document_number: document.number,
      starting_date: '2026-12-01',
      ending_date: '2027-08-31',
      legislation_country: 'GR',
    })
    expect(copies[0]?.status.uri).toMatch(/^https:\/\/node\.example\/status-lists\/[0-9a-f-]{36}$/)
  })

  it('are good for fourteen days from a rounded moment at which the certificate was there', async () => {
    const document = await issue(aPosting('wallet-2'))
    const [copy] = await copiesOf(document.id, 1)
    expect(copy?.claims).toMatchObject({ iat: Date.parse('2026-11-21T10:19:30Z') / 1000, nbf: Date.parse('2026-11-21T10:19:30Z') / 1000 })
    expect(copy?.expiresAt).toEqual(new Date('2026-12-05T10:19:30Z'))
  })

  it('leave no claim and no key in the table of copies', async () => {
    const document = await issue(aPosting('wallet-3'))
    await copiesOf(document.id, 1)
    const { rows } = await sql`select * from documents.copies where document_id = ${document.id}`.execute(database.db)
    expect(JSON.stringify(rows)).not.toMatch(/Nikolaidis|GR-DEMO|1988|Aegean|Milano/)
  })

  it('of a child in a parent wallet name the child; of the holder name nobody', async () => {
    const card = await issue(aCard('wallet-4'))
    const [own] = await copiesOf(card.id, 1, ljubljana)
    const [represented] = await copiesOf(card.id, 1, ljubljana, true)
    expect(JSON.stringify(own?.claims)).not.toContain('Novak')
    expect(represented?.claims.subject).toMatchObject({ forenames: 'Živa' })
  })

  it.each([
    ['no key', []],
    [
      'one key twice',
      (() => {
        const [key] = holderKeys(1)
        return key === undefined ? [] : [key, key]
      })(),
    ],
    ['too many keys', holderKeys(101)],
  ])('are refused for %s', async (_what, keys) => {
    const document = await issue(aPosting('wallet-5'))
    const outcome = await credentialsFor(database.db, {
      institutionId: rhodes,
      documentId: document.id,
      holderKeys: keys,
      signer,
      statusListBase,
      on: today,
      now,
    })
    expect(outcome).toEqual({ ok: false, error: { code: 'documents/wrong-holder-keys' } })
  })
})

describe('the status list', () => {
  it('is a crowd of more than ten thousand, in which every copy begins as valid', async () => {
    const document = await issue(aPosting('status-1'))
    const [copy] = await copiesOf(document.id, 1)
    const seen = await readPublished(copy?.status ?? { idx: -1, uri: '' })
    expect(seen.value).toBe(0)
    expect(seen.list.bytes.length * 4).toBeGreaterThanOrEqual(10_000)
  })

  it('is signed again only when it changed or grew old', async () => {
    const document = await issue(aPosting('status-2'))
    const [copy] = await copiesOf(document.id, 1)
    const listId = copy?.status.uri.split('/').at(-1) ?? ''
    const ask = async (seconds: number) =>
      unwrap(await statusListToken(database.db, { listId, signerOf: () => signer, now: new Date(now.getTime() + seconds * 1000) }))
    const first = await ask(1000)
    expect((await ask(1010)).token).toBe(first.token)
    expect((await ask(1010)).maxAge).toBe(290)
    const older = await ask(1301)
    expect(older.token).not.toBe(first.token)
    await database.transaction((tx) =>
      withdrawDocument(tx, { institutionId: rhodes, documentId: document.id, reason: 'issued-by-mistake', on: today, now }),
    )
    expect((await ask(1302)).token).not.toBe(older.token)
  })

  it('that nobody opened is not found', async () => {
    for (const listId of ['0199f2a0-0000-7000-8000-000000000000', '../../etc'])
      expect(await statusListToken(database.db, { listId, signerOf: () => signer, now })).toEqual({
        ok: false,
        error: { code: 'documents/status-list-not-found' },
      })
  })
})

describe('a posting that is shortened', () => {
  const shorten = (documentId: string, intentKey: string) =>
    database.transaction(async (tx) => {
      const old = unwrap(await getDocument(tx, { documentId }))
      const draft = toDraft(old.content)
      if (draft.type !== 'PDA1') throw new Error('not an A1')
      return reissueDocument(tx, {
        institutionId: rhodes,
        documentId,
        intentKey,
        draft: { ...draft, legislation: { ...draft.legislation, endDate: '2027-03-31' } },
        reason: 'posting-shortened',
        issuedOn: plainDate('2026-11-22'),
        statusListBase,
        now,
      })
    })

  it('gives a new version with its own number, and says of the old one on which day it was superseded and by what', async () => {
    const old = await issue(aPosting('shorten-1'))
    const [copy] = await copiesOf(old.id, 1)
    const { document, superseded } = unwrap(await shorten(old.id, 'shorten-1b'))
    expect(document).toMatchObject({
      version: 2,
      recordId: old.recordId,
      holderRef: old.holderRef,
      applicantRef: old.applicantRef,
      state: 'valid',
    })
    expect(document.validities.cover.to).toBe('2027-03-31')
    expect(document.number).not.toBe(old.number)
    expect(superseded).toMatchObject({
      state: 'superseded',
      since: '2026-11-22',
      supersededBy: { id: document.id, number: document.number },
    })
    expect(superseded.content).toEqual(old.content)
    const seen = await readPublished(copy?.status ?? { idx: -1, uri: '' })
    expect(seen).toMatchObject({ value: 3, changedOn: '2026-11-22' })
  })

  it('is one step however often it is asked for, and the old one can never come back', async () => {
    const old = await issue(aPosting('shorten-2'))
    const first = unwrap(await shorten(old.id, 'shorten-2b'))
    expect(unwrap(await shorten(old.id, 'shorten-2b')).document.id).toBe(first.document.id)
    expect(await shorten(old.id, 'shorten-2c')).toEqual({ ok: false, error: { code: 'documents/no-longer-valid' } })
    expect(
      (await listDocumentsFor(database.db, 'person:georgios')).filter((d) => d.recordId === old.recordId).map((d) => d.version),
    ).toEqual([2, 1])
    const withdraw = withdrawDocument(database.db, { institutionId: rhodes, documentId: old.id, reason: 'any', on: today, now })
    expect(await withdraw).toEqual({ ok: false, error: { code: 'documents/no-longer-valid' } })
    const copies = credentialsFor(database.db, {
      institutionId: rhodes,
      documentId: old.id,
      holderKeys: holderKeys(1),
      signer,
      statusListBase,
      on: today,
      now,
    })
    expect(await copies).toEqual({ ok: false, error: { code: 'documents/no-longer-valid' } })
  })

  it('that two clerks shorten at once is shortened once', async () => {
    const old = await issue(aPosting('shorten-3'))
    const outcomes = await Promise.all([shorten(old.id, 'shorten-3b'), shorten(old.id, 'shorten-3c')])
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  })
})

describe('a health card whose cover ends', () => {
  it('takes its replacement certificate with it, on paper and in the wallet', async () => {
    const card = await issue(aCard('cover-1'))
    const certificate = await issue(aCard('cover-1-prc', { draft: zivaCertificate, derivedFrom: card.id }))
    const [copy] = await copiesOf(card.id, 1, ljubljana)
    const later = new Date('2026-12-10T09:00:00Z')
    const ended = unwrap(
      await database.transaction((tx) =>
        endCover(tx, {
          institutionId: ljubljana,
          documentId: card.id,
          lastDay: plainDate('2026-12-05'),
          reason: 'insurance-ended',
          on: plainDate('2026-12-10'),
          now: later,
        }),
      ),
    )
    expect(ended).toMatchObject({ state: 'valid', coverEndedOn: '2026-12-05', validities: { cover: { to: '2026-12-05' } } })
    expect(await readPublished(copy?.status ?? { idx: -1, uri: '' }, later)).toMatchObject({ value: 1, changedOn: '2026-12-10' })
    const prc = unwrap(await getDocument(database.db, { documentId: certificate.id }))
    expect(prc.validities.cover).toEqual({ from: '2026-11-21', to: '2026-12-05' })
    const values = await sql<{ value: number }>`select value from documents.status_entries where document_id = ${certificate.id}`.execute(
      database.db,
    )
    expect(values.rows).toEqual([{ value: 1 }])
    expect(
      await credentialsFor(database.db, {
        institutionId: ljubljana,
        documentId: card.id,
        holderKeys: holderKeys(1),
        signer,
        statusListBase,
        on: plainDate('2026-12-10'),
        now: later,
      }),
    ).toEqual({ ok: false, error: { code: 'documents/cover-over' } })
  })

  it('in the future supersedes the copies, and a fresh copy tells the new end', async () => {
    const card = await issue(aCard('cover-2'))
    const [before] = await copiesOf(card.id, 1, ljubljana)
    unwrap(
      await endCover(database.db, {
        institutionId: ljubljana,
        documentId: card.id,
        lastDay: plainDate('2026-12-31'),
        reason: 'insurance-ended',
        on: today,
        now,
      }),
    )
    expect((await readPublished(before?.status ?? { idx: -1, uri: '' })).value).toBe(3)
    const [after] = await copiesOf(card.id, 1, ljubljana)
    expect(after?.claims.ending_date).toBe('2026-12-31')
    expect((await readPublished(after?.status ?? { idx: -1, uri: '' })).value).toBe(0)
  })

  it('can end earlier and never later', async () => {
    const card = await issue(aCard('cover-3'))
    expect(
      await endCover(database.db, {
        institutionId: ljubljana,
        documentId: card.id,
        lastDay: plainDate('2028-01-01'),
        reason: 'any',
        on: today,
        now,
      }),
    ).toMatchObject({
      ok: false,
      error: { code: 'documents/cover-end-not-earlier' },
    })
  })

  it('needs a certificate that stays inside the cover of its card', async () => {
    const card = await issue(aCard('cover-4'))
    const outcome = await issueDocument(
      database.db,
      aCard('cover-4-prc', { draft: { ...zivaCertificate, to: '2028-01-01' }, derivedFrom: card.id }),
    )
    expect(outcome).toMatchObject({ ok: false, error: { code: 'documents/content-refused', at: '/to' } })
  })
})

describe('the database', () => {
  it.each([
    'update documents.documents set number = number',
    'delete from documents.events',
    'update documents.copies set key_thumbprint = key_thumbprint',
    'delete from documents.status_entries',
    'truncate documents.paper_codes',
  ])('refuses %s', async (statement) => {
    await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(/append-only/)
  })

  it('refuses to make a withdrawn copy valid again', async () => {
    const document = await issue(aPosting('revive'))
    unwrap(
      await withdrawDocument(database.db, { institutionId: rhodes, documentId: document.id, reason: 'issued-by-mistake', on: today, now }),
    )
    const revive = sql`update documents.status_entries set value = 0 where document_id = ${document.id}`.execute(database.db)
    await expect(revive).rejects.toThrow(/stays so/)
  })
})
