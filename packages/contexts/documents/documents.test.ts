import { unwrap } from '@passerelle/kernel'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { findByNumber, getDocument, issueDocument, listDocumentsFor, withdrawDocument } from './index.ts'
import { aCard, aPosting, georgiosA1, ljubljana, now, rhodes, today } from './testing/demo-drafts.ts'
import { database, issue, openDemoWorld } from './testing/demo-world.ts'

openDemoWorld()

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
