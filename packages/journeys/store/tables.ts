/** The tables of the journeys: which step of which business process comes next. */
import type { ContextStore, Tx } from '@passerelle/platform'
import type { Generated, JSONColumnType, Kysely } from 'kysely'

export const journeyStore: ContextStore = { schema: 'journeys', migrations: new URL('./migrations/', import.meta.url) }

export interface JourneyTables {
  'journeys.instances': {
    institution_id: string
    id: string
    journey: string
    step: string
    state: 'running' | 'waiting' | 'done'
    data: JSONColumnType<Record<string, unknown>, Record<string, unknown>, Record<string, unknown>>
    attempts: Generated<number>
    last_problem: Generated<string | null>
    created_at: Date
    updated_at: Date
  }
}

export const tables = (tx: Tx) => tx as unknown as Kysely<JourneyTables>
