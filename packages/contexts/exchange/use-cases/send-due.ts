/**
 * One step of the sender: claims what is due, sends it, and writes down what came of it.
 * At least once by design: a process that dies after the partner stored the message sends it again, and the partner answers with its stored receipt.
 * Destinations do not wait for each other.
 */
import { createHash } from 'node:crypto'
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { derOf, type ExchangeSetting, type Partner } from '../domain/partner.ts'
import { type AttemptOutcome, decideNext, defaultRetrySchedule, type NextState, type RetrySchedule } from '../domain/transport-state.ts'
import { recordEvent } from '../store/record-event.ts'
import { tables } from '../store/tables.ts'
import { type Claim, claimDue, findDestinationsDue } from './claim-due.ts'
import { judgeAnswer } from './judge-answer.ts'
import type { Answer, Poster } from './post-message.ts'
import { prepareWire, type Wire } from './prepare-wire.ts'

export interface Sender extends ExchangeSetting {
  readonly poster: Poster
  readonly schedule?: RetrySchedule
  /** Name of this process in claims. */
  readonly senderId: string
  /** Longer than the poster's time limit. Default 60. */
  readonly leaseSeconds?: number
  /** Messages of one destination at once. Default 4. */
  readonly parallel?: number
  /** Called once for each message, in the transaction that ends it. */
  onSettled?(tx: Tx, settled: Settled): Promise<void>
}

export interface Settled {
  readonly institutionId: InstitutionId
  readonly submissionId: string
  readonly messageId: string
  readonly conversationId: string
  readonly trackingIdentifier: string
  readonly outcome:
    | { readonly state: 'receipted'; readonly receiptDigest: string }
    /** EBMS:0301 when no receipt ever came. */
    | { readonly state: 'failed'; readonly code: string; readonly ebms: string }
}

export interface SendCount {
  readonly receipted: number
  readonly waiting: number
  readonly failed: number
}

/** @param options.destination one party id; all that have something due when absent */
export async function sendDue(sender: Sender, options: { readonly destination?: string } = {}): Promise<SendCount> {
  const destinations =
    options.destination === undefined ? await findDestinationsDue(sender.database.db, sender.clock.now()) : [options.destination]
  const states = (await Promise.all(destinations.map((destination) => sendTo(sender, destination)))).flat()
  const count = (state: NextState['state']) => states.filter((candidate) => candidate === state).length
  return { receipted: count('receipted'), waiting: count('waiting-for-retry'), failed: count('failed') }
}

async function sendTo(sender: Sender, destination: string): Promise<NextState['state'][]> {
  const claims = await sender.database.transaction((tx) =>
    claimDue(tx, {
      destination,
      claimedBy: sender.senderId,
      leaseSeconds: sender.leaseSeconds ?? 60,
      limit: sender.parallel ?? 4,
      now: sender.clock.now(),
    }),
  )
  const partner = claims.length === 0 ? undefined : await sender.findPartner(sender.database.db, destination)
  return Promise.all(claims.map((claim) => sendOne(sender, claim, partner)))
}

interface Attempt {
  readonly outcome: AttemptOutcome
  readonly proof?: { readonly wire: Wire; readonly answer: Answer; readonly signer: Uint8Array; readonly tls: Uint8Array }
}

async function sendOne(sender: Sender, claim: Claim, partner: Partner | undefined): Promise<NextState['state']> {
  const attempt = await tryOnce(sender, claim, partner)
  const now = sender.clock.now()
  const next = decideNext(attempt.outcome, claim.attempt, sender.schedule ?? defaultRetrySchedule, now)
  await sender.database.transaction((tx) => settle(tx, sender, claim, attempt, next, now))
  return next.state
}

async function tryOnce(sender: Sender, claim: Claim, partner: Partner | undefined): Promise<Attempt> {
  if (partner === undefined) return failed('exchange/partner-unknown', false)
  const wire = await prepareWire(sender, claim, partner)
  if (!wire.ok) return failed(wire.error.code, true)
  const answer = await sender.poster.post(partner, wire.value.bytes, wire.value.contentType)
  if (!answer.ok) return failed(answer.error.code, false)
  const sent = { messageId: claim.messageId, references: wire.value.references }
  const { outcome, receiptSigner } = judgeAnswer(answer.value, sent, partner, sender.clock.now())
  if (receiptSigner === undefined) return { outcome }
  return { outcome, proof: { wire: wire.value, answer: answer.value, signer: receiptSigner, tls: derOf(partner.tlsCertificate) } }
}

function failed(code: Extract<AttemptOutcome, { kind: 'failed' }>['code'], isFinal: boolean): Attempt {
  return { outcome: { kind: 'failed', code, isFinal } }
}

/** The first final state wins: a late answer to an earlier attempt changes nothing. */
async function settle(tx: Tx, sender: Sender, claim: Claim, attempt: Attempt, next: NextState, now: Date): Promise<void> {
  const isFinal = next.state !== 'waiting-for-retry'
  const row = await tables(tx)
    .updateTable('exchange.outbox')
    .set({
      state: next.state,
      next_attempt_at: next.state === 'waiting-for-retry' ? next.at : now,
      claimed_by: null,
      claimed_until: null,
      failure_code: next.state === 'receipted' ? null : next.code,
      ...(isFinal ? { settled_at: now } : {}),
      ...(next.state === 'receipted' ? { wire: null } : {}),
    })
    .where('institution_id', '=', claim.institutionId)
    .where('submission_id', '=', claim.submissionId)
    .where('state', 'in', next.state === 'receipted' ? ['sending', 'waiting-for-retry'] : ['sending'])
    .where((where) => (next.state === 'receipted' ? where.lit(true) : where('attempts', '=', claim.attempt)))
    .returning(['conversation_id', 'tracking_identifier', 'to_party'])
    .executeTakeFirst()
  if (row === undefined) return
  const proof = next.state === 'receipted' ? attempt.proof : undefined
  const receiptDigest = proof === undefined ? null : createHash('sha256').update(proof.answer.bytes).digest('hex')
  if (proof !== undefined) await keepEvidence(tx, claim, row.to_party, proof, now)
  await recordEvent(tx, {
    at: now,
    direction: 'out',
    state: next.state,
    institution_id: claim.institutionId,
    message_id: claim.messageId,
    conversation_id: row.conversation_id,
    tracking_identifier: row.tracking_identifier,
    counterparty: row.to_party,
    attempt: claim.attempt,
    code: next.state === 'receipted' ? null : next.code,
    ebms_code: next.state === 'receipted' ? null : (next.ebms ?? null),
    receipt_digest: receiptDigest,
  })
  if (next.state === 'waiting-for-retry') return
  await sender.onSettled?.(tx, {
    institutionId: claim.institutionId,
    submissionId: claim.submissionId,
    messageId: claim.messageId,
    conversationId: row.conversation_id,
    trackingIdentifier: row.tracking_identifier,
    outcome:
      next.state === 'receipted'
        ? { state: 'receipted', receiptDigest: receiptDigest ?? '' }
        : { state: 'failed', code: next.code, ebms: next.ebms },
  })
}

async function keepEvidence(tx: Tx, claim: Claim, counterparty: string, proof: NonNullable<Attempt['proof']>, now: Date): Promise<void> {
  await tables(tx)
    .insertInto('exchange.evidence')
    .values({
      institution_id: claim.institutionId,
      direction: 'out',
      counterparty,
      message_id: claim.messageId,
      request: proof.wire.bytes,
      request_content_type: proof.wire.contentType,
      receipt: proof.answer.bytes,
      receipt_content_type: proof.answer.contentType,
      signer_certificate: proof.signer,
      tls_certificate: proof.tls,
      at: now,
    })
    .execute()
  await tables(tx)
    .deleteFrom('exchange.outbox_parts')
    .where('institution_id', '=', claim.institutionId)
    .where('submission_id', '=', claim.submissionId)
    .execute()
}
