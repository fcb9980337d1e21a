/** A document of a case goes to the exchange in the transaction that recorded it: it leaves exactly when that transaction commits. */
import { type OutgoingMessage, type RecordedDocument, recordTransportEvent } from '@passerelle/casework'
import { findAccessPoint } from '@passerelle/directory'
import { eessi, submitMessage } from '@passerelle/exchange'
import type { InstitutionId } from '@passerelle/kernel'
import { appendEntry, recordStep } from '@passerelle/ledger'
import type { Tx } from '@passerelle/platform'
import { must, StepFailure } from '../engine/journey.ts'
import type { JourneyEnv } from '../env.ts'

/** What this side decided to send: the message, and what a participant whom it adds is to get. Nothing leaves when one of them cannot be reached. */
export async function sendRecordedDocument(
  env: JourneyEnv,
  tx: Tx,
  { message, copies }: Pick<RecordedDocument, 'message' | 'copies'>,
): Promise<void> {
  for (const one of [message, ...copies]) await submitToAll(env, tx, one)
  const { caseId, documentType, version, from: institutionId } = message
  const body = { caseId, documentType, version, copies: copies.length }
  must(await appendEntry(tx, { institutionId, kind: 'sed-sent', body, now: env.clock.now() }))
}

/**
 * What follows by itself from a message that came, or from waiting. Who cannot be reached is no reason to undo what happened here:
 * the case and the trail show what was not sent.
 */
export async function sendAnswers(env: JourneyEnv, tx: Tx, messages: readonly OutgoingMessage[]): Promise<void> {
  for (const message of messages) {
    const missing = await findUnreachable(tx, [message])
    await submitToAll(env, tx, { ...message, to: message.to.filter((recipient) => !missing.includes(recipient)) })
    if (missing.length > 0) await noteUnreachable(env, tx, message)
  }
}

/** Whoever of the recipients has no access point in the directory. */
export async function findUnreachable(tx: Tx, messages: readonly OutgoingMessage[]): Promise<readonly InstitutionId[]> {
  const recipients = [...new Set(messages.flatMap(({ to }) => to))]
  const found = await Promise.all(recipients.map((recipient) => findAccessPoint(tx, recipient)))
  return recipients.filter((_, index) => found[index] === undefined)
}

async function submitToAll(env: JourneyEnv, tx: Tx, message: OutgoingMessage): Promise<void> {
  for (const recipient of message.to) {
    const accessPoint = await findAccessPoint(tx, recipient)
    if (accessPoint === undefined) throw new StepFailure({ code: 'journeys/no-access-point', params: { institution: recipient } })
    must(
      await submitMessage(tx, {
        submissionId: `${message.identifier}.${recipient}`,
        conversationId: message.caseId,
        trackingIdentifier: message.identifier,
        from: env.partyId,
        to: accessPoint.partyId,
        originalSender: message.from,
        finalRecipient: recipient,
        service: eessi.businessMessaging,
        action: eessi.send,
        parts: [
          {
            mimeType: 'application/xml',
            characterSet: 'UTF-8',
            bytes: Buffer.from(message.xml, 'utf8'),
            properties: [{ name: 'PartType', value: 'SED' }],
          },
          ...message.attachments.map(({ id, mimeType, bytes }) => ({
            mimeType,
            bytes,
            properties: [
              { name: 'PartType', value: 'Attachment' },
              { name: 'AttachmentId', value: id },
            ],
          })),
        ],
        now: env.clock.now(),
      }),
    )
  }
}

async function noteUnreachable(env: JourneyEnv, tx: Tx, { caseId, identifier, from: institutionId }: OutgoingMessage): Promise<void> {
  const now = env.clock.now()
  const code = 'journeys/no-access-point'
  must(await recordTransportEvent(tx, { institutionId, caseId, key: identifier, messageId: identifier, state: 'failed', code, now }))
  must(
    await recordStep(tx, {
      transactionId: identifier,
      kind: 'as4',
      name: 'transport-failed',
      institutionId,
      outcome: 'failed',
      code,
      next: 'tell-the-operator',
      now,
    }),
  )
}
