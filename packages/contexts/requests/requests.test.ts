import { institutionId, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createRequest,
  findRequest,
  getRequest,
  listRequestsFor,
  parseDeepLink,
  type Question,
  type Reader,
  recordOutcome,
  recordWithClerk,
  recordWorkerConfirmation,
  requestsStore,
  saveAnswer,
  submitRequest,
  withdrawRequest,
} from './index.ts'

const institution = institutionId('GR:1001')
const now = new Date('2026-11-21T09:00:00Z')
const later = new Date('2026-11-22T09:00:00Z')
const yiannis: Reader = { person: 'GR-DEMO-01017000', company: 'GR-DEMO-094000001' }
const georgios: Reader = { person: 'GR-DEMO-12048800' }
const stranger: Reader = { person: 'GR-DEMO-99999999' }
const ask = (id: string, kind: Question['kind']): Question => ({ id, kind, required: true, answeredBy: 'employer' })
const askable = [ask('worker', 'text'), ask('posting-period', 'period'), ask('lent-on', 'yes-no')]

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase([requestsStore])
})
afterAll(() => database.close())

async function aDraft(procedure = 'posted-worker-a1', applicant: Reader = yiannis) {
  return unwrap(await database.transaction((tx) => createRequest(tx, { institution, procedure, language: 'el', applicant, now })))
}
const save = (id: string, questionId: string, value: unknown, reader = yiannis) =>
  database.transaction((tx) => saveAnswer(tx, { institution, id, reader, questionId, value, askable, now }))
const submit = (id: string, reader = yiannis, at = now, next: Question | null = null) =>
  database.transaction((tx) => submitRequest(tx, { institution, id, reader, next, now: at }))
const confirmation = (id: string, reader = georgios, more: object = {}) =>
  database.transaction((tx) => recordWorkerConfirmation(tx, { institution, id, reader, confirmed: true, askable, now, ...more }))
async function aSentRequest() {
  const { id } = await aDraft()
  unwrap(await save(id, 'worker', georgios.person))
  unwrap(await save(id, 'lent-on', false))
  return unwrap(await submit(id))
}

describe('a draft', () => {
  it('keeps what was answered, and what was answered before', async () => {
    const { id } = await aDraft()
    unwrap(await save(id, 'lent-on', true))
    const view = unwrap(await save(id, 'lent-on', false))
    expect(view).toMatchObject({ state: 'draft', language: 'el', answers: { 'lent-on': false } })
    expect(view.history.map(({ value }) => value)).toEqual([true, false])
    expect(view.statements).toEqual([
      { questionId: 'lent-on', questionKind: 'yes-no', value: false, source: 'employer', by: yiannis.person, at: now.toISOString() },
    ])
    expect(await findRequest(database.db, { institution, id })).toEqual(view)
  })
  it('refuses a wrong answer with its field, and keeps nothing of it', async () => {
    const { id } = await aDraft()
    expect(await save(id, 'posting-period', { from: '2026-12-02', to: '2026-12-01' })).toEqual({
      ok: false,
      error: {
        code: 'requests/answer-invalid',
        at: 'posting-period',
        fields: [{ field: 'posting-period/to', code: 'requests/end-before-start' }],
      },
    })
    expect((await findRequest(database.db, { institution, id }))?.history).toEqual([])
  })
  it.each([
    ['shoe-size', 43, yiannis, 'requests/unknown-question'],
    ['lent-on', true, stranger, 'requests/not-the-applicant'],
    ['lent-on', true, { person: yiannis.person }, 'requests/not-the-applicant'],
  ])('refuses %s = %j with %o: %s', async (questionId, value, reader, code) => {
    expect(await save((await aDraft()).id, questionId, value, reader)).toMatchObject({ ok: false, error: { code } })
  })
  it('is begun for a known procedure in a known language only', async () => {
    const begin = (procedure: unknown, language: unknown) =>
      database.transaction((tx) => createRequest(tx, { institution, procedure, language, applicant: yiannis, now }))
    expect(await begin('fishing-licence', 'el')).toMatchObject({ error: { code: 'requests/unknown-procedure' } })
    expect(await begin('health-card', 'tlh')).toMatchObject({ error: { code: 'requests/unknown-language' } })
  })
  it('takes answers that arrive at once, all of them', async () => {
    const { id } = await aDraft()
    await Promise.all([save(id, 'lent-on', true), save(id, 'worker', 'a'), save(id, 'lent-on', false), save(id, 'worker', 'b')])
    expect((await findRequest(database.db, { institution, id }))?.history).toHaveLength(4)
  })
})

describe('a request that was sent', () => {
  it('has a receipt, the same one when it is sent again', async () => {
    const first = await aSentRequest()
    expect(first).toMatchObject({ state: 'waiting-for-worker', receipt: { at: now.toISOString() } })
    expect(first.receipt?.reference).toMatch(/^R-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}$/)
    expect(unwrap(await submit(first.id, yiannis, later))).toEqual(first)
  })
  it('is not sent while a question is open, nor without the worker', async () => {
    const { id } = await aDraft()
    expect(await submit(id, yiannis, now, ask('lent-on', 'yes-no'))).toMatchObject({
      error: { code: 'requests/incomplete', at: 'lent-on' },
    })
    expect(await submit(id)).toMatchObject({ error: { code: 'requests/incomplete', at: 'worker' } })
    expect(await submit(id, stranger)).toMatchObject({ error: { code: 'requests/not-the-applicant' } })
  })
  it('takes no more answers from the employer', async () => {
    const { id } = await aSentRequest()
    expect(await save(id, 'lent-on', true)).toMatchObject({
      error: { code: 'requests/state-forbids', params: { state: 'waiting-for-worker' } },
    })
  })
  it('for a health card needs no worker', async () => {
    const ziva: Reader = { person: 'SI-DEMO-03099100' }
    const { id } = await aDraft('health-card', ziva)
    expect(unwrap(await submit(id, ziva)).state).toBe('submitted')
  })
})

describe('the worker', () => {
  it('sees the request once it is sent, not the draft', async () => {
    const draft = await aDraft()
    unwrap(await save(draft.id, 'worker', georgios.person))
    expect(await getRequest(database.db, { institution, id: draft.id, reader: georgios })).toMatchObject({
      error: { code: 'requests/not-found' },
    })
    unwrap(await submit(draft.id))
    expect(unwrap(await getRequest(database.db, { institution, id: draft.id, reader: georgios })).role).toBe('worker')
  })
  it('confirms, and the request goes on', async () => {
    const { id } = await aSentRequest()
    const view = unwrap(await confirmation(id))
    expect(view).toMatchObject({ state: 'submitted', confirmation: { confirmed: true, by: georgios.person } })
  })
  it('corrects, and both statements stand with who made them', async () => {
    const { id } = await aSentRequest()
    const view = unwrap(await confirmation(id, georgios, { confirmed: false, corrections: { 'lent-on': true }, note: ' lent in June ' }))
    expect(view.statements.filter(({ questionId }) => questionId === 'lent-on')).toMatchObject([
      { value: false, source: 'employer', by: yiannis.person },
      { value: true, source: 'worker', by: georgios.person },
    ])
    expect(view).toMatchObject({
      answers: { 'lent-on': false },
      corrections: { 'lent-on': true },
      confirmation: { confirmed: false, note: 'lent in June' },
    })
  })
  it('who states something else has not confirmed; who states the same has', async () => {
    const other = unwrap(await confirmation((await aSentRequest()).id, georgios, { corrections: { 'lent-on': true } }))
    expect(other.confirmation).toMatchObject({ confirmed: false })
    const same = unwrap(await confirmation((await aSentRequest()).id, georgios, { corrections: { 'lent-on': false } }))
    expect(same).toMatchObject({ corrections: {}, confirmation: { confirmed: true } })
  })
  it('may correct what was stated as long as it waits, but not who the worker is', async () => {
    const sent = await aSentRequest()
    expect(sent.correctable).toEqual(['lent-on'])
    expect(unwrap(await confirmation(sent.id)).correctable).toEqual([])
  })
  it('is told every field that is wrong, of every correction', async () => {
    const { id } = await aDraft()
    unwrap(await save(id, 'worker', georgios.person))
    unwrap(await save(id, 'lent-on', false))
    unwrap(await save(id, 'posting-period', { from: '2026-12-01', to: '2026-12-31' }))
    unwrap(await submit(id))
    const corrections = { 'lent-on': 'perhaps', 'posting-period': { from: '2026-12-02', to: '2026-12-01' } }
    expect(await confirmation(id, georgios, { corrections })).toMatchObject({
      error: {
        code: 'requests/answer-invalid',
        fields: [
          { field: 'lent-on', code: 'requests/wrong-kind' },
          { field: 'posting-period/to', code: 'requests/end-before-start' },
        ],
      },
    })
    expect((await findRequest(database.db, { institution, id }))?.state).toBe('waiting-for-worker')
  })
  it.each([
    [{ corrections: { worker: 'somebody' } }, 'requests/not-correctable'],
    [{ corrections: { 'posting-period': { from: '2026-12-01', to: '2026-12-02' } } }, 'requests/not-correctable'],
    [{ corrections: { 'shoe-size': 43 } }, 'requests/unknown-question'],
    [{ corrections: { 'lent-on': 'perhaps' } }, 'requests/answer-invalid'],
    [{ note: 'x'.repeat(2001) }, 'requests/note-too-long'],
  ])('may not say %j: %s, and nothing of it is kept', async (more, code) => {
    const { id } = await aSentRequest()
    expect(await confirmation(id, georgios, more)).toMatchObject({ ok: false, error: { code } })
    expect(await findRequest(database.db, { institution, id })).toMatchObject({ state: 'waiting-for-worker', history: { length: 2 } })
  })
  it('speaks once, and nobody speaks for the worker', async () => {
    const { id } = await aSentRequest()
    expect(await confirmation(id, yiannis)).toMatchObject({ error: { code: 'requests/not-the-worker' } })
    expect(await confirmation(id, stranger)).toMatchObject({ error: { code: 'requests/not-the-worker' } })
    unwrap(await confirmation(id))
    expect(await confirmation(id)).toMatchObject({ error: { code: 'requests/state-forbids' } })
  })
})

describe('what came of it', () => {
  const reasons = [{ provision: ['987/2009 Art 14(1)'], state: 'unknown', textKey: 'law.insured-before.insured-for-too-short', params: {} }]
  const issued = { outcome: 'issued', reasons, documentIds: ['doc-1'] } as const
  it('is recorded once: with a clerk, then decided', async () => {
    const { id } = await aSentRequest()
    unwrap(await confirmation(id))
    const clerk = () => database.transaction((tx) => recordWithClerk(tx, { institution, id, reasons, now }))
    expect(unwrap(await clerk())).toMatchObject({ state: 'with-clerk', decision: { outcome: 'with-clerk', reasons } })
    expect(unwrap(await clerk())).toEqual(unwrap(await clerk()))
    const decide = () => database.transaction((tx) => recordOutcome(tx, { institution, id, outcome: issued, now }))
    expect(unwrap(await decide())).toMatchObject({ state: 'decided', decision: issued })
    expect(unwrap(await decide())).toEqual(unwrap(await decide()))
  })
  it('is not recorded on a request that waits for its worker', async () => {
    const { id } = await aSentRequest()
    expect(await database.transaction((tx) => recordOutcome(tx, { institution, id, outcome: issued, now }))).toMatchObject({
      error: { code: 'requests/state-forbids' },
    })
  })
  it('may be that the applicant took it back; the answers stay', async () => {
    const { id } = await aSentRequest()
    const view = unwrap(await database.transaction((tx) => withdrawRequest(tx, { institution, id, reader: yiannis, now })))
    expect(view).toMatchObject({ state: 'withdrawn', history: { length: 2 } })
    expect(await confirmation(id)).toMatchObject({ error: { code: 'requests/state-forbids' } })
  })
})

describe('who sees what', () => {
  it('each sees the requests in which they have a part, newest first', async () => {
    const company: Reader = { person: 'GR-DEMO-B', company: 'GR-DEMO-B-COMPANY' }
    const one = await aDraft('posted-worker-a1', company)
    const two = unwrap(
      await database.transaction((tx) =>
        createRequest(tx, { institution, procedure: 'health-card', language: 'el', applicant: { person: company.person }, now: later }),
      ),
    )
    const list = async (reader: Reader) => (await listRequestsFor(database.db, { institution, reader })).map(({ id }) => id)
    expect(await list(company)).toEqual([one.id])
    expect(await list({ person: company.person })).toEqual([two.id])
    expect(await list({ person: 'GR-DEMO-C', company: 'GR-DEMO-B-COMPANY' })).toEqual([one.id])
    expect(await list(stranger)).toEqual([])
  })
  it('nobody else learns that a request exists, nor does another institution', async () => {
    const { id } = await aDraft()
    const missing = { ok: false, error: { code: 'requests/not-found' } }
    expect(await getRequest(database.db, { institution, id, reader: stranger })).toEqual(missing)
    expect(await getRequest(database.db, { institution: institutionId('IT:2001'), id, reader: yiannis })).toEqual(missing)
    expect(await getRequest(database.db, { institution, id: 'not-an-id', reader: yiannis })).toEqual(missing)
  })
  it('no event can be changed or removed', async () => {
    await aDraft()
    await expect(sql`update requests.events set kind = 'x'`.execute(database.db)).rejects.toThrow(/append-only/)
    await expect(sql`delete from requests.parties`.execute(database.db)).rejects.toThrow(/append-only/)
  })
})

describe('a link from another site', () => {
  it.each([
    [{ procedure: 'posted-worker-a1', lang: 'el-GR', utm_source: 'your-europe' }, 'el'],
    [{ procedure: 'posted-worker-a1', language: 'nb' }, 'no'],
    [{ procedure: 'posted-worker-a1' }, 'en'],
  ])('%j keeps procedure and language %s', (query, language) => {
    expect(parseDeepLink(query)).toEqual({ ok: true, value: { procedure: 'posted-worker-a1', language } })
  })
  it.each([
    [{}, 'requests/unknown-procedure'],
    [{ procedure: ['posted-worker-a1'] }, 'requests/unknown-procedure'],
    [{ procedure: 'health-card', language: 'xx' }, 'requests/unknown-language'],
  ])('%j is refused with %s', (query, code) => {
    expect(parseDeepLink(query)).toMatchObject({ ok: false, error: { code } })
  })
})
