/** What people of the demo do at their nodes, step by step through the nodes' own interface: ask, confirm, take, show, shorten. */
import { addDays, addMonths, type PlainDate, plainDateAt } from '@passerelle/kernel'
import type { World } from '../world.ts'
import { until, type Visitor, visit } from './driver.ts'

export const today = (): PlainDate => plainDateAt(new Date())

export interface RequestView {
  readonly id: string
  readonly state: 'draft' | 'waiting-for-worker' | 'submitted' | 'with-clerk' | 'decided' | 'withdrawn'
  readonly answers: Readonly<Record<string, unknown>>
  readonly next: { readonly id: string } | null
  readonly receipt?: { readonly reference: string }
  readonly decision?: { readonly outcome: string; readonly documentIds: readonly string[] }
}

export interface DocumentSummary {
  readonly id: string
  readonly type: 'PDA1' | 'EHIC' | 'PRC'
  readonly number: string
  readonly state: 'valid' | 'superseded' | 'withdrawn'
  readonly version: number
}

export interface TrailStep {
  readonly name: string
  readonly state: 'passed' | 'failed' | 'warning' | 'not-applicable'
  readonly code?: string
  readonly next?: string
}

export interface CaseView {
  readonly id: string
  readonly state: string
  readonly timeline: readonly { readonly kind: string; readonly transport?: { readonly state: string; readonly receiptDigest?: string } }[]
  readonly documents: readonly {
    readonly id: string
    readonly type: string
    readonly version: number
    readonly direction: 'in' | 'out'
    readonly status: string
    readonly transport?: { readonly messageId: string; readonly state: string; readonly receiptDigest?: string }
  }[]
  readonly notTaken: readonly {
    readonly documentType: string
    readonly version: number
    readonly refusal?: string
    readonly answered: boolean
  }[]
}

export const workers = {
  georgios: { pin: 'GR-DEMO-12048800', login: 'georgios' },
  /** Insured for ten days only: one condition stays open, and a clerk is asked. */
  eirini: { pin: 'GR-DEMO-23069500', login: 'eirini' },
} as const

const postingAnswers = (worker: { readonly pin: string }): Readonly<Record<string, unknown>> => ({
  'employment-kind': 'employed',
  'sending-state': 'GR',
  worker: worker.pin,
  'host-state': 'IT',
  'several-states': false,
  'posting-period': { from: addDays(today(), -5), to: addMonths(today(), 9) },
  'host-undertaking': { name: 'Cantiere Lombardo (demo)' },
  'places-of-work': { name: 'Cantiere Lombardo (demo)', street: 'Via Prova 12', town: 'Milano', postCode: '20100', country: 'IT' },
  'replaces-another-worker': false,
  'direct-relationship': true,
  'lent-on': false,
  'recruited-for-posting': false,
  'recruited-in-state': 'GR',
})

/** Answers each question that is asked, until none is left. */
export async function answerAll(at: Visitor, request: RequestView, answers: Readonly<Record<string, unknown>>): Promise<RequestView> {
  let view = request
  while (view.next !== null) {
    const { id } = view.next
    if (!(id in answers)) throw new Error(`the story has no answer to ${id}`)
    view = await at.send('PUT', `/api/requests/${view.id}/answers/${id}`, { value: answers[id] })
  }
  return view
}

export interface Posting {
  readonly requestId: string
  readonly employer: Visitor
  readonly worker: Visitor
}

/** Yiannis asks for his company, the worker confirms; what the node makes of it comes afterwards. */
export async function requestPosting(world: World, worker: (typeof workers)[keyof typeof workers] = workers.georgios): Promise<Posting> {
  const employer = await visit(world, 'yiannisForHisCompany')
  const draft = await employer.send<RequestView>('POST', '/api/requests', { procedure: 'posted-worker-a1', language: 'el' })
  await answerAll(employer, draft, postingAnswers(worker))
  await employer.send('POST', `/api/requests/${draft.id}/submit`)
  const person = await visit(world, worker.login)
  await person.send('POST', `/api/requests/${draft.id}/confirmation`, { confirmed: true })
  return { requestId: draft.id, employer, worker: person }
}

export function decided(at: Visitor, requestId: string, seconds = 30): Promise<RequestView> {
  return until(
    () => at.get<RequestView>(`/api/requests/${requestId}`),
    ({ state }) => state === 'decided' || state === 'with-clerk',
    seconds,
  )
}

/** A posting from the first question to the document; the notice to Italy is on its way. */
export async function issuePosting(world: World): Promise<Posting & { readonly documentId: string }> {
  const posting = await requestPosting(world)
  const request = await decided(posting.employer, posting.requestId)
  const [documentId] = request.decision?.documentIds ?? []
  if (documentId === undefined) throw new Error(`the posting is ${request.state}: ${JSON.stringify(request.decision)}`)
  return { ...posting, documentId }
}

/** Živa's own card, and her child's where it is asked for. */
export async function issueHealthCards(
  world: World,
  pins: readonly string[] = ['SI-DEMO-03099100'],
): Promise<{ readonly requestId: string; readonly person: Visitor; readonly documents: readonly DocumentSummary[] }> {
  const person = await visit(world, 'ziva')
  const draft = await person.send<RequestView>('POST', '/api/requests', { procedure: 'health-card', language: 'sl' })
  await answerAll(person, draft, { persons: pins.map((pin) => ({ pin })), delivery: 'wallet' })
  await person.send('POST', `/api/requests/${draft.id}/submit`)
  const request = await decided(person, draft.id)
  const ids = request.decision?.documentIds ?? []
  const documents = await Promise.all(ids.map((id) => person.get<DocumentSummary>(`/api/documents/${id}`)))
  return { requestId: draft.id, person, documents }
}

export interface Offer {
  readonly offerUri: string
  readonly transactionCode?: string
  readonly transaction: string
}

export const offerOf = (holder: Visitor, documentId: string): Promise<Offer> => holder.send('POST', `/api/documents/${documentId}/offers`)

/** A PID from the stand-in, for any wallet. */
export async function pidOffer(world: World, who: string): Promise<string> {
  const response = await fetch(`${world.eid.url}/api/pid/offers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ who }),
  })
  return ((await response.json()) as { offerUri: string }).offerUri
}

export interface Check {
  readonly id: string
  readonly requestUri: string
}

export interface CheckState {
  readonly state: 'waiting' | 'received' | 'done' | 'expired' | 'refused'
  readonly result?: {
    readonly verdict: 'valid' | 'not-valid' | 'changed' | 'cannot-check'
    readonly coveredOnDate: string
    readonly document?: { readonly type: string; readonly number?: string; readonly holder?: { readonly familyName: string } }
    readonly status: { readonly value: string; readonly ageSeconds?: number; readonly supersededOn?: string }
    readonly validities: Readonly<Record<'token' | 'document' | 'cover', { readonly ok: boolean } | undefined>>
    readonly steps: readonly { readonly name: string; readonly outcome: string; readonly code?: string }[]
    readonly proofId: string
    readonly transaction: string
  }
}

export function startCheck(at: Visitor, policy: 'labour-inspection' | 'healthcare-provider', date: string = today()): Promise<Check> {
  return at.send('POST', '/api/check/sessions', { policy, date, flow: 'cross-device' })
}

export const checkState = (at: Visitor, check: Pick<Check, 'id'>): Promise<CheckState> => at.get(`/api/check/sessions/${check.id}`)

export async function checkResult(at: Visitor, check: Pick<Check, 'id'>): Promise<NonNullable<CheckState['result']>> {
  const { state, result } = await checkState(at, check)
  if (result === undefined) throw new Error(`the check is ${state}`)
  return result
}

export async function trailOf(at: Visitor, transaction: string): Promise<readonly TrailStep[]> {
  return (await at.get<{ steps: readonly TrailStep[] }>(`/api/desk/trail/${encodeURIComponent(transaction)}`)).steps
}

export const failedSteps = (steps: readonly TrailStep[]): readonly TrailStep[] => steps.filter(({ state }) => state === 'failed')

/** The case in which a document was told to the other State, at one of both desks. */
export async function cases(at: Visitor): Promise<readonly { readonly id: string; readonly subject?: string }[]> {
  return at.get('/api/desk/cases')
}

export const caseView = (at: Visitor, id: string): Promise<CaseView> => at.get(`/api/desk/cases/${id}`)

/** Cases that were not there before. */
export async function newCases(at: Visitor, before: readonly { readonly id: string }[]): Promise<readonly { readonly id: string }[]> {
  return (await cases(at)).filter(({ id }) => !before.some((known) => known.id === id))
}

/** What went over the wire, at whichever end: the case with its notice and the receipt of it. */
export async function noticeWithReceipt(at: Visitor, before: readonly { readonly id: string }[], seconds = 30): Promise<CaseView> {
  const found = await until(
    async () => {
      const [only] = await newCases(at, before)
      return only === undefined ? undefined : caseView(at, only.id)
    },
    (view) => view?.documents.some(({ type, transport }) => type === 'A009' && transport?.receiptDigest !== undefined) ?? false,
    seconds,
  )
  if (found === undefined) throw new Error('no new case came to the desk')
  return found
}
