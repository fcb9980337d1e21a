import { plainDate, unwrap } from '@passerelle/kernel'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import {
  credentialsFor,
  endCover,
  getDocument,
  issueDocument,
  listDocumentsFor,
  reissueDocument,
  toDraft,
  withdrawDocument,
} from './index.ts'
import { aCard, aPosting, holderKeys, ljubljana, now, rhodes, statusListBase, today, zivaCertificate } from './testing/demo-drafts.ts'
import { copiesOf, database, issue, openDemoWorld, readPublished, signer } from './testing/demo-world.ts'

openDemoWorld()

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
