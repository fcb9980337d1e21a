import { institutionId, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addAttachment,
  caseworkStore,
  discardAttachment,
  getAttachment,
  getCase,
  getCaseDocument,
  type OutgoingMessage,
  openCase,
  type ReceivedPart,
  recordIncomingDocument,
  recordOutgoingDocument,
} from './index.ts'

let greece: TestDatabase
let italy: TestDatabase
beforeAll(async () => {
  greece = await testDatabase([caseworkStore])
  italy = await testDatabase([caseworkStore])
})
afterAll(async () => {
  await greece.close()
  await italy.close()
})

const rhodes = institutionId('GR:1001')
const milan = institutionId('IT:2001')
const now = new Date('2026-01-10T09:00:00.000Z')
const pdf = Buffer.from('%PDF-1.7\nthe contract')
const scan = Buffer.from('89504e470d0a1a0a00', 'hex')

let requests = 0
const requestId = () => `request ${++requests}`

async function aCase(bucType = 'LA_BUC_04'): Promise<string> {
  const opened = await greece.transaction((tx) =>
    openCase(tx, { institutionId: rhodes, bucType, counterparties: [{ id: milan }], requestId: requestId(), now }),
  )
  return unwrap(opened).caseId
}

type Upload = Partial<Parameters<typeof addAttachment>[1]>
const upload = (caseId: string, input: Upload = {}) =>
  greece.transaction((tx) =>
    addAttachment(tx, {
      institutionId: rhodes,
      caseId,
      name: 'Σύμβαση.pdf',
      mimeType: 'application/pdf',
      medical: false,
      bytes: pdf,
      now,
      ...input,
    }),
  )
const idOf = async (caseId: string, input: Upload = {}) => unwrap(await upload(caseId, input)).id

type Act = Partial<Parameters<typeof recordOutgoingDocument>[1]>
const act = (caseId: string, input: Act) =>
  greece.transaction((tx) =>
    recordOutgoingDocument(tx, {
      institutionId: rhodes,
      caseId,
      action: 'send',
      documentType: 'A009',
      content: a009,
      requestId: requestId(),
      now,
      ...input,
    }),
  )
const sent = async (caseId: string, input: Act) => unwrap(await act(caseId, input)).message

const partsOf = ({ attachments }: OutgoingMessage): readonly ReceivedPart[] => attachments.map(({ id, bytes }) => ({ id, bytes }))
const receive = (message: OutgoingMessage, parts = partsOf(message)) =>
  italy.transaction((tx) =>
    recordIncomingDocument(tx, {
      institutionId: milan,
      xml: message.xml,
      messageId: 'as4-1@gr',
      from: rhodes,
      attachments: parts,
      now,
    }),
  )
const caseAt = async (at: TestDatabase, id: typeof rhodes, caseId: string) =>
  unwrap(await getCase(at.db, { institutionId: id, caseId, now }))

const a009 = {
  Person: { PersonIdentification: { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' } },
  EmployerInPostingState: { Employer: [{ name: 'Aegean Marble Works (demo)' }] },
  DecisionLegislationApplicable: {
    Decision: { InitialDecision: true },
    memberStateWhichLegislationApplies: 'GR',
    PeriodForWhichDecisionApplies: { FixedPeriod: { startDate: '2026-01-15', endDate: '2026-12-31' } },
  },
  articleRegulationECNo8832004: '01',
}

describe('a document with attachments', () => {
  it('arrives with them, and both desks show the same names, types, sizes and medical marks', async () => {
    const caseId = await aCase()
    const attachments = [await idOf(caseId), await idOf(caseId, { name: 'scan.png', mimeType: 'image/png', medical: true, bytes: scan })]
    expect((await caseAt(greece, rhodes, caseId)).version).toBe(1)
    const message = await sent(caseId, { attachments })
    expect(message.attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf', 'image/png'])
    expect(unwrap(await receive(message))).toMatchObject({ outcome: 'accepted', opened: true })
    const shown = [
      { name: 'Σύμβαση.pdf', mimeType: 'application/pdf', size: pdf.length, medical: false },
      { name: 'scan.png', mimeType: 'image/png', size: scan.length, medical: true },
    ]
    expect((await caseAt(greece, rhodes, caseId)).documents).toMatchObject([{ attachments: shown }])
    const italian = await caseAt(italy, milan, caseId)
    expect(italian.documents).toMatchObject([{ attachments: shown }])
    const [first] = italian.documents[0]?.attachments ?? []
    const read = unwrap(await getAttachment(italy.db, { institutionId: milan, caseId, attachmentId: first?.id ?? '' }))
    expect(Buffer.from(read.bytes)).toEqual(pdf)
    const document = unwrap(await getCaseDocument(italy.db, { institutionId: milan, caseId, documentId: message.documentId }))
    expect(document.attachments).toMatchObject(shown)
  })

  it('is the same message when it is sent or comes again, and another one with another attachment', async () => {
    const caseId = await aCase()
    const again = { attachments: [await idOf(caseId)], requestId: requestId() }
    const message = await sent(caseId, again)
    expect(await sent(caseId, again)).toEqual(message)
    expect(unwrap(await receive(message)).outcome).toBe('accepted')
    expect(unwrap(await receive(message)).outcome).toBe('duplicate')
    const other = [{ bytes: Buffer.from('%PDF-1.7\nanother contract') }]
    expect(unwrap(await receive(message, other))).toMatchObject({ outcome: 'refused', refusal: 'different-content' })
  })

  it('has in each version what that version names', async () => {
    const caseId = await aCase()
    const contract = await idOf(caseId)
    const message = await sent(caseId, { attachments: [contract] })
    const update = await sent(caseId, { action: 'update', documentId: message.documentId })
    expect(update.attachments).toEqual([])
    const [document] = (await caseAt(greece, rhodes, caseId)).documents
    expect(document?.attachments).toBeUndefined()
    const first = unwrap(await getCaseDocument(greece.db, { institutionId: rhodes, caseId, documentId: message.documentId, version: 1 }))
    expect(first.attachments).toMatchObject([{ id: contract }])
  })

  it('is not sent where the process knows it without', async () => {
    const caseId = await aCase('S_BUC_19')
    expect((await caseAt(greece, rhodes, caseId)).actions).toEqual([{ action: 'send', documentType: 'S080' }])
    expect(await act(caseId, { documentType: 'S080', content: {}, attachments: [await idOf(caseId)] })).toMatchObject({
      ok: false,
      error: { code: 'casework/attachments-not-foreseen' },
    })
  })

  it('is not sent with two files of one name, or with one that is not in the case', async () => {
    const caseId = await aCase()
    const otherCase = await aCase()
    const twice = [await idOf(caseId), await idOf(caseId, { name: 'ΣΎΜΒΑΣΗ.PDF' })]
    expect(await act(caseId, { attachments: twice })).toMatchObject({
      error: { code: 'casework/attachment-not-allowed', params: { problem: 'same-name' } },
    })
    expect(
      await act(caseId, { attachments: [await idOf(otherCase, { bytes: scan, name: 'a.png', mimeType: 'image/png' })] }),
    ).toMatchObject({
      error: { code: 'casework/unknown-attachment', at: '/attachments/0' },
    })
  })
})

describe('a message whose attachments are wrong', () => {
  it.each([
    ['a part did not come', () => [], 'attachment-missing', '05'],
    [
      'a check for malware found something',
      (parts: readonly ReceivedPart[]) => parts.map((one) => ({ ...one, isInfected: true })),
      'attachment-infected',
      '08',
    ],
    [
      'the bytes are of another type',
      (parts: readonly ReceivedPart[]) => parts.map((one) => ({ ...one, bytes: scan })),
      'attachment-not-allowed',
      '05',
    ],
  ] as const)('is kept, refused and answered when %s', async (_, spoil, refusal, exceptionCode) => {
    const caseId = await aCase()
    const message = await sent(caseId, { attachments: [await idOf(caseId)] })
    const taken = unwrap(await receive(message, spoil(partsOf(message))))
    expect(taken).toMatchObject({ outcome: 'refused', refusal, exceptionCode })
    expect(taken.replies).toMatchObject([{ documentType: 'X050' }])
    expect(taken.replies[0]?.xml).toContain(`>${exceptionCode}<`)
    expect((await caseAt(italy, milan, caseId)).notTaken).toMatchObject([{ refusal, answered: true }])
    const stored = await sql<{ n: number }>`select count(*) as n from casework.attachments where case_id = ${caseId}`.execute(italy.db)
    expect(stored.rows).toEqual([{ n: 0 }])
  })

  it('is taken under safe names where only the names are bad', async () => {
    const caseId = await aCase()
    const message = await sent(caseId, { attachments: [await idOf(caseId, { name: 'a1.pdf' })] })
    const hostile = { ...message, xml: message.xml.replace('>a1.pdf<', '>../../a1\u202efdp.exe<') }
    expect(unwrap(await receive(hostile)).outcome).toBe('accepted')
    expect((await caseAt(italy, milan, caseId)).documents).toMatchObject([{ attachments: [{ name: '_.._a1fdp.exe.pdf' }] }])
  })
})

describe('a file in a case', () => {
  it('is refused with what is wrong with it', async () => {
    const caseId = await aCase()
    expect(await upload(caseId, { name: 'a/b.pdf' })).toMatchObject({
      error: { code: 'casework/attachment-not-allowed', at: '/name', params: { problem: 'name-path-separator' } },
    })
    expect(await upload(caseId, { mimeType: 'text/html', name: 'a.html' })).toMatchObject({ error: { at: '/mimeType' } })
    expect(await upload(caseId, { bytes: Buffer.alloc(0) })).toMatchObject({ error: { at: '/bytes', params: { problem: 'empty' } } })
    expect(await upload('f'.repeat(32))).toMatchObject({ error: { code: 'casework/unknown-case' } })
  })
  it('is one when it is added twice, and its bytes stand once under two names', async () => {
    const caseId = await aCase()
    const id = await idOf(caseId)
    expect(await idOf(caseId)).toBe(id)
    expect(await idOf(caseId, { name: 'copy.pdf' })).not.toBe(id)
    const bytes = await sql<{ n: number }>`select count(*) as n from casework.attachment_bytes where case_id = ${caseId}`.execute(greece.db)
    expect(bytes.rows).toEqual([{ n: 1 }])
  })
  it('is taken away only while no document has it', async () => {
    const caseId = await aCase()
    const kept = await idOf(caseId)
    const unused = await idOf(caseId, { name: 'copy.pdf' })
    await sent(caseId, { attachments: [kept] })
    const discard = (attachmentId: string) =>
      greece.transaction((tx) => discardAttachment(tx, { institutionId: rhodes, caseId, attachmentId }))
    expect(await discard(kept)).toMatchObject({ error: { code: 'casework/attachment-in-use' } })
    expect((await discard(unused)).ok).toBe(true)
    expect(await discard(unused)).toMatchObject({ error: { code: 'casework/unknown-attachment' } })
    expect((await getAttachment(greece.db, { institutionId: rhodes, caseId, attachmentId: kept })).ok).toBe(true)
  })
  it('is nobody else’s: another institution of the same node does not find it', async () => {
    const caseId = await aCase()
    const attachmentId = await idOf(caseId)
    expect((await getAttachment(greece.db, { institutionId: milan, caseId, attachmentId })).ok).toBe(false)
  })
})
