/** Any process can be played by hand: what one desk offers and sends, the other takes and can answer, through the interface that the desk's pages use. */
import { bucs, findSed } from '@passerelle/vocabulary'
import { emptyExample } from '@passerelle/vocabulary/examples'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clerk, type Desks, openDesks } from '../testing/desk-nodes.ts'

let desks: Desks
let clerks: readonly [Clerk, Clerk]
beforeAll(async () => {
  desks = await openDesks(['GR:1001', 'IT:2001'])
  const [eleni, paolo] = await Promise.all(['GR', 'IT'].map((state) => desks.nodes[state]?.as()))
  if (eleni === undefined || paolo === undefined) throw new Error('two desks')
  clerks = [eleni, paolo]
}, 60_000)
afterAll(() => desks.close())

interface Action {
  readonly action: string
  readonly documentType: string
  readonly documentId?: string
  readonly availableFrom?: string
}
interface View {
  readonly version: number
  readonly state: string
  readonly documents: readonly { readonly id: string; readonly type: string; readonly status: string }[]
  readonly notTaken: readonly unknown[]
  readonly actions: readonly Action[]
}

const view = async (clerk: Clerk, id: string) => (await clerk.get(`/api/desk/cases/${id}`)).body as unknown as View
const isOfTheMatter = ({ action, documentType, availableFrom }: Action) =>
  (action === 'send' || action === 'reply') && !documentType.startsWith('X') && availableFrom === undefined

let requests = 0
async function send(clerk: Clerk, id: string, { action, documentType, documentId }: Action): Promise<void> {
  const asked = new URLSearchParams({ action, documentType, ...(documentId !== undefined && { documentId }) })
  const form = await clerk.get(`/api/desk/cases/${id}/form?${asked}`)
  expect(form.status, documentType).toBe(200)
  const definition = findSed(documentType)?.content ?? expect.fail(documentType)
  requests += 1
  const sent = await clerk.post(`/api/desk/cases/${id}/documents`, {
    action,
    documentType,
    ...(documentId !== undefined && { documentId }),
    content: { ...emptyExample(definition), ...(form.body.content as object) },
    expectedVersion: form.body.version,
    requestId: `${id}-${requests}`,
  })
  expect(sent.status, `${documentType} ${JSON.stringify(sent.body)}`).toBe(201)
}

/** The document at the other side, and nothing that was not taken. */
async function expectTaken(clerk: Clerk, id: string, documentType: string): Promise<View> {
  const seen = await view(clerk, id)
  expect(seen.documents, documentType).toContainEqual(expect.objectContaining({ type: documentType, status: 'received' }))
  expect(seen.notTaken).toEqual([])
  return seen
}

describe('a case of any branch', () => {
  it.each(Object.values(bucs).map(({ id, title }) => [id, title] as const))(
    '%s (%s) begins at one desk and goes on at the other',
    async (bucType) => {
      const [eleni, paolo] = clerks
      const opened = await eleni.post('/api/desk/cases', { bucType, counterparties: ['IT:2001'], requestId: bucType })
      expect(opened.status).toBe(201)
      const id = String(opened.body.id)
      const starts = (opened.body as unknown as View).actions.filter(isOfTheMatter)
      const [start] = starts
      if (start === undefined) return expect.fail(`${bucType} offers nothing to begin with`)
      await send(eleni, id, start)
      await desks.carry()
      let seen = await expectTaken(paolo, id, start.documentType)
      expect(seen.state).toBe('open')
      for (const [turn, clerk] of [paolo, eleni, paolo].entries()) {
        const next = seen.actions.find((one) => one.action === 'reply' && isOfTheMatter(one)) ?? seen.actions.find(isOfTheMatter)
        if (next === undefined) break
        await send(clerk, id, next)
        await desks.carry()
        seen = await expectTaken(turn % 2 === 0 ? eleni : paolo, id, next.documentType)
      }
    },
  )

  it('is more than its first document', () => {
    expect(requests).toBeGreaterThan(250)
  })
})
