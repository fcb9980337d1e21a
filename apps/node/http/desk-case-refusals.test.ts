import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clerk, type DeskNode, type Desks, openDesks } from '../testing/desk-nodes.ts'
import { deskOf, form, fresh, georgios, openCaseWith, send, view } from '../testing/desk-stories.ts'

let desks: Desks
let greece: DeskNode
let eleni: Clerk
beforeAll(async () => {
  desks = await openDesks(['GR:1001', 'IT:2001', 'SI:3001', 'ES:4001'], { unreachable: ['ES:4001'] })
  greece = deskOf(desks, 'GR:1001')
  eleni = await greece.as()
}, 60_000)
afterAll(() => desks.close())

const a009 = {
  Person: georgios,
  EmployerInPostingState: { Employer: [{ name: 'Aegean Marble Works (demo)' }] },
  DecisionLegislationApplicable: {
    Decision: { InitialDecision: true },
    memberStateWhichLegislationApplies: 'GR',
    PeriodForWhichDecisionApplies: { FixedPeriod: { startDate: '2026-01-15', endDate: '2026-12-31' } },
  },
  articleRegulationECNo8832004: '01',
}

const outbox = async () =>
  Number((await sql<{ n: string }>`select count(*) as n from exchange.outbox`.execute(greece.database.db)).rows[0]?.n)

describe('what a clerk may not do', () => {
  it.each([
    [
      'a date that is none',
      { Person: { PersonIdentification: { ...georgios.PersonIdentification, dateBirth: '1988-02-31' } } },
      '/Person/PersonIdentification/dateBirth',
      'vocabulary/wrong-date',
    ],
    ['a field that nobody knows', { Person: georgios, Extra: 1 }, '/Extra', 'vocabulary/unknown-field'],
    ['a list where one is asked for', { Person: [georgios] }, '/Person', 'vocabulary/wrong-type'],
    [
      'an item of a list',
      { LocalCaseNumbers: { LocalCaseNumber: [{ country: 'GR' }, { country: 'XX' }] } },
      '/LocalCaseNumbers/LocalCaseNumber/1/country',
      'vocabulary/unknown-code',
    ],
  ])('is to send %s: the field is named as in the content', async (_name, content, field, code) => {
    const { id, version } = await openCaseWith(eleni)
    const { status, body } = await send(eleni, id, { documentType: 'U001', content })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'casework/invalid-content', fields: [{ field, code }] })
    expect(JSON.stringify(body)).not.toContain('Georgios')
    expect((await view(eleni, id)).version).toBe(version)
  })

  it('is to act on a case that has changed since it was read', async () => {
    const { id, version } = await openCaseWith(eleni)
    await send(eleni, id, { documentType: 'U001', expectedVersion: version })
    const late = await send(eleni, id, { documentType: 'U003', expectedVersion: version })
    expect(late).toMatchObject({ status: 409, body: { code: 'casework/version-conflict', params: { version: expect.any(Number) } } })
    const archived = await eleni.post(`/api/desk/cases/${id}/actions`, { action: 'archive', requestId: fresh(), expectedVersion: version })
    expect(archived).toMatchObject({ status: 409, body: { code: 'casework/version-conflict' } })
  })

  it('is to add somebody without saying whom', async () => {
    const { id } = await openCaseWith(eleni, 'H_BUC_01')
    await send(eleni, id, { documentType: 'H001', content: {} })
    for (const institutionID of [undefined, '', 'somebody'])
      expect(
        await send(eleni, id, { documentType: 'X005', content: { AddedParticipant: { AddParticipant: { institutionID } } } }),
      ).toMatchObject({
        status: 422,
        body: { fields: [{ field: '/AddedParticipant/AddParticipant/institutionID', code: 'node/not-an-institution' }] },
      })
  })

  it('is to close before the process lets it; the clerk is told from when', async () => {
    const { id } = await openCaseWith(eleni, 'LA_BUC_04')
    const { body } = await eleni.post(`/api/desk/cases/${id}/documents`, {
      action: 'send',
      documentType: 'A009',
      content: a009,
      requestId: fresh(),
    })
    const { actions } = body.case as { actions: { action: string; availableFrom?: string }[] }
    const availableFrom = actions.find(({ action }) => action === 'close')?.availableFrom
    expect(availableFrom).toMatch(/^2026-1\d-/)
    const early = await form(eleni, id, { action: 'close', documentType: 'X001' })
    expect(early).toMatchObject({ status: 409, body: { code: 'casework/not-yet-available', params: { availableFrom } } })
    desks.pass(60)
    expect((await form(eleni, id, { action: 'close', documentType: 'X001' })).status).toBe(200)
  })

  it('is to do what the case does not offer', async () => {
    const { id } = await openCaseWith(eleni)
    const replies = [
      await send(eleni, id, { documentType: 'U002' }),
      await send(eleni, id, { action: 'close', documentType: 'X001' }),
      await send(eleni, id, { documentType: 'NONE' }),
      await form(eleni, id, { action: 'send', documentType: 'U002' }),
      await send(eleni, id, { documentType: 'U001', receivers: ['SI:3001'] }),
      await eleni.post(`/api/desk/cases/${id}/actions`, { action: 'close-here', requestId: fresh() }),
    ]
    for (const reply of replies) expect(reply).toMatchObject({ status: 409, body: { code: 'casework/action-not-allowed' } })
    expect(await send(eleni, id, { action: 'update', documentType: 'U001', documentId: 'none' })).toMatchObject({ status: 404 })
    expect(await form(eleni, id, { action: 'update', documentType: 'U001', documentId: 'none' })).toMatchObject({ status: 404 })
  })

  it.each([
    ['nobody of the directory', 'UB_BUC_01', ['FR:9999'], 'journeys/not-a-counterparty', '/counterparties/0'],
    ['the own institution', 'UB_BUC_01', ['GR:1001'], 'journeys/not-a-counterparty', '/counterparties/0'],
    ['who has no access point', 'UB_BUC_01', ['ES:4001'], 'journeys/not-a-counterparty', '/counterparties/0'],
    ['a hospital', 'S_BUC_01', ['IT:2001', 'ES:4901'], 'journeys/not-a-counterparty', '/counterparties/1'],
    ['two, where the process is between two', 'UB_BUC_01', ['IT:2001', 'SI:3001'], 'journeys/one-counterparty-only', '/counterparties'],
    ['a text that is no institution', 'UB_BUC_01', ['<script>'], 'node/not-an-institution', '/counterparties/0'],
    ['a process that nobody knows', 'ZZ_BUC_99', ['IT:2001'], 'casework/unknown-buc', '/bucType'],
    ['a name that objects inherit', 'constructor', ['IT:2001'], 'casework/unknown-buc', '/bucType'],
  ])('is to open a case with %s', async (_name, bucType, counterparties, code, at) => {
    expect(await eleni.post('/api/desk/cases', { bucType, counterparties, requestId: fresh() })).toMatchObject({
      status: 422,
      body: { code, at },
    })
  })
})

describe('a request that is made twice', () => {
  it('opens one case, also when both come at once', async () => {
    const body = { bucType: 'UB_BUC_01', counterparties: ['IT:2001'], requestId: fresh() }
    const replies = await Promise.all([1, 2, 3].map(() => eleni.post('/api/desk/cases', body)))
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(replies.map((reply) => reply.body.id)).size).toBe(1)
    expect(await eleni.post('/api/desk/cases', { ...body, bucType: 'UB_BUC_02' })).toMatchObject({
      status: 409,
      body: { code: 'casework/request-reused' },
    })
  })

  it('sends one document, also when both come at once', async () => {
    const { id, version } = await openCaseWith(eleni)
    const before = await outbox()
    const body = { documentType: 'U001', requestId: fresh(), expectedVersion: version }
    const replies = await Promise.all([1, 2, 3].map(() => send(eleni, id, body)))
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(replies.map((reply) => reply.body.documentId)).size).toBe(1)
    expect(await outbox()).toBe(before + 1)
    expect((await view(eleni, id)).documents).toHaveLength(1)
    const { rows } = await sql`select 1 from ledger.entries where kind = 'sed-sent' and body like ${`%${id}%`}`.execute(greece.database.db)
    expect(rows).toHaveLength(1)
    expect(await send(eleni, id, { ...body, documentType: 'U003' })).toMatchObject({
      status: 409,
      body: { code: 'casework/request-reused' },
    })
  })
})

describe('a case of another institution', () => {
  it('is not there for whoever else works at the same node', async () => {
    const { id } = await openCaseWith(eleni)
    await send(eleni, id, { documentType: 'U001' })
    const stranger = await greece.as({ institution: 'GR:1002' as DeskNode['institution'] })
    const document = (await view(eleni, id)).documents[0]?.id
    for (const reply of [
      await stranger.get(`/api/desk/cases/${id}`),
      await stranger.get(`/api/desk/cases/${id}/documents/${document}`),
      await form(stranger, id, { action: 'send', documentType: 'U003' }),
      await send(stranger, id, { documentType: 'U003' }),
      await stranger.post(`/api/desk/cases/${id}/actions`, { action: 'archive', requestId: fresh() }),
    ]) {
      expect(reply).toMatchObject({ status: 404, body: { code: 'casework/unknown-case' } })
      expect(JSON.stringify(reply.body)).not.toMatch(/Nikolaidis|UB_BUC/)
    }
    expect((await stranger.get('/api/desk/cases')).body).toEqual([])
  })

  it.each(['inspector', 'healthcare-desk', 'operator'] as const)('is not for the role %s, nor is opening one', async (role) => {
    const { id } = await openCaseWith(eleni)
    const other = await greece.as({ role })
    for (const reply of [
      await other.get('/api/desk/bucs'),
      await other.get('/api/desk/institutions?bucType=UB_BUC_01'),
      await other.post('/api/desk/cases', { bucType: 'UB_BUC_01', counterparties: ['IT:2001'], requestId: fresh() }),
      await form(other, id, { action: 'send', documentType: 'U001' }),
      await send(other, id, { documentType: 'U001' }),
      await other.post(`/api/desk/cases/${id}/actions`, { action: 'archive', requestId: fresh() }),
    ])
      expect(reply).toMatchObject({ status: 403, body: { code: 'node/not-allowed' } })
  })

  it('is not for whoever is not logged in, or whose request another page made', async () => {
    const { id } = await openCaseWith(eleni)
    const headers = { cookie: '' }
    const body = JSON.stringify({ action: 'archive', requestId: fresh() })
    expect(await eleni.raw(`/api/desk/cases/${id}/actions`, body, headers)).toMatchObject({ status: 401 })
    expect(await eleni.raw(`/api/desk/cases/${id}/actions`, body, { 'x-csrf-token': 'guessed' })).toMatchObject({
      status: 403,
      body: { code: 'node/csrf' },
    })
  })
})

describe('a hostile body', () => {
  const valid = { action: 'send', documentType: 'U001', content: {}, requestId: 'r' }
  it.each([
    ['a field that nobody knows', { ...valid, actor: 'somebody else' }],
    ['an action that is none', { ...valid, action: 'delete-draft' }],
    ['content that is a list', { ...valid, content: [] }],
    ['content that is nothing', { ...valid, content: null }],
    ['no request id', { ...valid, requestId: undefined }],
    ['a request id with a blank', { ...valid, requestId: 'copy 1' }],
    ['a version that is a text', { ...valid, expectedVersion: '1' }],
    ['nobody to send to', { ...valid, receivers: [] }],
    ['one receiver twice', { ...valid, receivers: ['IT:2001', 'IT:2001'] }],
  ])('is refused when it has %s', async (_name, body) => {
    const { id } = await openCaseWith(eleni)
    expect(await eleni.post(`/api/desk/cases/${id}/documents`, body)).toMatchObject({
      status: 400,
      body: { code: 'platform/invalid-request' },
    })
  })

  it('is refused when it reaches for a prototype, is no JSON, or is larger than any content', async () => {
    const { id } = await openCaseWith(eleni)
    const path = `/api/desk/cases/${id}/documents`
    const poisoned = `{"action":"send","documentType":"U001","requestId":"r","content":{"__proto__":{"Person":{}}}}`
    expect((await eleni.raw(path, poisoned)).status).toBe(400)
    expect((await eleni.raw(path, '{"action":')).status).toBe(400)
    expect((await eleni.raw(path, '[]')).status).toBe(400)
    expect((await eleni.raw(path, 'x=1', { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await eleni.raw(path, '<x/>', { 'content-type': 'application/xml' })).status).toBe(415)
    const large = JSON.stringify({ ...valid, content: { Person: 'x'.repeat(4 * 1024 * 1024) } })
    expect((await eleni.raw(path, large)).status).toBe(413)
    expect((await view(eleni, id)).state).toBe('draft')
  })

  it('nested deeper than any document is answered with what is wrong', async () => {
    const { id } = await openCaseWith(eleni)
    const deep = `${'{"Person":'.repeat(20_000)}1${'}'.repeat(20_000)}`
    const reply = await eleni.raw(
      `/api/desk/cases/${id}/documents`,
      `{"action":"send","documentType":"U001","requestId":"r","content":${deep}}`,
    )
    expect(reply).toMatchObject({ status: 422, body: { code: 'casework/invalid-content' } })
  })
})
