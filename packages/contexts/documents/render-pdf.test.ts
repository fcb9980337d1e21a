import { institutionId, plainDate, type Signer, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { statusReferenceOf, verifyQrDocument } from '@passerelle/qr'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPrinter, documentsStore, issueDocument, paperCodeFor, prcOfCard, renderPdf } from './index.ts'
import { aCard, aPosting, aSeal, ljubljana, now, rhodes, today } from './testing/demo-drafts.ts'

const printer = createPrinter()
let database: TestDatabase
let signer: Signer
beforeAll(async () => {
  ;[database, signer] = await Promise.all([testDatabase([documentsStore]), aSeal()])
})
afterAll(() => Promise.all([database.close(), printer.close()]))

const issuePrc = async (key: string) => {
  const card = unwrap(await issueDocument(database.db, aCard(key)))
  if (card.content.type !== 'EHIC') throw new Error('not a card')
  const draft = prcOfCard(card.content, { from: today, to: plainDate('2027-02-20') })
  return unwrap(await issueDocument(database.db, aCard(`${key}-prc`, { draft, derivedFrom: card.id })))
}

/** What a check page makes of the code, with an issuer that it knows. */
const scan = (code: string, document: 'PRC' | 'PDA1', date = today) =>
  verifyQrDocument(code, {
    date,
    today: date,
    resolveIssuer: async () => ({
      certificate: signer.certificateChain[0] ?? new Uint8Array(),
      name: 'seal (demo)',
      accreditations: [{ document, from: plainDate('2020-01-01') }],
    }),
    checkRevocation: async () => 'good',
  })

describe('a document on paper', () => {
  it.each(['en', 'el', 'it', 'sl', 'es'])('is a tagged PDF/UA-1 file in %s', async (language) => {
    const document = unwrap(await issueDocument(database.db, aPosting(`pdf-${language}`)))
    const pdf = unwrap(await renderPdf(database.db, { institutionId: rhodes, documentId: document.id, language, signer, printer, now }))
    const text = Buffer.from(pdf).toString('latin1')
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(text).toContain(`/Lang (${language})`)
    expect(text).toMatch(/\/Marked true/)
  })

  it('carries a code that a check approves, with the entry that was reserved for paper', async () => {
    const document = unwrap(await issueDocument(database.db, aPosting('code-1')))
    const { code, profile } = unwrap(await paperCodeFor(database.db, { institutionId: rhodes, documentId: document.id, signer, now }))
    const checked = await scan(code, 'PDA1', plainDate('2026-12-15'))
    expect(profile).toBe('eessi:pda1:1.0')
    expect(checked.conclusion, JSON.stringify(checked.steps)).toBe('approved')
    expect(checked.payload).toMatchObject({
      pda1: { dn: document.number, ii: '1001', fn: 'Nikolaidis (demo)', lc: 'GR', hc: 'IT', sd: '2026-12-01', ed: '2027-08-31' },
    })
    const { rows } = await sql<{ uri: string; index: number }>`
      select uri, index from documents.status_entries join documents.status_lists using (institution_id, list_id)
      where document_id = ${document.id} and carrier = 'paper'`.execute(database.db)
    expect(checked.payload && statusReferenceOf(checked.payload)).toEqual(rows[0])
  })

  it('has the same code on every print', async () => {
    const document = await issuePrc('code-2')
    const ask = async () => unwrap(await paperCodeFor(database.db, { institutionId: ljubljana, documentId: document.id, signer, now })).code
    const codes = await Promise.all([ask(), ask(), ask()])
    expect(new Set([...codes, await ask()]).size).toBe(1)
  })

  it('that stands for a card is approved for a day of treatment inside its period and no other', async () => {
    const document = await issuePrc('code-3')
    const { code } = unwrap(await paperCodeFor(database.db, { institutionId: ljubljana, documentId: document.id, signer, now }))
    expect((await scan(code, 'PRC', plainDate('2026-12-24'))).conclusion).toBe('approved')
    expect((await scan(code, 'PRC', plainDate('2027-02-21'))).conclusion).toBe('rejected')
  })

  it('does not exist for a card itself, in an unknown language, or at another institution', async () => {
    const card = unwrap(await issueDocument(database.db, aCard('none-1')))
    const input = { institutionId: ljubljana, documentId: card.id, language: 'sl', signer, printer, now }
    expect(await renderPdf(database.db, input)).toEqual({ ok: false, error: { code: 'documents/no-paper-form' } })
    const prc = await issuePrc('none-2')
    expect(await renderPdf(database.db, { ...input, documentId: prc.id, language: 'tlh' })).toMatchObject({
      ok: false,
      error: { code: 'documents/language-not-available' },
    })
    expect(await renderPdf(database.db, { ...input, documentId: prc.id, institutionId: institutionId('SI:3999') })).toEqual({
      ok: false,
      error: { code: 'documents/not-found' },
    })
  })
})
