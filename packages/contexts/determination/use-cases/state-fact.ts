/**
 * A clerk states a fact from evidence. It stands beside what others stated and outweighs them; nothing is overwritten.
 * The request is decided anew in the same transaction.
 */
import { err, type InstitutionId, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { factsOfClerk } from '../domain/clerk-facts.ts'
import type { Procedure } from '../domain/procedure.ts'
import { type Evidence, evidenceKinds, type Statement } from '../domain/statement.ts'
import type { DeterminationError } from '../errors.ts'
import { tables } from '../store/tables.ts'
import { addDetermination, type Determination, findLatest, lockRequest } from './determine.ts'

export interface StateFactInput {
  readonly institution: InstitutionId
  readonly taskId: string
  readonly fact: string
  /** In the form of the fact's question; the caller has checked it. */
  readonly value: unknown
  /** 1 to 2000 characters. */
  readonly reason: string
  readonly evidence: Evidence
  /** The clerk's id. */
  readonly by: string
  readonly now: Date
}

const maxReason = 2000

export async function stateFact(tx: Tx, input: StateFactInput): Promise<Result<Determination, DeterminationError>> {
  const { institution, fact, value, evidence, by, now } = input
  const reason = input.reason.trim()
  if (reason === '' || reason.length > maxReason)
    return err({ code: 'determination/reason-required', at: 'reason', params: { max: maxReason } })
  if (!evidenceKinds.includes(evidence)) return err({ code: 'determination/evidence-required', at: 'evidence' })
  const found = await findTask(tx, input)
  if (found === undefined) return err({ code: 'determination/task-not-found' })
  await lockRequest(tx, institution, found.request_id)
  const [task, latest] = [await findTask(tx, input), await findLatest(tx, institution, found.request_id)]
  if (task === undefined || latest === undefined) return err({ code: 'determination/task-not-found' })
  if (task.state !== 'open') return err({ code: 'determination/task-already-answered' })

  const procedure = latest.procedure as Procedure
  const facts = factsOfClerk(procedure, fact, value, latest.statements)
  if (!facts.ok) return facts
  const stated = Object.entries(facts.value).map(
    ([name, each]): Statement => ({ fact: name, value: each, source: 'clerk', at: now.toISOString(), by, evidence, reason }),
  )
  const statements = [...latest.statements, ...stated]
  return addDetermination(tx, { institution, requestId: task.request_id, procedure, statements, on: latest.decided_on, now }, latest)
}

function findTask(tx: Tx, { institution, taskId }: StateFactInput) {
  return tables(tx)
    .selectFrom('determination.tasks')
    .selectAll()
    .where('institution_id', '=', institution)
    .where('id', '=', taskId)
    .executeTakeFirst()
}
