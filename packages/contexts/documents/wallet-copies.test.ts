import { unwrap } from '@passerelle/kernel'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { credentialsFor, statusListToken, withdrawDocument } from './index.ts'
import { aCard, aPosting, holderKeys, ljubljana, now, rhodes, statusListBase, today } from './testing/demo-drafts.ts'
import { copiesOf, database, issue, openDemoWorld, readPublished, signer } from './testing/demo-world.ts'

openDemoWorld()

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
