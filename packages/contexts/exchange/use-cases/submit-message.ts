/**
 * Takes a message into the outbox, in the caller's own transaction: it will be sent exactly when that transaction commits.
 * The same submission id gives the same message again and sends nothing twice.
 */
import { createHash } from 'node:crypto'
import type { Property } from '@passerelle/as4'
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import { json, newId, type Tx } from '@passerelle/platform'
import type { SubmitError } from '../errors.ts'
import { recordEvent } from '../store/record-event.ts'
import { tables } from '../store/tables.ts'

export interface Submission {
  /** The caller's own id for this message; together with the original sender it makes the submission idempotent. */
  readonly submissionId: string
  readonly conversationId: string
  /** One id for everything that belongs to a transaction, carried to the other side; the submission id when absent. */
  readonly trackingIdentifier?: string
  readonly refToMessageId?: string
  /** Party ids of the two access points: `EL:APEL01`. */
  readonly from: string
  readonly to: string
  readonly originalSender: InstitutionId
  readonly finalRecipient: InstitutionId
  readonly service: string
  readonly action: string
  readonly parts: readonly SubmittedPart[]
  /** Readable at every hop: identifiers and code words only, never personal data. */
  readonly properties?: readonly Property[]
  readonly now: Date
}

export interface SubmittedPart {
  readonly mimeType: string
  readonly characterSet?: string
  readonly bytes: Uint8Array
  /** `PartType` and the like; the same rule as for message properties. */
  readonly properties?: readonly Property[]
}

export interface Submitted {
  readonly messageId: string
  /** False when the same submission was taken before. */
  readonly isNew: boolean
}

export async function submitMessage(tx: Tx, submission: Submission): Promise<Result<Submitted, SubmitError>> {
  const at = findFreeText(submission)
  if (at !== undefined) return err({ code: 'exchange/header-not-an-identifier', at })
  const { originalSender, submissionId, now, parts } = submission
  const messageId = `${newId(now)}@${submission.from.replace(':', '-').toLowerCase()}`
  const trackingIdentifier = submission.trackingIdentifier ?? submissionId
  const inserted = await tables(tx)
    .insertInto('exchange.outbox')
    .values({
      institution_id: originalSender,
      submission_id: submissionId,
      message_id: messageId,
      conversation_id: submission.conversationId,
      tracking_identifier: trackingIdentifier,
      ref_to_message_id: submission.refToMessageId ?? null,
      from_party: submission.from,
      to_party: submission.to,
      final_recipient: submission.finalRecipient,
      service: submission.service,
      action: submission.action,
      properties: json(submission.properties ?? []),
      content_digest: digestOf(parts),
      state: 'accepted',
      next_attempt_at: now,
      accepted_at: now,
    })
    .onConflict((conflict) => conflict.columns(['institution_id', 'submission_id']).doNothing())
    .returning('message_id')
    .executeTakeFirst()
  if (inserted === undefined) return findSubmitted(tx, submission)
  if (parts.length > 0) {
    await tables(tx)
      .insertInto('exchange.outbox_parts')
      .values(
        parts.map((part, position) => ({
          institution_id: originalSender,
          submission_id: submissionId,
          position,
          mime_type: part.mimeType,
          character_set: part.characterSet ?? null,
          properties: json(part.properties ?? []),
          bytes: Buffer.from(part.bytes),
        })),
      )
      .execute()
  }
  await recordEvent(tx, {
    at: now,
    direction: 'out',
    state: 'accepted',
    institution_id: originalSender,
    message_id: messageId,
    conversation_id: submission.conversationId,
    tracking_identifier: trackingIdentifier,
    counterparty: submission.to,
  })
  return ok({ messageId, isNew: true })
}

function digestOf(parts: readonly SubmittedPart[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.mimeType}\n${part.bytes.length}\n`).update(part.bytes)
  return hash.digest('base64url')
}

async function findSubmitted(tx: Tx, submission: Submission): Promise<Result<Submitted, SubmitError>> {
  const before = await tables(tx)
    .selectFrom('exchange.outbox')
    .select(['message_id', 'to_party', 'final_recipient', 'conversation_id', 'service', 'action', 'content_digest'])
    .where('institution_id', '=', submission.originalSender)
    .where('submission_id', '=', submission.submissionId)
    .executeTakeFirstOrThrow()
  const isSame =
    before.to_party === submission.to &&
    before.final_recipient === submission.finalRecipient &&
    before.conversation_id === submission.conversationId &&
    before.service === submission.service &&
    before.action === submission.action &&
    before.content_digest === digestOf(submission.parts)
  return isSame ? ok({ messageId: before.message_id, isNew: false }) : err({ code: 'exchange/submission-differs' })
}

/** A blank or a letter beyond ASCII is what names have and identifiers have not. */
const identifier = /^[A-Za-z0-9:._@/+=#-]{1,200}$/

function findFreeText(submission: Submission): string | undefined {
  const properties = [...(submission.properties ?? []), ...submission.parts.flatMap((part) => part.properties ?? [])]
  const fields: readonly (readonly [string, string])[] = [
    ['/submissionId', submission.submissionId],
    ['/conversationId', submission.conversationId],
    ['/trackingIdentifier', submission.trackingIdentifier ?? submission.submissionId],
    ['/from', submission.from],
    ['/to', submission.to],
    ['/service', submission.service],
    ['/action', submission.action],
    ...properties.flatMap(({ name, value }) => [[`/properties/${name.slice(0, 40)}`, `${name}=${value}`] as const]),
  ]
  return fields.find(([, value]) => !identifier.test(value))?.[0]
}
