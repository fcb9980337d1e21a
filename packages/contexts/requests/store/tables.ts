/** The tables of requests and the typed way to them. */
import type { ContextStore, Tx } from '@passerelle/platform'
import type { Kysely } from 'kysely'
import type { RequestEvent } from '../domain/request.ts'

export interface RequestsTables {
  'requests.events': {
    institution_id: string
    request_id: string
    sequence: number
    at: Date
    kind: string
    body: RequestEvent
  }
  'requests.parties': {
    institution_id: string
    request_id: string
    role: 'person' | 'company' | 'worker'
    party: string
  }
}

export const requestsStore: ContextStore = { schema: 'requests', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<RequestsTables> => tx as unknown as Kysely<RequestsTables>
