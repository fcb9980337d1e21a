/** Opens a held document for reading: its content, its three validities, and where its status is published. */
import { type HeldCredential, parseCredential } from '@passerelle/attestation/holder'
import { type CredentialView, readClaims } from '@passerelle/vocabulary'
import { type HeldDocument, unusedCopies } from './held-document.ts'

export interface ReadDocument {
  readonly held: HeldDocument
  /** The copy that would be shown next; the last one when all are used. */
  readonly credential: HeldCredential
  /** Absent for a type that the vocabulary does not know. */
  readonly view?: CredentialView
  readonly unused: number
}

/** @returns undefined when what is stored cannot be read */
export async function readDocument(held: HeldDocument): Promise<ReadDocument | undefined> {
  const unused = unusedCopies(held)
  const copy = unused[0] ?? held.copies.at(-1)
  const parsed = copy === undefined ? undefined : await parseCredential(copy.credential)
  if (parsed === undefined || !parsed.ok) return undefined
  const view = readClaims(parsed.value.claims)
  return { held, credential: parsed.value, unused: unused.length, ...(view.ok && { view: view.value }) }
}

/**
 * Whether two documents are the same one, issued again: same type, same issuer, same number and person.
 * Types that the vocabulary does not know are never the same, so nothing is thrown away by mistake.
 */
export function isSameDocument(a: ReadDocument, b: ReadDocument): boolean {
  if (a.view === undefined || b.view === undefined) return false
  return identityOf(a) === identityOf(b)
}

function identityOf({ held, view }: ReadDocument): string {
  return JSON.stringify([held.vct, held.issuer.address, view?.number, view?.pin, view?.holder])
}
