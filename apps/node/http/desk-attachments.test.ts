import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clerk, type DeskNode, type Desks, openDesks } from '../testing/desk-nodes.ts'
import { deskOf } from '../testing/desk-stories.ts'

let desks: Desks
let eleni: Clerk
let paolo: Clerk
let id: string
beforeAll(async () => {
  desks = await openDesks(['GR:1001', 'IT:2001'])
  eleni = await deskOf(desks, 'GR:1001').as()
  paolo = await deskOf(desks, 'IT:2001').as()
  const { body } = await eleni.post('/api/desk/cases', { bucType: 'S_BUC_01', counterparties: ['IT:2001'], requestId: 'open' })
  id = String(body.id)
}, 60_000)
afterAll(() => desks.close())

const pdf = Buffer.from('%PDF-1.7 a medical report (demo)')
const file = { name: 'Έκθεση "2026".pdf'.replaceAll('"', '’'), mimeType: 'application/pdf', medical: true, base64: pdf.toString('base64') }
const add = (clerk: Clerk, body: object) => clerk.post(`/api/desk/cases/${id}/attachments`, body)

describe('a file of a case', () => {
  it('goes with its document and comes out at the other desk as the same bytes, as a file and never as a page', async () => {
    const added = await add(eleni, file)
    expect(added).toMatchObject({ status: 201, body: { name: file.name, mimeType: 'application/pdf', size: pdf.length, medical: true } })
    const sent = await eleni.post(`/api/desk/cases/${id}/documents`, {
      action: 'send',
      documentType: 'S071',
      content: {},
      attachments: [added.body.id],
      requestId: 'send',
    })
    expect(sent.status).toBe(201)
    expect(await desks.carry()).toEqual(['S071'])
    const { documents } = (await paolo.get(`/api/desk/cases/${id}`)).body as unknown as {
      documents: { attachments: { id: string; name: string }[] }[]
    }
    const [received] = documents[0]?.attachments ?? []
    expect(received).toMatchObject({ name: file.name, size: pdf.length, medical: true })
    const { status, headers, bytes } = await paolo.get(`/api/desk/cases/${id}/attachments/${received?.id}`)
    expect(status).toBe(200)
    expect(bytes.equals(pdf)).toBe(true)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-disposition': `attachment; filename="______ _2026_.pdf"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    })
  })

  it.each([
    ['a type that nobody may send', { mimeType: 'text/html', name: 'a.html' }, '/mimeType', 'casework/attachment-not-allowed'],
    ['a path for a name', { name: '../../etc/passwd.pdf' }, '/name', 'casework/attachment-not-allowed'],
    ['a line break in its name', { name: 'a\r\nset-cookie: x.pdf' }, '/name', 'casework/attachment-not-allowed'],
    ['bytes of another type', { base64: Buffer.from('<html>').toString('base64') }, '/base64', 'casework/attachment-not-allowed'],
    ['nothing in it', { base64: '' }, '/base64', 'casework/attachment-not-allowed'],
    ['a text that is no base64', { base64: '%PDF' }, '/base64', 'node/not-base64'],
    ['base64 that is cut off', { base64: 'JVBER' }, '/base64', 'node/not-base64'],
  ])('is refused when it has %s', async (_name, change, field, code) => {
    expect(await add(eleni, { ...file, ...change })).toMatchObject({ status: 422, body: { code, fields: [{ field, code }] } })
  })

  it('is refused when it is larger than a message can carry', async () => {
    const { status } = await add(eleni, { ...file, base64: 'A'.repeat(30 * 1024 * 1024) })
    expect(status).toBe(413)
  })

  it('that was not sent goes again, once; what a document has stays', async () => {
    const { body } = await add(eleni, { ...file, name: 'unsent.pdf' })
    const path = `/api/desk/cases/${id}/attachments/${body.id}`
    expect((await (await deskOf(desks, 'GR:1001').as({ role: 'inspector' })).remove(path)).status).toBe(403)
    expect((await (await deskOf(desks, 'GR:1001').as({ institution: 'GR:1002' as DeskNode['institution'] })).remove(path)).status).toBe(404)
    expect((await eleni.remove(path)).status).toBe(204)
    expect((await eleni.get(path)).status).toBe(404)
    expect(await eleni.remove(path)).toMatchObject({ status: 404, body: { code: 'casework/unknown-attachment' } })
    const { documents } = (await eleni.get(`/api/desk/cases/${id}`)).body as unknown as { documents: { attachments: { id: string }[] }[] }
    const sent = `/api/desk/cases/${id}/attachments/${documents[0]?.attachments[0]?.id}`
    expect(await eleni.remove(sent)).toMatchObject({ status: 409, body: { code: 'casework/attachment-in-use' } })
    expect((await eleni.get(sent)).status).toBe(200)
  })

  it('is not there for another institution, nor for a role without cases, nor when it was never laid in', async () => {
    const { body } = await add(eleni, { ...file, name: 'second.pdf' })
    const path = `/api/desk/cases/${id}/attachments/${body.id}`
    const stranger = await deskOf(desks, 'GR:1001').as({ institution: 'GR:1002' as DeskNode['institution'] })
    expect(await stranger.get(path)).toMatchObject({ status: 404, body: { code: 'casework/unknown-attachment' } })
    expect(await add(stranger, file)).toMatchObject({ status: 404, body: { code: 'casework/unknown-case' } })
    const inspector = await deskOf(desks, 'GR:1001').as({ role: 'inspector' })
    expect((await inspector.get(path)).status).toBe(403)
    expect((await add(inspector, file)).status).toBe(403)
    expect((await eleni.get(`/api/desk/cases/${id}/attachments/none`)).status).toBe(404)
    expect(
      await eleni.post(`/api/desk/cases/${id}/documents`, {
        action: 'reply',
        documentType: 'S073',
        content: {},
        attachments: ['none'],
        requestId: 'never',
      }),
    ).toMatchObject({ status: 404, body: { code: 'casework/unknown-attachment' } })
  })
})
