/** The documents in this browser. A copy is taken once; its key goes when it has been shown. */
import { type HeldDocument, unusedCopies } from '../documents/held-document.ts'
import { inTransaction } from './database.ts'
import { newEntry } from './history.ts'
import type { NewHistoryEntry } from './history-entry.ts'

/** Newest first. */
export async function listDocuments(): Promise<readonly HeldDocument[]> {
  const documents = await inTransaction('readonly', (open) => open('documents').all())
  return documents.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))
}

export function findDocument(id: string): Promise<HeldDocument | undefined> {
  return inTransaction('readonly', (open) => open('documents').get(id))
}

/** Stores a document with its history entry; one that it takes the place of goes, with its keys. */
export function keepDocument(document: HeldDocument, entry: NewHistoryEntry, replacedId?: string): Promise<void> {
  return inTransaction('readwrite', async (open) => {
    const replaced = replacedId === undefined ? undefined : await open('documents').get(replacedId)
    if (replaced !== undefined) {
      for (const { keyId } of replaced.copies) await open('keys').delete(keyId)
      await open('documents').delete(replaced.id)
    }
    await open('documents').put(document)
    await open('history').put(newEntry(entry))
  })
}

/**
 * Marks one copy of each document as used, all or none, before anything is sent: a copy that may have been seen is never shown again.
 * @returns false when one of them was used in the meantime, in another tab
 */
export function takeCopies(taken: readonly { readonly documentId: string; readonly keyId: string }[], at: Date): Promise<boolean> {
  return inTransaction('readwrite', async (open) => {
    const changed: HeldDocument[] = []
    for (const { documentId, keyId } of taken) {
      const document = await open('documents').get(documentId)
      if (document === undefined || !unusedCopies(document).some((copy) => copy.keyId === keyId)) return false
      const copies = document.copies.map((copy) => (copy.keyId === keyId ? { ...copy, usedAt: at.toISOString() } : copy))
      changed.push({ ...document, copies })
    }
    for (const document of changed) await open('documents').put(document)
    return true
  })
}

export function removeDocument(id: string, at: Date): Promise<void> {
  return inTransaction('readwrite', async (open) => {
    const document = await open('documents').get(id)
    if (document === undefined) return
    for (const { keyId } of document.copies) await open('keys').delete(keyId)
    await open('documents').delete(id)
    const { vct, names } = document
    await open('history').put(newEntry({ kind: 'removed', at: at.toISOString(), document: { vct, names } }))
  })
}

export function eraseEverything(): Promise<void> {
  return inTransaction('readwrite', async (open) => {
    await open('keys').clear()
    await open('documents').clear()
    await open('history').clear()
    await open('logins').clear()
  })
}
