/** What was decided on a request: the latest word, or one determination by its id. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { DeterminationError } from '../errors.ts'
import { tables } from '../store/tables.ts'
import { type Determination, findLatest, readDetermination } from './determine.ts'

export async function findDeterminationOf(
  tx: Tx,
  { institution, requestId }: { institution: InstitutionId; requestId: string },
): Promise<Determination | undefined> {
  const row = await findLatest(tx, institution, requestId)
  return row === undefined ? undefined : readDetermination(tx, row)
}

export async function getDetermination(
  tx: Tx,
  { institution, id }: { institution: InstitutionId; id: string },
): Promise<Result<Determination, DeterminationError>> {
  const row = await tables(tx)
    .selectFrom('determination.determinations')
    .selectAll()
    .where('institution_id', '=', institution)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? err({ code: 'determination/not-found' }) : ok(await readDetermination(tx, row))
}
