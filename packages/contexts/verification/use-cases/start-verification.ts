/** Opens a check: fixes policy, day and purpose before anybody is asked, and answers the question for the wallet. */
import { err, type InstitutionId, ok, type PlainDate, type Result } from '@passerelle/kernel'
import { newId, type Tx } from '@passerelle/platform'
import { type PolicyName, policies, type VerificationPolicy } from '../domain/policies.table.ts'
import { type PolicyQuery, queryOf } from '../domain/query.ts'
import type { SessionError, StartError } from '../errors.ts'
import { appendSteps } from '../store/steps.ts'
import { tables } from '../store/tables.ts'

export interface StartInput {
  /** The institution that checks. */
  readonly institutionId: InstitutionId
  readonly policy: PolicyName
  /** The day of work or treatment. */
  readonly date: PlainDate
  /** Today, where the check is made. */
  readonly today: PlainDate
  /** The member of staff, by the login's subject. */
  readonly startedBy?: string
  readonly now: Date
}

export interface StartedVerification {
  /** Also the transaction under which every step is kept. */
  readonly sessionId: string
  readonly policy: VerificationPolicy
  readonly dcql: PolicyQuery
  readonly expiresAt: Date
}

const lifetimeSeconds = 300

export async function startVerification(tx: Tx, input: StartInput): Promise<Result<StartedVerification, StartError>> {
  const { institutionId, now, date } = input
  if (date > input.today) return err({ code: 'verification/date-in-future', at: '/date' })
  const policy = policies[input.policy]
  const sessionId = newId(now)
  const expiresAt = new Date(now.getTime() + lifetimeSeconds * 1000)
  await openSession(tx, { ...input, sessionId, policy, expiresAt, medium: 'wallet' })
  await appendSteps(tx, { institutionId, sessionId }, [{ name: 'started', outcome: 'passed' }], now)
  return ok({ sessionId, policy, dcql: queryOf(policy), expiresAt })
}

export interface SessionToOpen extends Omit<StartInput, 'policy' | 'today'> {
  readonly sessionId: string
  readonly policy: VerificationPolicy
  readonly expiresAt: Date
  readonly medium: 'wallet' | 'paper'
}

export async function openSession(tx: Tx, session: SessionToOpen): Promise<void> {
  await tables(tx)
    .insertInto('verification.sessions')
    .values({
      institution_id: session.institutionId,
      session_id: session.sessionId,
      policy: session.policy.name,
      policy_version: session.policy.version,
      medium: session.medium,
      date: session.date,
      state: 'waiting',
      started_by: session.startedBy ?? null,
      started_at: session.now,
      expires_at: session.expiresAt,
      protocol_session: null,
      refusal: null,
      result: null,
      result_until: null,
    })
    .execute()
}

/** Remembers under which session the presentation protocol asks the wallet. */
export async function linkProtocolSession(
  tx: Tx,
  input: { readonly institutionId: InstitutionId; readonly sessionId: string; readonly protocolSession: string },
): Promise<Result<true, SessionError>> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('verification.sessions')
    .set({ protocol_session: input.protocolSession })
    .where('institution_id', '=', input.institutionId)
    .where('session_id', '=', input.sessionId)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? ok(true) : err({ code: 'verification/session-not-found' })
}
