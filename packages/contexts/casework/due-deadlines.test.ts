import { institutionId, plainDate, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseworkStore, getCase, listDueDeadlines, openCase, recordIncomingDocument, recordOutgoingDocument } from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase([caseworkStore])
})
afterAll(() => db.close())

const athens = institutionId('GR:1001')
const rome = institutionId('IT:2001')
const day = (text: string) => new Date(`${text}T09:00:00.000Z`)

let requests = 0
async function aDetermination(on: string): Promise<string> {
  const input = { institutionId: athens, bucType: 'LA_BUC_02', counterparties: [{ id: rome }] as const, now: day(on) }
  const { caseId } = unwrap(await db.transaction((tx) => openCase(tx, { ...input, requestId: `open ${++requests}` })))
  const { message } = await send(athens, caseId, { action: 'send', documentType: 'A003' }, on)
  unwrap(
    await db.transaction((tx) =>
      recordIncomingDocument(tx, { institutionId: rome, xml: message.xml, messageId: 'as4', from: athens, now: day(on) }),
    ),
  )
  return caseId
}
type Act = Pick<Parameters<typeof recordOutgoingDocument>[1], 'action' | 'documentType' | 'documentId'>
const send = async (by: typeof athens, caseId: string, act: Act, on: string) =>
  unwrap(
    await db.transaction((tx) =>
      recordOutgoingDocument(tx, { institutionId: by, caseId, content: {}, requestId: `request ${++requests}`, now: day(on), ...act }),
    ),
  )

describe('what is due', () => {
  it('is listed for the institution that must act, the oldest first, until it has acted', async () => {
    const second = await aDetermination('2026-02-10')
    const first = await aDetermination('2026-01-10')
    const due = async (at: string, input: object = {}) =>
      (await listDueDeadlines(db.db, { institutions: [rome], now: day(at), ...input })).map(({ caseId, key, due, state, by }) => [
        caseId,
        key,
        due,
        state,
        by,
      ])
    const all = [
      [first, 'D01', '2026-03-10', 'running', 'self'],
      [second, 'D01', '2026-04-10', 'running', 'self'],
    ]
    expect(await due('2026-02-11')).toEqual(all)
    expect(await due('2026-02-11', { isOwnOnly: true })).toEqual(all)
    expect(await due('2026-02-11', { limit: 1 })).toEqual(all.slice(0, 1))
    expect(await due('2026-02-11', { until: plainDate('2026-03-10') })).toEqual(all.slice(0, 1))
    expect(await due('2026-02-11', { until: plainDate('2026-03-09') })).toEqual([])
    expect(await due('2026-03-11')).toEqual([[first, 'D01', '2026-03-10', 'past', 'self'], ...all.slice(1)])
    expect(await due('2026-02-11', { institutions: [] })).toEqual([])

    const athensHas = await listDueDeadlines(db.db, { institutions: [athens], now: day('2026-02-11') })
    expect(athensHas.filter(({ caseId }) => caseId === first)).toMatchObject([
      { key: 'D01', by: 'other' },
      { key: 'timer-X001', due: '2026-03-11', by: 'self', state: 'running' },
    ])
    const own = await listDueDeadlines(db.db, { institutions: [athens], isOwnOnly: true, now: day('2026-02-11') })
    expect(own.map(({ key }) => key)).toEqual(['timer-X001', 'timer-X001'])

    const a003 = unwrap(await getCase(db.db, { institutionId: rome, caseId: first, now: day('2026-02-11') })).documents[0]?.id ?? ''
    await send(rome, first, { action: 'reply', documentType: 'A012', documentId: a003 }, '2026-02-12')
    expect(await due('2026-02-12')).toEqual(all.slice(1))
    expect(unwrap(await getCase(db.db, { institutionId: rome, caseId: first, now: day('2026-02-12') })).deadlines).toMatchObject([
      { key: 'D01', state: 'met' },
    ])
  })
})
