/** Documents as they are read: the record, its standing and its validities, folded from the rows. */
import { type InstitutionId, institutionId, type Period, type PlainDate } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { PortableDocument, PortableDocumentType } from '@passerelle/vocabulary'
import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import { type DocumentEvent, standingOf } from '../domain/standing.ts'
import { shortenedCover, validitiesOf } from '../domain/validities.ts'
import { type DocumentRow, type DocumentsTables, tables } from './tables.ts'

export interface IssuedDocument {
  readonly institutionId: InstitutionId
  readonly id: string
  /** The same for every version of one record. */
  readonly recordId: string
  readonly version: number
  readonly type: PortableDocumentType
  readonly number: string
  /** Reference to the person whom the document is about. */
  readonly holderRef: string
  /** Reference to whoever asked for it and may see it too: the employer, a parent. */
  readonly applicantRef?: string
  /** As issued. A cover that ended early shows in `validities`, not here. */
  readonly content: PortableDocument
  readonly state: 'valid' | 'superseded' | 'withdrawn'
  /** The day of the change, when it is no longer valid. */
  readonly since?: PlainDate
  readonly supersededBy?: { readonly id: string; readonly number: string }
  /** Last day covered, when the cover was ended before its time. */
  readonly coverEndedOn?: PlainDate
  readonly validities: { readonly document: Period; readonly cover: Period }
  readonly issuedAt: Date
  readonly intentKey: string
  /** Tells a repeated intent from another one. */
  readonly intentDigest: string
  readonly caseRef?: string
  readonly requestRef?: string
  /** The card of which this is the replacement certificate. */
  readonly derivedFrom?: string
}

type Narrow = (
  eb: ExpressionBuilder<DocumentsTables, 'documents.documents'>,
) => ExpressionWrapper<DocumentsTables, 'documents.documents', SqlBool>

/** Documents in the order of their making, oldest first. */
export async function readDocuments(tx: Tx, narrow: Narrow): Promise<readonly IssuedDocument[]> {
  const db = tables(tx)
  const rows = await db
    .selectFrom('documents.documents')
    .selectAll()
    .where(narrow)
    .orderBy('issued_at')
    .orderBy('version')
    .orderBy('document_id')
    .execute()
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.document_id)
  const events = await db
    .selectFrom('documents.events')
    .select(['document_id', 'kind', 'effective_on', 'by_document'])
    .where('document_id', 'in', ids)
    .orderBy('position')
    .execute()
  const successors = events.flatMap((event) => event.by_document ?? [])
  const numbers = new Map(
    successors.length === 0
      ? []
      : (await db.selectFrom('documents.documents').select(['document_id', 'number']).where('document_id', 'in', successors).execute()).map(
          (row) => [row.document_id, row.number],
        ),
  )
  return rows.map((row) =>
    toDocument(
      row,
      events
        .filter((event) => event.document_id === row.document_id)
        .map((event) => ({
          kind: event.kind,
          effectiveOn: event.effective_on as PlainDate,
          ...(event.by_document === null ? {} : { byDocument: event.by_document }),
        })),
      numbers,
    ),
  )
}

/** One document, its row held against others who would change it until the transaction ends. */
export async function lockDocument(tx: Tx, institution: InstitutionId, documentId: string): Promise<IssuedDocument | undefined> {
  if (!isUuid(documentId)) return undefined
  await tables(tx)
    .selectFrom('documents.documents')
    .select('document_id')
    .where('institution_id', '=', institution)
    .where('document_id', '=', documentId)
    .forUpdate()
    .execute()
  return findDocument(tx, institution, documentId)
}

export async function findDocument(tx: Tx, institution: InstitutionId, documentId: string): Promise<IssuedDocument | undefined> {
  if (!isUuid(documentId)) return undefined
  const found = await readDocuments(tx, (eb) => eb.and({ institution_id: institution, document_id: documentId }))
  return found[0]
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}

function toDocument(row: DocumentRow, events: readonly DocumentEvent[], numbers: ReadonlyMap<string, string>): IssuedDocument {
  const content = row.content as PortableDocument
  const { state, since, supersededBy, coverEndedOn } = standingOf(events)
  const validities = validitiesOf(content)
  return {
    institutionId: institutionId(row.institution_id),
    id: row.document_id,
    recordId: row.record_id,
    version: row.version,
    type: content.type,
    number: row.number,
    holderRef: row.holder_ref,
    ...(row.applicant_ref === null ? {} : { applicantRef: row.applicant_ref }),
    content,
    state,
    ...(since === undefined ? {} : { since }),
    ...(supersededBy === undefined ? {} : { supersededBy: { id: supersededBy, number: numbers.get(supersededBy) ?? '' } }),
    ...(coverEndedOn === undefined ? {} : { coverEndedOn }),
    validities: coverEndedOn === undefined ? validities : { ...validities, cover: shortenedCover(validities.cover, coverEndedOn) },
    issuedAt: row.issued_at,
    intentKey: row.intent_key,
    intentDigest: row.intent_digest,
    ...(row.case_ref === null ? {} : { caseRef: row.case_ref }),
    ...(row.request_ref === null ? {} : { requestRef: row.request_ref }),
    ...(row.derived_from === null ? {} : { derivedFrom: row.derived_from }),
  }
}
