/** Who comes into a case later gets what this side has written for everybody: the same documents under a header of their own. */
import type { Tx } from '@passerelle/platform'
import { listOwedCopies } from '../domain/allowed-actions.ts'
import type { CaseState } from '../domain/case-state.ts'
import { appendEvent, type CaseKey, findContent, storeContent } from '../store/case-store.ts'
import { newIdentifier } from './new-identifier.ts'
import { loadAttachments, type OutgoingMessage, writeMessage } from './outgoing-message.ts'

export async function sendOwedCopies(tx: Tx, key: CaseKey, state: CaseState, now: Date): Promise<readonly OutgoingMessage[]> {
  const copies: OutgoingMessage[] = []
  for (const { of, planned } of listOwedCopies(state)) {
    const stored = await findContent(tx, key, of)
    if (stored?.content == null) continue
    const identifier = newIdentifier(now)
    const parts = await loadAttachments(tx, key, planned.attachments)
    const { ref, message } = writeMessage(key.caseId, { ...planned, identifier }, stored.content, state.ownerId, parts)
    await appendEvent(tx, key, state, { kind: 'document-sent', requestId: `copy ${identifier}`, document: ref, copyOf: of }, now)
    await storeContent(
      tx,
      key,
      { key: identifier, document: ref, direction: 'out', content: stored.content, kept: [], problems: [], xml: message.xml },
      now,
    )
    copies.push(message)
  }
  return copies
}
