import { institutionId } from '@passerelle/kernel'
import { writeBusinessDocument } from '@passerelle/vocabulary'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Clerk, type DeskNode, type Desks, openDesks } from '../testing/desk-nodes.ts'
import { type CaseSeen, deskOf, form, fresh, georgios, openCaseWith, send, view } from '../testing/desk-stories.ts'

let desks: Desks
let greece: DeskNode
let eleni: Clerk
let paolo: Clerk
beforeAll(async () => {
  desks = await openDesks(['GR:1001', 'IT:2001', 'IT:2901', 'SI:3001', 'ES:4001'], { unreachable: ['ES:4001'] })
  greece = deskOf(desks, 'GR:1001')
  eleni = await greece.as()
  paolo = await deskOf(desks, 'IT:2001').as()
}, 60_000)
afterAll(() => desks.close())
beforeEach(async () => void (await desks.carry()))

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

    const begun = await openCaseWith(eleni)
    expect(begun).toMatchObject({ state: 'draft', bucType: 'UB_BUC_01', role: 'caseOwner', counterparty: 'INPS (demo) – Sede Milano' })
    expect(begun.timeline).toMatchObject([{ kind: 'case-opened', actor: 'Eleni Markou (demo)' }])
    expect(begun.actions.some(({ documentType }) => documentType === 'U001')).toBe(true)
    const { id } = begun
    const first = await send(eleni, id, { documentType: 'U001', expectedVersion: begun.version })
    expect(first).toMatchObject({ status: 201, body: { case: { state: 'open', subject: 'Georgios Nikolaidis (demo)' } } })
    expect(await desks.carry()).toEqual(['U001'])

    const seen = await view(paolo, id)
    expect(seen).toMatchObject({ state: 'open', role: 'counterparty', documents: [{ id: first.body.documentId, type: 'U001' }] })
    const reply = { action: 'reply', documentType: 'U002', documentId: String(first.body.documentId) }
    const start = await form(paolo, id, reply)
    expect(start.body).toMatchObject({ documentType: 'U002', version: seen.version, model: '4.2', content: { Person: georgios } })
    const answered = await send(paolo, id, { ...reply, content: start.body.content, expectedVersion: seen.version })
    expect(answered.status).toBe(201)
    expect(await desks.carry()).toEqual(['U002'])

    const update = { action: 'update', documentType: 'U001', documentId: String(first.body.documentId) }
    expect((await form(eleni, id, update)).body.content).toEqual({ Person: georgios })
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
    const { id } = await openCaseWith(eleni)
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

describe('an administrative document', () => {
  it('begins with what it is about: what is withdrawn, what is rejected, who leaves', async () => {
    const { id } = await openCaseWith(eleni)
    const documentId = String((await send(eleni, id, { documentType: 'U001' })).body.documentId)
    await desks.carry()
    const about = { SEDType: 'U001', dateIssued: expect.stringMatching(/^202\d-\d\d-\d\d$/) }
    const context = { PersonContext: { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' } }
    expect((await form(eleni, id, { action: 'invalidate', documentType: 'X008', documentId })).body.content).toEqual({
      CaseContext: context,
      TheFollowingSEDConsideredInvalidWithdrawn: about,
    })
    expect((await form(paolo, id, { action: 'reject', documentType: 'X011', documentId })).body.content).toEqual({
      CaseContext: context,
      RejectSED: about,
    })
    expect((await form(paolo, id, { action: 'send', documentType: 'X007' })).body.content).toEqual({
      CaseContext: context,
      ForwardInformation: { RemovedParticipant: { institutionID: 'IT:2001' } },
    })
    expect((await form(eleni, id, { action: 'send', documentType: 'X007' })).body.content).toMatchObject({
      ForwardInformation: { RemovedParticipant: { institutionID: 'EL:1001', institutionName: 'e-EFKA (demo) – Insured Abroad' } },
    })
  })

  it('that forwards a part of the case gives the successor what came before, and takes the sender out', async () => {
    const { id } = await openCaseWith(eleni)
    await send(eleni, id, { documentType: 'U001' })
    await desks.carry()
    const start = await form(paolo, id, { action: 'send', documentType: 'X007' })
    const { ForwardInformation: forward, ...rest } = start.body.content as { ForwardInformation: object }
    const content = { ...rest, ForwardInformation: { ...forward, AddedParticipant: { institutionID: 'IT:2901' }, reason: '01' } }
    expect(await send(paolo, id, { documentType: 'X007', content })).toMatchObject({ status: 201, body: { case: { state: 'left' } } })
    await desks.carry()
    const nicola = await deskOf(desks, 'IT:2901').as()
    expect((await view(nicola, id)).documents.map(({ type }) => type).toSorted()).toEqual(['U001', 'X007'])
    expect(await view(eleni, id)).toMatchObject({ participants: [{ id: 'GR:1001' }, { id: 'IT:2901' }] })
  })
})

describe('the own copy of a case', () => {
  it('is closed alone, once, and the other side is not told', async () => {
    const { id } = await openCaseWith(eleni, 'H_BUC_01')
    const { body } = await send(eleni, id, { documentType: 'H001', content: {} })
    expect((body.case as CaseSeen).caseActions).toEqual(['close-here'])
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
    const { id } = await openCaseWith(eleni, 'P_BUC_01')
    expect(await send(eleni, id, { documentType: 'P2000', content: { InsuredPerson: georgios } })).toMatchObject({ status: 201 })
    await view(eleni, id)
    const { rows } = await sql<{ subject: string }>`
      select subject from ledger.entries where kind = 'access' order by sequence desc limit 1`.execute(greece.database.db)
    expect(rows).toEqual([{ subject: greece.referenceTo('GR-DEMO-12048800') }])
  })
})

describe('a case that a third institution joins', () => {
  it('is opened with who can be reached, and the newcomer gets what was written before', async () => {
    const { id } = await openCaseWith(eleni, 'H_BUC_01')
    await send(eleni, id, { documentType: 'H001', content: {} })
    expect(await desks.carry()).toEqual(['H001'])
    const added = { AddedParticipant: { AddParticipant: { institutionID: 'SI:3001', institutionName: 'ZZZS (demo)' }, reason: '01' } }
    expect(await send(eleni, id, { documentType: 'X005', content: added })).toMatchObject({ status: 201 })
    expect((await desks.carry()).toSorted()).toEqual(['H001', 'X005', 'X005'])
    const maja = await deskOf(desks, 'SI:3001').as()
    expect((await view(maja, id)).documents.map(({ type }) => type).toSorted()).toEqual(['H001', 'X005'])
  })

  it('does not add an institution that cannot be reached, and nothing of it stays', async () => {
    const { id } = await openCaseWith(eleni, 'H_BUC_01')
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
