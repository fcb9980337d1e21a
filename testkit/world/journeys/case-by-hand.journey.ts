/** Cases that no procedure opens, played by hand between two States over the running nodes: what a clerk does, through the interface of the desk. */
import type { World } from '../world.ts'
import { until, type Visitor, visit } from './driver.ts'
import { type CaseView, caseView } from './stories.ts'
import { expect, test } from './world-fixture.ts'

interface Form {
  readonly version: number
  readonly content: Record<string, unknown>
}

const person = {
  PersonIdentification: {
    familyName: 'Nikolaidis (demo)',
    forename: 'Georgios',
    dateBirth: '1988-04-12',
    sex: '01',
    PINPersonInEachInstitution: { PersonalIdentificationNumber: [{ country: 'GR', personalIdentificationNumber: 'GR-DEMO-12048800' }] },
  },
}
const report = Buffer.from('%PDF-1.7 a medical report (demo)')

async function open(clerk: Visitor, bucType: string, counterparty: string): Promise<string> {
  const offered = await clerk.get<readonly { type: string }[]>('/api/desk/bucs')
  expect(offered.map(({ type }) => type)).toContain(bucType)
  const whom = await clerk.get<readonly { id: string }[]>(`/api/desk/institutions?bucType=${bucType}`)
  expect(whom.map(({ id }) => id)).toContain(counterparty)
  const body = { bucType, counterparties: [counterparty], requestId: crypto.randomUUID() }
  return (await clerk.send<CaseView>('POST', '/api/desk/cases', body)).id
}

const formOf = (clerk: Visitor, id: string, action: Record<string, string>) =>
  clerk.get<Form>(`/api/desk/cases/${id}/form?${new URLSearchParams(action)}`)

async function send(clerk: Visitor, id: string, body: object): Promise<string> {
  const sent = await clerk.send<{ documentId: string }>('POST', `/api/desk/cases/${id}/documents`, {
    requestId: crypto.randomUUID(),
    ...body,
  })
  return sent.documentId
}

/** The document at the other desk, once its access point has brought it. */
async function arrived(clerk: Visitor, id: string, documentId: string): Promise<CaseView['documents'][number]> {
  const answer = await until(
    () => clerk.ask(`/api/desk/cases/${id}`),
    ({ json }) => ((json as Partial<CaseView>).documents ?? []).some((one) => one.id === documentId),
  )
  const found = (answer.json as Partial<CaseView>).documents?.find((one) => one.id === documentId)
  if (found === undefined) throw new Error(`the document did not come: ${answer.text.slice(0, 300)}`)
  return found
}

const receipted = (clerk: Visitor, id: string) =>
  until(
    () => caseView(clerk, id),
    ({ documents }) => documents.filter(({ direction }) => direction === 'out').every(({ transport }) => transport?.state === 'receipted'),
  )

async function desks(world: World): Promise<{ eleni: Visitor; paolo: Visitor }> {
  return { eleni: await visit(world, 'eleni'), paolo: await visit(world, 'paolo') }
}

test('unemployment: Greece asks for periods, Italy answers with what the question said, Greece closes for both', async ({ world }) => {
  const { eleni, paolo } = await desks(world)
  const id = await open(eleni, 'UB_BUC_01', 'IT:2001')
  const question = await send(eleni, id, { action: 'send', documentType: 'U001', content: { Person: person } })
  expect(await arrived(paolo, id, question)).toMatchObject({ type: 'U001', direction: 'in' })

  const reply = { action: 'reply', documentType: 'U002', documentId: question }
  const { version, content } = await formOf(paolo, id, reply)
  expect(content).toMatchObject({ Person: person })
  const answer = await send(paolo, id, { ...reply, content, expectedVersion: version })
  expect(await arrived(eleni, id, answer)).toMatchObject({ type: 'U002', direction: 'in' })

  const closing = await formOf(eleni, id, { action: 'close', documentType: 'X001' })
  const about = closing.content.InformationAboutClose as object
  await send(eleni, id, {
    action: 'close',
    documentType: 'X001',
    content: { ...closing.content, InformationAboutClose: { ...about, reasonForClosing: '01' } },
    expectedVersion: closing.version,
  })
  const closed = await until(
    () => caseView(paolo, id),
    ({ state }) => state === 'closed',
  )
  expect([closed.state, (await receipted(eleni, id)).state]).toEqual(['closed', 'closed'])
  expect(closed.notTaken).toEqual([])
})

test('sickness: a document with a medical report arrives with the same bytes, and each side closes its own copy', async ({ world }) => {
  const { eleni, paolo } = await desks(world)
  const id = await open(paolo, 'S_BUC_01', 'GR:1001')
  const file = { name: 'Referto (demo).pdf', mimeType: 'application/pdf', medical: true, base64: report.toString('base64') }
  const laidIn = await paolo.send<{ id: string }>('POST', `/api/desk/cases/${id}/attachments`, file)
  const request = await send(paolo, id, { action: 'send', documentType: 'S071', content: { Person: person }, attachments: [laidIn.id] })
  const { attachments } = (await arrived(eleni, id, request)) as { attachments?: readonly { id: string; name: string; medical: boolean }[] }
  expect(attachments).toMatchObject([{ name: file.name, medical: true }])
  const download = await eleni.ask(`/api/desk/cases/${id}/attachments/${attachments?.[0]?.id}`)
  expect(download).toMatchObject({ status: 200, text: report.toString('utf8') })
  expect(download.headers.get('content-disposition')).toMatch(/^attachment; /)

  const reply = { action: 'reply', documentType: 'S072', documentId: request }
  const answer = await send(eleni, id, { ...reply, content: (await formOf(eleni, id, reply)).content })
  await arrived(paolo, id, answer)
  for (const clerk of [eleni, paolo])
    expect(
      await clerk.send('POST', `/api/desk/cases/${id}/actions`, { action: 'close-here', requestId: crypto.randomUUID() }),
    ).toMatchObject({
      state: 'closed-here',
    })
})

test('the person of a case that was played by hand reads who looked, and why', async ({ world }) => {
  const { eleni } = await desks(world)
  const id = await open(eleni, 'P_BUC_01', 'IT:2001')
  await send(eleni, id, { action: 'send', documentType: 'P2000', content: { InsuredPerson: person } })
  await caseView(eleni, id)
  const georgios = await visit(world, 'georgios')
  const accesses = await georgios.get<readonly { what: string; purpose: string; legalBasis: string }[]>('/api/accesses')
  expect(accesses).toContainEqual(
    expect.objectContaining({ what: 'case:P_BUC_01', purpose: 'case-handling', legalBasis: '987/2009 Art 2' }),
  )
})
