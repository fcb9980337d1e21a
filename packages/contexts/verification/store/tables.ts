/** The tables of the context, and the typed executor that reaches them. */
import type { PlainDate } from '@passerelle/kernel'
import type { ContextStore, Tx } from '@passerelle/platform'
import type { Kysely } from 'kysely'
import type { PolicyName } from '../domain/policies.table.ts'
import type { CheckedStep, Verdict, VerificationResult } from '../domain/result.ts'

export interface VerificationTables {
  'verification.sessions': SessionRow
  'verification.steps': {
    institution_id: string
    session_id: string
    position: number
    name: string
    outcome: CheckedStep['outcome']
    code: string | null
    at: Date
  }
  'verification.proofs': {
    institution_id: string
    proof_id: string
    session_id: string
    at: Date
    policy: PolicyName
    policy_version: string
    verdict: Verdict
    jws: string
  }
  'verification.status_lists': { uri: string; token: string; issued_at: Date; fetched_at: Date }
}

export interface SessionRow {
  institution_id: string
  session_id: string
  policy: PolicyName
  policy_version: string
  medium: 'wallet' | 'paper'
  date: PlainDate
  state: 'waiting' | 'refused' | 'done'
  started_by: string | null
  started_at: Date
  expires_at: Date
  protocol_session: string | null
  refusal: string | null
  result: VerificationResult | null
  result_until: Date | null
}

export const verificationStore: ContextStore = { schema: 'verification', migrations: new URL('./migrations/', import.meta.url) }

export const tables = (tx: Tx): Kysely<VerificationTables> => tx as unknown as Kysely<VerificationTables>
