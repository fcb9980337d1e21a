/** Finds the roots of trust and the services whose signatures count, as the bundle held names them. */
import type { PlainDate } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { sql } from 'kysely'
import type { AnchorPurpose, ServiceKind, TrustAnchor, TrustedService } from '../domain/bundle.schema.ts'
import { tables } from '../store/tables.ts'

export async function trustAnchors(tx: Tx, purpose?: AnchorPurpose): Promise<TrustAnchor[]> {
  const rows = tables(tx).selectFrom('directory.trust_anchors').select(['purpose', 'certificate']).orderBy('place')
  return await (purpose === undefined ? rows : rows.where('purpose', '=', purpose)).execute()
}

export interface ServiceSearch {
  readonly kind?: ServiceKind
  readonly documentType?: string
  /** Leaves out what is not valid on that day; withdrawn services are always in the answer, with their status. */
  readonly on?: PlainDate
}

export async function trustedServices(tx: Tx, search: ServiceSearch = {}): Promise<TrustedService[]> {
  let query = tables(tx).selectFrom('directory.trusted_services').select('record').orderBy('place')
  if (search.kind !== undefined) query = query.where('kind', '=', search.kind)
  if (search.documentType !== undefined) query = query.where(sql<boolean>`${search.documentType} = any(document_types)`)
  if (search.on !== undefined)
    query = query.where(sql<boolean>`valid_from <= ${search.on} and (valid_to is null or valid_to >= ${search.on})`)
  return (await query.execute()).map((row) => row.record)
}
