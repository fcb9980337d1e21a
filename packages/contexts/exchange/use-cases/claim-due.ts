/**
 * Takes due messages of one destination for this sender. A claim is a lease: when its holder dies, the row is due again at its end.
 * Several senders may claim at once; a row that another one is looking at is skipped.
 */
import type { InstitutionId } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { sql } from 'kysely'
import type { OutboxState } from '../domain/transport-state.ts'
import { recordEvent } from '../store/record-event.ts'
import { tables } from '../store/tables.ts'

const open: readonly OutboxState[] = ['accepted', 'sending', 'waiting-for-retry']

export interface Claim {
  readonly institutionId: InstitutionId
  readonly submissionId: string
  readonly messageId: string
  /** Including the one that begins now. */
  readonly attempt: number
}

export interface ClaimRequest {
  readonly destination: string
  readonly claimedBy: string
  readonly leaseSeconds: number
  readonly limit: number
  readonly now: Date
}

/** Party ids for which something is due. */
export async function findDestinationsDue(tx: Tx, now: Date): Promise<string[]> {
  const rows = await due(tx, now).select('to_party').distinct().orderBy('to_party').execute()
  return rows.map((row) => row.to_party)
}

export async function claimDue(tx: Tx, { destination, claimedBy, leaseSeconds, limit, now }: ClaimRequest): Promise<Claim[]> {
  const rows = await due(tx, now)
    .select(['institution_id', 'submission_id'])
    .where('to_party', '=', destination)
    .orderBy('next_attempt_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  const claims: Claim[] = []
  for (const row of rows) {
    const claimed = await tables(tx)
      .updateTable('exchange.outbox')
      .set({
        state: 'sending',
        attempts: sql<number>`attempts + 1`,
        claimed_by: claimedBy,
        claimed_until: new Date(now.getTime() + leaseSeconds * 1000),
      })
      .where('institution_id', '=', row.institution_id)
      .where('submission_id', '=', row.submission_id)
      .returning(['message_id', 'attempts', 'conversation_id', 'tracking_identifier'])
      .executeTakeFirstOrThrow()
    claims.push({
      institutionId: row.institution_id,
      submissionId: row.submission_id,
      messageId: claimed.message_id,
      attempt: claimed.attempts,
    })
    await recordEvent(tx, {
      at: now,
      direction: 'out',
      state: 'sending',
      institution_id: row.institution_id,
      message_id: claimed.message_id,
      conversation_id: claimed.conversation_id,
      tracking_identifier: claimed.tracking_identifier,
      counterparty: destination,
      attempt: claimed.attempts,
    })
  }
  return claims
}

/** Makes what a dead process held due at once. Only safe when no other process sends under this name. */
export async function releaseClaims(tx: Tx, claimedBy: string): Promise<void> {
  await tables(tx)
    .updateTable('exchange.outbox')
    .set({ claimed_until: null })
    .where('state', '=', 'sending')
    .where('claimed_by', '=', claimedBy)
    .execute()
}

function due(tx: Tx, now: Date) {
  return tables(tx)
    .selectFrom('exchange.outbox')
    .where('state', 'in', open)
    .where('next_attempt_at', '<=', now)
    .where((where) => where.or([where('state', '!=', 'sending'), where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
}
