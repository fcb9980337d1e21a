/** The verification context: checks documents from wallets and paper for inspectors and healthcare desks, and keeps the signed proof. */
export {
  type AcceptedProfile,
  identityQueryId,
  type PolicyName,
  policies,
  policyNames,
  type RequiredDatum,
  type VerificationPolicy,
} from './domain/policies.table.ts'
export { proofType } from './domain/proof.ts'
export { type PolicyQuery, queryOf } from './domain/query.ts'
export type * from './domain/result.ts'
export type * from './domain/trust.ts'
export { type TrustedServiceRow, trustFromServices } from './domain/trust-from-services.ts'
export type * from './errors.ts'
export { verificationStore } from './store/tables.ts'
export type { FetchStatusList } from './use-cases/check-status.ts'
export { type CompleteInput, completeVerification } from './use-cases/complete-verification.ts'
export { getProof, listProofs, type Proof, type ProofSummary } from './use-cases/read-proofs.ts'
export {
  findSession,
  findTrail,
  forgetResults,
  recordTrailStep,
  refuseVerification,
  type TrailStep,
  type VerificationSession,
  type VerificationTrail,
} from './use-cases/read-sessions.ts'
export { linkProtocolSession, type StartedVerification, type StartInput, startVerification } from './use-cases/start-verification.ts'
export { type VerifyQrInput, verifyQr } from './use-cases/verify-qr.ts'
