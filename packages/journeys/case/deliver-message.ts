/**
 * What a message that arrived over the exchange causes here: the SED enters the case (or opens it), and what follows is submitted (an X050,
 * copies for a participant who comes later), all in the transaction that stored the message and its receipt.
 */
import { recordIncomingDocument, recordTransportEvent } from '@passerelle/casework'
import type { DeliveredMessage, DeliveredPart } from '@passerelle/exchange'
import { appendEntry, recordStep } from '@passerelle/ledger'
import type { Tx } from '@passerelle/platform'
import { must } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'
import { sendAnswers } from './send-document.ts'

export async function deliverMessage(env: JourneyEnv, tx: Tx, message: DeliveredMessage): Promise<void> {
  const now = env.clock.now()
  const institutionId = message.finalRecipient
  const trail = { transactionId: message.trackingIdentifier ?? message.messageId, kind: 'as4', institutionId, now } as const
  const sed =
    message.parts.find((part) => part.properties.some(({ name, value }) => name === 'PartType' && value === 'SED')) ?? message.parts[0]
  const received = await recordIncomingDocument(tx, {
    institutionId,
    xml: sed === undefined ? '' : Buffer.from(sed.bytes).toString('utf8'),
    messageId: message.messageId,
    from: message.originalSender,
    attachments: message.parts.filter((part) => part !== sed).map(attachmentOf),
    now,
  })
  if (!received.ok) {
    // The bytes are in the inbox and in the evidence; the desk sees the failed step.
    must(await recordStep(tx, { ...trail, name: 'sed-read', outcome: 'failed', code: received.error.code, next: 'ask-the-sender' }))
    return
  }
  const { caseId, key, outcome, refusal, replies, documentType } = received.value
  must(
    await recordTransportEvent(tx, {
      institutionId,
      caseId,
      key,
      messageId: message.messageId,
      state: 'receipt-issued',
      receiptDigest: message.receiptDigest,
      now,
    }),
  )
  must(
    await recordStep(tx, {
      ...trail,
      name: 'sed-taken',
      outcome: outcome === 'refused' ? 'failed' : outcome === 'held' ? 'warning' : 'passed',
      ...(refusal !== undefined && { code: `casework/${refusal}`, next: 'sender-was-told' }),
    }),
  )
  await sendAnswers(env, tx, replies)
  must(await appendEntry(tx, { institutionId, kind: 'sed-received', body: { caseId, documentType, outcome }, now }))
}

/** Its id is ours and other systems may not write it: then its place among the parts counts. */
function attachmentOf({ properties, bytes }: DeliveredPart) {
  const id = properties.find(({ name }) => name === 'AttachmentId')?.value
  return { bytes, ...(id === undefined ? {} : { id }) }
}
