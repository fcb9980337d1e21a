/** The tables of both registers. */
import type { PlainDate } from '@passerelle/kernel'
import type { ContextStore, Tx } from '@passerelle/platform'
import type { JSONColumnType, Kysely } from 'kysely'

export interface Address {
  readonly street: string
  readonly town: string
  readonly postCode: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}
type Written<T extends object> = JSONColumnType<T, T, T>

export interface RegisterTables {
  'registers.persons': {
    pin: string
    family_name: string
    given_name: string
    birth_date: PlainDate
    birth_place: string
    nationality: string
    sex: 'female' | 'male' | 'unknown'
    address: Written<Address>
  }
  'registers.employers': {
    legal_person_id: string
    name: string
    address: Written<Address>
    state: string
    turnover_share_in_state: number | null
  }
  'registers.affiliations': { pin: string; state: string; insured_since: PlainDate }
  'registers.employments': { pin: string; legal_person_id: string; since: PlainDate; contract_state: string }
  'registers.postings': {
    pin: string
    host_state: string
    from_day: PlainDate
    to_day: PlainDate
    host_undertaking_id: string | null
    replaced_by: string | null
  }
  'registers.covers': { pin: string; institution_id: string; from_day: PlainDate; to_day: PlainDate | null; through: string | null }
}

export const registersStore: ContextStore = { schema: 'registers', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<RegisterTables> => tx as unknown as Kysely<RegisterTables>
