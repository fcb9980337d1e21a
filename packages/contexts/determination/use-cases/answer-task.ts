/**
 * A clerk answers an open condition, with a reason, and may correct facts. The request is decided again in the same transaction.
 * An answer that the facts still contradict is refused, so that no proven failure is waved through.
 */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { decide, findingOf, type Procedure } from '../domain/procedure.ts'
import { combineStatements, namedByDocument, type Statement, workerDisputes } from '../domain/statement.ts'
import { disputeQuestion, type TaskAnswer } from '../domain/task.ts'
import type { DeterminationError } from '../errors.ts'
import { tables } from '../store/tables.ts'
import { addDetermination, type Determination, findLatest, lockRequest } from './determine.ts'

export interface AnswerTaskInput {
  readonly institution: InstitutionId
  readonly taskId: string
  readonly answer: TaskAnswer
  readonly reason: string
  /** Who answers: the clerk's id. */
  readonly by: string
  /** Facts that the clerk has proven otherwise; they outweigh every other source. */
  readonly correctedFacts?: Readonly<Record<string, unknown>>
  readonly now: Date
}

const maxReason = 2000

export async function answerTask(tx: Tx, input: AnswerTaskInput): Promise<Result<Determination, DeterminationError>> {
  const reason = input.reason.trim()
  if (reason === '' || reason.length > maxReason)
    return err({ code: 'determination/reason-required', at: 'reason', params: { max: maxReason } })
  const found = await findTask(tx, input)
  if (found === undefined) return err({ code: 'determination/task-not-found' })
  await lockRequest(tx, input.institution, found.request_id)
  const [task, latest] = [await findTask(tx, input), await findLatest(tx, input.institution, found.request_id)]
  if (task === undefined || latest === undefined) return err({ code: 'determination/task-not-found' })
  if (task.state !== 'open') return err({ code: 'determination/task-already-answered' })

  const statements = [...latest.statements, ...clerkStatements(input, task)]
  const procedure = latest.procedure as Procedure
  const decision = decide(procedure, statements, latest.decided_on)
  if (!decision.ok) return decision
  const finding = findingOf(decision.value, task.question_id, task.subject === '' ? undefined : task.subject)
  if (input.answer === 'met' && finding !== undefined && finding.state !== 'holds')
    return err({
      code: finding.state === 'fails' ? 'determination/answer-contradicts-facts' : 'determination/fact-missing',
      at: task.question_id,
    })
  // Otherwise the document would name what only one of them says.
  const unnamed = combineStatements(statements).contested.find((fact) => Object.values(namedByDocument).includes(fact))
  if (input.answer === 'met' && task.question_id === disputeQuestion && unnamed !== undefined)
    return err({ code: 'determination/fact-missing', at: unnamed })

  await tables(tx)
    .updateTable('determination.tasks')
    .set({ state: 'answered', answer: input.answer, reason, answered_by: input.by, answered_at: input.now })
    .where('institution_id', '=', input.institution)
    .where('id', '=', input.taskId)
    .execute()
  const { institution, now } = input
  const added = await addDetermination(
    tx,
    { institution, requestId: task.request_id, procedure, statements, on: latest.decided_on, now },
    latest,
  )
  return added.ok ? ok(added.value) : added
}

function clerkStatements(input: AnswerTaskInput, task: { readonly question_id: string; readonly subject: string }): Statement[] {
  const clerk = { source: 'clerk', at: input.now.toISOString() } as const
  const about = task.subject === '' ? {} : { subject: task.subject }
  const corrected = Object.entries(input.correctedFacts ?? {}).map(([fact, value]): Statement => ({ fact, ...about, value, ...clerk }))
  if (task.question_id === disputeQuestion) return [...corrected, { fact: workerDisputes, value: input.answer === 'not-met', ...clerk }]
  return [...corrected, { fact: 'judgements', ...about, value: { [task.question_id]: input.answer }, ...clerk }]
}

function findTask(tx: Tx, { institution, taskId }: AnswerTaskInput) {
  return tables(tx)
    .selectFrom('determination.tasks')
    .selectAll()
    .where('institution_id', '=', institution)
    .where('id', '=', taskId)
    .executeTakeFirst()
}
