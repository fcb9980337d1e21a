import { institutionId, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { readBusinessDocument } from '@passerelle/vocabulary'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  caseworkStore,
  getCase,
  getCaseDocument,
  listCases,
  type OutgoingMessage,
  openCase,
  recordIncomingDocument,
  recordOutgoingDocument,
  recordTransportEvent,
  reportOverdueMessages,
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
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

const a009 = (endDate = '2026-12-31', previous?: string) => ({
  Person: { PersonIdentification: { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' } },
  EmployerInPostingState: { Employer: [{ name: 'Aegean Marble Works (demo)' }] },
  DecisionLegislationApplicable: {
    Decision:
      previous === undefined ? { InitialDecision: true } : { InitialDecision: false, AmendingDecision: { datePreviousDecision: previous } },
    memberStateWhichLegislationApplies: 'GR',
    PeriodForWhichDecisionApplies: { FixedPeriod: { startDate: '2026-01-15', endDate } },
  },
  articleRegulationECNo8832004: '01',
})

let requests = 0
async function aGreekCase(): Promise<string> {
  requests += 1
  const opened = await greece.transaction((tx) =>
    openCase(tx, {
      institutionId: rhodes,
      institutionName: 'e-EFKA (demo) – Insured Abroad',
      bucType: 'LA_BUC_04',
      counterparties: [{ id: milan, name: 'INPS (demo) – Sede Milano' }],
      requestId: `decision-${requests}`,
      actor: 'system',
      now,
    }),
  )
  return unwrap(opened).caseId
}

type Act = Partial<Parameters<typeof recordOutgoingDocument>[1]>
const act = (caseId: string, input: Act = {}) =>
  greece.transaction((tx) => {
    requests += 1
    return recordOutgoingDocument(tx, {
      institutionId: rhodes,
      caseId,
      action: 'send',
      documentType: 'A009',
      content: a009(),
      requestId: `request-${requests}`,
      provision: '987/2009 Art 15(1)',
      now,
      ...input,
    })
  })
const sent = async (caseId: string, input: Act = {}): Promise<OutgoingMessage> => unwrap(await act(caseId, input)).message

const receive = (message: Pick<OutgoingMessage, 'xml'>, from = rhodes, at = now) =>
  italy.transaction((tx) => recordIncomingDocument(tx, { institutionId: milan, xml: message.xml, messageId: 'as4-1@gr', from, now: at }))
const italianCase = async (caseId: string) => unwrap(await getCase(italy.db, { institutionId: milan, caseId, now }))
const greekCase = async (caseId: string, at = now) => unwrap(await getCase(greece.db, { institutionId: rhodes, caseId, now: at }))

describe('a posting between Greece and Italy', () => {
  it('is opened, notified, taken in and acknowledged, and both desks show it', async () => {
    const caseId = await aGreekCase()
    expect(await greekCase(caseId)).toMatchObject({ state: 'draft', actions: [{ action: 'send', documentType: 'A009' }] })
    const message = await sent(caseId, { actor: 'Eleni Markou (demo)' })
    expect(message).toMatchObject({ from: rhodes, to: [milan], documentType: 'A009', version: 1, bucType: 'LA_BUC_04' })
    const transport = { institutionId: rhodes, caseId, key: message.identifier, messageId: 'as4-1@gr', now }
    for (const step of [{ state: 'sent' as const }, { state: 'receipted' as const, receiptDigest: 'c0ffee' }])
      unwrap(await greece.transaction((tx) => recordTransportEvent(tx, { ...transport, ...step })))

    const received = unwrap(await receive(message))
    expect(received).toMatchObject({
      caseId,
      outcome: 'accepted',
      opened: true,
      documentType: 'A009',
      replies: [],
      taken: [{ version: 1 }],
    })
    unwrap(
      await italy.transaction((tx) =>
        recordTransportEvent(tx, {
          institutionId: milan,
          caseId,
          key: received.key,
          messageId: 'as4-1@gr',
          state: 'receipt-issued',
          receiptDigest: 'c0ffee',
          now,
        }),
      ),
    )

    expect(await greekCase(caseId)).toMatchObject({
      state: 'open',
      role: 'caseOwner',
      subject: 'Georgios Nikolaidis (demo)',
      participants: [
        { id: rhodes, role: 'caseOwner', isSelf: true },
        { id: milan, name: 'INPS (demo) – Sede Milano', role: 'counterparty', isSelf: false },
      ],
      documents: [
        {
          type: 'A009',
          direction: 'out',
          status: 'sent',
          transport: { state: 'receipted', receiptDigest: 'c0ffee', messageId: 'as4-1@gr' },
        },
      ],
      timeline: [
        { kind: 'case-opened', actor: 'system' },
        { kind: 'document-sent', actor: 'Eleni Markou (demo)', provision: '987/2009 Art 15(1)', transport: { state: 'receipted' } },
        { kind: 'transport-sent' },
        { kind: 'transport-receipted' },
      ],
    })
    expect(await italianCase(caseId)).toMatchObject({
      state: 'open',
      role: 'counterparty',
      subject: 'Georgios Nikolaidis (demo)',
      documents: [{ type: 'A009', direction: 'in', status: 'received', transport: { state: 'receipt-issued', receiptDigest: 'c0ffee' } }],
      actions: [{ action: 'send', documentType: 'X007' }],
    })
    const content = unwrap(await getCaseDocument(italy.db, { institutionId: milan, caseId, documentId: received.documentId }))
    expect(content).toMatchObject({ type: 'A009', version: 1, content: a009(), kept: [], problems: [] })
  })

  it('is shortened by a second version, withdrawn by X008 and closed by X001', async () => {
    const caseId = await aGreekCase()
    const first = await sent(caseId)
    const second = await sent(caseId, { action: 'update', documentId: first.documentId, content: a009('2026-06-30', '2026-01-10') })
    const withdrawal = await sent(caseId, {
      action: 'invalidate',
      documentType: 'X008',
      documentId: first.documentId,
      content: { TheFollowingSEDConsideredInvalidWithdrawn: { reason: '04' } },
    })
    const closing = await sent(caseId, {
      action: 'close',
      documentType: 'X001',
      content: { InformationAboutClose: { reasonForClosing: '01' } },
      now: inDays(31),
    })
    // The worst network: everything the wrong way round, and twice.
    for (const message of [closing, withdrawal, second, second, first, closing, first]) unwrap(await receive(message, rhodes, inDays(32)))
    const italian = await italianCase(caseId)
    expect(italian).toMatchObject({ state: 'closed', notTaken: [] })
    expect(italian.documents.map(({ type, version, status }) => `${type} ${version} ${status}`).sort()).toEqual([
      'A009 2 cancelled',
      'X001 1 received',
      'X008 1 received',
    ])
    const read = (documentId: string, version?: number) =>
      getCaseDocument(italy.db, { institutionId: milan, caseId, documentId, ...(version === undefined ? {} : { version }) })
    expect(unwrap(await read(first.documentId)).content).toEqual(a009('2026-06-30', '2026-01-10'))
    expect(unwrap(await read(first.documentId, 1)).content).toEqual(a009())
    expect(unwrap(await read(withdrawal.documentId)).content).toEqual({
      CaseContext: { PersonContext: { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' } },
      TheFollowingSEDConsideredInvalidWithdrawn: { SEDType: 'A009', dateIssued: '2026-01-10', reason: '04' },
    })
    expect(unwrap(await read(closing.documentId)).content).toMatchObject({
      InformationAboutClose: { closeDate: '2026-02-10', close: '01', reasonForClosing: '01' },
    })
    expect((await greekCase(caseId, inDays(33))).actions).toMatchObject([{ action: 'reply', documentType: 'X002' }])
  })
})

describe('the same request', () => {
  it('opens one case and sends one message, however often it is made', async () => {
    const open = () =>
      greece.transaction((tx) =>
        openCase(tx, { institutionId: rhodes, bucType: 'LA_BUC_04', counterparties: [{ id: milan }], requestId: 'again', now }),
      )
    const [first, second] = await Promise.all([open(), open()])
    expect(unwrap(first).caseId).toBe(unwrap(second).caseId)
    const { caseId } = unwrap(first)
    const results = await Promise.all([1, 2, 3].map(() => act(caseId, { requestId: 'send-once' })))
    expect(new Set(results.map((result) => unwrap(result).message.xml)).size).toBe(1)
    expect(results.filter((result) => unwrap(result).isNew)).toHaveLength(1)
    expect((await greekCase(caseId)).documents).toHaveLength(1)
    expect(await act(caseId, { requestId: 'send-once', action: 'close', documentType: 'X001' })).toMatchObject({
      ok: false,
      error: { code: 'casework/request-reused' },
    })
    const another = greece.transaction((tx) =>
      openCase(tx, {
        institutionId: rhodes,
        bucType: 'LA_BUC_04',
        counterparties: [{ id: institutionId('ES:4001') }],
        requestId: 'again',
        now,
      }),
    )
    expect(await another).toMatchObject({ ok: false, error: { code: 'casework/request-reused' } })
  })
  it('is refused when the case has changed since it was read', async () => {
    const caseId = await aGreekCase()
    const seen = (await greekCase(caseId)).version
    const results = await Promise.all([1, 2].map(() => act(caseId, { expectedVersion: seen })))
    expect(results.map((result) => result.ok).sort()).toEqual([false, true])
    expect(results.find((result) => !result.ok)).toMatchObject({
      error: { code: 'casework/version-conflict', params: { version: seen + 1 } },
    })
  })
})

describe('what is refused before it leaves', () => {
  it.each([
    [
      'a document without a mandatory field',
      { content: { ...a009(), Person: {} } },
      'casework/invalid-content',
      '/A009/Person/PersonIdentification',
    ],
    ['a closing before anything was sent', { action: 'close', documentType: 'X001' }, 'casework/action-not-allowed', undefined],
    ['an update of nothing', { action: 'update', documentId: 'x' }, 'casework/unknown-document', '/documentId'],
  ] as const)('%s', async (_, input, code, at) => {
    const caseId = await aGreekCase()
    expect(await act(caseId, input)).toMatchObject({ ok: false, error: { code, ...(at === undefined ? {} : { at }) } })
    expect((await greekCase(caseId)).version).toBe(1)
  })
  it('anything in a case that is not there, or in a process that is not known', async () => {
    expect(await act('0'.repeat(32))).toMatchObject({ ok: false, error: { code: 'casework/unknown-case' } })
    const opened = greece.transaction((tx) =>
      openCase(tx, { institutionId: rhodes, bucType: 'P_BUC_99', counterparties: [{ id: milan }], requestId: 'pension', now }),
    )
    expect(await opened).toMatchObject({ ok: false, error: { code: 'casework/unknown-buc' } })
  })
})

describe('what comes in wrong', () => {
  it('a SED that lacks a mandatory field is kept, shown with its place, and answered by X050, which the sender sees', async () => {
    const caseId = await aGreekCase()
    const message = await sent(caseId)
    const spoilt = { xml: message.xml.replace('<forename>Georgios</forename>', '') }
    const received = unwrap(await receive(spoilt))
    expect(received).toMatchObject({ outcome: 'refused', refusal: 'invalid-content', exceptionCode: '05', opened: false })
    const stored = unwrap(await getCaseDocument(italy.db, { institutionId: milan, caseId, documentId: received.key }))
    expect(stored.problems).toEqual([{ code: 'vocabulary/missing-field', at: '/A009/Person/PersonIdentification/forename' }])
    expect(stored.xml).toBe(spoilt.xml)
    expect(await italianCase(caseId)).toMatchObject({
      state: 'awaiting-start',
      notTaken: [{ state: 'refused', refusal: 'invalid-content', answered: true }],
    })

    const again = unwrap(await receive(spoilt))
    expect(again).toMatchObject({ outcome: 'duplicate', replies: received.replies })
    const [x050] = received.replies
    if (x050 === undefined) throw new Error('no X050')
    expect(x050.xml).not.toContain('Nikolaidis')
    expect(unwrap(readBusinessDocument(x050.xml)).sed).toMatchObject({
      ok: true,
      value: { WhileReceivingFollowingSED: { SEDCode: 'A009', SEDVersion: '1' } },
    })
    const back = await greece.transaction((tx) =>
      recordIncomingDocument(tx, { institutionId: rhodes, xml: x050.xml, messageId: 'as4-2@it', from: milan, now }),
    )
    expect(unwrap(back)).toMatchObject({ outcome: 'accepted', documentType: 'X050', replies: [] })
    expect((await greekCase(caseId)).documents[0]?.transport).toMatchObject({ state: 'refused', code: '05' })
  })
  it('an update that overtakes its case waits; nobody is told until a day has passed, then once', async () => {
    const caseId = await aGreekCase()
    const first = await sent(caseId)
    const second = await sent(caseId, { action: 'update', documentId: first.documentId, content: a009('2026-06-30', '2026-01-10') })
    expect(unwrap(await receive(second))).toMatchObject({ outcome: 'held', refusal: 'case-missing', exceptionCode: '01', replies: [] })
    expect(await listCases(italy.db, { institutions: [milan], state: 'awaiting-start' })).toContainEqual(
      expect.objectContaining({ id: caseId, needsAttention: true }),
    )
    const report = (days: number) => italy.transaction((tx) => reportOverdueMessages(tx, { institutionId: milan, now: inDays(days) }))
    expect((await report(0.5)).filter((message) => message.caseId === caseId)).toEqual([])
    expect((await report(2)).filter((message) => message.caseId === caseId)).toMatchObject([{ documentType: 'X050', to: [rhodes] }])
    expect((await report(3)).filter((message) => message.caseId === caseId)).toEqual([])
    unwrap(await receive(first))
    expect(await italianCase(caseId)).toMatchObject({
      state: 'open',
      notTaken: [{ state: 'refused', refusal: 'case-missing', answered: true }],
    })
  })
  it('the same identifier with other content is refused beside the first', async () => {
    const caseId = await aGreekCase()
    const message = await sent(caseId)
    unwrap(await receive(message))
    const forged = unwrap(await receive({ xml: message.xml.replace('2026-12-31', '2027-12-31') }))
    expect(forged).toMatchObject({ outcome: 'refused', refusal: 'different-content' })
    expect(unwrap(await getCaseDocument(italy.db, { institutionId: milan, caseId, documentId: message.documentId })).content).toEqual(
      a009(),
    )
  })
  it('a message that somebody else brings is refused', async () => {
    const message = await sent(await aGreekCase())
    expect(unwrap(await receive(message, institutionId('ES:4001')))).toMatchObject({ outcome: 'refused', refusal: 'sender-mismatch' })
  })
  it('a letter that is no business document is an error with its place, and nothing is stored', async () => {
    expect(await receive({ xml: '<!DOCTYPE a><a/>' })).toMatchObject({
      ok: false,
      error: { code: 'casework/unreadable-message', detail: 'vocabulary/forbidden-xml' },
    })
    expect(await receive({ xml: '<a/>' })).toMatchObject({ ok: false, error: { detail: 'vocabulary/not-a-business-document' } })
  })
  it('an unknown element is kept and reported, and the rest is taken', async () => {
    const caseId = await aGreekCase()
    const message = await sent(caseId)
    const received = unwrap(await receive({ xml: message.xml.replace('<articleReg', '<newIn44>x</newIn44><articleReg') }))
    expect(received.outcome).toBe('accepted')
    const stored = unwrap(await getCaseDocument(italy.db, { institutionId: milan, caseId, documentId: message.documentId }))
    expect(stored.kept).toEqual([{ path: '/A009/newIn44', xml: '<newIn44>x</newIn44>' }])
  })
})

describe('over two databases', () => {
  it('any order and repetition of messages leaves both sides with the same documents', async () => {
    const caseId = await aGreekCase()
    const first = await sent(caseId)
    const second = await sent(caseId, { action: 'update', documentId: first.documentId, content: a009('2026-06-30', '2026-01-10') })
    const third = await sent(caseId, { content: a009('2026-09-30') })
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([first, second, third, first, second, third], { minLength: 6 }), async (messages) => {
        // Each run is a case of its own: the same messages under another case id.
        const id = String(++requests).padStart(32, '9')
        const own = messages.map((message) => ({ xml: message.xml.replaceAll(caseId, id) }))
        for (const message of own) unwrap(await receive(message))
        const { documents, notTaken, state } = await italianCase(id)
        expect(notTaken).toEqual([])
        expect({ state, documents: documents.map(({ id, version, type }) => `${id} ${type} ${version}`).sort() }).toEqual({
          state: 'open',
          documents: (await greekCase(caseId)).documents.map(({ id, version, type }) => `${id} ${type} ${version}`).sort(),
        })
      }),
      { numRuns: 12 },
    )
  })
})

describe('what is stored', () => {
  it('is listed for the institutions asked for and no other', async () => {
    const caseId = await aGreekCase()
    expect((await listCases(greece.db, { institutions: [rhodes] })).map(({ id }) => id)).toContain(caseId)
    expect(await listCases(greece.db, { institutions: [milan] })).toEqual([])
    expect(await listCases(greece.db, { institutions: [] })).toEqual([])
    expect(await getCase(greece.db, { institutionId: milan, caseId, now })).toMatchObject({
      ok: false,
      error: { code: 'casework/unknown-case' },
    })
  })
  it('is never changed: the database refuses it', async () => {
    await expect(sql`update casework.events set at = now()`.execute(greece.db)).rejects.toThrow('only added')
    await expect(sql`delete from casework.documents`.execute(greece.db)).rejects.toThrow('only added')
  })
  it('holds no personal data in its events', async () => {
    const events = await sql<{ text: string }>`select string_agg(event::text, ' ') as text from casework.events`.execute(italy.db)
    const text = events.rows[0]?.text ?? ''
    expect(text.length).toBeGreaterThan(1000)
    expect(text).not.toMatch(/Nikolaidis|Georgios|1988-04-12/)
  })
})
