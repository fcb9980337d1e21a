/**
 * Who gets what at the HTTP surface of the nodes: every API route with the ids of somebody's data, asked by everybody.
 * Who has no part in it is refused (401, 403, 404) or sees an empty list, and never a word of the data.
 */
import { demoPeople } from '@passerelle/eid'
import type { World } from '../world.ts'
import { anonymous, type LoginName, logins, type Visitor, visit } from './driver.ts'
import { walletWith } from './headless-wallet.ts'
import {
  cases,
  checkResult,
  decided,
  issueHealthCards,
  issuePosting,
  noticeWithReceipt,
  offerOf,
  requestPosting,
  startCheck,
  today,
  trailOf,
  workers,
} from './stories.ts'
import { expect, test as inWorld } from './world-fixture.ts'

/** Ids that belong to somebody, by the name that the table below gives them. */
interface Belongings {
  readonly posting: string
  readonly a1: string
  readonly eirinisRequest: string
  readonly task: string
  readonly caseId: string
  readonly notice: string
  readonly attachment: string
  /** A case with a draft that nobody has sent. */
  readonly begunCase: string
  readonly draft: string
  readonly inspection: string
  readonly inspectionProof: string
  readonly treatment: string
  readonly cardRequest: string
  readonly card: string
}

interface Route {
  readonly node: keyof World['nodes']
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** As the API describes itself. */
  readonly path: string
  /** With ids by their names, as in the path. */
  readonly query?: string
  readonly ids?: (belongings: Belongings) => Readonly<Record<string, string>>
  readonly body?: unknown
  /** Everybody else is refused. */
  readonly may: readonly LoginName[]
}

const report = {
  name: 'report.pdf',
  mimeType: 'application/pdf',
  medical: true,
  base64: Buffer.from('%PDF-1.7 Georgios (demo)').toString('base64'),
}

const draft = {
  action: 'send',
  documentType: 'P8000',
  content: { InsuredPerson: { PersonIdentification: { familyName: 'Nikolaidis (demo)', forename: 'Georgios' } } },
}

const greek: readonly Route[] = [
  { node: 'gr', method: 'GET', path: '/api/requests', may: ['yiannisForHisCompany', 'georgios', 'eirini'] },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/requests',
    body: { procedure: 'posted-worker-a1', language: 'el' },
    // Anybody may ask for himself or for his company; staff may not.
    may: ['yiannisForHisCompany', 'yiannis', 'georgios', 'eirini', 'ziva', 'tone'],
  },
  {
    node: 'gr',
    method: 'GET',
    path: '/api/requests/{id}',
    ids: ({ posting }) => ({ id: posting }),
    may: ['yiannisForHisCompany', 'georgios'],
  },
  {
    node: 'gr',
    method: 'GET',
    path: '/api/requests/{id}',
    ids: ({ eirinisRequest }) => ({ id: eirinisRequest }),
    may: ['yiannisForHisCompany', 'eirini'],
  },
  {
    node: 'gr',
    method: 'PUT',
    path: '/api/requests/{id}/answers/{questionId}',
    ids: ({ posting }) => ({ id: posting, questionId: 'lent-on' }),
    body: { value: true },
    may: ['yiannisForHisCompany'],
  },
  { node: 'gr', method: 'POST', path: '/api/requests/{id}/submit', ids: ({ posting }) => ({ id: posting }), may: ['yiannisForHisCompany'] },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/requests/{id}/confirmation',
    ids: ({ posting }) => ({ id: posting }),
    body: { confirmed: false },
    may: ['georgios'],
  },
  { node: 'gr', method: 'GET', path: '/api/documents', may: ['yiannisForHisCompany', 'georgios'] },
  {
    node: 'gr',
    method: 'GET',
    path: '/api/documents/{id}',
    ids: ({ a1 }) => ({ id: a1 }),
    may: ['yiannisForHisCompany', 'georgios', 'eleni'],
  },
  {
    node: 'gr',
    method: 'GET',
    path: '/api/documents/{id}/pdf',
    ids: ({ a1 }) => ({ id: a1 }),
    may: ['yiannisForHisCompany', 'georgios', 'eleni'],
  },
  { node: 'gr', method: 'POST', path: '/api/documents/{id}/offers', ids: ({ a1 }) => ({ id: a1 }), may: ['georgios'] },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/documents/{id}/shorten',
    ids: ({ a1 }) => ({ id: a1 }),
    body: { newEnd: today() },
    may: ['yiannisForHisCompany'],
  },
  // What is shown there is about the caller alone; acting for a company, one is nobody of whom data are kept.
  { node: 'gr', method: 'GET', path: '/api/accesses', may: ['yiannis', 'georgios', 'eirini', 'ziva', 'tone'] },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/wallet-consents',
    body: { returnTo: '/oid4vci/authorize/nobody' },
    may: ['yiannisForHisCompany', 'yiannis', 'georgios', 'eirini', 'ziva', 'tone'],
  },
  { node: 'gr', method: 'GET', path: '/api/desk/tasks', may: ['eleni'] },
  { node: 'gr', method: 'GET', path: '/api/desk/tasks/{id}', ids: ({ task }) => ({ id: task }), may: ['eleni'] },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/desk/tasks/{id}/answer',
    ids: ({ task }) => ({ id: task }),
    body: { answer: 'met', reason: 'because' },
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/desk/tasks/{id}/facts',
    ids: ({ task }) => ({ id: task }),
    body: { fact: 'lentOn', value: false, evidence: 'document', reason: 'because' },
    may: ['eleni'],
  },
  { node: 'gr', method: 'GET', path: '/api/desk/cases', may: ['eleni'] },
  { node: 'gr', method: 'GET', path: '/api/desk/cases/{id}', ids: ({ caseId }) => ({ id: caseId }), may: ['eleni'] },
  {
    node: 'gr',
    method: 'GET',
    path: '/api/desk/cases/{id}/documents/{documentId}',
    ids: ({ caseId, notice }) => ({ id: caseId, documentId: notice }),
    may: ['eleni'],
  },
  { node: 'gr', method: 'GET', path: '/api/desk/bucs', may: ['eleni'] },
  { node: 'gr', method: 'GET', path: '/api/desk/models', may: ['eleni'] },
  { node: 'gr', method: 'GET', path: '/api/desk/institutions', query: 'bucType=UB_BUC_01', may: ['eleni'] },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/desk/cases',
    body: { bucType: 'UB_BUC_01', counterparties: ['IT:2001'], requestId: 'asked-by-everybody' },
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'GET',
    path: '/api/desk/cases/{id}/form',
    query: 'action=update&documentType=A009&documentId={documentId}',
    ids: ({ caseId, notice }) => ({ id: caseId, documentId: notice }),
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/desk/cases/{id}/documents',
    ids: ({ caseId }) => ({ id: caseId }),
    body: { action: 'close', documentType: 'X001', content: {}, requestId: 'asked-by-everybody' },
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/desk/cases/{id}/actions',
    ids: ({ caseId }) => ({ id: caseId }),
    body: { action: 'archive', requestId: 'asked-by-everybody' },
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/desk/cases/{id}/attachments',
    ids: ({ caseId }) => ({ id: caseId }),
    body: report,
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'GET',
    path: '/api/desk/cases/{id}/attachments/{attachmentId}',
    ids: ({ caseId, attachment }) => ({ id: caseId, attachmentId: attachment }),
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'DELETE',
    path: '/api/desk/cases/{id}/attachments/{attachmentId}',
    ids: ({ caseId, attachment }) => ({ id: caseId, attachmentId: attachment }),
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'POST',
    path: '/api/desk/cases/{id}/drafts',
    ids: ({ begunCase }) => ({ id: begunCase }),
    body: { ...draft, requestId: 'asked-by-everybody' },
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'GET',
    path: '/api/desk/cases/{id}/drafts/{draftId}',
    ids: ({ begunCase, draft: id }) => ({ id: begunCase, draftId: id }),
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'PUT',
    path: '/api/desk/cases/{id}/drafts/{draftId}',
    ids: ({ begunCase, draft: id }) => ({ id: begunCase, draftId: id }),
    body: { content: {} },
    may: ['eleni'],
  },
  {
    node: 'gr',
    method: 'DELETE',
    path: '/api/desk/cases/{id}/drafts/{draftId}',
    query: 'requestId=asked-by-everybody',
    ids: ({ begunCase, draft: id }) => ({ id: begunCase, draftId: id }),
    may: ['eleni'],
  },
  { node: 'gr', method: 'GET', path: '/api/desk/trail/{id}', ids: ({ posting }) => ({ id: posting }), may: ['eleni'] },
]

const inspection = { policy: 'labour-inspection', date: today(), flow: 'cross-device' }
const elsewhere: readonly Route[] = [
  { node: 'it', method: 'GET', path: '/api/desk/cases', may: ['paolo'] },
  { node: 'it', method: 'GET', path: '/api/desk/cases/{id}', ids: ({ caseId }) => ({ id: caseId }), may: ['paolo'] },
  {
    node: 'it',
    method: 'GET',
    path: '/api/desk/cases/{id}/documents/{documentId}',
    ids: ({ caseId, notice }) => ({ id: caseId, documentId: notice }),
    may: ['paolo'],
  },
  { node: 'it', method: 'GET', path: '/api/desk/trail/{id}', ids: ({ inspection: id }) => ({ id }), may: ['nicola'] },
  { node: 'it', method: 'POST', path: '/api/check/sessions', body: inspection, may: ['nicola'] },
  { node: 'it', method: 'GET', path: '/api/check/sessions/{id}', ids: ({ inspection: id }) => ({ id }), may: ['nicola'] },
  { node: 'it', method: 'POST', path: '/api/check/scan', body: { qr: 'x', date: today(), policy: 'labour-inspection' }, may: ['nicola'] },
  { node: 'it', method: 'GET', path: '/api/check/proofs', may: ['nicola'] },
  { node: 'it', method: 'GET', path: '/api/check/proofs/{id}', ids: ({ inspectionProof: id }) => ({ id }), may: ['nicola'] },
  { node: 'si', method: 'GET', path: '/api/requests/{id}', ids: ({ cardRequest: id }) => ({ id }), may: ['ziva'] },
  { node: 'si', method: 'GET', path: '/api/documents/{id}', ids: ({ card: id }) => ({ id }), may: ['ziva', 'maja'] },
  { node: 'si', method: 'POST', path: '/api/documents/{id}/offers', ids: ({ card: id }) => ({ id }), may: ['ziva'] },
  // Ids of one State mean nothing in another.
  {
    node: 'it',
    method: 'GET',
    path: '/api/desk/cases/{id}/attachments/{attachmentId}',
    ids: ({ caseId, attachment }) => ({ id: caseId, attachmentId: attachment }),
    may: [],
  },
  {
    node: 'it',
    method: 'GET',
    path: '/api/desk/cases/{id}/drafts/{draftId}',
    ids: ({ begunCase, draft: id }) => ({ id: begunCase, draftId: id }),
    may: [],
  },
  { node: 'si', method: 'GET', path: '/api/documents/{id}', ids: ({ a1: id }) => ({ id }), may: [] },
  { node: 'es', method: 'GET', path: '/api/check/sessions/{id}', ids: ({ treatment: id }) => ({ id }), may: ['carmen'] },
  { node: 'es', method: 'GET', path: '/api/check/sessions/{id}', ids: ({ inspection: id }) => ({ id }), may: [] },
  { node: 'es', method: 'POST', path: '/api/check/sessions', body: inspection, may: [] },
]
const routes = [...greek, ...elsewhere]

/** Tells everybody at the browser who they are, and nothing else. */
const forEverybody = ['/api/session']

const test = inWorld.extend<{ belongings: Belongings }>({
  belongings: async ({ world }, use) => {
    const known = belongingsOf.get(world) ?? collect(world)
    belongingsOf.set(world, known)
    await use(await known)
  },
})
const belongingsOf = new WeakMap<World, Promise<Belongings>>()

async function collect(world: World): Promise<Belongings> {
  const [paolo, nicola, carmen, eleni] = await Promise.all([
    visit(world, 'paolo'),
    visit(world, 'nicola'),
    visit(world, 'carmen'),
    visit(world, 'eleni'),
  ])
  const before = await cases(paolo)
  const posting = await issuePosting(world)
  const notice = await noticeWithReceipt(paolo, before)
  const eirinis = await requestPosting(world, workers.eirini)
  await decided(eirinis.employer, eirinis.requestId)
  const tasks = await eleni.get<readonly { id: string; caseOrRequest: string }[]>('/api/desk/tasks')
  const wallet = await walletWith(await offerOf(posting.worker, posting.documentId))
  const inspectionCheck = await startCheck(nicola, 'labour-inspection')
  await wallet.present(inspectionCheck.requestUri)
  const cards = await issueHealthCards(world)
  const opening = { bucType: 'P_BUC_05', counterparties: ['IT:2001'], requestId: 'case-with-a-draft' }
  const begun = await eleni.send<{ id: string }>('POST', '/api/desk/cases', opening)
  const drafted = { ...draft, requestId: 'draft-of-eleni' }
  return {
    posting: posting.requestId,
    a1: posting.documentId,
    eirinisRequest: eirinis.requestId,
    task: tasks.find(({ caseOrRequest }) => caseOrRequest === eirinis.requestId)?.id ?? '',
    caseId: notice.id,
    notice: notice.documents[0]?.id ?? '',
    attachment: (await eleni.send<{ id: string }>('POST', `/api/desk/cases/${notice.id}/attachments`, report)).id,
    begunCase: begun.id,
    draft: (await eleni.send<{ draftId: string }>('POST', `/api/desk/cases/${begun.id}/drafts`, drafted)).draftId,
    inspection: inspectionCheck.id,
    inspectionProof: (await checkResult(nicola, inspectionCheck)).proofId,
    treatment: (await startCheck(carmen, 'healthcare-provider')).id,
    cardRequest: cards.requestId,
    card: cards.documents[0]?.id ?? '',
  }
}

const everybody = Object.keys(logins) as LoginName[]
const personal = demoPeople.flatMap(({ pin, familyName, givenName, birthDate }) => [pin, familyName, givenName, birthDate])

const filled = ({ path, query, ids }: Route, belongings: Belongings) =>
  Object.entries(ids?.(belongings) ?? {}).reduce(
    (url, [name, value]) => url.replace(`{${name}}`, encodeURIComponent(value)),
    query === undefined ? path : `${path}?${query}`,
  )

const ask = (visitor: Visitor, route: Route, belongings: Belongings, withCsrf = true) =>
  visitor.ask(filled(route, belongings), { method: route.method, withCsrf, ...(route.body !== undefined && { body: route.body }) })

for (const node of ['gr', 'it', 'si', 'es'] as const) {
  test(`at the node ${node} everybody gets what is theirs, and nobody else gets a word of it`, async ({ world, belongings }) => {
    const wrong: string[] = []
    for (const name of ['anonymous', ...everybody] as const) {
      const visitor = name === 'anonymous' ? anonymous(world.nodes[node]) : await visit(world, name, node)
      for (const route of routes.filter((one) => one.node === node)) {
        const may = name !== 'anonymous' && route.may.includes(name)
        // What somebody may write is written in the stories, not here.
        if (may && route.method !== 'GET') continue
        const { status, text, code } = await ask(visitor, route, belongings)
        const told = `${name}: ${route.method} ${route.path} ${status} ${code ?? text.slice(0, 60)}`
        if (may && status !== 200) wrong.push(told)
        if (may) continue
        const isRefused = [401, 403, 404].includes(status) && code !== undefined
        if (!isRefused && !(status === 200 && text === '[]')) wrong.push(told)
        if (personal.some((word) => text.includes(word))) wrong.push(`${told}: says who it is about`)
        if (name === 'anonymous' && status !== 401) wrong.push(told)
      }
    }
    expect(wrong).toEqual([])
  })
}

test('a write without the CSRF value of the session is refused, and changes nothing', async ({ world, belongings }) => {
  const wrong: string[] = []
  const eleni = await visit(world, 'eleni')
  const before = await trailOf(eleni, belongings.posting)
  for (const route of routes.filter(({ method }) => method !== 'GET')) {
    for (const name of route.may.slice(0, 1)) {
      const visitor = await visit(world, name, route.node)
      const forged = { ...route, headers: { 'x-csrf-token': 'guessed' } }
      for (const { status, code } of [
        await ask(visitor, route, belongings, false),
        await visitor.ask(filled(forged, belongings), { method: route.method, body: route.body ?? {}, headers: forged.headers }),
      ])
        if (status !== 403 || code !== 'node/csrf') wrong.push(`${name}: ${route.method} ${route.path} ${status} ${code}`)
    }
  }
  expect(wrong).toEqual([])
  expect(await trailOf(eleni, belongings.posting)).toEqual(before)
  expect(await eleni.get(`/api/desk/tasks/${belongings.task}`)).toMatchObject({ state: 'open' })
})

test('the table of these tests names every route of the API', async ({ world }) => {
  const { paths } = await anonymous(world.nodes.gr).get<{ paths: Record<string, Record<string, unknown>> }>('/openapi.json')
  const described = Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/') && !forEverybody.includes(path))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
  const asked = new Set(routes.map(({ method, path }) => `${method} ${path}`))
  expect(described.filter((route) => !asked.has(route))).toEqual([])
  expect(described.length).toBeGreaterThan(20)
})
