/** Decides again from the stored statements with the stored ruleset and day; a difference means that the law's code has changed under its number. */
import { isDeepStrictEqual } from 'node:util'
import { type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type Decision, decide } from '../domain/procedure.ts'
import type { DeterminationError } from '../errors.ts'
import { getDetermination } from './get-determination.ts'

export interface Replay {
  readonly isSame: boolean
  readonly stored: Decision
  readonly replayed: Decision
}

export async function replayDetermination(
  tx: Tx,
  which: { institution: InstitutionId; id: string },
): Promise<Result<Replay, DeterminationError>> {
  const found = await getDetermination(tx, which)
  if (!found.ok) return found
  const { procedure, statements, decision: stored } = found.value
  const decided = decide(procedure, statements, stored.on, stored.ruleset)
  if (!decided.ok) return decided
  const replayed = JSON.parse(JSON.stringify(decided.value)) as Decision
  return ok({ isSame: isDeepStrictEqual(stored, replayed), stored, replayed })
}
