import { institutionId } from '@passerelle/kernel'
import { writeBusinessDocument } from '@passerelle/vocabulary'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Clerk, type DeskNode, type Desks, openDesks } from '../testing/desk-nodes.ts'

let desks: Desks
let greece: DeskNode
let eleni: Clerk
let paolo: Clerk
beforeAll(async () => {
  desks = await openDesks(['GR:1001', 'IT:2001', 'SI:3001', 'ES:4001'], { unreachable: ['ES:4001'] })
  greece = node('GR')
  eleni = await greece.as()
  paolo = await node('IT').as()
}, 60_000)
afterAll(() => desks.close())
beforeEach(async () => void (await desks.carry()))

function node(state: string): DeskNode {
  const found = desks.nodes[state]
  if (found === undefined) throw new Error(`no desk in ${state}`)
  return found
}

interface View {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly subject?: string
  readonly counterparty: string
  readonly timeline: readonly { readonly kind: string; readonly actor: string; readonly code?: string }[]
  readonly documents: readonly {
    readonly id: string
    readonly type: string
    readonly status: string
    readonly transport?: { state: string }
  }[]
  readonly actions: readonly { readonly action: string; readonly documentType: string; readonly documentId?: string }[]
  readonly caseActions: readonly string[]
}

let requests = 0
const fresh = () => `request-${++requests}`
const person = {
  PersonIdentification: {
    familyName: 'Nikolaidis (demo)',
    forename: 'Georgios',
    dateBirth: '1988-04-12',
    sex: '01',
    PINPersonInEachInstitution: { PersonalIdentificationNumber: [{ country: 'GR', personalIdentificationNumber: 'GR-DEMO-12048800' }] },
  },
}

const a009 = {
  Person: person,
  EmployerInPostingState: { Employer: [{ name: 'Aegean Marble Works (demo)' }] },
  DecisionLegislationApplicable: {
    Decision: { InitialDecision: true },
    memberStateWhichLegislationApplies: 'GR',
    PeriodForWhichDecisionApplies: { FixedPeriod: { startDate: '2026-01-15', endDate: '2026-12-31' } },
  },
  articleRegulationECNo8832004: '01',
}

async function opened(bucType = 'UB_BUC_01', counterparties: readonly string[] = ['IT:2001']): Promise<View> {
  const { status, body } = await eleni.post('/api/desk/cases', { bucType, counterparties, requestId: fresh() })
  expect(body).not.toHaveProperty('code')
  expect(status).toBe(201)
  return body as unknown as View
}
const view = async (clerk: Clerk, id: string) => (await clerk.get(`/api/desk/cases/${id}`)).body as unknown as View
const send = (clerk: Clerk, id: string, body: object) =>
  clerk.post(`/api/desk/cases/${id}/documents`, { action: 'send', content: { Person: person }, requestId: fresh(), ...body })
const form = (clerk: Clerk, id: string, query: Record<string, string>) =>
  clerk.get(`/api/desk/cases/${id}/form?${new URLSearchParams(query)}`)
const isOffered = ({ actions }: View, action: string, documentType: string) =>
  actions.some((one) => one.action === action && one.documentType === documentType)
const outbox = async () =>
  Number((await sql<{ n: string }>`select count(*) as n from exchange.outbox`.execute(greece.database.db)).rows[0]?.n)

describe('a case of unemployment benefits between two desks', () => {
  it('is opened, asked, answered with what is known already, updated and closed by hand', async () => {
    const bucs = (await eleni.get('/api/desk/bucs')).body as unknown as { type: string }[]
    expect(bucs).toHaveLength(99)
    expect(bucs).toContainEqual(expect.objectContaining({ type: 'UB_BUC_01', sector: 'UB', participants: 'bilateral' }))
    const whom = (await eleni.get('/api/desk/institutions?bucType=UB_BUC_01')).body as unknown as { id: string }[]
    expect(whom).toEqual([
      { id: 'IT:2001', name: 'INPS (demo) – Sede Milano', country: 'IT' },
      { id: 'SI:3001', name: 'ZZZS (demo) – OE Ljubljana', country: 'SI' },
    ])

    const begun = await opened()
    expect(begun).toMatchObject({ state: 'draft', bucType: 'UB_BUC_01', role: 'caseOwner', counterparty: 'INPS (demo) – Sede Milano' })
    expect(begun.timeline).toMatchObject([{ kind: 'case-opened', actor: 'Eleni Markou (demo)' }])
    expect(isOffered(begun, 'send', 'U001')).toBe(true)
    const { id } = begun
    const first = await send(eleni, id, { documentType: 'U001', expectedVersion: begun.version })
    expect(first).toMatchObject({ status: 201, body: { case: { state: 'open', subject: 'Georgios Nikolaidis (demo)' } } })
    expect(await desks.carry()).toEqual(['U001'])

    const seen = await view(paolo, id)
    expect(seen).toMatchObject({ state: 'open', role: 'counterparty', documents: [{ id: first.body.documentId, type: 'U001' }] })
    const reply = { action: 'reply', documentType: 'U002', documentId: String(first.body.documentId) }
    const start = await form(paolo, id, reply)
    expect(start.body).toMatchObject({ documentType: 'U002', version: seen.version, model: '4.2', content: { Person: person } })
    const answered = await send(paolo, id, { ...reply, content: start.body.content, expectedVersion: seen.version })
    expect(answered.status).toBe(201)
    expect(await desks.carry()).toEqual(['U002'])

    const update = { action: 'update', documentType: 'U001', documentId: String(first.body.documentId) }
    expect((await form(eleni, id, update)).body.content).toEqual({ Person: person })
    expect(await send(eleni, id, update)).toMatchObject({ status: 201, body: { documentId: first.body.documentId } })
    expect(await desks.carry()).toEqual(['U001'])
    expect(await view(paolo, id)).toMatchObject({ documents: [{ type: 'U001', version: 2 }, { type: 'U002' }] })

    const closing = await form(eleni, id, { action: 'close', documentType: 'X001' })
    expect(closing.body.content).toMatchObject({
      CaseContext: { PersonContext: { familyName: 'Nikolaidis (demo)' } },
      InformationAboutClose: { closeDate: '2026-11-21' },
    })
    expect(await send(eleni, id, { action: 'close', documentType: 'X001', content: closing.body.content })).toMatchObject({
      status: 422,
      body: { fields: [{ field: '/InformationAboutClose/reasonForClosing', code: 'vocabulary/missing-field' }] },
    })
    const { InformationAboutClose: known, ...rest } = closing.body.content as { InformationAboutClose: object }
    const content = { ...rest, InformationAboutClose: { ...known, reasonForClosing: '01' } }
    expect(await send(eleni, id, { action: 'close', documentType: 'X001', content })).toMatchObject({ status: 201 })
    expect(await desks.carry()).toEqual(['X001'])
    expect([(await view(eleni, id)).state, (await view(paolo, id)).state]).toEqual(['closed', 'closed'])
  })

  it('records each look at the person whom the case is about, and who had what sent', async () => {
    const { id } = await opened()
    await send(eleni, id, { documentType: 'U001' })
    await form(eleni, id, { action: 'send', documentType: 'U003' })
    const { rows } = await sql<{ kind: string; subject: string | null; body: string }>`
      select kind, subject, body from ledger.entries where institution_id = 'GR:1001' order by sequence desc limit 3`.execute(
      greece.database.db,
    )
    const [later, earlier] = rows
    expect(rows.map(({ kind }) => kind)).toEqual(['access', 'access', 'sed-sent'])
    expect([later?.subject, earlier?.subject]).toEqual(Array(2).fill(greece.referenceTo('GR-DEMO-12048800')))
    expect(JSON.parse(later?.body ?? '')).toMatchObject({ purpose: 'case-handling', legalBasis: '987/2009 Art 2', what: 'sed:U003' })
    expect(JSON.parse(rows[2]?.body ?? '')).toMatchObject({ caseId: id, documentType: 'U001' })
  })
})

describe('the own copy of a case', () => {
  it('is closed alone, once, and the other side is not told', async () => {
    const { id } = await opened('H_BUC_01')
    const { body } = await send(eleni, id, { documentType: 'H001', content: {} })
    expect((body.case as View).caseActions).toEqual(['close-here'])
    await desks.carry()
    const closeHere = { action: 'close-here', requestId: fresh() }
    expect(await paolo.post(`/api/desk/cases/${id}/actions`, closeHere)).toMatchObject({ status: 200, body: { state: 'closed-here' } })
    expect(await paolo.post(`/api/desk/cases/${id}/actions`, closeHere)).toMatchObject({ status: 200, body: { state: 'closed-here' } })
    expect(await desks.carry()).toEqual([])
    expect((await view(eleni, id)).state).toBe('open')
  })
})

describe('a pension case of an insured person', () => {
  it('says under the number of that person who looked, though its documents have no field Person', async () => {
    const { id } = await opened('P_BUC_01')
    expect(await send(eleni, id, { documentType: 'P2000', content: { InsuredPerson: person } })).toMatchObject({ status: 201 })
    await view(eleni, id)
    const { rows } = await sql<{ subject: string }>`
      select subject from ledger.entries where kind = 'access' order by sequence desc limit 1`.execute(greece.database.db)
    expect(rows).toEqual([{ subject: greece.referenceTo('GR-DEMO-12048800') }])
  })
})

describe('a case that a third institution joins', () => {
  it('is opened with who can be reached, and the newcomer gets what was written before', async () => {
    const { id } = await opened('H_BUC_01')
    await send(eleni, id, { documentType: 'H001', content: {} })
    expect(await desks.carry()).toEqual(['H001'])
    const added = { AddedParticipant: { AddParticipant: { institutionID: 'SI:3001', institutionName: 'ZZZS (demo)' }, reason: '01' } }
    expect(await send(eleni, id, { documentType: 'X005', content: added })).toMatchObject({ status: 201 })
    expect((await desks.carry()).toSorted()).toEqual(['H001', 'X005', 'X005'])
    const maja = await node('SI').as()
    expect((await view(maja, id)).documents.map(({ type }) => type).toSorted()).toEqual(['H001', 'X005'])
  })

  it('does not add an institution that cannot be reached, and nothing of it stays', async () => {
    const { id } = await opened('H_BUC_01')
    await send(eleni, id, { documentType: 'H001', content: {} })
    await desks.carry()
    const before = await view(eleni, id)
    const added = { AddedParticipant: { AddParticipant: { institutionID: 'ES:4001' }, reason: '01' } }
    expect(await send(eleni, id, { documentType: 'X005', content: added })).toMatchObject({
      status: 422,
      body: { code: 'journeys/no-access-point', params: { institution: 'ES:4001' } },
    })
    expect((await view(eleni, id)).version).toBe(before.version)
    expect(await desks.carry()).toEqual([])
  })

  it('takes what comes although the newcomer whom another adds cannot be reached, and shows what was not sent', async () => {
    const { body } = await paolo.post('/api/desk/cases', { bucType: 'H_BUC_01', counterparties: ['GR:1001'], requestId: fresh() })
    const id = String(body.id)
    const asked = (await send(paolo, id, { documentType: 'H001', content: {} })).body.documentId
    await desks.carry()
    expect(await send(eleni, id, { action: 'reply', documentType: 'H002', documentId: asked, content: {} })).toMatchObject({ status: 201 })
    await desks.carry()
    const [gr, it, es] = ['GR:1001', 'IT:2001', 'ES:4001'].map(institutionId)
    if (gr === undefined || it === undefined || es === undefined) throw new Error('three institutions')
    const joined = writeBusinessDocument(
      {
        sender: { id: it, role: 'CaseOwner' },
        receivers: [gr, es].map((one) => ({ id: one, role: 'Counterparty' as const })),
        document: {
          type: 'X005',
          model: '4.2',
          identifier: 'a'.repeat(32),
          setId: 'b'.repeat(32),
          version: 1,
          action: 'New',
          createdAt: new Date('2027-03-01T09:00:00Z').toISOString(),
        },
        case: { id, bucType: 'H_BUC_01', model: '4.2', protectedPerson: false },
      },
      { AddedParticipant: { AddParticipant: { institutionID: 'ES:4001' } } },
    )
    await greece.receive(joined, it)
    const after = await view(eleni, id)
    expect(after.documents).toContainEqual(expect.objectContaining({ type: 'X005', status: 'received' }))
    expect(after.timeline).toContainEqual(expect.objectContaining({ kind: 'transport-failed', code: 'journeys/no-access-point' }))
    expect(await desks.carry()).toEqual([])
  })
})

describe('what a clerk may not do', () => {
  it.each([
    [
      'a date that is none',
      { Person: { PersonIdentification: { ...person.PersonIdentification, dateBirth: '1988-02-31' } } },
      '/Person/PersonIdentification/dateBirth',
      'vocabulary/wrong-date',
    ],
    ['a field that nobody knows', { Person: person, Extra: 1 }, '/Extra', 'vocabulary/unknown-field'],
    ['a list where one is asked for', { Person: [person] }, '/Person', 'vocabulary/wrong-type'],
    [
      'an item of a list',
      { LocalCaseNumbers: { LocalCaseNumber: [{ country: 'GR' }, { country: 'XX' }] } },
      '/LocalCaseNumbers/LocalCaseNumber/1/country',
      'vocabulary/unknown-code',
    ],
  ])('is to send %s: the field is named as in the content', async (_name, content, field, code) => {
    const { id, version } = await opened()
    const { status, body } = await send(eleni, id, { documentType: 'U001', content })
    expect(status).toBe(422)
    expect(body).toMatchObject({ code: 'casework/invalid-content', fields: [{ field, code }] })
    expect(JSON.stringify(body)).not.toContain('Georgios')
    expect((await view(eleni, id)).version).toBe(version)
  })

  it('is to act on a case that has changed since it was read', async () => {
    const { id, version } = await opened()
    await send(eleni, id, { documentType: 'U001', expectedVersion: version })
    const late = await send(eleni, id, { documentType: 'U003', expectedVersion: version })
    expect(late).toMatchObject({ status: 409, body: { code: 'casework/version-conflict', params: { version: expect.any(Number) } } })
    const archived = await eleni.post(`/api/desk/cases/${id}/actions`, { action: 'archive', requestId: fresh(), expectedVersion: version })
    expect(archived).toMatchObject({ status: 409, body: { code: 'casework/version-conflict' } })
  })

  it('is to add somebody without saying whom', async () => {
    const { id } = await opened('H_BUC_01')
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
    const { id } = await opened('LA_BUC_04')
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
    const { id } = await opened()
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
    const { id, version } = await opened()
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
    const { id } = await opened()
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
    const { id } = await opened()
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
    const { id } = await opened()
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
    const { id } = await opened()
    expect(await eleni.post(`/api/desk/cases/${id}/documents`, body)).toMatchObject({
      status: 400,
      body: { code: 'platform/invalid-request' },
    })
  })

  it('is refused when it reaches for a prototype, is no JSON, or is larger than any content', async () => {
    const { id } = await opened()
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
    const { id } = await opened()
    const deep = `${'{"Person":'.repeat(20_000)}1${'}'.repeat(20_000)}`
    const reply = await eleni.raw(
      `/api/desk/cases/${id}/documents`,
      `{"action":"send","documentType":"U001","requestId":"r","content":${deep}}`,
    )
    expect(reply).toMatchObject({ status: 422, body: { code: 'casework/invalid-content' } })
  })
})
