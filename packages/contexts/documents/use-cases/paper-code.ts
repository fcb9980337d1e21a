/**
 * The signed code of a document on paper: made from the stored record when it is first needed, then the same on every print.
 * It names the status entry that was reserved for paper when the document was issued.
 */
import { err, type InstitutionId, ok, type Result, type Signer } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { signQrDocument } from '@passerelle/qr'
import { paperPayload } from '../domain/paper-payload.ts'
import { notFound, type PrintError } from '../errors.ts'
import { findDocument } from '../store/read-documents.ts'
import { tables } from '../store/tables.ts'

export interface PaperCodeInput {
  readonly institutionId: InstitutionId
  readonly documentId: string
  /** The institution's key for paper; ES256 keeps the symbol small. */
  readonly signer: Signer
  readonly now: Date
}

export interface PaperCode {
  /** `eessi:prc:1.0`, or `eessi:pda1:1.0`, a proposal of our own. */
  readonly profile: string
  /** The characters of the symbol. */
  readonly code: string
}

export async function paperCodeFor(tx: Tx, input: PaperCodeInput): Promise<Result<PaperCode, PrintError>> {
  const { institutionId, documentId, signer, now } = input
  const document = await findDocument(tx, institutionId, documentId)
  if (document === undefined) return err(notFound)
  const kept = await findKept(tx, document.institutionId, document.id)
  if (kept !== undefined) return ok(kept)
  const { content } = document
  if (content.type === 'EHIC') return err({ code: 'documents/no-paper-form' })
  const entry = await tables(tx)
    .selectFrom('documents.status_entries')
    .innerJoin('documents.status_lists', (join) =>
      join
        .onRef('documents.status_lists.institution_id', '=', 'documents.status_entries.institution_id')
        .onRef('documents.status_lists.list_id', '=', 'documents.status_entries.list_id'),
    )
    .select(['documents.status_lists.uri', 'documents.status_entries.index'])
    .where('documents.status_entries.institution_id', '=', institutionId)
    .where('documents.status_entries.document_id', '=', documentId)
    .where('documents.status_entries.carrier', '=', 'paper')
    .executeTakeFirstOrThrow()
  const payload = paperPayload(content, entry)
  const signed = await signQrDocument(payload, signer)
  if (!signed.ok) return err({ code: 'documents/paper-code-refused', detail: `${signed.error.code} ${signed.error.at ?? ''}`.trim() })
  await tables(tx)
    .insertInto('documents.paper_codes')
    .values({ institution_id: institutionId, document_id: documentId, profile: payload.sid, code: signed.value, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return ok((await findKept(tx, institutionId, documentId)) ?? { profile: payload.sid, code: signed.value })
}

async function findKept(tx: Tx, institutionId: InstitutionId, documentId: string): Promise<PaperCode | undefined> {
  return tables(tx)
    .selectFrom('documents.paper_codes')
    .select(['profile', 'code'])
    .where('institution_id', '=', institutionId)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
}
