/** Drafts at a desk with a real database: kept as they are, complete or not, sent later, and nobody else's. */
import { listAccessesFor } from '@passerelle/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clerk, type Desks, openDesks } from '../testing/desk-nodes.ts'
import { deskOf } from '../testing/desk-stories.ts'

let desks: Desks
let eleni: Clerk
let paolo: Clerk
let requests = 0
beforeAll(async () => {
  desks = await openDesks(['GR:1001', 'IT:2001'])
  eleni = await deskOf(desks, 'GR:1001').as()
  paolo = await deskOf(desks, 'IT:2001').as()
}, 60_000)
afterAll(() => desks.close())

const next = () => `request-${++requests}`
const pin = 'GR-DEMO-12048800'
const georgios = {
  familyName: 'Nikolaidis (demo)',
  forename: 'Georgios',
  PINPersonInEachInstitution: { PersonalIdentificationNumber: [{ country: 'GR', personalIdentificationNumber: pin }] },
}
/** The day of birth is still being typed: it could not be sent. */
const unfinished = { InsuredPerson: { PersonIdentification: { ...georgios, dateBirth: '1988-4-' } } }
const finished = { InsuredPerson: { PersonIdentification: { ...georgios, dateBirth: '1988-04-12', sex: '01' } } }
const file = {
  name: 'certificate.pdf',
  mimeType: 'application/pdf',
  medical: false,
  base64: Buffer.from('%PDF-1.7 (demo)').toString('base64'),
}

async function aCase(): Promise<string> {
  const { body } = await eleni.post('/api/desk/cases', { bucType: 'P_BUC_05', counterparties: ['IT:2001'], requestId: next() })
  return `/api/desk/cases/${body.id}`
}
const begin = (path: string, change: object = {}, clerk = eleni) =>
  clerk.post(`${path}/drafts`, { action: 'send', documentType: 'P8000', content: unfinished, requestId: next(), ...change })

describe('a draft at a desk', () => {
  it('is kept incomplete, shown on the case with who saved it, read again, and the look at it is on record', async () => {
    const path = await aCase()
    const begun = await begin(path)
    expect(begun).toMatchObject({ status: 201, body: { revision: 1, version: 2 } })
    const { body: shown } = await eleni.get(path)
    expect(shown).toMatchObject({
      documents: [],
      drafts: [{ id: begun.body.draftId, documentType: 'P8000', savedBy: 'Eleni Markou (demo)', savedAt: expect.any(String) }],
    })
    const draft = `${path}/drafts/${begun.body.draftId}`
    expect(await eleni.get(draft)).toMatchObject({
      status: 200,
      body: { documentType: 'P8000', content: unfinished, attachments: [], revision: 1, savedBy: 'Eleni Markou (demo)' },
    })
    const { database, referenceTo } = deskOf(desks, 'GR:1001')
    const looks = await listAccessesFor(database.db, referenceTo(pin))
    expect(looks.map(({ what }) => what)).toContain('draft:P8000')
  })

  it('is saved over and over, but not over what somebody else has saved meanwhile', async () => {
    const path = await aCase()
    const draft = `${path}/drafts/${(await begin(path)).body.draftId}`
    expect(await eleni.put(draft, { content: finished, expectedRevision: 1 })).toMatchObject({ status: 200, body: { revision: 2 } })
    expect(await eleni.put(draft, { content: {}, expectedRevision: 1 })).toMatchObject({
      status: 409,
      body: { code: 'casework/version-conflict', params: { revision: 2 } },
    })
    expect((await eleni.get(draft)).body.content).toEqual(finished)
  })

  it('is begun once, however often the same request comes', async () => {
    const path = await aCase()
    const requestId = next()
    const once = await begin(path, { requestId })
    expect((await begin(path, { requestId })).body.draftId).toBe(once.body.draftId)
    expect((await eleni.get(path)).body.drafts).toHaveLength(1)
    expect(await begin(path, { requestId, documentType: 'P5000' })).toMatchObject({
      status: 409,
      body: { code: 'casework/request-reused' },
    })
  })

  it('refuses sending while something lacks, stays, and goes out under its own number once it is whole, with its file', async () => {
    const path = await aCase()
    const { body: added } = await eleni.post(`${path}/attachments`, file)
    const { body } = await begin(path, { attachments: [added.id] })
    expect(await eleni.remove(`${path}/attachments/${added.id}`)).toMatchObject({
      status: 409,
      body: { code: 'casework/attachment-in-use' },
    })
    const send = (content: object) =>
      eleni.post(`${path}/documents`, { action: 'send', documentType: 'P8000', documentId: body.draftId, content, requestId: next() })
    expect(await send(unfinished)).toMatchObject({
      status: 422,
      body: { fields: expect.arrayContaining([expect.objectContaining({ field: '/InsuredPerson/PersonIdentification/dateBirth' })]) },
    })
    expect((await eleni.get(path)).body.drafts).toHaveLength(1)
    expect(await send(finished)).toMatchObject({ status: 201, body: { documentId: body.draftId } })
    expect((await eleni.get(path)).body).toMatchObject({
      drafts: [],
      subject: 'Georgios Nikolaidis (demo)',
      documents: [{ id: body.draftId, attachments: [{ name: 'certificate.pdf' }] }],
    })
    expect(await desks.carry()).toEqual(['P8000'])
  })

  it('is given up once, and is not there any more', async () => {
    const path = await aCase()
    const draft = `${path}/drafts/${(await begin(path)).body.draftId}`
    const requestId = next()
    expect(await eleni.remove(`${draft}?requestId=${requestId}`)).toMatchObject({ status: 200, body: { drafts: [] } })
    expect((await eleni.remove(`${draft}?requestId=${requestId}`)).status).toBe(200)
    expect(await eleni.remove(`${draft}?requestId=${next()}`)).toMatchObject({ status: 404, body: { code: 'casework/unknown-document' } })
    expect((await eleni.get(draft)).status).toBe(404)
    expect((await eleni.put(draft, { content: {} })).status).toBe(404)
  })

  it.each([
    ['a document that the case does not offer', { documentType: 'A009' }, 409, 'casework/action-not-allowed'],
    ['a file that was never added', { attachments: ['none'] }, 404, 'casework/unknown-attachment'],
    ['a receiver that is none', { receivers: ['nobody'] }, 422, 'node/not-an-institution'],
    ['an older case', { expectedVersion: 99 }, 409, 'casework/version-conflict'],
    ['a withdrawal', { action: 'invalidate' }, 400, 'platform/invalid-request'],
    ['content that is a list', { content: [] }, 400, 'platform/invalid-request'],
    ['more than a draft may have', { content: { text: 'a'.repeat(4_050_000) } }, 422, 'casework/draft-too-large'],
  ])('is not begun for %s', async (_, change, status, code) => {
    expect(await begin(await aCase(), change)).toMatchObject({ status, body: { code } })
  })

  it('is nobody else’s: not another institution’s, not a role’s without cases, not the other side’s', async () => {
    const path = await aCase()
    const draft = `${path}/drafts/${(await begin(path)).body.draftId}`
    const stranger = await deskOf(desks, 'GR:1001').as({ institution: 'GR:1002' as never })
    const inspector = await deskOf(desks, 'GR:1001').as({ role: 'inspector' })
    const tried = async (clerk: Clerk) => [
      (await clerk.get(draft)).status,
      (await clerk.put(draft, { content: {} })).status,
      (await clerk.remove(`${draft}?requestId=${next()}`)).status,
      (await begin(path, {}, clerk)).status,
    ]
    expect(await tried(stranger)).toEqual([404, 404, 404, 404])
    expect(await tried(paolo)).toEqual([404, 404, 404, 404])
    expect(await tried(inspector)).toEqual([403, 403, 403, 403])
    expect((await eleni.get(draft)).body.content).toEqual(unfinished)
  })
})
