/**
 * A request from its first question to its receipt: `requests` keeps what was said, `determination` says what the law still asks.
 * The questions come from the same rules that will decide.
 */
import {
  type GivenAnswer,
  nextQuestion,
  type Question,
  questionsOf,
  type Reason,
  type Statement,
  statementsFromAnswers,
  workerDisputes,
} from '@passerelle/determination'
import type { CodedError, Result } from '@passerelle/kernel'
import { err, ok } from '@passerelle/kernel'
import type { Database, Tx } from '@passerelle/platform'
import {
  createRequest,
  getRequest,
  listRequestsFor,
  type Reader,
  type RequestView,
  type Role,
  recordWorkerConfirmation,
  saveAnswer,
  submitRequest,
} from '@passerelle/requests'
import { startJourney } from '../engine/run-journey.ts'
import type { JourneyEnv } from '../env.ts'
import { lookUp } from './look-up.ts'

export type FlowError = CodedError & {
  readonly fields?: readonly { readonly field: string; readonly code: string; readonly params?: Readonly<Record<string, number>> }[]
}

/** A request with what its reader may see, and the one question that comes next. */
export interface RequestPage {
  readonly request: RequestView & { readonly role: Role }
  /** Those asked so far, in the order of asking. */
  readonly asked: readonly Question[]
  /** Null: nothing is left to ask, the answers can be checked and sent. */
  readonly next: Question | null
}

export async function startRequest(
  env: JourneyEnv,
  database: Database,
  input: { procedure: unknown; language: unknown; reader: Reader },
): Promise<Result<RequestPage, FlowError>> {
  const { reader } = input
  const created = await database.transaction((tx) =>
    createRequest(tx, {
      institution: env.institution.id,
      procedure: input.procedure,
      language: input.language,
      applicant: { person: reader.person, ...(reader.company !== undefined && { company: reader.company }) },
      now: env.clock.now(),
    }),
  )
  return created.ok ? pageOf(env, { ...created.value, role: 'applicant' }) : created
}

export async function readRequest(
  env: JourneyEnv,
  database: Database,
  id: string,
  reader: Reader,
): Promise<Result<RequestPage, FlowError>> {
  const found = await getRequest(database.db, { ...keyOf(env, id), reader })
  return found.ok ? pageOf(env, found.value) : found
}

export function listRequests(env: JourneyEnv, database: Database, reader: Reader): Promise<(RequestView & { readonly role: Role })[]> {
  return listRequestsFor(database.db, { institution: env.institution.id, reader })
}

export async function answerQuestion(
  env: JourneyEnv,
  database: Database,
  input: { page: RequestPage; reader: Reader; questionId: string; value: unknown },
): Promise<Result<RequestPage, FlowError>> {
  const { page, reader, questionId, value } = input
  const { id, role } = page.request
  const saved = await database.transaction((tx) =>
    saveAnswer(tx, { ...keyOf(env, id), reader, questionId, value, askable: askableOf(page), now: env.clock.now() }),
  )
  return saved.ok ? pageOf(env, { ...saved.value, role }) : saved
}

/** Sends the request; a posting then waits for its worker, any other request begins its journey in the same transaction. */
export async function sendRequest(env: JourneyEnv, tx: Tx, page: RequestPage, reader: Reader): Promise<Result<RequestPage, FlowError>> {
  const sent = await submitRequest(tx, { ...keyOf(env, page.request.id), reader, next: page.next, now: env.clock.now() })
  if (!sent.ok) return sent
  await beginJourney(env, tx, sent.value)
  return ok({ request: { ...sent.value, role: page.request.role }, asked: page.asked, next: null })
}

export async function confirmRequest(
  env: JourneyEnv,
  tx: Tx,
  input: { page: RequestPage; reader: Reader; confirmed: boolean; corrections?: Readonly<Record<string, unknown>>; note?: string },
): Promise<Result<RequestPage, FlowError>> {
  const { page, ...rest } = input
  const recorded = await recordWorkerConfirmation(tx, {
    ...keyOf(env, page.request.id),
    ...rest,
    askable: page.asked,
    now: env.clock.now(),
  })
  if (!recorded.ok) return recorded
  await beginJourney(env, tx, recorded.value)
  return ok({ request: { ...recorded.value, role: page.request.role }, asked: page.asked, next: null })
}

/** What the parties have stated, for the law: each with its source. */
export function statementsOf(request: RequestView): Result<Statement[], FlowError> {
  const answers: GivenAnswer[] = request.statements.map(({ questionId, value, source, at }) => ({ questionId, value, source, at }))
  const stated = statementsFromAnswers(request.procedure, answers)
  if (!stated.ok) return stated
  return ok([...stated.value, ...objectionOf(request)])
}

/** What the worker says beyond corrections of single answers, which a clerk must read; the corrections speak for themselves. */
function objectionOf({ confirmation, corrections }: RequestView): Statement[] {
  if (confirmation === undefined || confirmation.confirmed) return []
  const isSaidBySingleAnswers = Object.keys(corrections).length > 0 && confirmation.note === undefined
  return isSaidBySingleAnswers ? [] : [{ fact: workerDisputes, value: true, source: 'worker', at: confirmation.at }]
}

async function beginJourney(env: JourneyEnv, tx: Tx, request: RequestView): Promise<void> {
  if (request.state !== 'submitted') return
  await startJourney(tx, {
    journey: request.procedure,
    firstStep: 'decide',
    institutionId: env.institution.id,
    id: request.id,
    data: {},
    now: env.clock.now(),
  })
}

async function pageOf(env: JourneyEnv, request: RequestView & { readonly role: Role }): Promise<Result<RequestPage, FlowError>> {
  const asked = questionsOf(request.procedure).filter(({ id }) => id in request.answers)
  if (request.state !== 'draft') return ok({ request, asked, next: null })
  const stated = statementsOf(request)
  if (!stated.ok) return stated
  const known = await lookUp(env, request)
  const next = nextQuestion({
    procedure: request.procedure,
    statements: [...stated.value, ...known.statements],
    on: env.today(),
    prefilled: known.prefilled,
  })
  return next.ok ? ok({ request, asked, next: next.value }) : err(next.error)
}

function askableOf(page: RequestPage): readonly Question[] {
  return page.next === null ? page.asked : [...page.asked, page.next]
}

function keyOf(env: JourneyEnv, id: string) {
  return { institution: env.institution.id, id }
}

export type { Reason }
