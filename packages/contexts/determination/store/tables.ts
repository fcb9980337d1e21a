/** The tables of determinations and the typed way to them. */
import type { PlainDate } from '@passerelle/kernel'
import type { ContextStore, Tx } from '@passerelle/platform'
import type { Kysely } from 'kysely'
import type { Decision } from '../domain/procedure.ts'
import type { Statement } from '../domain/statement.ts'

export interface DeterminationRow {
  institution_id: string
  request_id: string
  sequence: number
  id: string
  procedure: string
  decided_on: PlainDate
  decided_at: Date
  ruleset: string
  outcome: string
  statements: readonly Statement[]
  decision: Decision
}

export interface TaskRow {
  institution_id: string
  id: string
  request_id: string
  determination_id: string
  procedure: string
  subject: string
  question_id: string
  provision: readonly string[]
  finding_state: string
  because: string | null
  text_key: string
  params: Record<string, string | number | boolean>
  state: string
  opened_at: Date
  answer: string | null
  reason: string | null
  answered_by: string | null
  answered_at: Date | null
}

export interface DeterminationTables {
  'determination.determinations': DeterminationRow
  'determination.tasks': TaskRow
}

export const determinationStore: ContextStore = { schema: 'determination', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<DeterminationTables> => tx as unknown as Kysely<DeterminationTables>
