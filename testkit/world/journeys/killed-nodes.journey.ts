/**
 * A node is killed (SIGKILL) at chosen moments of a posting and started again: one document, one case, one A009 at each end,
 * one receipt that both ends hold. A lock on a table of its database holds the node at the moment that is meant.
 */
import pg from 'pg'
import type { World } from '../world.ts'
import { until, visit } from './driver.ts'
import {
  type CaseView,
  cases,
  type DocumentSummary,
  decided,
  newCases,
  noticeWithReceipt,
  type Posting,
  requestPosting,
  trailOf,
} from './stories.ts'
import { expect, test } from './world-fixture.ts'

type NodeName = 'gr' | 'it'

/** Whatever comes to this table waits, until `release`. */
async function hold(world: World, node: NodeName, table: string): Promise<{ reached(): Promise<void>; release(): Promise<void> }> {
  const client = new pg.Client({ connectionString: world.nodes[node].databaseUrl })
  await client.connect()
  await client.query('begin')
  await client.query(`lock table ${table} in access exclusive mode`)
  return {
    async reached() {
      const isReached = await until(
        async () =>
          (
            await client.query(
              'select 1 from pg_locks where relation = $1::regclass and database = (select oid from pg_database where datname = current_database()) and not granted',
              [table],
            )
          ).rowCount !== 0,
        (found) => found,
        30,
        20,
      )
      if (!isReached) throw new Error(`nobody came to ${table}`)
    },
    async release() {
      await client.query('rollback')
      await client.end()
    },
  }
}

interface Before {
  readonly documents: readonly DocumentSummary[]
  readonly inGreece: readonly { readonly id: string }[]
  readonly inItaly: readonly { readonly id: string }[]
}

async function look(world: World): Promise<Before> {
  const [yiannis, eleni, paolo] = await Promise.all([visit(world, 'yiannisForHisCompany'), visit(world, 'eleni'), visit(world, 'paolo')])
  const [documents, inGreece, inItaly] = await Promise.all([
    yiannis.get<readonly DocumentSummary[]>('/api/documents'),
    cases(eleni),
    cases(paolo),
  ])
  return { documents, inGreece, inItaly }
}

async function expectExactlyOnce(world: World, posting: Posting, before: Before, seconds = 45): Promise<CaseView> {
  const [eleni, paolo] = await Promise.all([visit(world, 'eleni'), visit(world, 'paolo')])
  const request = await decided(posting.employer, posting.requestId, seconds)
  expect(request).toMatchObject({ state: 'decided', decision: { outcome: 'issued', documentIds: [expect.any(String)] } })
  const sent = await noticeWithReceipt(eleni, before.inGreece, seconds)
  const received = await noticeWithReceipt(paolo, before.inItaly, seconds)
  expect(sent.documents).toMatchObject([{ type: 'A009', version: 1, direction: 'out', transport: { state: 'receipted' } }])
  expect(received.documents).toMatchObject([{ type: 'A009', version: 1, direction: 'in', transport: { state: 'receipt-issued' } }])
  expect(received.id).toBe(sent.id)
  expect(received.documents[0]?.transport?.messageId).toBe(sent.documents[0]?.transport?.messageId)
  expect(received.documents[0]?.transport?.receiptDigest).toBe(sent.documents[0]?.transport?.receiptDigest)
  expect(received.notTaken).toEqual([])

  const after = await look(world)
  expect(after.documents).toHaveLength(before.documents.length + 1)
  expect(await newCases(eleni, before.inGreece)).toHaveLength(1)
  expect(await newCases(paolo, before.inItaly)).toHaveLength(1)
  const steps = await trailOf(eleni, posting.requestId)
  for (const step of ['request-sent', 'worker-confirmed', 'decide', 'issue', 'notify-state-of-work'])
    expect(steps.filter(({ name, state }) => name === step && state === 'passed').map(({ name }) => name)).toEqual([step])
  return received
}

const moments: readonly {
  readonly title: string
  readonly killed: NodeName
  readonly at: NodeName
  readonly table: string
  /** Italy had the message already, and gets it once more. */
  readonly isRepeated?: true
}[] = [
  { title: 'Greece while it writes the document', killed: 'gr', at: 'gr', table: 'documents.documents' },
  { title: 'Greece when the document is issued and the notice is not', killed: 'gr', at: 'gr', table: 'casework.events' },
  { title: 'Greece while its message is with Italy', killed: 'gr', at: 'it', table: 'casework.events', isRepeated: true },
  { title: 'Italy while it takes the message', killed: 'it', at: 'it', table: 'casework.events' },
  { title: 'Greece when the receipt has come and is not yet kept', killed: 'gr', at: 'gr', table: 'exchange.evidence', isRepeated: true },
]

for (const { title, killed, at, table, isRepeated = false } of moments) {
  test(`nothing is lost or doubled when a power cut takes ${title}`, async ({ world }) => {
    const before = await look(world)
    const held = await hold(world, at, table)
    const posting = await requestPosting(world)
    await held.reached()
    await world.nodes[killed].kill()
    await held.release()
    await world.nodes[killed].restart()
    const notice = await expectExactlyOnce(world, posting, before)
    const steps = await trailOf(await visit(world, 'paolo'), notice.documents[0]?.transport?.messageId ?? '')
    expect(steps.some(({ name }) => name === 'transport-repeated')).toBe(isRepeated)
  })
}

test('while Italy is down Greece keeps the message and shows that it tries again; it arrives when Italy is back', async ({ world }) => {
  test.setTimeout(150_000)
  const [eleni, before] = await Promise.all([visit(world, 'eleni'), look(world)])
  await world.nodes.it.kill()
  const posting = await requestPosting(world)
  await decided(posting.employer, posting.requestId)
  const [sent] = await until(
    () => newCases(eleni, before.inGreece),
    ({ length }) => length > 0,
  )
  const messageId = await until(
    async () => (await messageIdOf(world, sent?.id ?? '')) ?? '',
    (id) => id !== '',
  )
  const waiting = await until(
    async () => (await trailOf(eleni, messageId)).find(({ name }) => name === 'transport-waiting-for-retry'),
    (step) => step !== undefined,
  )
  expect(waiting).toMatchObject({ state: 'warning', code: 'exchange/connection-failed', next: 'it-is-tried-again' })
  await world.nodes.it.restart()
  // The pauses grow: whoever is away for long waits for the next turn.
  await expectExactlyOnce(world, posting, before, 90)
})

test('nothing is lost or doubled when Greece is killed at any moment after the confirmation', async ({ world }) => {
  for (const milliseconds of [20, 90, 200]) {
    const before = await look(world)
    const posting = await requestPosting(world)
    await new Promise((next) => setTimeout(next, milliseconds))
    await world.nodes.gr.kill()
    await world.nodes.gr.restart()
    await expectExactlyOnce(world, posting, before)
  }
})

async function messageIdOf(world: World, caseId: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: world.nodes.gr.databaseUrl })
  await client.connect()
  const { rows } = await client.query<{ message_id: string }>('select message_id from exchange.outbox where conversation_id = $1', [caseId])
  await client.end()
  return rows[0]?.message_id
}
