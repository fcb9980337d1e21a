/** Finds whom a clerk may write to: institutions by State, use case, role and document, valid on a day. */
import type { InstitutionId, PlainDate, StateCode } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Competence, Institution, InstitutionKind } from '../domain/bundle.schema.ts'
import { type DirectoryTables, tables } from '../store/tables.ts'

export interface InstitutionSearch {
  /** The day on which institution and competence are valid. */
  readonly on: PlainDate
  readonly state?: StateCode
  readonly kind?: InstitutionKind
  readonly bucType?: string
  readonly role?: Competence['role']
  /** A SED type that the competence covers (`A009`), or a portable document that the institution may issue (`PDA1`). */
  readonly document?: string
}

const sedType = /^[A-Z]{1,3}\d{3,5}/

export async function findInstitution(tx: Tx, id: InstitutionId): Promise<Institution | undefined> {
  const row = await tables(tx).selectFrom('directory.institutions').select('record').where('institution_id', '=', id).executeTakeFirst()
  return row?.record
}

export async function findInstitutions(tx: Tx, search: InstitutionSearch): Promise<Institution[]> {
  let query = tables(tx)
    .selectFrom('directory.institutions')
    .select('record')
    .where((eb) => isValidOn(eb, search.on))
    .orderBy('institution_id')
  if (search.state !== undefined) query = query.where('state', '=', search.state)
  if (search.kind !== undefined) query = query.where(sql<boolean>`record->'kinds' ? ${search.kind}`)
  const isSed = search.document !== undefined && sedType.test(search.document)
  if (search.bucType !== undefined || search.role !== undefined || isSed) query = query.where((eb) => hasCompetence(eb, search, isSed))
  if (search.document !== undefined && !isSed) query = query.where((eb) => hasAccreditation(eb, search.document ?? '', search.on))
  return (await query.execute()).map((row) => row.record)
}

type Builder = ExpressionBuilder<DirectoryTables, 'directory.institutions'>

function isValidOn(eb: Builder, on: PlainDate): Expression<SqlBool> {
  return eb.and([
    eb('directory.institutions.valid_from', '<=', on),
    eb.or([eb('directory.institutions.valid_to', 'is', null), eb('directory.institutions.valid_to', '>=', on)]),
  ])
}

function hasCompetence(eb: Builder, search: InstitutionSearch, isSed: boolean): Expression<SqlBool> {
  let competence = eb
    .selectFrom('directory.competences as c')
    .select('c.role')
    .whereRef('c.institution_id', '=', 'directory.institutions.institution_id')
    .where('c.valid_from', '<=', search.on)
    .where((inner) => inner.or([inner('c.valid_to', 'is', null), inner('c.valid_to', '>=', search.on)]))
  if (search.bucType !== undefined) competence = competence.where('c.buc_type', '=', search.bucType)
  if (search.role !== undefined) competence = competence.where('c.role', '=', search.role)
  if (isSed) competence = competence.where(sql<boolean>`(c.documents = '{}' or ${search.document} = any(c.documents))`)
  return eb.exists(competence)
}

function hasAccreditation(eb: Builder, documentType: string, on: PlainDate): Expression<SqlBool> {
  return eb.exists(
    eb
      .selectFrom('directory.accreditations as a')
      .select('a.document_type')
      .whereRef('a.institution_id', '=', 'directory.institutions.institution_id')
      .where('a.document_type', '=', documentType)
      .where('a.valid_from', '<=', on)
      .where((inner) => inner.or([inner('a.valid_to', 'is', null), inner('a.valid_to', '>=', on)])),
  )
}
