import { type InstitutionId, institutionId, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  caseworkStore,
  getCase,
  getCaseDocument,
  listUnansweredClaims,
  type OutgoingMessage,
  openCase,
  recordCaseAction,
  recordIncomingDocument,
  recordOutgoingDocument,
} from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase([caseworkStore])
})
afterAll(() => db.close())

const [athens, rome, madrid, berlin] = ['GR:1001', 'IT:2001', 'ES:4001', 'DE:5001'].map(institutionId) as [
  InstitutionId,
  InstitutionId,
  InstitutionId,
  InstitutionId,
]
let clock = Date.parse('2026-01-10T09:00:00.000Z')
const tick = () => {
  clock += 60_000
  return new Date(clock)
}
let requests = 0

async function aCase(bucType: string, ...counterparties: readonly [InstitutionId, ...InstitutionId[]]): Promise<string> {
  const [first, ...others] = counterparties.map((id) => ({ id }))
  if (first === undefined) throw new Error('nobody')
  const input = {
    institutionId: athens,
    bucType,
    counterparties: [first, ...others] as const,
    requestId: `open ${++requests}`,
    now: tick(),
  }
  return unwrap(await db.transaction((tx) => openCase(tx, input))).caseId
}

type Act = Omit<Parameters<typeof recordOutgoingDocument>[1], 'institutionId' | 'caseId' | 'requestId' | 'now' | 'content'> & {
  readonly content?: unknown
}
const attempt = (by: InstitutionId, caseId: string, input: Act) =>
  db.transaction((tx) =>
    recordOutgoingDocument(tx, { institutionId: by, caseId, requestId: `request ${++requests}`, content: {}, now: tick(), ...input }),
  )
const send = async (by: InstitutionId, caseId: string, input: Act) => unwrap(await attempt(by, caseId, input))

/** Brings a message to each of its receivers, and what they answer too. */
async function carry(...messages: readonly OutgoingMessage[]): Promise<readonly string[]> {
  const outcomes: string[] = []
  for (const { to, from, xml, identifier } of messages) {
    for (const receiver of to) {
      const taken = await db.transaction((tx) =>
        recordIncomingDocument(tx, { institutionId: receiver, xml, messageId: `as4 ${identifier}`, from, now: tick() }),
      )
      const { outcome, documentType, refusal, replies } = unwrap(taken)
      outcomes.push(`${receiver} ${documentType} ${outcome}${refusal === undefined ? '' : ` ${refusal}`}`, ...(await carry(...replies)))
    }
  }
  return outcomes
}
const caseOf = async (at: InstitutionId, caseId: string) => unwrap(await getCase(db.db, { institutionId: at, caseId, now: tick() }))
const typesAt = async (at: InstitutionId, caseId: string) => (await caseOf(at, caseId)).documents.map(({ type }) => type).sort()

describe('a question and its answer', () => {
  it('are tied to each other on both sides', async () => {
    const caseId = await aCase('S_BUC_01', rome)
    const { message: question } = await send(athens, caseId, { action: 'send', documentType: 'S071' })
    await carry(question)
    expect((await caseOf(rome, caseId)).actions).toContainEqual(
      expect.objectContaining({ action: 'reply', documentType: 'S072', documentId: question.documentId }),
    )
    expect(await attempt(rome, caseId, { action: 'send', documentType: 'S072' })).toMatchObject({
      ok: false,
      error: { code: 'casework/action-not-allowed' },
    })
    const { message: answer } = await send(rome, caseId, { action: 'reply', documentType: 'S072', documentId: question.documentId })
    expect(await carry(answer)).toEqual(['GR:1001 S072 accepted'])
    expect((await caseOf(athens, caseId)).documents).toMatchObject([
      { type: 'S071' },
      { type: 'S072', relatedDocumentId: question.documentId },
    ])
  })
  it('overtake each other, and the answer waits for nobody but its question', async () => {
    const caseId = await aCase('S_BUC_01', rome)
    const { message: question } = await send(athens, caseId, { action: 'send', documentType: 'S071' })
    await carry(question)
    const { message: reminder } = await send(athens, caseId, { action: 'send', documentType: 'X009' })
    const { message: h001 } = await send(athens, caseId, { action: 'send', documentType: 'H001' })
    expect(await carry(h001, reminder)).toEqual(['IT:2001 H001 accepted', 'IT:2001 X009 accepted'])
    expect((await caseOf(rome, caseId)).actions.map(({ documentType }) => documentType)).toEqual(
      expect.arrayContaining(['S072', 'H002', 'X010']),
    )
  })
  it('one’s own copy is closed alone, once, and still takes what comes', async () => {
    const caseId = await aCase('S_BUC_01', rome)
    await carry((await send(athens, caseId, { action: 'send', documentType: 'S071' })).message)
    expect((await caseOf(rome, caseId)).caseActions).toEqual(['close-here'])
    const close = () =>
      db.transaction((tx) =>
        recordCaseAction(tx, { institutionId: rome, caseId, action: 'close-here', requestId: `close ${caseId}`, now: tick() }),
      )
    expect(unwrap(await close())).toEqual(unwrap(await close()))
    expect(await caseOf(rome, caseId)).toMatchObject({ state: 'closed-here', actions: [], caseActions: [] })
    expect((await caseOf(athens, caseId)).state).toBe('open')
    expect(await carry((await send(athens, caseId, { action: 'send', documentType: 'H001' })).message)).toEqual(['IT:2001 H001 accepted'])
  })
})

describe('a case of several institutions', () => {
  it('gives a participant who comes later what each of the others has written for all', async () => {
    const caseId = await aCase('FB_BUC_01', rome, madrid)
    const { message: f001 } = await send(athens, caseId, { action: 'send', documentType: 'F001' })
    expect(f001.to).toEqual([rome, madrid])
    await carry(f001)
    const { message: f002 } = await send(madrid, caseId, { action: 'reply', documentType: 'F002', documentId: f001.documentId })
    expect(await carry(f002)).toEqual(['GR:1001 F002 accepted', 'IT:2001 F002 accepted'])
    const content = { AddedParticipant: { AddParticipant: { institutionID: berlin, institutionName: 'Familienkasse (demo)' } } }
    const { message: x005, copies } = await send(athens, caseId, { action: 'send', documentType: 'X005', content })
    expect(x005.to).toEqual([rome, madrid, berlin])
    expect(copies.map(({ documentType, to }) => `${documentType} to ${to}`)).toEqual(['F001 to DE:5001'])
    const outcomes = await carry(x005, ...copies)
    expect(outcomes.filter((one) => !one.endsWith('accepted')).sort()).toEqual([
      'DE:5001 F002 held case-missing',
      'DE:5001 X005 held case-missing',
    ])
    expect(await typesAt(berlin, caseId)).toEqual(['F001', 'F002', 'X005'])
    expect((await caseOf(berlin, caseId)).participants.map(({ id, role }) => `${id} ${role}`).sort()).toEqual([
      'DE:5001 counterparty',
      'ES:4001 counterparty',
      'GR:1001 caseOwner',
      'IT:2001 counterparty',
    ])
    const copy = await getCaseDocument(db.db, { institutionId: berlin, caseId, documentId: f001.documentId })
    expect(unwrap(copy)).toMatchObject({ type: 'F001', version: 1, direction: 'in' })
  })
  it('lets a sender choose its receivers only where the process says so', async () => {
    const caseId = await aCase('FB_BUC_01', rome, madrid)
    await carry((await send(athens, caseId, { action: 'send', documentType: 'F001' })).message)
    const { message } = await send(athens, caseId, { action: 'send', documentType: 'F022', receivers: [madrid] })
    expect(message.to).toEqual([madrid])
    await carry(message)
    expect(await typesAt(rome, caseId)).toEqual(['F001'])
    const outsider = await attempt(athens, caseId, { action: 'send', documentType: 'F022', receivers: [berlin] })
    expect(outsider).toMatchObject({ ok: false, error: { code: 'casework/action-not-allowed' } })
  })
  it('lets a participant forward its part: its successor gets the case, and what still comes to it is refused by 03', async () => {
    const caseId = await aCase('FB_BUC_01', rome, madrid)
    await carry((await send(athens, caseId, { action: 'send', documentType: 'F001' })).message)
    const palermo = institutionId('IT:3001')
    const content = {
      ForwardInformation: { AddedParticipant: { institutionID: palermo }, RemovedParticipant: { institutionID: rome } },
    }
    const { message: x007 } = await send(rome, caseId, { action: 'send', documentType: 'X007', content })
    expect((await caseOf(rome, caseId)).state).toBe('left')
    const { message: late } = await send(athens, caseId, { action: 'send', documentType: 'H070' })
    expect(await carry({ ...late, to: [rome] })).toContain('IT:2001 H070 refused case-forwarded')
    await carry(x007)
    expect((await caseOf(athens, caseId)).participants.map(({ id }) => id)).toEqual([athens, madrid, palermo])
    expect(await typesAt(palermo, caseId)).toEqual(['F001', 'H070', 'X007'])
  })
  it('takes nobody in or out without saying whom', async () => {
    const caseId = await aCase('FB_BUC_01', rome, madrid)
    await carry((await send(athens, caseId, { action: 'send', documentType: 'F001' })).message)
    for (const documentType of ['X005', 'X007'])
      expect(await attempt(athens, caseId, { action: 'send', documentType })).toMatchObject({ ok: false, error: { at: '/content' } })
  })
})

describe('a batch', () => {
  const number = 'individualCLANumberCreditorLiaisonBody'
  const listOf = (list: string, entry: string, numbers: readonly string[]) => ({
    [list]: { [entry]: numbers.map((one) => ({ References: { [number]: one } })) },
  })
  const claimed = (...numbers: string[]) => listOf('IndividualCLAs', 'IndividualCLA', numbers)
  const contested = (...numbers: string[]) => listOf('IndividualCOCs', 'IndividualCOC', numbers)

  it('is answered claim by claim: only claims that were made, each once, and what is open is listed', async () => {
    const caseId = await aCase('S_BUC_19', rome)
    const { message: s080 } = await send(athens, caseId, { action: 'send', documentType: 'S080', content: claimed('1', '2', '3') })
    await carry(s080)
    await carry((await send(rome, caseId, { action: 'reply', documentType: 'S081', documentId: s080.documentId })).message)
    const answer = (...numbers: string[]) => ({ action: 'send', documentType: 'S082', content: contested(...numbers) }) as const
    const at = '/S082/IndividualCOCs/IndividualCOC/1/References/individualCLANumberCreditorLiaisonBody'
    expect(await attempt(rome, caseId, answer('1', '7'))).toMatchObject({ error: { code: 'casework/answer-without-claim', at } })
    expect(await attempt(rome, caseId, answer('1', '1'))).toMatchObject({ error: { code: 'casework/claim-answered-twice', at } })
    await carry((await send(rome, caseId, answer('2'))).message)
    for (const institutionId of [athens, rome])
      expect(unwrap(await listUnansweredClaims(db.db, { institutionId, caseId, documentId: s080.documentId }))).toEqual(['1', '3'])
  })
  it('that comes with wrong totals or stray answers is taken, and shows it', async () => {
    const caseId = await aCase('S_BUC_19', rome)
    const { message: s080 } = await send(athens, caseId, {
      action: 'send',
      documentType: 'S080',
      content: { GlobalNoteCLA: { totalNumberIndividualClaims: '1' }, ...claimed('1') },
    })
    const count = (n: number) => `<totalNumberIndividualClaims>${n}</totalNumberIndividualClaims>`
    expect(s080.xml).toContain(count(1))
    expect(await carry({ ...s080, xml: s080.xml.replace(count(1), count(2)) })).toEqual(['IT:2001 S080 accepted'])
    expect((await caseOf(rome, caseId)).documents).toMatchObject([{ type: 'S080', warnings: ['totals-disagree'] }])
    await carry((await send(rome, caseId, { action: 'reply', documentType: 'S081', documentId: s080.documentId })).message)
    const { message: s082 } = await send(rome, caseId, { action: 'send', documentType: 'S082', content: contested('1') })
    expect(await carry({ ...s082, xml: s082.xml.replace(`<${number}>1<`, `<${number}>9<`) })).toEqual(['GR:1001 S082 accepted'])
    expect((await caseOf(athens, caseId)).documents.at(-1)).toMatchObject({ type: 'S082', warnings: ['answer-without-claim'] })
  })
  it('leaves only when its totals agree', async () => {
    const caseId = await aCase('S_BUC_19', rome)
    const claims = (count: number) => ({
      GlobalNoteCLA: { totalNumberIndividualClaims: String(count) },
      IndividualCLAs: { IndividualCLA: [{ TotalIndividualAmountBenefits: { amount: '12.50', currency: 'EUR' } }] },
    })
    expect(await attempt(athens, caseId, { action: 'send', documentType: 'S080', content: claims(2) })).toMatchObject({
      ok: false,
      error: { code: 'casework/totals-disagree', params: { stated: '2', counted: '1' } },
    })
    const { message } = await send(athens, caseId, { action: 'send', documentType: 'S080', content: claims(1) })
    expect(await carry(message)).toEqual(['IT:2001 S080 accepted'])
  })
})
