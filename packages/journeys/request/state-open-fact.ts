/** A clerk states a fact from evidence; the request is decided anew, and when nothing is open any more, it goes on in the same transaction. */
import { clerkFactsOf, type Determination, type Evidence, findTask, stateFact } from '@passerelle/determination'
import { err, ok, type Result } from '@passerelle/kernel'
import { appendEntry } from '@passerelle/ledger'
import type { Tx } from '@passerelle/platform'
import { checkAnswer } from '@passerelle/requests'
import { must } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'
import { goOn } from './go-on.ts'
import type { FlowError } from './request-flow.ts'

export interface StatedFact {
  readonly taskId: string
  readonly fact: string
  /** In the form of the fact's question. */
  readonly value: unknown
  readonly evidence: Evidence
  readonly reason: string
  /** The clerk's id. */
  readonly by: string
}

/** @returns field errors below `value`, as for an answer of the parties */
export async function stateOpenFact(env: JourneyEnv, tx: Tx, input: StatedFact): Promise<Result<Determination, FlowError>> {
  const institution = env.institution.id
  const now = env.clock.now()
  const task = await findTask(tx, { institution, id: input.taskId })
  if (task === undefined) return err({ code: 'determination/task-not-found' })
  const row = clerkFactsOf(task.procedure).find(({ fact }) => fact === input.fact)
  if (row === undefined) return err({ code: 'determination/unknown-fact', at: 'fact' })
  const value = checkAnswer(row.question, input.value)
  if (!value.ok) return value
  const decided = await stateFact(tx, { institution, ...input, value: value.value, now })
  if (!decided.ok) return decided
  await goOn(env, tx, decided.value)
  must(
    await appendEntry(tx, {
      institutionId: institution,
      kind: 'fact-stated',
      subject: `request:${task.requestId}`,
      body: { by: input.by, fact: input.fact, evidence: input.evidence },
      now,
    }),
  )
  return ok(decided.value)
}
