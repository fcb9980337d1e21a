/**
 * Notes one step of a transaction, in fixed words only.
 * A failed step must survive the failure: record it outside the transaction that is rolled back.
 */
import type { InstitutionId, Result } from '@passerelle/kernel'
import { ok } from '@passerelle/kernel'
import { newId, type Tx } from '@passerelle/platform'
import { parseStep, type Step } from '../domain/step.ts'
import type { LedgerError } from '../errors.ts'
import { tables } from '../store/tables.ts'

export interface NewStep extends Step {
  /** Absent while the institution is not known yet, such as for a message to nobody. */
  readonly institutionId?: InstitutionId
  readonly now: Date
}

const notYetKnown = ''

export async function recordStep(tx: Tx, step: NewStep): Promise<Result<{ readonly stepId: string }, LedgerError>> {
  const parsed = parseStep(step)
  if (!parsed.ok) return parsed
  const stepId = newId(step.now)
  await tables(tx)
    .insertInto('ledger.steps')
    .values({
      institution_id: step.institutionId ?? notYetKnown,
      transaction_id: step.transactionId,
      step_id: stepId,
      at: step.now,
      kind: step.kind,
      name: step.name,
      outcome: step.outcome,
      code: step.code ?? null,
      next: step.next ?? null,
    })
    .execute()
  return ok({ stepId })
}
