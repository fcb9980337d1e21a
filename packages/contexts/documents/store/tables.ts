/** The tables of the documents and the typed way to them. */
import type { ContextStore, Tx } from '@passerelle/platform'
import type { Generated, Kysely } from 'kysely'
import type { DocumentEventKind } from '../domain/standing.ts'
import type { Carrier } from '../domain/status-value.ts'

export interface DocumentsTables {
  'documents.documents': DocumentRow
  'documents.events': {
    institution_id: string
    document_id: string
    position: number
    at: Date
    kind: DocumentEventKind
    effective_on: string
    by_document: string | null
    reason: string | null
  }
  'documents.number_series': { institution_id: string; series: string; last: number }
  'documents.status_lists': {
    institution_id: string
    list_id: string
    uri: string
    size: number
    changes: Generated<number>
    opened_at: Date
  }
  'documents.status_entries': {
    institution_id: string
    list_id: string
    index: number
    document_id: string
    carrier: Carrier
    value: Generated<number>
    changed_on: string | null
  }
  'documents.status_list_tokens': {
    institution_id: string
    list_id: string
    changes: number
    token: string
    issued_at: Date
    expires_at: Date
  }
  'documents.paper_codes': { institution_id: string; document_id: string; profile: string; code: string; created_at: Date }
  'documents.copies': {
    institution_id: string
    copy_id: string
    document_id: string
    list_id: string
    index: number
    key_thumbprint: string
    issued_at: Date
    expires_at: Date
  }
}

export interface DocumentRow {
  institution_id: string
  document_id: string
  record_id: string
  version: number
  type: string
  number: string
  holder_ref: string
  applicant_ref: string | null
  content: unknown
  document_from: string
  document_to: string | null
  cover_from: string
  cover_to: string | null
  case_ref: string | null
  request_ref: string | null
  derived_from: string | null
  intent_key: string
  intent_digest: string
  issued_at: Date
}

export const documentsStore: ContextStore = { schema: 'documents', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<DocumentsTables> => tx as unknown as Kysely<DocumentsTables>
