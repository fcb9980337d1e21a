/** The documents of one type that an institution has out and that are still good: what a periodic review looks at. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { PortableDocumentType } from '@passerelle/vocabulary'
import { type IssuedDocument, readDocuments } from '../store/read-documents.ts'

export async function listValidDocuments(
  tx: Tx,
  { institutionId, type }: { readonly institutionId: InstitutionId; readonly type: PortableDocumentType },
): Promise<readonly IssuedDocument[]> {
  const documents = await readDocuments(tx, (eb) => eb.and({ institution_id: institutionId, type }))
  return documents.filter(({ state }) => state === 'valid')
}
