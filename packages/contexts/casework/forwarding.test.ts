import { type InstitutionId, institutionId, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { type BusinessHeader, writeBusinessDocument } from '@passerelle/vocabulary'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addAttachment,
  caseworkStore,
  getAttachment,
  getCase,
  type OutgoingMessage,
  openCase,
  recordIncomingDocument,
  recordOutgoingDocument,
} from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase([caseworkStore])
})
afterAll(() => db.close())

const [athens, patras, corinth, rome, palermo, madrid, router] = [
  'GR:1001',
  'GR:1002',
  'GR:1003',
  'IT:2001',
  'IT:3001',
  'ES:4001',
  'IT:9000',
].map(institutionId) as [InstitutionId, InstitutionId, InstitutionId, InstitutionId, InstitutionId, InstitutionId, InstitutionId]
let clock = Date.parse('2026-01-10T09:00:00.000Z')
const tick = () => {
  clock += 60_000
  return new Date(clock)
}
let requests = 0

async function aCase(bucType: string, ...others: readonly [InstitutionId, ...InstitutionId[]]): Promise<string> {
  const [first, ...rest] = others.map((id) => ({ id }))
  if (first === undefined) throw new Error('nobody')
  const input = { institutionId: athens, bucType, counterparties: [first, ...rest] as const, requestId: `open ${++requests}`, now: tick() }
  return unwrap(await db.transaction((tx) => openCase(tx, input))).caseId
}
type Act = Partial<Parameters<typeof recordOutgoingDocument>[1]> &
  Pick<Parameters<typeof recordOutgoingDocument>[1], 'action' | 'documentType'>
const attempt = (by: InstitutionId, caseId: string, act: Act) =>
  db.transaction((tx) =>
    recordOutgoingDocument(tx, { institutionId: by, caseId, requestId: `request ${++requests}`, content: {}, now: tick(), ...act }),
  )
/** Does it, and brings it and what follows to everybody. */
async function send(by: InstitutionId, caseId: string, act: Act): Promise<OutgoingMessage> {
  const { message, copies } = unwrap(await attempt(by, caseId, act))
  expect(await carry(message, ...copies)).not.toContainEqual(expect.stringContaining('refused'))
  return message
}
async function carry(...messages: readonly OutgoingMessage[]): Promise<readonly string[]> {
  const outcomes: string[] = []
  for (const { to, from, xml, attachments, identifier } of messages)
    for (const receiver of to) {
      const input = { institutionId: receiver, xml, attachments, messageId: `as4 ${identifier}`, from, now: tick() }
      const { outcome, documentType, refusal, replies } = unwrap(await db.transaction((tx) => recordIncomingDocument(tx, input)))
      outcomes.push(`${receiver} ${documentType} ${outcome} ${refusal ?? ''}`.trim(), ...(await carry(...replies)))
    }
  return outcomes
}
const caseOf = async (at: InstitutionId, caseId: string) => unwrap(await getCase(db.db, { institutionId: at, caseId, now: tick() }))
const typesAt = async (at: InstitutionId, caseId: string) => (await caseOf(at, caseId)).documents.map(({ type }) => type).sort()
const rolesAt = async (at: InstitutionId, caseId: string) =>
  (await caseOf(at, caseId)).participants.map(({ id, role }) => `${id} ${role}`).sort()
const handover = (from: InstitutionId, to: InstitutionId): Act => ({
  action: 'send',
  documentType: 'X007',
  content: { ForwardInformation: { AddedParticipant: { institutionID: to }, RemovedParticipant: { institutionID: from } } },
})

describe('a counterparty that forwards its part', () => {
  it('leaves its successor what came, what it wrote, and the files that went with it', async () => {
    const caseId = await aCase('S_BUC_01', rome)
    const question = await send(athens, caseId, { action: 'send', documentType: 'S071' })
    const file = { name: 'a.pdf', mimeType: 'application/pdf', medical: true, bytes: Buffer.from('%PDF-1.7') }
    const { id } = unwrap(await db.transaction((tx) => addAttachment(tx, { institutionId: rome, caseId, now: tick(), ...file })))
    const asked = await send(rome, caseId, { action: 'send', documentType: 'H001', attachments: [id] })
    await send(rome, caseId, handover(rome, palermo))

    expect(await typesAt(palermo, caseId)).toEqual(['H001', 'S071', 'X007'])
    expect((await getAttachment(db.db, { institutionId: palermo, caseId, attachmentId: id })).ok).toBe(true)
    expect(await rolesAt(athens, caseId)).toEqual(['GR:1001 caseOwner', 'IT:3001 counterparty'])
    expect((await caseOf(rome, caseId)).state).toBe('left')

    await send(palermo, caseId, { action: 'reply', documentType: 'S072', documentId: question.documentId })
    await send(athens, caseId, { action: 'reply', documentType: 'H002', documentId: asked.documentId })
    expect(await typesAt(palermo, caseId)).toEqual(['H001', 'H002', 'S071', 'S072', 'X007'])
    expect((await caseOf(palermo, caseId)).actions.filter(({ documentId }) => documentId === asked.documentId)).toEqual([])
  })

  it('has answered for its successor: a limit that it kept is kept', async () => {
    const caseId = await aCase('LA_BUC_02', rome, madrid)
    const a003 = await send(athens, caseId, { action: 'send', documentType: 'A003' })
    await send(rome, caseId, { action: 'reply', documentType: 'A012', documentId: a003.documentId })
    await send(rome, caseId, handover(rome, palermo))
    expect((await caseOf(palermo, caseId)).deadlines).toMatchObject([{ key: 'D01', state: 'met' }])
    expect((await caseOf(palermo, caseId)).actions.map(({ documentType }) => documentType)).not.toContain('A012')
    await send(madrid, caseId, { action: 'reply', documentType: 'A012', documentId: a003.documentId })
    expect((await caseOf(athens, caseId)).deadlines).toMatchObject([{ key: 'D01', state: 'met' }])
  })

  it('hands it to an institution of its own State only, and to nobody who is in the case', async () => {
    const caseId = await aCase('LA_BUC_02', rome, madrid)
    await send(athens, caseId, { action: 'send', documentType: 'A003' })
    for (const to of [patras, madrid, rome])
      expect(await attempt(rome, caseId, handover(rome, to))).toMatchObject({ error: { code: 'casework/action-not-allowed' } })
    expect(await attempt(rome, caseId, handover(madrid, palermo))).toMatchObject({ error: { code: 'casework/action-not-allowed' } })
  })
})

describe('an owner that forwards its part', () => {
  it('leaves its successor the case as its owner, with its timers and what it may do', async () => {
    const caseId = await aCase('LA_BUC_02', rome, madrid)
    const a003 = await send(athens, caseId, { action: 'send', documentType: 'A003' })
    const before = await caseOf(athens, caseId)
    await send(athens, caseId, handover(athens, patras))

    const after = await caseOf(patras, caseId)
    expect(after).toMatchObject({ role: 'caseOwner', state: 'open' })
    expect(await rolesAt(patras, caseId)).toEqual(['ES:4001 counterparty', 'GR:1002 caseOwner', 'IT:2001 counterparty'])
    expect(await rolesAt(rome, caseId)).toEqual(await rolesAt(patras, caseId))
    expect(after.deadlines.map(({ key }) => key)).toEqual(before.deadlines.map(({ key }) => key))
    const namesOf = ({ actions }: typeof after) => new Set(actions.map(({ action, documentType }) => `${action} ${documentType}`))
    const changing = ['update A003', 'invalidate X008']
    expect([...namesOf(after), ...changing].sort()).toEqual([...namesOf(before)].sort())

    const accepted = await send(rome, caseId, { action: 'reply', documentType: 'A012', documentId: a003.documentId })
    expect(accepted.to).toContain(patras)
    await send(patras, caseId, { action: 'send', documentType: 'A008' })
    expect(await typesAt(madrid, caseId)).toEqual(['A003', 'A008', 'A012', 'X007'])
  })

  it('may be followed by another, and whoever comes later gets all from the one who has the part', async () => {
    const caseId = await aCase('FB_BUC_01', rome)
    await send(athens, caseId, { action: 'send', documentType: 'F001' })
    await send(athens, caseId, handover(athens, patras))
    await send(patras, caseId, { action: 'send', documentType: 'H001' })
    await send(patras, caseId, handover(patras, corinth))
    expect(await rolesAt(rome, caseId)).toEqual(['GR:1003 caseOwner', 'IT:2001 counterparty'])
    expect(await caseOf(corinth, caseId)).toMatchObject({ role: 'caseOwner', state: 'open' })
    expect(await typesAt(corinth, caseId)).toEqual(['F001', 'H001', 'X007', 'X007'])
    await send(corinth, caseId, {
      action: 'send',
      documentType: 'X005',
      content: { AddedParticipant: { AddParticipant: { institutionID: madrid } } },
    })
    expect(await typesAt(madrid, caseId)).toEqual(['F001', 'X005', 'X007', 'X007'])
    expect(await rolesAt(madrid, caseId)).toEqual(['ES:4001 counterparty', 'GR:1003 caseOwner', 'IT:2001 counterparty'])
  })
})

describe('a change of participant by a routing application (X100)', () => {
  const x100 = (caseId: string, change: { readonly from: InstitutionId; readonly to: InstitutionId }, sender = router) => {
    const receivers = [athens, rome, palermo]
    const header: BusinessHeader = {
      sender: { id: sender, role: 'IntelligentRA' },
      receivers: receivers.map((id) => ({ id, role: id === athens ? 'CaseOwner' : 'Counterparty' })),
      document: {
        type: 'X100',
        model: '4.2',
        identifier: String(++requests).padStart(32, 'a'),
        setId: String(requests).padStart(32, 'b'),
        version: 1,
        action: 'New',
        createdAt: tick().toISOString(),
      },
      case: { id: caseId, bucType: 'S_BUC_01', model: '4.2', protectedPerson: false },
    }
    const content = {
      ChangeParticipant: { AddParticipant: { institutionID: change.to }, RemoveParticipant: { institutionID: change.from } },
    }
    const { identifier, setId: documentId } = header.document
    return carry({
      caseId,
      bucType: 'S_BUC_01',
      identifier,
      documentId,
      documentType: 'X100',
      version: 1,
      from: sender,
      to: receivers,
      xml: writeBusinessDocument(header, content),
      attachments: [],
    })
  }

  it('puts another institution of its State in the place of a participant, with what that one had', async () => {
    const caseId = await aCase('S_BUC_01', rome)
    const question = await send(athens, caseId, { action: 'send', documentType: 'S071' })
    await send(rome, caseId, { action: 'send', documentType: 'H001' })
    const outcomes = await x100(caseId, { from: rome, to: palermo })
    expect(outcomes.filter((one) => one.includes('refused'))).toEqual([])
    expect((await caseOf(rome, caseId)).state).toBe('left')
    expect(await rolesAt(athens, caseId)).toEqual(['GR:1001 caseOwner', 'IT:3001 counterparty'])
    expect(await typesAt(palermo, caseId)).toEqual(['H001', 'S071', 'X100'])
    await send(palermo, caseId, { action: 'reply', documentType: 'S072', documentId: question.documentId })
    expect(await typesAt(athens, caseId)).toEqual(['H001', 'S071', 'S072', 'X100'])
  })

  it('is refused where it would change institutions of another State, or nobody', async () => {
    const caseId = await aCase('S_BUC_01', rome)
    await send(athens, caseId, { action: 'send', documentType: 'S071' })
    expect(await x100(caseId, { from: rome, to: palermo }, institutionId('FR:9000'))).toContain('GR:1001 X100 refused wrong-sequence')
    expect(await x100(caseId, { from: athens, to: palermo })).toContain('IT:2001 X100 refused wrong-sequence')
    expect(await rolesAt(athens, caseId)).toEqual(['GR:1001 caseOwner', 'IT:2001 counterparty'])
  })
})
