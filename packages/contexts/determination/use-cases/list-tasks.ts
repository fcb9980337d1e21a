/** The tasks of an institution's desk, oldest first. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { Task } from '../domain/task.ts'
import { readTask } from '../store/read-task.ts'
import { tables } from '../store/tables.ts'

export async function listTasks(
  tx: Tx,
  { institution, state, requestId }: { institution: InstitutionId; state?: Task['state']; requestId?: string },
): Promise<Task[]> {
  let query = tables(tx).selectFrom('determination.tasks').selectAll().where('institution_id', '=', institution)
  if (state !== undefined) query = query.where('state', '=', state)
  if (requestId !== undefined) query = query.where('request_id', '=', requestId)
  return (await query.orderBy('opened_at').orderBy('id').execute()).map(readTask)
}

export async function findTask(tx: Tx, { institution, id }: { institution: InstitutionId; id: string }): Promise<Task | undefined> {
  const row = await tables(tx)
    .selectFrom('determination.tasks')
    .selectAll()
    .where('institution_id', '=', institution)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : readTask(row)
}
