/** The processes of every branch played by hand in 4.4, over the interface that the desk's pages use: filled documents go, come and are answered. */
import { institutionId } from '@passerelle/kernel'
import { bucs, findSed, isBatch, type ModelVersion, writeBusinessDocument } from '@passerelle/vocabulary'
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

/** But batches: the totals of an example do not agree with its list. */
const processes = Object.values(bucs)
  .filter((buc) => !isBatch(buc))
  .map(({ id }) => id)

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
  let sent = 0
  it.each(processes)('%s begins at one desk and goes on at the other', async (bucType) => {
    const [eleni, paolo] = clerks
    const opened = await open(eleni, bucType, { model: '4.4' })
    expect(opened).toMatchObject({ status: 201, body: { model: '4.4' } })
    const id = String(opened.body.id)
    let seen = opened.body as unknown as CaseSeen
    const before = sent
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
    expect(sent).toBeGreaterThan(before)
  })

  it('is more than its first document', () => {
    expect(processes).toHaveLength(91)
    expect(sent).toBeGreaterThan(2 * processes.length)
  })

  it('is changed, withdrawn from and closed with what the case knows, so that the clerk gives the reasons only', async () => {
    const [eleni, paolo] = clerks
    const id = String((await open(eleni, 'LA_BUC_01', { model: '4.4' })).body.id)
    const about = async (clerk: Clerk, action: string, documentType: string, documentId: string | undefined, content?: object) => {
      const next = { action, documentType, ...(documentId !== undefined && { documentId }) }
      const { status, body } = await send(clerk, id, next, content)
      expect(status, `${documentType} ${JSON.stringify(body)}`).toBe(201)
      await desks.carry()
      return String(body.documentId)
    }
    const request = await about(eleni, 'send', 'A001', undefined)
    await about(paolo, 'reply', 'A011', request)
    await about(eleni, 'update', 'A001', request)
    await about(eleni, 'invalidate', 'X008', request, { TheFollowingSEDConsideredInvalidWithdrawn: { reason: '04' } })
    desks.pass(91)
    await about(eleni, 'close', 'X001', undefined, { InformationAboutClose: { reasonForClosing: '01' } })
    for (const [clerk, ours, theirs] of [
      [eleni, 'sent', 'received'],
      [paolo, 'received', 'sent'],
    ] as const) {
      const seen = await view(clerk, id)
      expect(seen).toMatchObject({ model: '4.4', state: 'closed', notTaken: [] })
      expect(seen.documents.map(({ type, status }) => `${type} ${status}`)).toEqual([
        'A001 cancelled',
        `A011 ${theirs}`,
        `X008 ${ours}`,
        `X001 ${ours}`,
      ])
    }
  })

  it('refuses a document of 4.2, shows it with its version, and tells its sender', async () => {
    const [eleni, paolo] = clerks
    const id = String((await open(eleni, 'LA_BUC_01', { model: '4.4' })).body.id)
    const setId = String((await send(eleni, id, { action: 'send', documentType: 'A001' })).body.documentId)
    await desks.carry()
    const wrong = writeBusinessDocument(
      {
        sender: { id: institutionId('GR:1001'), role: 'CaseOwner' },
        receivers: [{ id: institutionId('IT:2001'), role: 'Counterparty' }],
        document: {
          type: 'A001',
          model: '4.2',
          identifier: fresh(),
          setId,
          version: 2,
          action: 'Update',
          createdAt: '2026-11-21T12:00:00.000Z',
        },
        case: { id, bucType: 'LA_BUC_01', model: '4.2', protectedPerson: false },
      },
      filled('A001', '4.2'),
    )
    await deskOf(desks, 'IT:2001').receive(wrong, institutionId('GR:1001'))
    expect(await desks.carry()).toEqual(['X050'])
    const seen = await view(paolo, id)
    expect(seen.documents.map(({ type }) => type)).toEqual(['A001', 'X050'])
    expect(seen.notTaken).toMatchObject([{ documentType: 'A001', version: 2, model: '4.2', refusal: 'wrong-model', answered: true }])
    const [{ key = '' } = {}] = seen.notTaken as readonly { readonly key?: string }[]
    const shown = await paolo.get(`/api/desk/cases/${id}/documents/${encodeURIComponent(key)}`)
    expect(shown.body).toMatchObject({ type: 'A001', model: '4.2', content: filled('A001', '4.2') })
    const told = await view(eleni, id)
    expect(told.documents).toMatchObject([
      { type: 'A001', transport: { state: 'refused', code: '05' } },
      { type: 'X050', status: 'received' },
    ])
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
