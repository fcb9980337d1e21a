/** Turns stored rows into what the rest of the context speaks of. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Procedure } from '../domain/procedure.ts'
import type { Task, TaskAnswer } from '../domain/task.ts'
import type { TaskRow } from './tables.ts'

export function readTask(row: TaskRow): Task {
  return {
    id: row.id,
    institution: row.institution_id as InstitutionId,
    requestId: row.request_id,
    determinationId: row.determination_id,
    procedure: row.procedure as Procedure,
    ...(row.subject === '' ? {} : { subject: row.subject }),
    questionId: row.question_id,
    provision: row.provision,
    findingState: row.finding_state as Task['findingState'],
    ...(row.because === null ? {} : { because: row.because }),
    textKey: row.text_key,
    params: row.params,
    state: row.state as Task['state'],
    openedAt: row.opened_at.toISOString(),
    ...(row.answer === null ? {} : { answer: row.answer as TaskAnswer }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.answered_by === null ? {} : { answeredBy: row.answered_by }),
    ...(row.answered_at === null ? {} : { answeredAt: row.answered_at.toISOString() }),
  }
}
