/**
 * Decides a request from what was stated, keeps the decision with everything it rests on, and opens a task for each open condition.
 * Called again with the same statements for the same day it returns what was decided, and adds nothing.
 */
import { isDeepStrictEqual } from 'node:util'
import { type InstitutionId, ok, type PlainDate, type Result } from '@passerelle/kernel'
import { json, newId, type Tx } from '@passerelle/platform'
import { sql } from 'kysely'
import { type Decision, decide, grants, type OpenFinding, openFindings, type Procedure } from '../domain/procedure.ts'
import { combineStatements, type Statement, workerDisputes } from '../domain/statement.ts'
import { disputeProvision, disputeQuestion, type Task } from '../domain/task.ts'
import type { DeterminationError } from '../errors.ts'
import { readTask } from '../store/read-task.ts'
import { type DeterminationRow, tables } from '../store/tables.ts'

export interface DetermineInput {
  readonly institution: InstitutionId
  readonly requestId: string
  readonly procedure: Procedure
  readonly statements: readonly Statement[]
  /** The day whose law is applied. */
  readonly on: PlainDate
  readonly now: Date
}

export interface Determination {
  readonly id: string
  readonly institution: InstitutionId
  readonly requestId: string
  readonly procedure: Procedure
  /** 1 for the first determination of a request; each later one adds what was learnt. */
  readonly sequence: number
  readonly at: string
  readonly decision: Decision
  readonly statements: readonly Statement[]
  /** Facts on which sources differ; the law treats them as unknown. */
  readonly contested: readonly string[]
  /** `not-granted` only after a clerk has said so. */
  readonly conclusion: 'granted' | 'open' | 'not-granted'
  readonly tasks: readonly Task[]
}

export async function determine(tx: Tx, input: DetermineInput): Promise<Result<Determination, DeterminationError>> {
  await lockRequest(tx, input.institution, input.requestId)
  const latest = await findLatest(tx, input.institution, input.requestId)
  const statements = JSON.parse(JSON.stringify(input.statements)) as Statement[]
  const isKnown = latest !== undefined && latest.decided_on === input.on && isDeepStrictEqual(latest.statements, statements)
  if (isKnown) return ok(await readDetermination(tx, latest))
  return addDetermination(tx, { ...input, statements }, latest)
}

/** For callers that hold the lock of the request. */
export async function addDetermination(
  tx: Tx,
  input: DetermineInput,
  latest: DeterminationRow | undefined,
): Promise<Result<Determination, DeterminationError>> {
  const decision = decide(input.procedure, input.statements, input.on)
  if (!decision.ok) return decision
  const row: DeterminationRow = {
    institution_id: input.institution,
    request_id: input.requestId,
    sequence: (latest?.sequence ?? 0) + 1,
    id: newId(input.now),
    procedure: input.procedure,
    decided_on: input.on,
    decided_at: input.now,
    ruleset: decision.value.ruleset,
    outcome: decision.value.outcome,
    statements: input.statements,
    decision: decision.value,
  }
  await tables(tx)
    .insertInto('determination.determinations')
    .values({ ...row, statements: json(row.statements), decision: json(row.decision) })
    .execute()
  await bringTasksUpToDate(tx, row)
  return ok(await readDetermination(tx, row))
}

/** Decisions of one request are made one after the other. */
export async function lockRequest(tx: Tx, institution: InstitutionId, requestId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`determination:${institution}:${requestId}`}, 0))`.execute(tx)
}

export async function findLatest(tx: Tx, institution: InstitutionId, requestId: string): Promise<DeterminationRow | undefined> {
  return tables(tx)
    .selectFrom('determination.determinations')
    .selectAll()
    .where('institution_id', '=', institution)
    .where('request_id', '=', requestId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function readDetermination(tx: Tx, row: DeterminationRow): Promise<Determination> {
  const tasks = (
    await tables(tx)
      .selectFrom('determination.tasks')
      .selectAll()
      .where('institution_id', '=', row.institution_id)
      .where('request_id', '=', row.request_id)
      .orderBy('opened_at')
      .orderBy('id')
      .execute()
  ).map(readTask)
  return {
    id: row.id,
    institution: row.institution_id as InstitutionId,
    requestId: row.request_id,
    procedure: row.procedure as Procedure,
    sequence: row.sequence,
    at: row.decided_at.toISOString(),
    decision: row.decision,
    statements: row.statements,
    contested: combineStatements(row.statements).contested,
    conclusion: conclude(row.decision, tasks),
    tasks,
  }
}

function conclude(decision: Decision, tasks: readonly Task[]): Determination['conclusion'] {
  if (tasks.some(({ state }) => state === 'open')) return 'open'
  const isDenied = tasks.some(({ answer }) => answer === 'not-met')
  if (decision.subject === 'posting') return isDenied ? 'not-granted' : grants(decision) ? 'granted' : 'open'
  return grants(decision) ? 'granted' : isDenied ? 'not-granted' : 'open'
}

interface Wanted {
  readonly subject: string
  readonly questionId: string
  readonly provision: readonly string[]
  readonly findingState: 'fails' | 'unknown'
  readonly because: string | null
  readonly textKey: string
  readonly params: Readonly<Record<string, string | number | boolean>>
}

/** Opens what is newly open and closes what no longer needs an answer; an answer that was given stays. */
async function bringTasksUpToDate(tx: Tx, row: DeterminationRow): Promise<void> {
  const db = tables(tx)
  const tasks = await db
    .selectFrom('determination.tasks')
    .selectAll()
    .where('institution_id', '=', row.institution_id)
    .where('request_id', '=', row.request_id)
    .execute()
  const denied = new Set(tasks.filter(({ answer }) => answer === 'not-met').map(({ subject }) => subject))
  const wanted = wantedTasks(row).filter(({ subject }) => !denied.has(subject))
  const isSame = (task: { question_id: string; subject: string }) => (want: Wanted) =>
    want.questionId === task.question_id && want.subject === task.subject
  const open = tasks.filter(({ state }) => state === 'open')
  const over = open.filter((task) => !wanted.some(isSame(task)))
  if (over.length > 0)
    await db
      .updateTable('determination.tasks')
      .set({ state: 'closed' })
      .where('institution_id', '=', row.institution_id)
      .where(
        'id',
        'in',
        over.map(({ id }) => id),
      )
      .execute()
  const fresh = wanted.filter((want) => !open.some((task) => isSame(task)(want)))
  if (fresh.length > 0)
    await db
      .insertInto('determination.tasks')
      .values(
        fresh.map((want) => ({
          institution_id: row.institution_id,
          id: newId(row.decided_at),
          request_id: row.request_id,
          determination_id: row.id,
          procedure: row.procedure,
          subject: want.subject,
          question_id: want.questionId,
          provision: json(want.provision),
          finding_state: want.findingState,
          because: want.because,
          text_key: want.textKey,
          params: json({ ...want.params }),
          state: 'open',
          opened_at: row.decided_at,
          answer: null,
          reason: null,
          answered_by: null,
          answered_at: null,
        })),
      )
      .execute()
}

function wantedTasks({ decision, statements }: DeterminationRow): Wanted[] {
  const findings = openFindings(decision)
  const tasks = findings.flatMap(({ subject, finding }): Wanted[] =>
    finding.state === 'holds'
      ? []
      : [
          {
            subject: subject ?? '',
            questionId: finding.condition,
            provision: [...new Set([...finding.provision, ...finding.leadsTo])],
            findingState: finding.state,
            because: finding.because ?? null,
            textKey: finding.textKey,
            params: finding.params ?? {},
          },
        ],
  )
  if (isDisputed(statements, findings))
    tasks.push({
      subject: '',
      questionId: disputeQuestion,
      provision: disputeProvision,
      findingState: 'unknown',
      because: null,
      textKey: `law.${disputeQuestion}.unknown`,
      params: {},
    })
  return tasks
}

/**
 * Whether a clerk must hear both parties: the worker objects, or a fact is contested that no open condition asks for.
 * Where the law holds either way, a contradiction still goes to a person.
 */
function isDisputed(statements: readonly Statement[], open: readonly OpenFinding[]): boolean {
  const { known, contested } = combineStatements(statements)
  const dispute = known.find(({ fact }) => fact === workerDisputes)
  if (dispute?.source === 'clerk') return false
  const isAskedFor = (fact: string) =>
    open.some(({ finding }) => finding.state === 'unknown' && finding.missing.some((need) => need.fact === fact))
  return dispute?.value === true || contested.some((fact) => !isAskedFor(fact.split('/').at(-1) ?? ''))
}
