/** The cases of the institutions that the reader works for, newest first. The filter is in the query: nothing else is ever read. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { tables } from '../store/tables.ts'

export interface ListCases {
  readonly institutions: readonly InstitutionId[]
  readonly state?: string
  /** 1 to 500; 100 when absent. */
  readonly limit?: number
}

export interface CaseSummary {
  readonly id: string
  readonly institutionId: InstitutionId
  readonly version: number
  readonly bucType?: string
  readonly role?: string
  readonly counterparty?: string
  readonly state: string
  readonly lastEvent: { readonly kind: string; readonly at: string }
  readonly subject?: string
  /** Something waits or was refused. */
  readonly needsAttention: boolean
}

export async function listCases(tx: Tx, { institutions, state, limit = 100 }: ListCases): Promise<readonly CaseSummary[]> {
  if (institutions.length === 0) return []
  let query = tables(tx)
    .selectFrom('casework.cases')
    .selectAll()
    .where('institution_id', 'in', [...institutions])
    .orderBy('last_event_at', 'desc')
    .orderBy('case_id')
    .limit(Math.min(Math.max(Math.trunc(limit), 1), 500))
  if (state !== undefined) query = query.where('state', '=', state)
  const rows = await query.execute()
  return rows.map((row) => ({
    id: row.case_id,
    institutionId: row.institution_id as InstitutionId,
    version: row.version,
    ...(row.buc_type === null ? {} : { bucType: row.buc_type }),
    ...(row.role === null ? {} : { role: row.role }),
    ...(row.counterparty === null ? {} : { counterparty: row.counterparty }),
    state: row.state,
    lastEvent: { kind: row.last_event, at: row.last_event_at.toISOString() },
    ...(row.subject === null ? {} : { subject: row.subject }),
    needsAttention: row.held || row.refused,
  }))
}
