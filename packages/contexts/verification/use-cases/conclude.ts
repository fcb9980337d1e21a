/** Ends a check: verdict, signed proof, steps and result are written together, so that no answer is given without its proof. */
import type { InstitutionId, PlainDate, Signer } from '@passerelle/kernel'
import { json, newId, type Tx } from '@passerelle/platform'
import type { VerificationPolicy } from '../domain/policies.table.ts'
import { signProof } from '../domain/proof.ts'
import type { CheckedDocument, VerificationResult } from '../domain/result.ts'
import type { StepLog } from '../domain/step-log.ts'
import { coverAnswer, decideVerdict, type Findings } from '../domain/verdict.ts'
import { appendSteps } from '../store/steps.ts'
import { tables } from '../store/tables.ts'
import type { StatusFinding } from './check-status.ts'

export interface Conclusion {
  readonly institutionId: InstitutionId
  readonly sessionId: string
  readonly policy: VerificationPolicy
  readonly date: PlainDate
  readonly medium: 'wallet' | 'paper'
  readonly steps: StepLog
  readonly findings: Findings
  readonly status: StatusFinding
  readonly validities: VerificationResult['validities']
  /** Shown only when it is proven whose content it is. */
  readonly document?: CheckedDocument
  /** The signed part of what was presented. */
  readonly documentText?: string
  readonly signer: Signer
  readonly now: Date
}

/** What a check read about a person is kept this long, for whoever waits for the answer. */
const resultLifeSeconds = 900

export async function conclude(tx: Tx, conclusion: Conclusion): Promise<VerificationResult> {
  const { institutionId, sessionId, policy, date, medium, document, now } = conclusion
  const verdict = decideVerdict(conclusion.findings)
  const coveredOnDate = coverAnswer(verdict)
  const steps = conclusion.steps.all()
  const proofId = newId(now)
  const { status } = conclusion.status
  const jws = await signProof(
    {
      proofId,
      at: now,
      verifier: institutionId,
      policy: { name: policy.name, version: policy.version, purpose: policy.purpose },
      date,
      medium,
      ...(conclusion.documentText !== undefined && { documentText: conclusion.documentText }),
      ...(document && { documentType: document.type }),
      ...(document?.institution.id !== undefined && { issuer: document.institution.id }),
      status,
      ...(conclusion.status.list && { statusList: conclusion.status.list }),
      verdict,
      coveredOnDate,
      steps,
    },
    conclusion.signer,
  )
  const result: VerificationResult = {
    verdict,
    ...(document && { document }),
    validities: conclusion.validities,
    status,
    coveredOnDate,
    steps,
    proofId,
    transaction: sessionId,
  }
  const db = tables(tx)
  await db
    .insertInto('verification.proofs')
    .values({
      institution_id: institutionId,
      proof_id: proofId,
      session_id: sessionId,
      at: now,
      policy: policy.name,
      policy_version: policy.version,
      verdict,
      jws,
    })
    .execute()
  await db
    .updateTable('verification.sessions')
    .set({ state: 'done', result: json(result), result_until: new Date(now.getTime() + resultLifeSeconds * 1000) })
    .where('institution_id', '=', institutionId)
    .where('session_id', '=', sessionId)
    .execute()
  await appendSteps(tx, conclusion, steps, now)
  return result
}
