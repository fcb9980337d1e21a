/** Processes of four branches played by hand in 4.4, over the interface that the desk's pages use: filled documents go, come and are answered. */
import { findSed, type ModelVersion } from '@passerelle/vocabulary'
import { filledExample } from '@passerelle/vocabulary/examples'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clerk, type Desks, openDesks } from '../testing/desk-nodes.ts'
import { type CaseSeen, deskOf, form, fresh, view } from '../testing/desk-stories.ts'

let desks: Desks
let clerks: readonly [Clerk, Clerk]
beforeAll(async () => {
  desks = await openDesks(['GR:1001', 'IT:2001'])
  clerks = [await deskOf(desks, 'GR:1001').as(), await deskOf(desks, 'IT:2001').as()]
}, 60_000)
afterAll(() => desks.close())

type Action = CaseSeen['actions'][number]
const isOfTheMatter = ({ action, documentType, availableFrom }: Action) =>
  (action === 'send' || action === 'reply') && !documentType.startsWith('X') && availableFrom === undefined
const filled = (type: string, model: ModelVersion = '4.4') =>
  filledExample(findSed(type, model)?.content ?? expect.fail(`${type} in ${model}`))

const open = (clerk: Clerk, bucType: string, more: object = {}) =>
  clerk.post('/api/desk/cases', { bucType, counterparties: ['IT:2001'], requestId: fresh(), ...more })
const send = (clerk: Clerk, id: string, { action, documentType, documentId }: Action, content: object = filled(documentType)) =>
  clerk.post(`/api/desk/cases/${id}/documents`, {
    action,
    documentType,
    ...(documentId !== undefined && { documentId }),
    content,
    requestId: fresh(),
  })

describe('a case in 4.4', () => {
  it.each([
    ['LA_BUC_01', 3],
    ['LA_BUC_02', 2],
    ['LA_BUC_03', 1],
    ['LA_BUC_04', 1],
    ['H_BUC_01', 2],
    ['H_BUC_02a', 2],
    ['H_BUC_07', 2],
    ['S_BUC_01', 2],
    ['S_BUC_02', 2],
    ['S_BUC_06', 2],
    ['R_BUC_01', 2],
    ['R_BUC_06', 2],
  ] as const)('%s begins at one desk and goes on at the other, for %i documents at least', async (bucType, least) => {
    const [eleni, paolo] = clerks
    const opened = await open(eleni, bucType, { model: '4.4' })
    expect(opened).toMatchObject({ status: 201, body: { model: '4.4' } })
    const id = String(opened.body.id)
    let seen = opened.body as unknown as CaseSeen
    let sent = 0
    for (const [from, to] of [
      [eleni, paolo],
      [paolo, eleni],
      [eleni, paolo],
      [paolo, eleni],
    ] as const) {
      const next = seen.actions.find((one) => one.action === 'reply' && isOfTheMatter(one)) ?? seen.actions.find(isOfTheMatter)
      if (next === undefined) break
      const { action, documentType, documentId } = next
      const start = await form(from, id, { action, documentType, ...(documentId !== undefined && { documentId }) })
      expect(start.body, documentType).toMatchObject({ documentType, model: '4.4' })
      const answer = await send(from, id, next)
      expect(answer.status, `${documentType} ${JSON.stringify(answer.body)}`).toBe(201)
      await desks.carry()
      seen = await view(to, id)
      expect(seen).toMatchObject({ model: '4.4', notTaken: [] })
      expect(seen.documents).toContainEqual(expect.objectContaining({ type: documentType, status: 'received' }))
      const document = seen.documents.find((one) => one.type === documentType)
      const read = await to.get(`/api/desk/cases/${id}/documents/${document?.id}`)
      expect(read.body, documentType).toMatchObject({ model: '4.4', content: filled(documentType), problems: [] })
      sent += 1
    }
    expect(sent).toBeGreaterThanOrEqual(least)
  })

  it('is withdrawn from and closed with what the case knows, so that the clerk gives the reasons only', async () => {
    const [eleni, paolo] = clerks
    const id = String((await open(eleni, 'H_BUC_01', { model: '4.4' })).body.id)
    const first = await send(eleni, id, { action: 'send', documentType: 'H001' })
    expect(first.status).toBe(201)
    const withdrawn = await send(
      eleni,
      id,
      { action: 'invalidate', documentType: 'X008', documentId: String(first.body.documentId) },
      { TheFollowingSEDConsideredInvalidWithdrawn: { reason: '03' } },
    )
    expect(withdrawn.status, JSON.stringify(withdrawn.body)).toBe(201)
    await desks.carry()
    const seen = await view(paolo, id)
    expect(seen).toMatchObject({ notTaken: [] })
    expect(seen.documents.map(({ type, status }) => `${type} ${status}`)).toEqual(['H001 cancelled', 'X008 received'])
  })

  it('asks for what is mandatory in 4.4 only, at its field', async () => {
    const [eleni] = clerks
    const { Addresses: _, ...lacking } = filled('A001') as Record<string, unknown>
    const statuses: unknown[] = []
    for (const model of ['4.4', '4.2'] as const) {
      const id = String((await open(eleni, 'LA_BUC_01', { model })).body.id)
      const content = model === '4.4' ? lacking : { ...filled('A001', '4.2'), Addresses: undefined }
      const { status, body } = await send(eleni, id, { action: 'send', documentType: 'A001' }, content)
      statuses.push(status, body.fields)
    }
    expect(statuses).toEqual([422, [{ field: '/Addresses', code: 'vocabulary/missing-field' }], 201, undefined])
  })
})

describe('the version of a new case', () => {
  it('is 4.2 where the node says nothing else', async () => {
    const [eleni] = clerks
    expect((await eleni.get('/api/desk/models')).body).toEqual({ versions: ['4.1', '4.2', '4.3', '4.4'], chosen: '4.2' })
    expect((await open(eleni, 'LA_BUC_04')).body).toMatchObject({ model: '4.2' })
  })
  it('is the one that the node is set to, unless the clerk says another', async () => {
    const other = await openDesks(['GR:1001', 'IT:2001'], { caseModel: '4.4' })
    const eleni = await deskOf(other, 'GR:1001').as()
    expect((await eleni.get('/api/desk/models')).body).toMatchObject({ chosen: '4.4' })
    expect((await open(eleni, 'LA_BUC_04')).body).toMatchObject({ model: '4.4' })
    expect((await open(eleni, 'LA_BUC_04', { model: '4.1' })).body).toMatchObject({ model: '4.1' })
    await other.close()
  })
  it('is one that the data model has', async () => {
    const [eleni] = clerks
    expect(await open(eleni, 'LA_BUC_04', { model: '5.1' })).toMatchObject({
      status: 422,
      body: { code: 'casework/unknown-model', at: '/model' },
    })
  })
})
