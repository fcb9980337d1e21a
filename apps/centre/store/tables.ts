/** The tables of the centre. */
import type { Institution, Registration } from '@passerelle/directory'
import type { ContextStore, Tx } from '@passerelle/platform'
import type { Kysely } from 'kysely'

export type RegistrationState = 'awaiting-approval' | 'approved' | 'refused' | 'replaced'

export interface CentreTables {
  'centre.institutions': { institution_id: string; record: Institution }
  'centre.registrations': {
    id: string
    registrant: string
    content: Registration
    digest: string
    state: RegistrationState
    received_at: Date
    decided_at: Date | null
    decided_by: string | null
  }
  'centre.publications': {
    version: number
    name: string
    token: string
    content_digest: string
    issued_at: Date
    expires_at: Date
  }
}

export const centreStore: ContextStore = { schema: 'centre', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<CentreTables> => tx as unknown as Kysely<CentreTables>
