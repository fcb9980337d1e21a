import { institutionId, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addAttachment,
  type BeginDraft,
  caseworkStore,
  deleteDraft,
  discardAttachment,
  getCase,
  getDraft,
  openCase,
  recordCaseAction,
  recordIncomingDocument,
  recordOutgoingDocument,
  type SaveDraft,
  saveDraft,
} from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase([caseworkStore])
})
afterAll(() => db.close())

const athens = institutionId('GR:1001')
const rome = institutionId('IT:2001')
const now = new Date('2026-01-10T09:00:00.000Z')
let requests = 0
const requestId = () => `request ${++requests}`

async function aCase(bucType = 'H_BUC_01'): Promise<string> {
  const input = { institutionId: athens, bucType, counterparties: [{ id: rome }] as const, requestId: requestId(), now }
  return unwrap(await db.transaction((tx) => openCase(tx, input))).caseId
}
const begin = (caseId: string, input: Partial<BeginDraft> = {}) =>
  db.transaction((tx) =>
    saveDraft(tx, {
      institutionId: athens,
      caseId,
      action: 'send',
      documentType: 'H001',
      content: {},
      requestId: requestId(),
      actor: 'Eleni Markou (demo)',
      now,
      ...input,
    }),
  )
const save = (caseId: string, draftId: string, input: Partial<SaveDraft> = {}) =>
  db.transaction((tx) => saveDraft(tx, { institutionId: athens, caseId, draftId, content: {}, now, ...input }))
const read = (caseId: string, draftId: string, at = athens) => getDraft(db.db, { institutionId: at, caseId, draftId })
const send = (caseId: string, draftId: string, content?: unknown) =>
  db.transaction((tx) =>
    recordOutgoingDocument(tx, {
      institutionId: athens,
      caseId,
      action: 'send',
      documentType: 'H001',
      documentId: draftId,
      content,
      requestId: requestId(),
      now,
    }),
  )
const giveUp = (caseId: string, draftId: string, request = requestId()) =>
  db.transaction((tx) => deleteDraft(tx, { institutionId: athens, caseId, draftId, requestId: request, now }))
const caseOf = async (caseId: string) => unwrap(await getCase(db.db, { institutionId: athens, caseId, now }))

describe('a draft', () => {
  it('is kept as it was written, complete or not, and shown with what may be done with it', async () => {
    const caseId = await aCase()
    const content = { nobody: { knows: ['this', null, 'field \u0000 \ud800'] } }
    const { draftId, revision, version } = unwrap(await begin(caseId, { content }))
    expect([revision, version]).toEqual([1, 2])
    expect(unwrap(await read(caseId, draftId))).toMatchObject({
      content,
      documentType: 'H001',
      revision: 1,
      savedBy: 'Eleni Markou (demo)',
    })
    expect(await caseOf(caseId)).toMatchObject({
      state: 'draft',
      drafts: [{ id: draftId, documentType: 'H001', savedAt: now.toISOString(), savedBy: 'Eleni Markou (demo)' }],
      documents: [],
      timeline: [{ kind: 'case-opened' }, { kind: 'draft-begun', actor: 'Eleni Markou (demo)' }],
    })
    expect((await caseOf(caseId)).actions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: 'send', documentType: 'H001', documentId: draftId }),
        { action: 'delete-draft', documentType: 'H001', documentId: draftId },
      ]),
    )
  })

  it('is saved again without another event, and not over what somebody else has saved', async () => {
    const caseId = await aCase()
    const { draftId, version } = unwrap(await begin(caseId))
    expect(unwrap(await save(caseId, draftId, { content: { a: 1 }, expectedRevision: 1 }))).toEqual({ draftId, revision: 2, version })
    expect(await save(caseId, draftId, { expectedRevision: 1 })).toMatchObject({
      error: { code: 'casework/version-conflict', params: { revision: 2 } },
    })
    expect(unwrap(await read(caseId, draftId)).content).toEqual({ a: 1 })
    expect((await caseOf(caseId)).version).toBe(version)
  })

  it('is begun once for each request, and only for what may be sent', async () => {
    const caseId = await aCase()
    const request = requestId()
    const { draftId } = unwrap(await begin(caseId, { requestId: request }))
    expect(unwrap(await begin(caseId, { requestId: request, content: { a: 1 } }))).toMatchObject({ draftId, revision: 2 })
    expect(await begin(caseId, { requestId: request, documentType: 'H002' })).toMatchObject({ error: { code: 'casework/request-reused' } })
    expect(await begin(caseId, { documentType: 'H002' })).toMatchObject({ error: { code: 'casework/action-not-allowed' } })
    expect(await begin(caseId, { expectedVersion: 1 })).toMatchObject({ error: { code: 'casework/version-conflict' } })
    expect(await begin('0'.repeat(32))).toMatchObject({ error: { code: 'casework/unknown-case' } })
    expect(await begin(caseId, { content: { text: 'a'.repeat(4_000_001) } })).toMatchObject({ error: { code: 'casework/draft-too-large' } })
  })

  it('is sent by what was kept, as the document that it was begun for, and is gone then', async () => {
    const caseId = await aCase()
    const file = { name: 'a.pdf', mimeType: 'application/pdf', medical: false, bytes: Buffer.from('%PDF-1.7') }
    const { id } = unwrap(await db.transaction((tx) => addAttachment(tx, { institutionId: athens, caseId, now, ...file })))
    const { draftId } = unwrap(await begin(caseId, { attachments: [id] }))
    expect(unwrap(await read(caseId, draftId)).attachments).toMatchObject([{ name: 'a.pdf' }])
    const discard = () => db.transaction((tx) => discardAttachment(tx, { institutionId: athens, caseId, attachmentId: id }))
    expect(await discard()).toMatchObject({ error: { code: 'casework/attachment-in-use' } })
    const { message } = unwrap(await send(caseId, draftId))
    expect(message).toMatchObject({ documentId: draftId, documentType: 'H001', version: 1, attachments: [{ id }] })
    expect((await read(caseId, draftId)).ok).toBe(false)
    expect(await caseOf(caseId)).toMatchObject({ drafts: [], documents: [{ id: draftId, attachments: [{ id }] }] })
    expect(await save(caseId, draftId)).toMatchObject({ error: { code: 'casework/unknown-document' } })
    expect(await giveUp(caseId, draftId)).toMatchObject({ error: { code: 'casework/unknown-document' } })
  })

  it('is not sent while it is wrong, and stays', async () => {
    const caseId = await aCase()
    const { draftId } = unwrap(await begin(caseId, { content: { nobody: 'knows' } }))
    expect(await send(caseId, draftId)).toMatchObject({ error: { code: 'casework/invalid-content' } })
    expect(unwrap(await read(caseId, draftId)).content).toEqual({ nobody: 'knows' })
    expect((await send(caseId, draftId, {})).ok).toBe(true)
  })

  it('is given up once, also in a case that is closed here, and deleting it sends nothing', async () => {
    const caseId = await aCase()
    const first = unwrap(await begin(caseId))
    unwrap(await send(caseId, first.draftId, {}))
    const { draftId } = unwrap(await begin(caseId))
    const close = { institutionId: athens, caseId, action: 'close-here', requestId: requestId(), now } as const
    unwrap(await db.transaction((tx) => recordCaseAction(tx, close)))
    expect((await caseOf(caseId)).actions).toEqual([{ action: 'delete-draft', documentType: 'H001', documentId: draftId }])
    const sent = await db.transaction((tx) =>
      recordOutgoingDocument(tx, {
        institutionId: athens,
        caseId,
        action: 'delete-draft',
        documentType: 'H001',
        documentId: draftId,
        content: {},
        requestId: requestId(),
        now,
      }),
    )
    expect(sent).toMatchObject({ error: { code: 'casework/action-not-allowed' } })
    const request = requestId()
    const { version } = unwrap(await giveUp(caseId, draftId, request))
    expect(unwrap(await giveUp(caseId, draftId, request))).toEqual({ version })
    expect((await caseOf(caseId)).drafts).toEqual([])
    const rows = await sql<{ n: number }>`select count(*) as n from casework.drafts where case_id = ${caseId}`.execute(db.db)
    expect(rows.rows).toEqual([{ n: 0 }])
  })

  it('is nobody else’s: the other side neither sees nor reads it', async () => {
    const caseId = await aCase()
    const { message } = unwrap(await send(caseId, unwrap(await begin(caseId)).draftId, {}))
    unwrap(
      await db.transaction((tx) =>
        recordIncomingDocument(tx, { institutionId: rome, xml: message.xml, messageId: 'as4', from: athens, now }),
      ),
    )
    const { draftId } = unwrap(await begin(caseId))
    expect((await read(caseId, draftId, rome)).ok).toBe(false)
    expect(unwrap(await getCase(db.db, { institutionId: rome, caseId, now })).drafts).toEqual([])
  })

  it('of an answer is tied to its question when it is sent', async () => {
    const caseId = await aCase()
    const { message } = unwrap(await send(caseId, unwrap(await begin(caseId)).draftId, {}))
    unwrap(
      await db.transaction((tx) =>
        recordIncomingDocument(tx, { institutionId: rome, xml: message.xml, messageId: 'as4', from: athens, now }),
      ),
    )
    const answer = { institutionId: rome, action: 'reply', documentType: 'H002', documentId: message.documentId } as const
    const { draftId } = unwrap(await begin(caseId, answer))
    expect(unwrap(await read(caseId, draftId, rome)).relatedDocumentId).toBe(message.documentId)
    const sent = await db.transaction((tx) =>
      recordOutgoingDocument(tx, {
        institutionId: rome,
        caseId,
        action: 'send',
        documentType: 'H002',
        documentId: draftId,
        content: {},
        requestId: requestId(),
        now,
      }),
    )
    expect(unwrap(sent).message.xml).toContain(`<sbdh:RelatedSetId>${message.documentId}<`)
  })
})
