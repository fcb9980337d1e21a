/** A case keeps the version of the data model in which it began, at both sides; what comes in another is refused, answered and shown. */
import { type InstitutionId, institutionId, unwrap } from '@passerelle/kernel'
import { type TestDatabase, testDatabase } from '@passerelle/platform/testing'
import { findSed, type ModelVersion, parseAgainst, readBusinessDocument, writeBusinessDocument } from '@passerelle/vocabulary'
import { filledExample } from '@passerelle/vocabulary/examples'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  caseworkStore,
  getCase,
  getCaseDocument,
  getDraft,
  getStartingContent,
  type OutgoingMessage,
  openCase,
  recordIncomingDocument,
  recordOutgoingDocument,
  saveDraft,
} from './index.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase([caseworkStore])
})
afterAll(() => db.close())

const athens = institutionId('GR:1001')
const rome = institutionId('IT:2001')
let clock = Date.parse('2026-01-10T09:00:00.000Z')
const tick = () => {
  clock += 60_000
  return new Date(clock)
}
let requests = 0
const nextId = () => String(++requests).padStart(32, '7')

const open = (model?: string, bucType = 'LA_BUC_01', requestId = nextId()) =>
  db.transaction((tx) =>
    openCase(tx, {
      institutionId: athens,
      institutionName: 'e-EFKA (demo)',
      bucType,
      counterparties: [{ id: rome }],
      requestId,
      now: tick(),
      ...(model === undefined ? {} : { model }),
    }),
  )

type Act = Partial<Parameters<typeof recordOutgoingDocument>[1]> & { readonly documentType: string }
const attempt = (by: InstitutionId, caseId: string, input: Act) =>
  db.transaction((tx) =>
    recordOutgoingDocument(tx, { institutionId: by, caseId, action: 'send', content: {}, requestId: nextId(), now: tick(), ...input }),
  )
const send = async (by: InstitutionId, caseId: string, input: Act) => unwrap(await attempt(by, caseId, input)).message
const receive = async (at: InstitutionId, { xml, from }: Pick<OutgoingMessage, 'xml' | 'from'>) =>
  unwrap(
    await db.transaction((tx) => recordIncomingDocument(tx, { institutionId: at, xml, messageId: `as4 ${nextId()}`, from, now: tick() })),
  )
const viewAt = async (at: InstitutionId, caseId: string) => unwrap(await getCase(db.db, { institutionId: at, caseId, now: tick() }))
const definitionOf = (type: string, model: ModelVersion) => findSed(type, model)?.content ?? expect.fail(`${type} in ${model}`)
const filled = (type: string, model: ModelVersion) => filledExample(definitionOf(type, model))
const person = { familyName: 'Nikolaidis (demo)', forename: 'Georgios', dateBirth: '1988-04-12', sex: '01' }
const a001 = (model: ModelVersion = '4.4') => {
  const content = filled('A001', model)
  const { PersonIdentification } = content.Person as { readonly PersonIdentification: object }
  return { ...content, Person: { ...(content.Person as object), PersonIdentification: { ...PersonIdentification, ...person } } }
}
const bodyOf = (xml: string) => {
  const { sed } = unwrap(readBusinessDocument(xml))
  return sed.ok ? sed.value : expect.fail(JSON.stringify(sed.error))
}

/** Begun by Athens in 4.4 and known in Rome. */
async function aCaseIn44() {
  const { caseId } = unwrap(await open('4.4'))
  const first = await send(athens, caseId, { documentType: 'A001', content: a001() })
  expect(await receive(rome, first)).toMatchObject({ outcome: 'accepted', opened: true })
  return { caseId, first }
}

/** A document that Athens could have written, under whatever versions its header names. */
function fromAthens(caseId: string, type: string, content: object, model: ModelVersion, changes: object = {}) {
  const xml = writeBusinessDocument(
    {
      sender: { id: athens, role: 'CaseOwner' },
      receivers: [{ id: rome, role: 'Counterparty' }],
      document: {
        type,
        model,
        identifier: nextId(),
        setId: nextId(),
        version: 1,
        action: 'New',
        createdAt: tick().toISOString(),
        ...changes,
      },
      case: { id: caseId, bucType: 'LA_BUC_01', model, protectedPerson: false },
    },
    content,
  )
  return { xml, from: athens }
}

describe('a case in 4.4 between two sides', () => {
  it('is opened, answered, changed, withdrawn from and closed in 4.4', async () => {
    const { caseId, first } = await aCaseIn44()
    expect(first.xml).toContain('<sbdh:BusinessServiceName>LA_BUC_01:4.4<')
    expect((await viewAt(athens, caseId)).model).toBe('4.4')
    expect((await viewAt(rome, caseId)).model).toBe('4.4')

    const about = { documentType: 'A011', documentId: first.documentId }
    const start = unwrap(await getStartingContent(db.db, { institutionId: rome, caseId, action: 'reply', now: tick(), ...about }))
    expect(start).toMatchObject({ model: '4.4', content: { Person: { PersonIdentification: person } } })
    const answer = await send(rome, caseId, {
      action: 'reply',
      ...about,
      content: { ...filled('A011', '4.4'), ...start.content },
    })
    expect(await receive(athens, answer)).toMatchObject({ outcome: 'accepted' })

    const second = await send(athens, caseId, { action: 'update', documentType: 'A001', documentId: first.documentId, content: a001() })
    expect(await receive(rome, second)).toMatchObject({ outcome: 'accepted', documentVersion: 2 })

    const withdrawal = await send(athens, caseId, {
      action: 'invalidate',
      documentType: 'X008',
      documentId: first.documentId,
      content: { TheFollowingSEDConsideredInvalidWithdrawn: { reason: '03' } },
    })
    expect(await receive(rome, withdrawal)).toMatchObject({ outcome: 'accepted' })
    expect(bodyOf(withdrawal.xml)).toMatchObject({ CaseContext: { PersonContext: person } })

    clock += 91 * 86_400_000
    const closing = await send(athens, caseId, {
      action: 'close',
      documentType: 'X001',
      content: { InformationAboutClose: { reasonForClosing: '01' } },
    })
    expect(await receive(rome, closing)).toMatchObject({ outcome: 'accepted' })
    expect(bodyOf(closing.xml)).toMatchObject({ CaseContext: { PersonContext: person }, InformationAboutClose: { close: '01' } })

    for (const message of [first, answer, second, withdrawal, closing]) expect(message.xml).toContain('<sbdh:TypeVersion>4.4<')
    expect(await viewAt(rome, caseId)).toMatchObject({ state: 'closed', model: '4.4', notTaken: [] })
    expect(await viewAt(athens, caseId)).toMatchObject({ state: 'closed', model: '4.4', notTaken: [] })
  })

  it('refuses to its own clerk what only 4.2 allows, at the field that 4.4 makes mandatory', async () => {
    const { caseId } = unwrap(await open('4.4'))
    const { Addresses: _, ...lacking } = a001() as Record<string, unknown>
    expect(await attempt(athens, caseId, { documentType: 'A001', content: lacking })).toMatchObject({
      ok: false,
      error: { code: 'casework/invalid-content', problems: [{ code: 'vocabulary/missing-field', at: '/A001/Addresses' }] },
    })
    expect(parseAgainst(definitionOf('A001', '4.2'), filled('A001', '4.2'), 'A001').ok).toBe(true)
    expect(await attempt(athens, caseId, { documentType: 'A001', content: filled('A001', '4.2') })).toMatchObject({
      ok: false,
      error: { code: 'casework/invalid-content' },
    })
  })

  it('keeps drafts, which are sent in the version of the case', async () => {
    const { caseId } = unwrap(await open('4.4'))
    const begun = await db.transaction((tx) =>
      saveDraft(tx, {
        institutionId: athens,
        caseId,
        action: 'send',
        documentType: 'A001',
        content: a001(),
        requestId: nextId(),
        now: tick(),
      }),
    )
    const { draftId } = unwrap(begun)
    expect(unwrap(await getDraft(db.db, { institutionId: athens, caseId, draftId }))).toMatchObject({ model: '4.4' })
    const sent = await send(athens, caseId, { documentType: 'A001', documentId: draftId, content: undefined })
    expect(sent.xml).toContain('<sbdh:TypeVersion>4.4<')
    expect(await receive(rome, sent)).toMatchObject({ outcome: 'accepted' })
  })
})

describe('a document of another version than the case', () => {
  it('is stored, refused, shown with its version, and answered by an X050 that its sender sees', async () => {
    const { caseId, first } = await aCaseIn44()
    const wrong = fromAthens(caseId, 'A001', a001('4.2'), '4.2', { setId: first.documentId, version: 2, action: 'Update' })
    const received = await receive(rome, wrong)
    expect(received).toMatchObject({ outcome: 'refused', refusal: 'wrong-model', exceptionCode: '05', opened: false, taken: [] })
    expect(await viewAt(rome, caseId)).toMatchObject({
      model: '4.4',
      documents: [{ type: 'A001', version: 1 }, { type: 'X050' }],
      notTaken: [{ documentType: 'A001', version: 2, model: '4.2', state: 'refused', refusal: 'wrong-model', answered: true }],
    })
    const stored = unwrap(await getCaseDocument(db.db, { institutionId: rome, caseId, documentId: received.key }))
    expect(stored).toMatchObject({ model: '4.2', xml: wrong.xml, problems: [] })
    expect(stored.content).toMatchObject({ Person: { PersonIdentification: person } })

    const [x050] = received.replies
    if (x050 === undefined) return expect.fail('no X050')
    expect(bodyOf(x050.xml)).toEqual({
      TheFollowingBusinessExceptionHasOccurred: { businessException: ['05'] },
      WhileReceivingFollowingSED: { SEDCode: 'A001', SEDVersion: '2' },
    })
    expect(x050.xml).toContain('<sbdh:TypeVersion>4.4<')
    expect(x050.xml).not.toContain('Nikolaidis')
    expect(await receive(rome, wrong)).toMatchObject({ outcome: 'duplicate', replies: [{ xml: x050.xml }] })
    expect(await receive(athens, x050)).toMatchObject({ outcome: 'accepted', replies: [] })
    expect((await viewAt(athens, caseId)).documents[0]?.transport).toMatchObject({ state: 'refused', code: '05' })
  })

  it('is refused as well where nobody here knows its version', async () => {
    const { caseId } = await aCaseIn44()
    const { xml } = fromAthens(caseId, 'A008', filled('A008', '4.4'), '4.4')
    const received = await receive(rome, { xml: xml.replace('<sbdh:TypeVersion>4.4<', '<sbdh:TypeVersion>5.1<'), from: athens })
    expect(received).toMatchObject({ outcome: 'refused', refusal: 'wrong-model', replies: [{ documentType: 'X050' }] })
    const stored = unwrap(await getCaseDocument(db.db, { institutionId: rome, caseId, documentId: received.key }))
    expect(stored).toMatchObject({
      model: '5.1',
      problems: [{ code: 'vocabulary/unknown-version', at: '/StandardBusinessDocumentHeader/DocumentIdentification/TypeVersion' }],
    })
    expect(stored).not.toHaveProperty('content')
  })

  it('is refused where its header names another version for the case than for the document', async () => {
    const { caseId } = await aCaseIn44()
    const { xml } = fromAthens(caseId, 'A008', filled('A008', '4.4'), '4.4')
    const mixed = { xml: xml.replace('LA_BUC_01:4.4<', 'LA_BUC_01:4.2<'), from: athens }
    expect(await receive(rome, mixed)).toMatchObject({ outcome: 'refused', refusal: 'wrong-model' })
    const began = fromAthens(nextId(), 'A001', a001(), '4.4', { action: 'Start' })
    const start = { xml: began.xml.replace('LA_BUC_01:4.4<', 'LA_BUC_01:4.2<'), from: athens }
    expect(await receive(rome, start)).toMatchObject({ outcome: 'refused', refusal: 'wrong-model', opened: false })
  })

  it('is told so in its own version while no case is known here', async () => {
    const caseId = nextId()
    const { xml } = fromAthens(caseId, 'A001', a001(), '4.4', { action: 'Start' })
    const received = await receive(rome, { xml: xml.replace(/<Addresses>.*<\/Addresses>/, ''), from: athens })
    expect(received).toMatchObject({ outcome: 'refused', refusal: 'invalid-content' })
    expect(received.replies[0]?.xml).toContain('<sbdh:TypeVersion>4.4<')
    expect(await viewAt(rome, caseId)).toMatchObject({ state: 'awaiting-start', notTaken: [{ model: '4.4' }] })
    expect(await viewAt(rome, caseId)).not.toHaveProperty('model')
  })

  it('is taken if it is an X050, which says only that a message was not', async () => {
    const { caseId, first } = await aCaseIn44()
    const x050 = {
      TheFollowingBusinessExceptionHasOccurred: { businessException: '05' },
      WhileReceivingFollowingSED: { SEDCode: 'A001', SEDVersion: '1' },
    }
    const answer = {
      xml: writeBusinessDocument(
        {
          sender: { id: rome, role: 'Counterparty' },
          receivers: [{ id: athens, role: 'CaseOwner' }],
          document: {
            type: 'X050',
            model: '4.2',
            identifier: nextId(),
            setId: nextId(),
            version: 1,
            action: 'New',
            createdAt: tick().toISOString(),
            relatedSetId: first.documentId,
          },
          case: { id: caseId, bucType: 'LA_BUC_01', model: '4.2', protectedPerson: false },
        },
        x050,
      ),
      from: rome,
    }
    expect(await receive(athens, answer)).toMatchObject({ outcome: 'accepted' })
    expect((await viewAt(athens, caseId)).documents[0]?.transport).toMatchObject({ state: 'refused', code: '05' })
  })
})

describe('the version of a case that a clerk opens', () => {
  it('is 4.2 where nobody says another', async () => {
    const { caseId } = unwrap(await open())
    expect((await viewAt(athens, caseId)).model).toBe('4.2')
    expect((await send(athens, caseId, { documentType: 'A001', content: filled('A001', '4.2') })).xml).toContain('>4.2</sbdh:TypeVersion>')
  })
  it('is one that is known here', async () => {
    expect(await open('5.1')).toMatchObject({ ok: false, error: { code: 'casework/unknown-model', at: '/model' } })
  })
  it('is part of the request: the same id with another version is another request', async () => {
    const requestId = nextId()
    const first = unwrap(await open('4.4', 'LA_BUC_01', requestId))
    expect(unwrap(await open('4.4', 'LA_BUC_01', requestId))).toEqual(first)
    expect(await open('4.2', 'LA_BUC_01', requestId)).toMatchObject({ ok: false, error: { code: 'casework/request-reused' } })
  })
})
