/** The tables of the directory, and the typed executor that reaches them. */
import type { InstitutionId, PlainDate } from '@passerelle/kernel'
import type { ContextStore, Tx } from '@passerelle/platform'
import type { Kysely } from 'kysely'
import type { StaffRole } from '../domain/actor.ts'
import type { AccessPoint, Institution, ServiceKind, TrustAnchor, TrustedService } from '../domain/bundle.schema.ts'

export interface DirectoryTables {
  'directory.bundle': {
    only_one: boolean
    version: number
    issuer: string
    digest: string
    issued_at: Date
    expires_at: Date
    imported_at: Date
  }
  'directory.institutions': {
    institution_id: InstitutionId
    state: string
    record: Institution
    valid_from: PlainDate
    valid_to: PlainDate | null
  }
  'directory.competences': {
    institution_id: InstitutionId
    role: string
    buc_type: string
    documents: string[]
    valid_from: PlainDate
    valid_to: PlainDate | null
  }
  'directory.accreditations': { institution_id: InstitutionId; document_type: string; valid_from: PlainDate; valid_to: PlainDate | null }
  'directory.access_points': { party_id: string; record: AccessPoint }
  'directory.access_point_institutions': { institution_id: InstitutionId; party_id: string }
  'directory.trust_anchors': { place: number; purpose: TrustAnchor['purpose']; certificate: string }
  'directory.trusted_services': {
    place: number
    kind: ServiceKind
    document_types: string[]
    record: TrustedService
    valid_from: PlainDate
    valid_to: PlainDate | null
  }
  'directory.staff': { institution_id: InstitutionId; subject: string; name: string; roles: StaffRole[] }
}

export const directoryStore: ContextStore = { schema: 'directory', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<DirectoryTables> => tx as unknown as Kysely<DirectoryTables>
