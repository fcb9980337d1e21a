/** One document with its standing and its validities. Who may see it is the caller's question. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type ChangeError, notFound } from '../errors.ts'
import { findDocument, type IssuedDocument, isUuid, readDocuments } from '../store/read-documents.ts'

/** @param institutionId absent where the caller knows only the id, such as a person's own documents */
export async function getDocument(
  tx: Tx,
  query: { readonly documentId: string; readonly institutionId?: InstitutionId },
): Promise<Result<IssuedDocument, ChangeError>> {
  const { documentId, institutionId } = query
  if (!isUuid(documentId)) return err(notFound)
  const document =
    institutionId === undefined
      ? (await readDocuments(tx, (eb) => eb('document_id', '=', documentId)))[0]
      : await findDocument(tx, institutionId, documentId)
  return document === undefined ? err(notFound) : ok(document)
}
