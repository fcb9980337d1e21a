/** The documents about a person and those that the person asked for, every version, newest first, from every institution of this node. */
import type { Tx } from '@passerelle/platform'
import { type IssuedDocument, readDocuments } from '../store/read-documents.ts'

/** @param ref the reference given as holder or applicant when the document was issued */
export async function listDocumentsFor(tx: Tx, ref: string): Promise<readonly IssuedDocument[]> {
  const documents = await readDocuments(tx, (eb) => eb.or({ holder_ref: ref, applicant_ref: ref }))
  return [...documents].reverse()
}
