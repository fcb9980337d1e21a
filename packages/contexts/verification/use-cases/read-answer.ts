/** Reads what a wallet presented: each attestation is verified check by check, the document's signer against the institution it names. */
import {
  type AttestationCheck,
  type AttestationError,
  attestationChecks,
  type VerifiedAttestation,
  verifySdJwtVc,
} from '@passerelle/attestation'
import { ok } from '@passerelle/kernel'
import { type CredentialView, credentialTypes, readClaims } from '@passerelle/vocabulary'
import { type AcceptedProfile, identityQueryId, type VerificationPolicy } from '../domain/policies.table.ts'
import type { StepLog } from '../domain/step-log.ts'
import type { TrustedIssuer, VerificationTrust } from '../domain/trust.ts'

export interface Answer {
  /** Credential id of the query → presentations as they came. */
  readonly presentations: Readonly<Record<string, readonly string[]>>
  readonly nonce: string
  /** The whole client_id under which the wallet was asked. */
  readonly audience: string
  readonly trust: VerificationTrust
  readonly now: Date
}

export interface PresentedPerson {
  readonly attestation: VerifiedAttestation<TrustedIssuer>
  readonly view: CredentialView
}

export interface PresentedDocument extends PresentedPerson {
  readonly profile: AcceptedProfile
  /** The part that the issuer signed. */
  readonly text: string
}

export async function readDocument(policy: VerificationPolicy, input: Answer, steps: StepLog): Promise<PresentedDocument | undefined> {
  const profile = policy.profiles.find(({ id }) => input.presentations[id] !== undefined)
  const presentation = profile && single(input.presentations[profile.id])
  if (profile === undefined || presentation === undefined) {
    steps.miss('answer-complete', 'verification/document-missing')
    return undefined
  }
  steps.pass('answer-complete')
  const question = { role: 'attestation', documentType: policy.document, acceptedTypes: profile.vctValues } as const
  const attestation = await verifyOne('document', presentation, question, input, steps)
  if (attestation === undefined) return undefined
  const view = readView(attestation, steps, 'document-issuer-named')
  if (view === undefined) return undefined
  if (!isSignedByNamedInstitution(attestation)) {
    steps.fail('document-issuer-named', 'verification/issuer-mismatch')
    return undefined
  }
  steps.pass('document-issuer-named')
  return { attestation, view, profile, text: presentation.slice(0, presentation.indexOf('~')) }
}

export async function readPerson(policy: VerificationPolicy, input: Answer, steps: StepLog): Promise<PresentedPerson | undefined> {
  const presentation = single(input.presentations[identityQueryId])
  if (presentation === undefined) {
    if (policy.identity.isRequired) steps.miss('same-holder', 'verification/identity-not-shown')
    else steps.warn('same-holder', 'verification/identity-not-shown')
    return undefined
  }
  const question = { role: 'person', documentType: 'PID', acceptedTypes: credentialTypes.PID.acceptedVcts } as const
  const attestation = await verifyOne('person', presentation, question, input, steps)
  const view = attestation && readView(attestation, steps, 'same-holder')
  if (attestation === undefined || view === undefined) return undefined
  // Both were answered under one nonce, each with the proof of its own key: they come from one wallet in one answer.
  steps.pass('same-holder')
  return { attestation, view }
}

/** A list with more than one presentation was not asked for. */
function single(presentations: readonly string[] | undefined): string | undefined {
  return presentations?.length === 1 ? presentations[0] : undefined
}

async function verifyOne(
  subject: 'document' | 'person',
  presentation: string,
  question: { role: 'attestation' | 'person'; documentType: 'PDA1' | 'EHIC' | 'PID'; acceptedTypes: readonly string[] },
  { audience, nonce, trust, now }: Answer,
  steps: StepLog,
): Promise<VerifiedAttestation<TrustedIssuer> | undefined> {
  const verified = await verifySdJwtVc(presentation, {
    async resolveIssuer({ certificateChain }) {
      const found = await trust.findIssuer({ role: question.role, documentType: question.documentType, chain: certificateChain, at: now })
      return found.ok ? ok({ publicKey: found.value.publicKey, issuer: found.value }) : found
    },
    now,
    keyBinding: { audience, nonce },
    acceptedTypes: question.acceptedTypes,
  })
  const failedCheck = verified.ok ? undefined : (verified.error.at as AttestationCheck | undefined)
  for (const check of attestationChecks) {
    if (!verified.ok && check === failedCheck) {
      tellFailure(`${subject}-${check}`, verified.error, steps)
      return undefined
    }
    steps.pass(`${subject}-${check}`)
  }
  return verified.ok ? verified.value : undefined
}

/** An issuer about whom nothing can be found out is an open question, not a forgery. */
function tellFailure(step: string, error: AttestationError, steps: StepLog): void {
  const cause = error.params?.cause
  if (cause === 'verification/trust-unavailable') steps.leaveOpen(step, cause)
  else steps.fail(step, typeof cause === 'string' ? cause : error.code)
}

function readView(attestation: VerifiedAttestation<TrustedIssuer>, steps: StepLog, step: string): CredentialView | undefined {
  const view = readClaims(attestation.claims)
  if (view.ok) return view.value
  steps.fail(step, 'verification/unreadable-claims')
  return undefined
}

/** The signer must be the issuing authority or the authentic source that the document names. */
function isSignedByNamedInstitution({ claims, issuedBy }: VerifiedAttestation<TrustedIssuer>): boolean {
  const { institutionId } = issuedBy
  if (institutionId === undefined) return false
  const view = readClaims(claims)
  const named = [idOf(claims.issuing_authority), idOf(claims.authentic_source), view.ok ? view.value.institution.id : undefined]
  return named.includes(institutionId)
}

function idOf(claim: unknown): unknown {
  return typeof claim === 'object' && claim !== null && 'id' in claim ? claim.id : undefined
}
