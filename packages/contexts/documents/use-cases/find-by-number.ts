/** The documents that carry a number, as typed from paper. Usually one; two institutions of a node may use the same number. */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { normaliseNumber } from '../domain/document-number.ts'
import { type IssuedDocument, readDocuments } from '../store/read-documents.ts'

export async function findByNumber(
  tx: Tx,
  query: { readonly number: string; readonly institutionId?: InstitutionId },
): Promise<readonly IssuedDocument[]> {
  const number = normaliseNumber(query.number)
  if (number.length > 65) return []
  return readDocuments(tx, (eb) => eb.and(query.institutionId === undefined ? { number } : { number, institution_id: query.institutionId }))
}
