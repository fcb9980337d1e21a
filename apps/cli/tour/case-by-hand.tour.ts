/** A case that no request opens, played by hand between two desks: Greece asks Italy for periods of unemployment insurance, and closes for both. */
import { randomUUID } from 'node:crypto'
import { Browser } from './browser.ts'
import { eleni, georgios, paolo } from './demo-people.table.ts'
import type { Case, CaseForm } from './node-answers.ts'
import { expected, until } from './tour-stop.ts'
import type { TourWorld } from './tour-world.ts'

const bucType = 'UB_BUC_01'
const italy = 'IT:2001'
const [familyName, forename, pin, dateBirth] = georgios.personalData
const person = {
  PersonIdentification: {
    familyName,
    forename,
    dateBirth,
    sex: '01',
    PINPersonInEachInstitution: { PersonalIdentificationNumber: [{ country: 'GR', personalIdentificationNumber: pin }] },
  },
}

export async function walkCaseByHand({ walk, at }: TourWorld): Promise<void> {
  const [greece, milan] = [new Browser(at.gr), new Browser(at.it)]
  walk.begin('A case by hand: any of 99 processes, between two desks')
  const { caseId, question } = await walk.step('Eleni opens a case of unemployment with Italy and asks (U001)', async () => {
    await greece.logIn({ ...eleni, returnTo: '/desk' })
    const offered = await greece.get<{ type: string }[]>('/api/desk/bucs')
    const whom = await greece.get<{ id: string }[]>(`/api/desk/institutions?bucType=${bucType}`)
    expected(
      whom.some(({ id }) => id === italy),
      `${italy} among the institutions of ${bucType}`,
      whom,
    )
    const opened = await greece.post<Case>('/api/desk/cases', { bucType, counterparties: [italy], requestId: randomUUID() })
    const documentId = await send(greece, opened.id, { action: 'send', documentType: 'U001' }, { Person: person })
    return { value: { caseId: opened.id, question: documentId }, proof: { case: opened.id, processes: offered.length } }
  })
  await walk.step('Paolo finds the question, and his answer (U002) begins with the person whom it named', async () => {
    await milan.logIn({ ...paolo, returnTo: '/desk' })
    await untilArrived(milan, caseId, question)
    const reply = { action: 'reply', documentType: 'U002', documentId: question }
    const { content } = await formOf(milan, caseId, reply)
    expected(JSON.stringify(content).includes(pin), 'the number of the person in the answer')
    const answer = await send(milan, caseId, reply, content)
    const { transport } = await untilArrived(greece, caseId, answer)
    return { value: undefined, proof: { message: transport?.messageId ?? 'none', receipt: transport?.receiptDigest ?? 'none' } }
  })
  await walk.step('Eleni closes the case (X001); it is closed on both desks', async () => {
    const closing = { action: 'close', documentType: 'X001' }
    const { content } = await formOf(greece, caseId, closing)
    const about = content.InformationAboutClose as object
    await send(greece, caseId, closing, { ...content, InformationAboutClose: { ...about, reasonForClosing: '01' } })
    const state = await until('the closing at the other desk', 30, async () => {
      const found = await milan.get<Case>(`/api/desk/cases/${caseId}`)
      return found.state === 'closed' ? found.state : undefined
    })
    return { value: undefined, proof: { state } }
  })
}

const formOf = (desk: Browser, caseId: string, action: Record<string, string>) =>
  desk.get<CaseForm>(`/api/desk/cases/${caseId}/form?${new URLSearchParams(action)}`)

async function send(desk: Browser, caseId: string, action: Record<string, string>, content: object): Promise<string> {
  const body = { ...action, content, requestId: randomUUID() }
  return (await desk.post<{ documentId: string }>(`/api/desk/cases/${caseId}/documents`, body)).documentId
}

/** The case may not be there yet: it comes with its first document. */
async function untilArrived(desk: Browser, caseId: string, documentId: string) {
  return until('the document at the other desk', 30, async () => {
    const isThere = (await desk.get<{ id: string }[]>('/api/desk/cases')).some(({ id }) => id === caseId)
    const found = isThere ? await desk.get<Case>(`/api/desk/cases/${caseId}`) : undefined
    return found?.documents.find(({ id }) => id === documentId)
  })
}
