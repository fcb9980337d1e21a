/** Casework's tables and the typed way to them. */
import type { InstitutionId } from '@passerelle/kernel'
import type { ContextStore, Tx } from '@passerelle/platform'
import type { KeptElement, VocabularyError } from '@passerelle/vocabulary'
import type { Kysely } from 'kysely'
import type { CaseEvent } from '../domain/case-event.ts'
import type { DeadlineView } from '../domain/deadlines.ts'

export interface CaseworkTables {
  'casework.events': {
    institution_id: string
    case_id: string
    seq: number
    at: Date
    event: CaseEvent
  }
  'casework.documents': {
    institution_id: string
    case_id: string
    message_key: string
    set_id: string
    version: number
    document_type: string
    direction: 'in' | 'out'
    at: Date
    content: object | null
    kept: readonly KeptElement[]
    problems: readonly VocabularyError[]
    xml: string
  }
  'casework.attachment_bytes': {
    institution_id: string
    case_id: string
    digest: string
    bytes: Buffer
  }
  'casework.attachments': {
    institution_id: string
    case_id: string
    attachment_id: string
    digest: string
    name: string
    mime_type: string
    size: number
    medical: boolean
    at: Date
  }
  'casework.drafts': {
    institution_id: string
    case_id: string
    draft_id: string
    document_type: string
    content: string
    attachments: readonly string[]
    receivers: readonly InstitutionId[] | null
    revision: number
    saved_at: Date
    saved_by: string | null
  }
  'casework.cases': {
    institution_id: string
    case_id: string
    version: number
    buc_type: string | null
    role: string | null
    counterparty: string | null
    state: string
    subject: string | null
    held: boolean
    refused: boolean
    opened_at: Date
    last_event_at: Date
    last_event: string
    deadlines: readonly DeadlineView[]
    next_due: string | null
    next_own_due: string | null
  }
}

export const caseworkStore: ContextStore = { schema: 'casework', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<CaseworkTables> => tx as unknown as Kysely<CaseworkTables>
