/**
 * What another access point or institution sends wrongly: it gets a signed error or an X050, the desk finds the failing step
 * and the next move, and what was there before stays as it was.
 */
import { randomUUID } from 'node:crypto'
import { type BusinessHeader, writeBusinessDocument } from '@passerelle/vocabulary'
import type { World } from '../world.ts'
import { type AccessPoint, greekAccessPoint, type RawMessage, type Wire, withFlippedByte, withoutSignature } from './access-point.ts'
import { until, type Visitor, visit } from './driver.ts'
import { type CaseView, cases, caseView, failedSteps, issuePosting, newCases, noticeWithReceipt, trailOf } from './stories.ts'
import { expect, test as inWorld } from './world-fixture.ts'

/** A notice that both sides have, as an example for others; and the access point from which others come. */
interface Example {
  readonly greece: AccessPoint
  readonly paolo: Visitor
  readonly eleni: Visitor
  readonly notice: CaseView
  readonly documentId: string
  readonly content: Record<string, unknown>
}

const examples = new WeakMap<World, Promise<Example>>()
const test = inWorld.extend<{ example: Example }>({
  example: async ({ world }, use) => {
    const example = examples.get(world) ?? makeExample(world)
    examples.set(world, example)
    await use(await example)
  },
})

async function makeExample(world: World): Promise<Example> {
  const [paolo, eleni, greece] = await Promise.all([visit(world, 'paolo'), visit(world, 'eleni'), greekAccessPoint(world)])
  const before = await cases(paolo)
  const { documentId } = await issuePosting(world)
  const notice = await noticeWithReceipt(paolo, before)
  const { content } = await paolo.get<{ content: Record<string, unknown> }>(
    `/api/desk/cases/${notice.id}/documents/${notice.documents[0]?.id}`,
  )
  return { greece, paolo, eleni, notice, documentId, content }
}

function header(changes: { readonly case?: string; readonly document?: Partial<BusinessHeader['document']> }): BusinessHeader {
  return {
    sender: { id: 'GR:1001' as never, role: 'CaseOwner' },
    receivers: [{ id: 'IT:2001' as never, role: 'Counterparty' }],
    document: {
      type: 'A009',
      model: '4.2',
      identifier: plainId(),
      setId: plainId(),
      version: 1,
      action: 'Start',
      createdAt: new Date().toISOString(),
      ...changes.document,
    },
    case: { id: changes.case ?? plainId(), bucType: 'LA_BUC_04', model: '4.2', protectedPerson: false },
  }
}

const plainId = () => randomUUID().replaceAll('-', '')

const notices: readonly { title: string; spoil: (message: RawMessage) => Wire; code: string; ebms: string; next: string }[] = [
  {
    title: 'with a flipped byte in its content',
    spoil: (message) => withFlippedByte(message, 'application/octet-stream', 300),
    code: 'as4/decryption-failed',
    ebms: 'EBMS:0102',
    next: 'ask-the-sender',
  },
  {
    title: 'with a flipped byte in its header',
    spoil: (message) => withFlippedByte(message, 'name="trackingIdentifier">'),
    code: 'as4/digest-mismatch',
    ebms: 'EBMS:0101',
    next: 'ask-the-sender',
  },
  {
    title: 'with a flipped byte in its signature',
    spoil: (message) => withFlippedByte(message, '<ds:SignatureValue>', 20),
    code: 'as4/signature-invalid',
    ebms: 'EBMS:0101',
    next: 'ask-the-sender',
  },
  { title: 'without a signature', spoil: withoutSignature, code: 'as4/unsigned', ebms: 'EBMS:0103', next: 'ask-the-sender' },
]

for (const { title, spoil, code, ebms, next } of notices) {
  test(`a message ${title} is refused with ${ebms}, and the same message unharmed is taken afterwards`, async ({ example }) => {
    const { greece, paolo, content } = example
    const before = await cases(paolo)
    const message = await greece.message({ xml: writeBusinessDocument(header({}), content) })
    const { status, signal } = await greece.post(spoil(message))
    expect(status).toBe(200)
    expect(signal).toMatchObject({ kind: 'error', errors: [{ code: ebms, severity: 'failure' }] })
    expect(failedSteps(await trailOf(paolo, message.messageId))).toMatchObject([{ name: 'transport-refused', code, next }])
    expect(await newCases(paolo, before)).toEqual([])

    expect((await greece.post(message)).signal).toMatchObject({ kind: 'receipt' })
    expect(await newCases(paolo, before)).toHaveLength(1)
  })
}

test('a message for an institution that is not here is refused, and the operator is the one to ask', async ({ example }) => {
  const { greece, paolo, content } = example
  const message = await greece.message({ xml: writeBusinessDocument(header({}), content), finalRecipient: 'IT:9999' })
  expect((await greece.post(message)).signal).toMatchObject({ kind: 'error', errors: [{ code: 'EBMS:0001' }] })
  expect(failedSteps(await trailOf(paolo, message.messageId))).toMatchObject([
    { name: 'transport-refused', code: 'exchange/recipient-unknown', next: 'tell-the-operator' },
  ])
})

test('a message that comes twice gets the stored receipt byte for byte, and makes one case', async ({ example }) => {
  const { greece, paolo, content } = example
  const before = await cases(paolo)
  const message = await greece.message({ xml: writeBusinessDocument(header({}), content) })
  const [first, ...copies] = await Promise.all([greece.post(message), greece.post(message), greece.post(message)])
  copies.push(await greece.post(message))
  expect(first?.signal).toMatchObject({ kind: 'receipt', refToMessageId: message.messageId })
  for (const copy of copies) expect(copy.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true)
  const [only, ...others] = await newCases(paolo, before)
  expect(others).toEqual([])
  expect((await caseView(paolo, only?.id ?? '')).documents).toHaveLength(1)
})

test('the same message id with another content is another message, and is refused', async ({ example }) => {
  const { greece, paolo, content } = example
  const before = await cases(paolo)
  const first = await greece.message({ xml: writeBusinessDocument(header({}), content) })
  const other = await greece.message({ xml: writeBusinessDocument(header({}), content), messageId: first.messageId })
  expect((await greece.post(first)).signal).toMatchObject({ kind: 'receipt' })
  expect((await greece.post(other)).signal).toMatchObject({ kind: 'error', errors: [{ code: 'EBMS:0003' }] })
  expect(failedSteps(await trailOf(paolo, first.messageId))).toMatchObject([
    { name: 'transport-refused', code: 'exchange/message-id-reused', next: 'ask-the-sender' },
  ])
  expect(await newCases(paolo, before)).toHaveLength(1)
})

test('a message that comes over the connection of another access point is refused', async ({ example }) => {
  const { greece, paolo, content } = example
  const message = await greece.message({ xml: writeBusinessDocument(header({}), content) })
  expect((await greece.post(message, 'es')).signal).toMatchObject({ kind: 'error', errors: [{ code: 'EBMS:0101' }] })
  expect(failedSteps(await trailOf(paolo, message.messageId))).toMatchObject([
    { name: 'transport-refused', code: 'exchange/tls-certificate-not-the-senders', next: 'tell-the-operator' },
  ])
})

test('a SED that lacks a mandatory field is answered with X050, which both desks show, and the case goes on', async ({
  world,
  example,
}) => {
  const { greece, paolo, eleni, notice, documentId, content } = example
  const setId = notice.documents[0]?.id ?? ''
  const { Person: _, ...lacking } = content
  const second = header({ case: notice.id, document: { setId, version: 2, action: 'Update' } })
  const message = await greece.message({ xml: writeBusinessDocument(second, lacking), trackingIdentifier: second.document.identifier })
  // The transport has done its part: the receipt says that the message came, not that its content is good.
  expect((await greece.post(message)).signal).toMatchObject({ kind: 'receipt' })
  const [inItaly, inGreece] = await Promise.all(
    [paolo, eleni].map((desk) =>
      until(
        () => caseView(desk, notice.id),
        ({ documents }) => documents.some(({ type, transport }) => type === 'X050' && transport?.receiptDigest !== undefined),
      ),
    ),
  )
  expect(inItaly?.notTaken).toMatchObject([{ documentType: 'A009', version: 2, refusal: 'invalid-content', answered: true }])
  expect(inItaly?.documents).toMatchObject([
    { type: 'A009', version: 1, status: 'received' },
    { type: 'X050', direction: 'out' },
  ])
  expect(inGreece?.documents).toMatchObject([
    { type: 'A009', version: 1 },
    { type: 'X050', direction: 'in' },
  ])
  expect(failedSteps(await trailOf(paolo, message.trackingIdentifier))).toMatchObject([
    { name: 'sed-taken', code: 'casework/invalid-content', next: 'sender-was-told' },
  ])

  const employer = await visit(world, 'yiannisForHisCompany')
  await employer.send('POST', `/api/documents/${documentId}/shorten`, { newEnd: new Date().toISOString().slice(0, 10) })
  const after = await until(
    () => caseView(paolo, notice.id),
    ({ documents }) => documents[0]?.version === 2,
  )
  expect(after.documents[0]).toMatchObject({ type: 'A009', version: 2, status: 'received' })
})

test('a message whose content is no SED is kept, and the desk is told to ask the sender', async ({ example }) => {
  const { greece, paolo } = example
  const message = await greece.message({ xml: '<?xml version="1.0"?><note/>' })
  expect((await greece.post(message)).signal).toMatchObject({ kind: 'receipt' })
  expect(failedSteps(await trailOf(paolo, message.trackingIdentifier))).toMatchObject([
    { name: 'sed-read', code: 'casework/unreadable-message', next: 'ask-the-sender' },
  ])
})
