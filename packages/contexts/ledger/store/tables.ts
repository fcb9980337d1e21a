/** The ledger's tables and the typed way to them. */
import type { ContextStore, Tx } from '@passerelle/platform'
import type { GeneratedAlways, Kysely } from 'kysely'

export interface LedgerTables {
  'ledger.entries': {
    institution_id: string
    sequence: number
    at: Date
    kind: string
    subject: string | null
    body: string
    previous_hash: string
    hash: string
  }
  'ledger.steps': {
    institution_id: string
    transaction_id: string
    step_id: string
    position: GeneratedAlways<number>
    at: Date
    kind: string
    name: string
    outcome: string
    code: string | null
    next: string | null
  }
}

export const ledgerStore: ContextStore = { schema: 'ledger', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<LedgerTables> => tx as unknown as Kysely<LedgerTables>
