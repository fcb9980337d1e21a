/** The steps of a check as they are kept: added to, never changed. */
import type { Tx } from '@passerelle/platform'
import { sql } from 'kysely'
import type { CheckedStep } from '../domain/result.ts'
import { tables } from './tables.ts'

export async function appendSteps(
  tx: Tx,
  session: { readonly institutionId: string; readonly sessionId: string },
  steps: readonly CheckedStep[],
  at: Date,
): Promise<void> {
  if (steps.length === 0) return
  const key = { institution_id: session.institutionId, session_id: session.sessionId }
  const { last } = await tables(tx)
    .selectFrom('verification.steps')
    .select(sql<number>`coalesce(max(position), 0)::integer`.as('last'))
    .where('institution_id', '=', key.institution_id)
    .where('session_id', '=', key.session_id)
    .executeTakeFirstOrThrow()
  await tables(tx)
    .insertInto('verification.steps')
    .values(steps.map(({ name, outcome, code }, index) => ({ ...key, position: last + index + 1, name, outcome, code: code ?? null, at })))
    .execute()
}
