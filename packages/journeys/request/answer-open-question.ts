/** A clerk answers an open condition; when nothing is open any more, the request goes on in the same transaction. */
import { answerTask, type Determination, findTask, type TaskAnswer } from '@passerelle/determination'
import { type CodedError, err, ok, type Result } from '@passerelle/kernel'
import { appendEntry } from '@passerelle/ledger'
import type { Tx } from '@passerelle/platform'
import { must } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'
import { goOn } from './go-on.ts'

export interface OpenQuestionAnswer {
  readonly taskId: string
  readonly answer: TaskAnswer
  readonly reason: string
  /** The clerk's id. */
  readonly by: string
}

export async function answerOpenQuestion(env: JourneyEnv, tx: Tx, input: OpenQuestionAnswer): Promise<Result<Determination, CodedError>> {
  const institution = env.institution.id
  const now = env.clock.now()
  const task = await findTask(tx, { institution, id: input.taskId })
  if (task === undefined) return err({ code: 'determination/task-not-found' })
  const decided = await answerTask(tx, { institution, ...input, now })
  if (!decided.ok) return decided
  await goOn(env, tx, decided.value)
  must(
    await appendEntry(tx, {
      institutionId: institution,
      kind: 'question-answered',
      subject: `request:${task.requestId}`,
      body: { by: input.by, question: task.questionId, answer: input.answer },
      now,
    }),
  )
  return ok(decided.value)
}
