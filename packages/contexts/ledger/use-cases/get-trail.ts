/** The trail of one transaction: each step in the order in which it was recorded, the failing check and the next move. */
import type { InstitutionId } from '@passerelle/kernel'
import { parseInstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { StepOutcome, TrailKind } from '../domain/step.ts'
import { tables } from '../store/tables.ts'

export interface TrailStep {
  readonly kind: TrailKind
  readonly name: string
  /** ISO 8601 instant. */
  readonly at: string
  readonly state: StepOutcome
  readonly code?: string
  readonly next?: string
}

export interface Trail {
  readonly id: string
  /** Kind of the first step. */
  readonly kind: TrailKind
  /** Institutions that took part, for the permission of the reader; empty while none was known. */
  readonly institutions: readonly InstitutionId[]
  readonly steps: readonly TrailStep[]
}

export async function getTrail(tx: Tx, transactionId: string): Promise<Trail | undefined> {
  const rows = await tables(tx)
    .selectFrom('ledger.steps')
    .selectAll()
    .where('transaction_id', '=', transactionId)
    .orderBy('position')
    .execute()
  const first = rows[0]
  if (first === undefined) return undefined
  return {
    id: transactionId,
    kind: first.kind as TrailKind,
    institutions: [...new Set(rows.flatMap((row) => parseInstitutionId(row.institution_id) ?? []))],
    steps: rows.map((row) => ({
      kind: row.kind as TrailKind,
      name: row.name,
      at: row.at.toISOString(),
      state: row.outcome as StepOutcome,
      ...(row.code === null ? {} : { code: row.code }),
      ...(row.next === null ? {} : { next: row.next }),
    })),
  }
}
