/** What became of a check: its state and, while it is kept, its result; and the trail of its steps with the next move. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { nextMoveFor } from '../domain/next-moves.table.ts'
import type { PolicyName } from '../domain/policies.table.ts'
import type { CheckedStep, VerificationResult } from '../domain/result.ts'
import type { SessionError } from '../errors.ts'
import { appendSteps } from '../store/steps.ts'
import { tables } from '../store/tables.ts'

export interface VerificationSession {
  readonly sessionId: string
  readonly policy: PolicyName
  readonly state: 'waiting' | 'done' | 'expired' | 'refused'
  readonly expiresAt: Date
  readonly protocolSession?: string
  /** Absent before the end, and again after the time for which it is kept. */
  readonly result?: VerificationResult
}

interface SessionKey {
  readonly institutionId: InstitutionId
  readonly sessionId: string
}

export async function findSession(
  tx: Tx,
  { institutionId, sessionId, now }: SessionKey & { readonly now: Date },
): Promise<VerificationSession | undefined> {
  const row = await tables(tx)
    .selectFrom('verification.sessions')
    .selectAll()
    .where('institution_id', '=', institutionId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const isKept = row.result_until !== null && now < row.result_until
  return {
    sessionId: row.session_id,
    policy: row.policy,
    state: row.state === 'waiting' && row.expires_at < now ? 'expired' : row.state,
    expiresAt: row.expires_at,
    ...(row.protocol_session !== null && { protocolSession: row.protocol_session }),
    ...(row.result !== null && isKept && { result: row.result }),
  }
}

/** Ends a check that the holder or the wallet refused. A check that is over stays as it is. */
export async function refuseVerification(
  tx: Tx,
  { institutionId, sessionId, code, now }: SessionKey & { readonly code: string; readonly now: Date },
): Promise<Result<true, SessionError>> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('verification.sessions')
    .set({ state: 'refused', refusal: code })
    .where('institution_id', '=', institutionId)
    .where('session_id', '=', sessionId)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return err({ code: 'verification/session-not-found' })
  await appendSteps(tx, { institutionId, sessionId }, [{ name: 'refused', outcome: 'not-passed', code }], now)
  return ok(true)
}

/** Adds what happened outside this context, such as a step of the presentation protocol. Names and codes only, nothing about a person. */
export async function recordTrailStep(
  tx: Tx,
  { institutionId, sessionId, step, now }: SessionKey & { readonly step: CheckedStep; readonly now: Date },
): Promise<void> {
  await appendSteps(tx, { institutionId, sessionId }, [step], now)
}

export interface VerificationTrail {
  readonly id: string
  readonly kind: 'verification'
  readonly steps: readonly TrailStep[]
}

export interface TrailStep {
  readonly name: string
  readonly at: string
  readonly state: 'passed' | 'failed' | 'warning' | 'not-applicable'
  readonly code?: string
  /** Key of what to do next, for a step that did not pass. */
  readonly next?: string
}

export async function findTrail(tx: Tx, { institutionId, sessionId }: SessionKey): Promise<VerificationTrail | undefined> {
  const rows = await tables(tx)
    .selectFrom('verification.steps')
    .select(['name', 'outcome', 'code', 'at'])
    .where('institution_id', '=', institutionId)
    .where('session_id', '=', sessionId)
    .orderBy('position')
    .execute()
  if (rows.length === 0) return undefined
  const steps = rows.map(({ name, outcome, code, at }): TrailStep => {
    const next = code === null || outcome === 'passed' || outcome === 'not-applicable' ? undefined : nextMoveFor(code)
    return {
      name,
      at: at.toISOString(),
      state: outcome === 'not-passed' ? 'failed' : outcome,
      ...(code !== null && { code }),
      ...(next !== undefined && { next }),
    }
  })
  return { id: sessionId, kind: 'verification', steps }
}

/** Forgets what checks read about people, once nobody waits for it any more. Proofs and steps stay. */
export async function forgetResults(tx: Tx, now: Date): Promise<number> {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('verification.sessions')
    .set({ result: null, result_until: null })
    .where('result_until', '<=', now)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
