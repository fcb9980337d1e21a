/** The signed proofs of an institution's checks: the newest first, or one whole. */
import { err, type InstitutionId, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { PolicyName } from '../domain/policies.table.ts'
import type { Verdict } from '../domain/result.ts'
import type { ProofError } from '../errors.ts'
import { tables } from '../store/tables.ts'

export interface ProofSummary {
  readonly id: string
  readonly at: string
  readonly policy: PolicyName
  readonly policyVersion: string
  readonly verdict: Verdict
  readonly transaction: string
}

export interface Proof extends ProofSummary {
  readonly jws: string
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @param options.before only proofs made earlier than this instant, for the next page */
export async function listProofs(
  tx: Tx,
  { institutionId, limit = 50, before }: { readonly institutionId: InstitutionId; readonly limit?: number; readonly before?: Date },
): Promise<readonly ProofSummary[]> {
  const newest = tables(tx)
    .selectFrom('verification.proofs')
    .selectAll()
    .where('institution_id', '=', institutionId)
    .orderBy('at', 'desc')
    .orderBy('proof_id', 'desc')
    .limit(Math.min(limit, 200))
  const rows = await (before === undefined ? newest : newest.where('at', '<', before)).execute()
  return rows.map((row) => {
    const { jws: _, ...summary } = proofOf(row)
    return summary
  })
}

export async function getProof(
  tx: Tx,
  { institutionId, proofId }: { readonly institutionId: InstitutionId; readonly proofId: string },
): Promise<Result<Proof, ProofError>> {
  if (!uuid.test(proofId)) return err({ code: 'verification/proof-not-found' })
  const row = await tables(tx)
    .selectFrom('verification.proofs')
    .selectAll()
    .where('institution_id', '=', institutionId)
    .where('proof_id', '=', proofId)
    .executeTakeFirst()
  return row === undefined ? err({ code: 'verification/proof-not-found' }) : ok(proofOf(row))
}

function proofOf(row: {
  proof_id: string
  at: Date
  policy: PolicyName
  policy_version: string
  verdict: Verdict
  session_id: string
  jws: string
}): Proof {
  return {
    id: row.proof_id,
    at: row.at.toISOString(),
    policy: row.policy,
    policyVersion: row.policy_version,
    verdict: row.verdict,
    transaction: row.session_id,
    jws: row.jws,
  }
}
