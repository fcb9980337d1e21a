/** Replaces what the node knows of the others by a newer signed bundle, whole or not at all. */
import { createHash } from 'node:crypto'
import { err, ok, type Result } from '@passerelle/kernel'
import { json, type Tx } from '@passerelle/platform'
import { sql } from 'kysely'
import type { DirectoryContent } from '../domain/bundle.schema.ts'
import { type BundleTrust, verifyDirectoryBundle } from '../domain/bundle.ts'
import type { ImportError } from '../errors.ts'
import { tables } from '../store/tables.ts'

export interface ImportedDirectory {
  readonly version: number
  readonly expiresAt: Date
  /** False when this very bundle was held already. */
  readonly isNew: boolean
}

/** @param bundle the compact JWS as it came from the centre or from a file; call inside a transaction */
export async function importDirectory(tx: Tx, bundle: unknown, trust: BundleTrust): Promise<Result<ImportedDirectory, ImportError>> {
  const verified = verifyDirectoryBundle(bundle, trust)
  if (!verified.ok) return verified
  const { version, iss, iat, exp, content } = verified.value
  const digest = createHash('sha256').update(String(bundle)).digest('hex')
  const expiresAt = new Date(exp * 1000)
  const db = tables(tx)
  await sql`lock table directory.bundle in share row exclusive mode`.execute(tx)
  const held = await db.selectFrom('directory.bundle').selectAll().executeTakeFirst()
  if (held !== undefined) {
    if (version < held.version) return err({ code: 'directory/bundle-older', params: { held: held.version, offered: version } })
    if (version === held.version)
      return held.digest === digest
        ? ok({ version, expiresAt, isNew: false })
        : err({ code: 'directory/bundle-conflict', params: { version } })
  }
  await replaceContent(tx, content)
  const row = { version, issuer: iss, digest, issued_at: new Date(iat * 1000), expires_at: expiresAt, imported_at: trust.now }
  await db
    .insertInto('directory.bundle')
    .values({ only_one: true, ...row })
    .onConflict((conflict) => conflict.column('only_one').doUpdateSet(row))
    .execute()
  return ok({ version, expiresAt, isNew: true })
}

async function replaceContent(tx: Tx, content: DirectoryContent): Promise<void> {
  await sql`delete from directory.institutions`.execute(tx)
  await sql`delete from directory.access_points`.execute(tx)
  await sql`delete from directory.access_point_institutions`.execute(tx)
  await sql`delete from directory.trust_anchors`.execute(tx)
  await sql`delete from directory.trusted_services`.execute(tx)

  await sql`insert into directory.institutions (institution_id, state, record, valid_from, valid_to)
    select r->>'id', r->>'state', r, (r->>'from')::date, (r->>'to')::date from jsonb_array_elements(${json(content.institutions)}) r`.execute(
    tx,
  )
  await sql`insert into directory.competences (institution_id, role, buc_type, documents, valid_from, valid_to)
    select i.institution_id, c->>'role', c->>'bucType', array(select jsonb_array_elements_text(c->'documents')), (c->>'from')::date, (c->>'to')::date
    from directory.institutions i, jsonb_array_elements(i.record->'competences') c`.execute(tx)
  await sql`insert into directory.accreditations (institution_id, document_type, valid_from, valid_to)
    select i.institution_id, a->>'documentType', (a->>'from')::date, (a->>'to')::date
    from directory.institutions i, jsonb_array_elements(i.record->'accreditations') a`.execute(tx)
  await sql`insert into directory.access_points (party_id, record)
    select r->>'partyId', r from jsonb_array_elements(${json(content.accessPoints)}) r`.execute(tx)
  await sql`insert into directory.access_point_institutions (institution_id, party_id)
    select jsonb_array_elements_text(record->'institutions'), party_id from directory.access_points`.execute(tx)
  await sql`insert into directory.trust_anchors (place, purpose, certificate)
    select n, r->>'purpose', r->>'certificate' from jsonb_array_elements(${json(content.trustAnchors)}) with ordinality as t(r, n)`.execute(
    tx,
  )
  await sql`insert into directory.trusted_services (place, kind, document_types, record, valid_from, valid_to)
    select n, r->>'kind', array(select jsonb_array_elements_text(r->'documentTypes')), r, (r->>'from')::date, (r->>'to')::date
    from jsonb_array_elements(${json(content.trustedServices)}) with ordinality as t(r, n)`.execute(tx)
}
