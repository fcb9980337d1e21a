import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseFile, readAnyBytes, readAnyFile, writeCaseFile } from './index.ts'

const folder = new URL('../../../../shared/vectors/cases/', import.meta.url)
const here = existsSync(folder)
if (!here) console.warn('left out: the case samples are not beside the repository')
const files = here ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8')

function read(content: unknown): CaseFile {
  const result = readAnyFile(typeof content === 'string' ? content : JSON.stringify(content))
  if (!result.ok || !('caseFile' in result.value)) throw new Error(JSON.stringify(result))
  return result.value.caseFile
}

describe.skipIf(!here)('the public case samples', () => {
  it.each(files)('%s is read, and comes out again without loss', (file) => {
    expect(writeCaseFile(read(textOf(file)))).toEqual(JSON.parse(textOf(file)))
  })
  it('are told apart, with type and version', () => {
    const named = files.map((file) => {
      const { kind, type, version } = read(textOf(file))
      return `${file.split('__')[1]}: ${kind} ${type} ${version ?? '?'}`
    })
    expect(named).toEqual([
      'CaseDocumentWithConversationsParticipantsRoleCounterParty.json: document U020 4.1',
      'document_with_user_message.json: document P2000 4.2',
      'sbdh.json: header H001 4.2',
      'sbdhWithAttachments.json: header P2000 4.2',
      'buc-22909_v4.1.json: case P_BUC_01 4.1',
      'buc-362590_v4.0.json: case P_BUC_01 4.0',
      'institusjoner.json: institutions institutions ?',
      'rinacase-1001-u020.json: case UB_BUC_04 ?',
      'rinacase-1002-u029.json: case UB_BUC_04 ?',
      'u020-subdocuments-collection.json: parts U020_Child ?',
      'buc.json: case LA_BUC_01 4.1',
    ])
  })
  it('leave nothing of a case unread but what is listed', () => {
    const warnings = files.flatMap((file) => read(textOf(file)).warnings.map(({ code, at }) => `${code} ${at}`))
    expect(new Set(warnings)).toEqual(
      new Set(['vocabulary/not-mapped /processDefinitionName', 'vocabulary/no-version /processDefinitionVersion']),
    )
  })
})

const aCase = {
  id: 101,
  processDefinitionName: 'LA_BUC_04',
  processDefinitionVersion: 'v4.2',
  applicationRoleId: 'PO',
  startDate: 1567082435017,
  status: 'open',
  subject: { name: 'Ada', surname: 'Rossi', sex: 'f', birthday: '1980-01-01', pid: null },
  participants: [
    { role: 'CaseOwner', organisation: { id: 'EL:1001', name: 'Institution', countryCode: 'EL' }, selected: false },
    { role: 'CounterParty', organisation: { id: 'IT:2001', countryCode: 'IT' }, selected: true },
  ],
  documents: [{ id: 'a', type: 'A009', status: 'sent', creationDate: '2019-08-29T12:40:35+0000', hasCancel: true, subProcessId: 7 }],
  actions: [{ id: 'x', operation: 'Create', documentType: 'X008', typeVersion: '4.2' }],
}

describe('a case of RINA', () => {
  it('is read into our terms: GR inside, roles by our names, times as instants', () => {
    expect(read(aCase)).toMatchObject({
      kind: 'case',
      type: 'LA_BUC_04',
      version: '4.2',
      warnings: [],
      content: {
        id: '101',
        role: 'caseOwner',
        startedAt: '2019-08-29T12:40:35.017Z',
        subject: { familyName: 'Rossi', sex: 'female', dateBirth: '1980-01-01' },
        participants: [{ role: 'caseOwner', institution: { id: 'GR:1001', country: 'GR' } }, { role: 'counterparty' }],
        documents: [{ type: 'A009', status: 'sent', createdAt: '2019-08-29T12:40:35Z', mayBeWithdrawn: true }],
        actions: [{ does: 'Create', documentType: 'X008' }],
      },
    })
  })
  it.each([
    [
      'its name carries role and version',
      { ...aCase, processDefinitionName: 'PO_LA_BUC_04_v4.1', processDefinitionVersion: null },
      'LA_BUC_04',
      '4.1',
    ],
    ['its name is in other letters', { ...aCase, processDefinitionName: 'aw_buc_01A' }, 'AW_BUC_01a', '4.2'],
    ['it is named by an id', { ...aCase, processDefinitionName: undefined, processDefinitionId: 'H_BUC_01' }, 'H_BUC_01', '4.2'],
    [
      'only its documents say their version',
      { ...aCase, processDefinitionVersion: 'v1.0', documents: [{ type: 'A009', typeVersion: '4.0' }] },
      'LA_BUC_04',
      '4.0',
    ],
    [
      'it has no documents, participants or actions yet',
      { processDefinitionName: 'P_BUC_06', processDefinitionVersion: '4.3' },
      'P_BUC_06',
      '4.3',
    ],
    [
      'everything but its name is empty',
      { processDefinitionName: 'P_BUC_06', documents: null, participants: null, actions: [], subject: null },
      'P_BUC_06',
      undefined,
    ],
    ['it is an entry of the index', { index: 'cases', type: 'casestructuredmetadata', objectId: 'q', object: aCase }, 'LA_BUC_04', '4.2'],
  ])('is recognised where %s', (_, content, type, version) => {
    const file = read(content)
    expect(file).toMatchObject({ kind: 'case', type })
    expect(file.version).toBe(version)
    expect(writeCaseFile(file)).toEqual(JSON.parse(JSON.stringify(content)))
  })
  it('of a use case that nobody knows is kept under its name, and that is said', () => {
    expect(read({ ...aCase, processDefinitionName: 'P_BUC_77' })).toMatchObject({
      type: 'P_BUC_77',
      warnings: [{ code: 'vocabulary/not-mapped', at: '/processDefinitionName' }],
    })
  })
  it('keeps what it does not understand, says so once for a list, and writes it again', () => {
    const odd = { ...aCase, mood: 'good', documents: [1, 2].map((id) => ({ ...aCase.documents[0], id, smell: { of: 'ink' } })) }
    const file = read(odd)
    expect(file.warnings).toEqual([
      { code: 'vocabulary/not-mapped', at: '/documents/*/smell' },
      { code: 'vocabulary/not-mapped', at: '/mood' },
    ])
    expect(file.kept.filter(({ path }) => path.at(-1) === 'smell')).toHaveLength(2)
    expect(writeCaseFile(file)).toEqual(odd)
  })
  it('keeps a value that is not of its kind', () => {
    const file = read({ ...aCase, startDate: 'yesterday', applicationRoleId: 'XX', documents: [{ type: 'Q999', status: 'sent', id: {} }] })
    expect(file.warnings.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'vocabulary/not-mapped /applicationRoleId',
      'vocabulary/wrong-date /startDate',
      'vocabulary/unknown-document-type /documents/*/type',
    ])
  })
  it('comes out with what was changed in it', () => {
    const file = read(aCase)
    expect(writeCaseFile({ ...file, content: { ...file.content, status: 'closed' } })).toEqual({ ...aCase, status: 'closed' })
  })
})

describe('other files about cases', () => {
  const institutions = [
    { id: 'NO:1234', navn: 'A', akronym: 'B', landkode: 'NO', tilegnetBucs: [{ bucType: 'P_BUC_05', institusjonsrolle: 'CounterParty' }] },
  ]
  it.each([
    ['participants', aCase.participants, 'participants participants'],
    ['documents', [{ id: '1', type: 'A009', direction: 'OUT', versions: [] }], 'documents documents'],
    ['cases', [aCase, aCase], 'cases cases'],
    ['institutions in Norwegian', institutions, 'institutions institutions'],
    ['institutions in English', [{ id: 'NO:1234', name: 'A', acronym: 'B', countryCode: 'NO' }], 'institutions institutions'],
    ['a header with nothing optional', { documentIdentification: { type: 'A009', schemaVersion: '4.2' } }, 'header A009'],
    ['the children of no batch', { totalCount: 0, items: [] }, 'parts ?'],
  ])('a list or a part of it: %s', (_, content, name) => {
    const file = read(content)
    expect(`${file.kind} ${file.type}`).toBe(name)
    expect(writeCaseFile(file)).toEqual(content)
  })
})

describe('hostile case files', () => {
  it.each([
    ['documents that are no list', { ...aCase, documents: 'x' }, 'vocabulary/wrong-type', '/documents'],
    ['a document that is no object', { ...aCase, documents: [{}, 7] }, 'vocabulary/wrong-type', '/documents/1'],
    ['a subject that is a text', { ...aCase, subject: 'x' }, 'vocabulary/wrong-type', '/subject'],
    [
      'more documents than any case',
      { ...aCase, documents: Array.from({ length: 20_001 }, () => ({})) },
      'vocabulary/wrong-count',
      '/documents',
    ],
    ['a name given twice', '{"processDefinitionName":"LA_BUC_04","status":"a","status":"b"}', 'vocabulary/duplicate-key', '/status'],
    ['a prototype', '{"processDefinitionName":"LA_BUC_04","subject":{"__proto__":{}}}', 'vocabulary/forbidden-key', '/subject/__proto__'],
    ['a template', { ...aCase, status: '$sak.status' }, 'vocabulary/mapping-template', '/status'],
    ['another entry of the index', { index: 'configurations', type: 'x', objectId: 'q', object: {} }, 'vocabulary/not-a-sed', '/'],
    ['an empty list', [], 'vocabulary/not-a-sed', '/'],
    ['a list of anything', [aCase, 7], 'vocabulary/not-a-sed', '/'],
  ])('%s: refused with code and place', (_, content, code, at) => {
    const result = readAnyFile(typeof content === 'string' ? content : JSON.stringify(content))
    expect(result).toMatchObject({ ok: false, error: [{ code, at }] })
  })
  it('of any shape are read without loss or refused with a code', () => {
    const roots = fc.constantFrom(
      'processDefinitionName',
      'caseIdentification',
      'documents',
      'participants',
      'actions',
      'subject',
      'items',
      'totalCount',
      'object',
      'index',
      'type',
      'versions',
      'conversations',
    )
    const anything = fc.oneof(
      fc.dictionary(roots, fc.jsonValue({ maxDepth: 4 }), { maxKeys: 8 }),
      fc.array(fc.dictionary(fc.constantFrom('role', 'organisation', 'landkode', 'processDefinitionName'), fc.jsonValue({ maxDepth: 2 }))),
      fc.jsonValue({ maxDepth: 3 }).map((inner) => ({ ...aCase, documents: [{ type: 'A009', versions: inner, creator: inner }] })),
    )
    fc.assert(
      fc.property(anything, (content) => {
        const text = JSON.stringify(content)
        const result = readAnyFile(text)
        if (!result.ok) expect(result.error[0]?.code).toMatch(/^vocabulary\//)
        else if ('caseFile' in result.value) expect(writeCaseFile(result.value.caseFile)).toEqual(JSON.parse(text))
      }),
      { numRuns: 1500 },
    )
  })
  it('take time in proportion to their size', () => {
    const many = { ...aCase, documents: Array.from({ length: 15_000 }, (_, id) => ({ id, type: 'A009', unknown: id })) }
    const file = read(many)
    expect(file.warnings).toHaveLength(1)
    expect(writeCaseFile(file)).toEqual(many)
  }, 10_000)
  it('are refused unread where they are no text', () => {
    expect(readAnyBytes(new Uint8Array([0xff, 0xfe, 0x00]))).toMatchObject({ ok: false, error: [{ code: 'vocabulary/not-utf-8' }] })
  })
})
