/** Tells a sender by X050 that its message was not taken, once. It names the document and its version, and nobody's data. */
import type { Tx } from '@passerelle/platform'
import type { X050 } from '@passerelle/vocabulary'
import { planException } from '../domain/allowed-actions.ts'
import type { CaseMessage, CaseState } from '../domain/case-state.ts'
import { refusals } from '../errors.ts'
import { appendEvent, type CaseKey, storeContent } from '../store/case-store.ts'
import { newIdentifier } from './new-identifier.ts'
import { type OutgoingMessage, writeMessage } from './outgoing-message.ts'

export async function answerWithException(
  tx: Tx,
  key: CaseKey,
  state: CaseState,
  message: CaseMessage,
  now: Date,
): Promise<OutgoingMessage> {
  const content: X050 = {
    TheFollowingBusinessExceptionHasOccurred: { businessException: message.refusal === undefined ? '99' : refusals[message.refusal] },
    WhileReceivingFollowingSED: { SEDCode: message.ref.type, SEDVersion: String(message.ref.version) },
  }
  const planned = planException(state, message, { identifier: newIdentifier(now), setId: newIdentifier(now) }, now)
  const { ref, message: outgoing } = writeMessage(key.caseId, planned, content)
  await appendEvent(
    tx,
    key,
    state,
    { kind: 'document-sent', requestId: answerRequestId(message.key), document: ref, answers: message.key },
    now,
  )
  await storeContent(
    tx,
    key,
    { key: ref.identifier, document: ref, direction: 'out', content, kept: [], problems: [], xml: outgoing.xml },
    now,
  )
  return outgoing
}

/** Under which the answer to a message is found again. */
export function answerRequestId(messageKey: string): string {
  return `x050 ${messageKey}`
}
