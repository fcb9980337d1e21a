import { institutionId, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appendEntry, getTrail, ledgerStore, listAccessesFor, recordAccess, recordStep, verifyChain } from './index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase([ledgerStore])
})
afterAll(() => database.close())

const now = new Date('2026-11-21T10:00:00.123Z')
const rhodes = institutionId('GR:1001')

/** A chain of its own for each test: the numbers of an institution never mix with another's. */
async function aChainOf(code: string, entries: number) {
  const institution = institutionId(`GR:${code}`)
  for (let n = 1; n <= entries; n++)
    unwrap(await database.transaction((tx) => appendEntry(tx, { institutionId: institution, kind: 'document-issued', body: { n }, now })))
  return institution
}

let tampered = 0

/** What an attacker with the database's superuser would do; nobody else gets past the triggers. */
async function tamper(statement: string) {
  await database.transaction(async (tx) => {
    await sql`alter table ledger.entries disable trigger entries_append_only`.execute(tx)
    await sql.raw(statement).execute(tx)
    await sql`alter table ledger.entries enable trigger entries_append_only`.execute(tx)
  })
}

describe('the audit chain', () => {
  it('holds when nobody touched it, and tells its head', async () => {
    const institution = await aChainOf('0001', 3)
    const head = await verifyChain(database.db, institution)
    expect(head).toMatchObject({ ok: true, value: { sequence: 3 } })
    expect(await verifyChain(database.db, institutionId('GR:0999'))).toMatchObject({ ok: true, value: { sequence: 0 } })
  })

  it.each([
    [
      'a changed content',
      `update ledger.entries set body = '{"n":9}' where institution_id = 'GR:CODE' and sequence = 2`,
      'ledger/entry-changed',
      2,
    ],
    [
      'a changed time',
      `update ledger.entries set at = at - interval '1 day' where institution_id = 'GR:CODE' and sequence = 3`,
      'ledger/entry-changed',
      3,
    ],
    [
      'a changed subject',
      `update ledger.entries set subject = 'person:2' where institution_id = 'GR:CODE' and sequence = 1`,
      'ledger/entry-changed',
      1,
    ],
    ['a removed entry', `delete from ledger.entries where institution_id = 'GR:CODE' and sequence = 2`, 'ledger/entry-missing', 2],
    [
      'a replaced hash',
      `update ledger.entries set hash = repeat('a', 64) where institution_id = 'GR:CODE' and sequence = 2`,
      'ledger/entry-changed',
      2,
    ],
    [
      'a replaced link',
      `update ledger.entries set previous_hash = repeat('a', 64) where institution_id = 'GR:CODE' and sequence = 4`,
      'ledger/link-broken',
      4,
    ],
  ] as const)('finds %s', async (_name, statement, code, sequence) => {
    const chain = String(7000 + ++tampered)
    const institution = await aChainOf(chain, 4)
    await tamper(statement.replace('CODE', chain))
    expect(await verifyChain(database.db, institution)).toEqual({ ok: false, error: { code, sequence } })
  })

  it('finds a tail that was cut off when an earlier head is known', async () => {
    const institution = await aChainOf('0002', 3)
    const head = unwrap(await verifyChain(database.db, institution))
    await tamper(`delete from ledger.entries where institution_id = 'GR:0002' and sequence = 3`)
    expect(await verifyChain(database.db, institution)).toMatchObject({ ok: true, value: { sequence: 2 } })
    expect(await verifyChain(database.db, institution, head)).toEqual({ ok: false, error: { code: 'ledger/entry-missing', sequence: 3 } })
  })

  it('neither forks nor gaps when many append at once', async () => {
    const institution = institutionId('GR:0003')
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        database.transaction((tx) => appendEntry(tx, { institutionId: institution, kind: 'document-issued', body: { n }, now })),
      ),
    )
    expect(await verifyChain(database.db, institution)).toMatchObject({ ok: true, value: { sequence: 20 } })
  })

  it.each(['update ledger.entries set kind = kind', 'delete from ledger.entries', 'truncate ledger.entries', 'delete from ledger.steps'])(
    'is refused by the database: %s',
    async (statement) => {
      await expect(sql.raw(statement).execute(database.db)).rejects.toThrow(/append-only/)
    },
  )

  it.each(['Nikolaidis', 'Georgios Nikolaidis (demo)', '1988-04-12', 'GR-DEMO-12048800', 'pin:GR-DEMO-12048800'])(
    'takes no person as subject: %s',
    async (subject) => {
      const outcome = await database.transaction((tx) => appendEntry(tx, { institutionId: rhodes, kind: 'access', subject, body: {}, now }))
      expect(outcome).toEqual({ ok: false, error: { code: 'ledger/subject-not-a-reference', at: '/subject' } })
    },
  )
})

describe('the access log', () => {
  const access = {
    institutionId: rhodes,
    actor: { id: 'staff-7', name: 'Eleni Markou (demo)' },
    subject: `pin:${'4f2a9c01'.repeat(8)}`,
    purpose: 'case-handling',
    legalBasis: '987/2009 Art 15(1)',
    what: 'document:PDA1',
    now,
  }

  it('shows the person who looked, when, why and on what legal basis', async () => {
    await recordAccess(database.db, access)
    await recordAccess(database.db, {
      ...access,
      institutionId: institutionId('IT:2901'),
      actor: { id: 'staff-9', name: 'Nicola Bianchi (demo)' },
      purpose: 'labour-inspection',
      now: new Date(now.getTime() + 1000),
    })
    await recordAccess(database.db, { ...access, subject: '0199f2a0-0000-7000-8000-0000000000ff' })
    const seen = { legalBasis: '987/2009 Art 15(1)', what: 'document:PDA1' }
    expect(await listAccessesFor(database.db, access.subject)).toEqual([
      { at: '2026-11-21T10:00:01.123Z', who: 'Nicola Bianchi (demo)', institution: 'IT:2901', purpose: 'labour-inspection', ...seen },
      { at: '2026-11-21T10:00:00.123Z', who: 'Eleni Markou (demo)', institution: 'GR:1001', purpose: 'case-handling', ...seen },
    ])
    expect(await verifyChain(database.db, rhodes)).toMatchObject({ ok: true, value: { sequence: 2 } })
  })

  it.each(['purpose', 'legalBasis', 'what'] as const)('refuses an access without %s', async (part) => {
    expect(await recordAccess(database.db, { ...access, [part]: ' ' })).toEqual({
      ok: false,
      error: { code: 'ledger/access-incomplete', at: `/${part}` },
    })
  })
})

describe('the trail of a transaction', () => {
  const transactionId = '0199f2a0-0000-7000-8000-000000000001'

  it('shows each step in order, the failing check and the next move', async () => {
    const steps = [
      { name: 'received', outcome: 'passed' },
      { name: 'signature', outcome: 'failed', code: 'as4/signature-wrong', next: 'ask-the-sender-to-send-again' },
      { name: 'decryption', outcome: 'not-applicable' },
    ] as const
    for (const step of steps) unwrap(await recordStep(database.db, { transactionId, kind: 'as4', ...step, institutionId: rhodes, now }))
    expect(await getTrail(database.db, transactionId)).toEqual({
      id: transactionId,
      kind: 'as4',
      institutions: ['GR:1001'],
      steps: [
        { kind: 'as4', name: 'received', at: now.toISOString(), state: 'passed' },
        {
          kind: 'as4',
          name: 'signature',
          at: now.toISOString(),
          state: 'failed',
          code: 'as4/signature-wrong',
          next: 'ask-the-sender-to-send-again',
        },
        { kind: 'as4', name: 'decryption', at: now.toISOString(), state: 'not-applicable' },
      ],
    })
    expect(await getTrail(database.db, 'unknown-transaction')).toBeUndefined()
  })

  it('keeps steps of a message to an institution that nobody knows', async () => {
    unwrap(
      await recordStep(database.db, {
        transactionId: 'msg-1@nowhere.example',
        kind: 'as4',
        name: 'addressee',
        outcome: 'failed',
        code: 'as4/unknown-institution',
        now,
      }),
    )
    expect((await getTrail(database.db, 'msg-1@nowhere.example'))?.institutions).toEqual([])
  })

  const personal = [
    'Georgios Nikolaidis (demo)',
    'Νικολαΐδης',
    '1988-04-12',
    'GR-DEMO-12048800',
    'born-1988',
    'Živa',
    '12048800',
    'Odos Dokimis 7',
  ]

  it.each(['name', 'code', 'next'] as const)('takes no names, numbers or birth dates as %s', async (part) => {
    for (const text of personal) {
      const step = {
        transactionId,
        kind: 'request',
        name: 'received',
        outcome: 'failed',
        now,
        [part]: part === 'code' ? `requests/${text}` : text,
      } as const
      expect(await recordStep(database.db, step)).toEqual({ ok: false, error: { code: 'ledger/step-not-a-fixed-word', at: `/${part}` } })
    }
  })

  it('never stores a text that has a capital, a space or a number of four digits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (text) => {
        const outcome = await recordStep(database.db, { transactionId, kind: 'request', name: text, outcome: 'passed', now })
        return !outcome.ok || /^(?!.*\d{4})[a-z0-9-]+$/.test(text)
      }),
      { numRuns: 60 },
    )
  })
})
