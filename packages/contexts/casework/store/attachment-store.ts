/** Attachments of a case: found by their id, stored once under the digest of their bytes. The key begins with the institution. */
import { createHash } from 'node:crypto'
import type { Tx } from '@passerelle/platform'
import type { AttachmentRef } from '../domain/attachments.ts'
import type { CaseKey } from './case-store.ts'
import { tables } from './tables.ts'

export interface AttachmentFacts {
  readonly name: string
  readonly mimeType: string
  readonly medical: boolean
  readonly bytes: Uint8Array
}

/** The same file under the same name is the same attachment. */
export function refOfAttachment({ name, mimeType, medical, bytes }: AttachmentFacts): AttachmentRef {
  const digest = createHash('sha256').update(bytes).digest('hex')
  const id = createHash('sha256')
    .update(JSON.stringify([digest, name, mimeType, medical]))
    .digest('hex')
    .slice(0, 32)
  return { id, name, mimeType, size: bytes.length, medical, digest }
}

export async function storeAttachment(tx: Tx, { institutionId, caseId }: CaseKey, ref: AttachmentRef, bytes: Uint8Array, now: Date) {
  const key = { institution_id: institutionId, case_id: caseId }
  await tables(tx)
    .insertInto('casework.attachment_bytes')
    .values({ ...key, digest: ref.digest, bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.columns(['institution_id', 'case_id', 'digest']).doNothing())
    .execute()
  const { id, name, mimeType, size, medical, digest } = ref
  await tables(tx)
    .insertInto('casework.attachments')
    .values({ ...key, attachment_id: id, digest, name, mime_type: mimeType, size, medical, at: now })
    .onConflict((conflict) => conflict.columns(['institution_id', 'case_id', 'attachment_id']).doNothing())
    .execute()
}

export async function findAttachment(tx: Tx, { institutionId, caseId }: CaseKey, id: string): Promise<AttachmentRef | undefined> {
  const row = await tables(tx)
    .selectFrom('casework.attachments')
    .selectAll()
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .where('attachment_id', '=', id)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : { id, name: row.name, mimeType: row.mime_type, size: row.size, medical: row.medical, digest: row.digest }
}

export async function findBytes(tx: Tx, { institutionId, caseId }: CaseKey, digest: string): Promise<Uint8Array | undefined> {
  const row = await tables(tx)
    .selectFrom('casework.attachment_bytes')
    .select('bytes')
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .where('digest', '=', digest)
    .executeTakeFirst()
  return row?.bytes
}

/** The bytes go with the last file that had them. */
export async function dropAttachment(tx: Tx, { institutionId, caseId }: CaseKey, { id, digest }: AttachmentRef): Promise<void> {
  await tables(tx)
    .deleteFrom('casework.attachments')
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .where('attachment_id', '=', id)
    .execute()
  const other = await tables(tx)
    .selectFrom('casework.attachments')
    .select('attachment_id')
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (other !== undefined) return
  await tables(tx)
    .deleteFrom('casework.attachment_bytes')
    .where('institution_id', '=', institutionId)
    .where('case_id', '=', caseId)
    .where('digest', '=', digest)
    .execute()
}
