/** Any process can be played by hand: what one desk offers and sends, the other takes and can answer, through the interface that the desk's pages use. */
import { bucs, findSed } from '@passerelle/vocabulary'
import { emptyExample } from '@passerelle/vocabulary/examples'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Clerk, type Desks, openDesks } from '../testing/desk-nodes.ts'
import { type CaseSeen, deskOf, form, view } from '../testing/desk-stories.ts'

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

let requests = 0
async function sendNext(clerk: Clerk, id: string, { action, documentType, documentId }: Action): Promise<void> {
  const { status, body } = await form(clerk, id, { action, documentType, ...(documentId !== undefined && { documentId }) })
  expect(status, documentType).toBe(200)
  const definition = findSed(documentType)?.content ?? expect.fail(documentType)
  requests += 1
  const sent = await clerk.post(`/api/desk/cases/${id}/documents`, {
    action,
    documentType,
    ...(documentId !== undefined && { documentId }),
    content: { ...emptyExample(definition), ...(body.content as object) },
    expectedVersion: body.version,
    requestId: `${id}-${requests}`,
  })
  expect(sent.status, `${documentType} ${JSON.stringify(sent.body)}`).toBe(201)
}

/** The document at the other side, and nothing that was not taken. */
async function expectTaken(clerk: Clerk, id: string, documentType: string): Promise<CaseSeen> {
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
      const starts = (opened.body as unknown as CaseSeen).actions.filter(isOfTheMatter)
      const [start] = starts
      if (start === undefined) return expect.fail(`${bucType} offers nothing to begin with`)
      await sendNext(eleni, id, start)
      await desks.carry()
      let seen = await expectTaken(paolo, id, start.documentType)
      expect(seen.state).toBe('open')
      for (const [turn, clerk] of [paolo, eleni, paolo].entries()) {
        const next = seen.actions.find((one) => one.action === 'reply' && isOfTheMatter(one)) ?? seen.actions.find(isOfTheMatter)
        if (next === undefined) break
        await sendNext(clerk, id, next)
        await desks.carry()
        seen = await expectTaken(turn % 2 === 0 ? eleni : paolo, id, next.documentType)
      }
    },
  )

  it('is more than its first document', () => {
    expect(requests).toBeGreaterThan(250)
  })
})
