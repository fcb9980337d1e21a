/** A clerk answers an open condition; when nothing is open any more, the request goes on in the same transaction. */
import { answerTask, type Determination, findTask, reasonsOf, type TaskAnswer } from '@passerelle/determination'
import { type CodedError, err, ok, type Result } from '@passerelle/kernel'
import { appendEntry } from '@passerelle/ledger'
import type { Tx } from '@passerelle/platform'
import { recordOutcome } from '@passerelle/requests'
import { must } from '../engine/journey.ts'
import { resumeJourney } from '../engine/run-journey.ts'
import type { JourneyEnv } from '../env.ts'

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
  const { conclusion, decision, requestId } = decided.value
  if (conclusion === 'granted') await resumeJourney(tx, institution, requestId, 'issue', now)
  if (conclusion === 'not-granted') {
    must(
      await recordOutcome(tx, {
        institution,
        id: requestId,
        outcome: { outcome: 'not-issued', reasons: reasonsOf(decision), documentIds: [] },
        now,
      }),
    )
  }
  must(
    await appendEntry(tx, {
      institutionId: institution,
      kind: 'question-answered',
      subject: `request:${requestId}`,
      body: { by: input.by, question: task.questionId, answer: input.answer },
      now,
    }),
  )
  return ok(decided.value)
}
