/**
 * The verification proof: a signed receipt of a check, for disputes and for reimbursement. It names no person:
 * the document is there by a digest that only who holds the same document can make again.
 * @source DC4EU WP6 verification proof
 */
import { createHash } from 'node:crypto'
import type { PlainDate, Signer } from '@passerelle/kernel'
import { certificateThumbprint, signJws } from '@passerelle/trust'
import type { CheckedStatus, CheckedStep, Verdict, VerificationResult } from './result.ts'

export const proofType = 'verification-proof+jwt'

export interface ProofContent {
  readonly proofId: string
  readonly at: Date
  /** The institution that checked. */
  readonly verifier: string
  readonly policy: { readonly name: string; readonly version: string; readonly purpose: string }
  /** The day of work or treatment that was asked about. */
  readonly date: PlainDate
  readonly medium: 'wallet' | 'paper'
  /** The signed part of the document as it was read: its digest goes into the proof, not the text. */
  readonly documentText?: string
  readonly documentType?: string
  readonly issuer?: string
  readonly status: CheckedStatus
  /** The list that was read: its address and the digest of its signed text. */
  readonly statusList?: { readonly uri: string; readonly digest: string }
  readonly verdict: Verdict
  readonly coveredOnDate: VerificationResult['coveredOnDate']
  readonly steps: readonly CheckedStep[]
}

export function signProof(content: ProofContent, signer: Signer): Promise<string> {
  const { proofId, at, verifier, policy, date, medium, status, statusList, verdict, coveredOnDate, steps } = content
  const [leaf] = signer.certificateChain
  const header = {
    typ: proofType,
    x5c: signer.certificateChain.map((certificate) => Buffer.from(certificate).toString('base64')),
    ...(leaf && { 'x5t#S256': certificateThumbprint(leaf) }),
  }
  return signJws(signer, header, {
    jti: proofId,
    iat: Math.floor(at.getTime() / 1000),
    iss: verifier,
    policy,
    date,
    medium,
    document: {
      ...(content.documentType !== undefined && { type: content.documentType }),
      ...(content.issuer !== undefined && { issuer: content.issuer }),
      ...(content.documentText !== undefined && { digest: digestOf(content.documentText), digestAlgorithm: 'sha-256' }),
    },
    status: { ...status, ...(statusList && { list: statusList }) },
    verdict,
    coveredOnDate,
    steps,
  })
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
