/** Tells a sender by X050 that its message was not taken, once. It names the document and its version, and nobody's data. */
import type { Tx } from '@passerelle/platform'
import { findSed, type ModelVersion } from '@passerelle/vocabulary'
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
  const planned = planException(state, message, { identifier: newIdentifier(now), setId: newIdentifier(now) }, now)
  const content = exceptionAbout(message, planned.model)
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

/** From 4.4 on an X050 may hold several exceptions, and must say which document it is about. */
function exceptionAbout({ refusal, ref }: CaseMessage, model: ModelVersion): object {
  const code = refusal === undefined ? '05' : refusals[refusal]
  const group = findSed('X050', model)?.content.fields.TheFollowingBusinessExceptionHasOccurred?.of
  const isList = group?.kind === 'group' && group.fields.businessException?.count === '1..n'
  return {
    TheFollowingBusinessExceptionHasOccurred: { businessException: isList ? [code] : code },
    WhileReceivingFollowingSED: { SEDCode: ref.type, SEDVersion: String(ref.version) },
  }
}

/** Under which the answer to a message is found again. */
export function answerRequestId(messageKey: string): string {
  return `x050 ${messageKey}`
}
