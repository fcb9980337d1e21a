/**
 * Checks what a wallet presented: the document and the person beside it, each bound to the same answer, then status, document and cover.
 * The presentation protocol hands over plain texts with the nonce and client id under which it asked.
 */
import {
  type AttestationCheck,
  type AttestationError,
  attestationChecks,
  type VerifiedAttestation,
  verifySdJwtVc,
} from '@passerelle/attestation'
import { err, type InstitutionId, ok, type PlainDate, type Result, type Signer } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { type CredentialView, credentialTypes, readClaims } from '@passerelle/vocabulary'
import { checkedDocument, missingData, validitiesOf } from '../domain/checked-document.ts'
import { type AcceptedProfile, identityQueryId, policies, type VerificationPolicy } from '../domain/policies.table.ts'
import type { VerificationResult } from '../domain/result.ts'
import { StepLog } from '../domain/step-log.ts'
import type { TrustedIssuer, VerificationTrust } from '../domain/trust.ts'
import type { SessionError } from '../errors.ts'
import { type SessionRow, tables } from '../store/tables.ts'
import { checkStatus, type FetchStatusList, type StatusFinding } from './check-status.ts'
import { conclude } from './conclude.ts'

export interface CompleteInput {
  readonly institutionId: InstitutionId
  readonly sessionId: string
  /** Credential id of the query → presentations as they came. */
  readonly presentations: Readonly<Record<string, readonly string[]>>
  readonly nonce: string
  /** The whole client_id under which the wallet was asked. */
  readonly audience: string
  readonly trust: VerificationTrust
  readonly fetchStatusList: FetchStatusList
  /** The institution's key for proofs. */
  readonly signer: Signer
  /** Today, where the check is made. */
  readonly today: PlainDate
  readonly now: Date
}

/** The same answer when it is asked again while the result is kept. */
export async function completeVerification(tx: Tx, input: CompleteInput): Promise<Result<VerificationResult, SessionError>> {
  const session = await lockSession(tx, input)
  if (session === undefined || session.medium !== 'wallet') return err({ code: 'verification/session-not-found' })
  if (session.state === 'done' && session.result !== null) return ok(session.result)
  if (session.state === 'refused') return err({ code: 'verification/session-refused', params: { cause: session.refusal ?? '' } })
  if (session.state === 'done' || session.expires_at < input.now) return err({ code: 'verification/session-expired' })

  const policy = policies[session.policy]
  const steps = new StepLog(walletSteps)
  const document = await readPresented(policy, input, steps)
  const person = await readPerson(policy, input, steps)
  const view = document?.view
  if (view !== undefined) checkData(policy, view, person?.view, steps)

  const isProven = steps.authenticity() === 'proven' && document !== undefined
  const status = isProven ? await documentStatus(tx, { input, policy, document, person, steps }) : notAsked
  const findings = isProven
    ? validitiesOf(document.view, document.attestation, { date: session.date, today: input.today, now: input.now })
    : { validities: {}, isDocumentInDate: undefined, isCoveredOnDate: undefined }
  if (isProven) tellDates(findings, steps)
  return ok(
    await conclude(tx, {
      institutionId: input.institutionId,
      sessionId: input.sessionId,
      policy,
      date: session.date,
      medium: 'wallet',
      steps,
      findings: { ...findings, authenticity: isProven ? personStanding(steps) : withoutDocument(steps), status: status.status.value },
      status,
      validities: findings.validities,
      ...(isProven && view && { document: checkedDocument(view, person?.view) }),
      ...(document?.text !== undefined && { documentText: document.text }),
      signer: input.signer,
      now: input.now,
    }),
  )
}

const checksOf = (subject: 'document' | 'person') => attestationChecks.map((check) => `${subject}-${check}`)
const walletSteps = [
  'answer-complete',
  ...checksOf('document'),
  'document-issuer-named',
  ...checksOf('person'),
  'same-holder',
  'required-data',
  'document-status',
  'person-status',
  'document-in-date',
  'covered-on-date',
]
const notAsked: StatusFinding = { status: { value: 'unknown' } }

interface Presented {
  readonly attestation: VerifiedAttestation<TrustedIssuer>
  readonly view: CredentialView
  readonly profile: AcceptedProfile
  /** The part that the issuer signed. */
  readonly text: string
}

async function readPresented(policy: VerificationPolicy, input: CompleteInput, steps: StepLog): Promise<Presented | undefined> {
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

async function readPerson(
  policy: VerificationPolicy,
  input: CompleteInput,
  steps: StepLog,
): Promise<Omit<Presented, 'profile'> | undefined> {
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
  return { attestation, view, text: presentation }
}

/** A list with more than one presentation was not asked for. */
function single(presentations: readonly string[] | undefined): string | undefined {
  return presentations?.length === 1 ? presentations[0] : undefined
}

async function verifyOne(
  subject: 'document' | 'person',
  presentation: string,
  question: { role: 'attestation' | 'person'; documentType: 'PDA1' | 'EHIC' | 'PID'; acceptedTypes: readonly string[] },
  { audience, nonce, trust, now }: CompleteInput,
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

function checkData(policy: VerificationPolicy, view: CredentialView, person: CredentialView | undefined, steps: StepLog): void {
  const missing = missingData(policy.requiredData, view, person)
  if (missing.length > 0) steps.miss('required-data', 'verification/required-data-missing')
  else if (view.holder !== undefined && person !== undefined && !isSamePerson(view, person))
    steps.warn('required-data', 'verification/represented')
  else steps.pass('required-data')
}

function isSamePerson({ holder: a }: CredentialView, { holder: b }: CredentialView): boolean {
  return a?.familyName === b?.familyName && a?.givenName === b?.givenName && a?.birthDate === b?.birthDate
}

interface StatusInput {
  readonly input: CompleteInput
  readonly policy: VerificationPolicy
  readonly document: Presented
  readonly person: Omit<Presented, 'profile'> | undefined
  readonly steps: StepLog
}

async function documentStatus(tx: Tx, { input, policy, document, person, steps }: StatusInput): Promise<StatusFinding> {
  const shared = {
    trust: input.trust,
    fetchStatusList: input.fetchStatusList,
    now: input.now,
    maxAgeSeconds: policy.maxStatusAgeSeconds,
    reuseSeconds: policy.statusReuseSeconds,
  }
  if (person !== undefined) {
    const { attestation } = person
    const { status: reference } = attestation
    if (reference === undefined) steps.skip('person-status', 'verification/no-status')
    else {
      const finding = await checkStatus(tx, {
        ...shared,
        reference,
        role: 'person-status',
        documentType: 'PID',
        profile: 'binary',
        issuer: attestation.issuedBy,
      })
      tellStatus('person-status', finding, steps)
    }
  }
  const { attestation, profile } = document
  if (attestation.status === undefined) return withoutList(attestation, input.now, steps)
  const finding = await checkStatus(tx, {
    ...shared,
    reference: attestation.status,
    role: 'attestation-status',
    documentType: policy.document,
    profile: profile.statusProfile,
    issuer: attestation.issuedBy,
  })
  tellStatus('document-status', finding, steps)
  return finding
}

function tellStatus(step: string, { status, code }: StatusFinding, steps: StepLog): void {
  if (status.value === 'valid') steps.pass(step)
  else if (status.value === 'unknown') steps.leaveOpen(step, code ?? 'verification/status-unreachable')
  else steps.fail(step, code ?? 'verification/status-invalid')
}

/** What lives a day at most may go without a list (ARF VCR_01); anything longer may have changed since. */
function withoutList({ issuedAt, notBefore, expiresAt }: VerifiedAttestation<TrustedIssuer>, now: Date, steps: StepLog): StatusFinding {
  const start = issuedAt ?? notBefore
  const isShortLived = start !== undefined && expiresAt !== undefined && expiresAt.getTime() - start.getTime() <= 86_400_000
  if (start === undefined || !isShortLived) {
    steps.leaveOpen('document-status', 'verification/no-status')
    return { status: { value: 'unknown' }, code: 'verification/no-status' }
  }
  steps.skip('document-status', 'verification/short-lived')
  const ageSeconds = Math.max(0, Math.floor((now.getTime() - start.getTime()) / 1000))
  return { status: { value: 'valid', asOf: start.toISOString(), ageSeconds } }
}

function tellDates(findings: { isDocumentInDate: boolean | undefined; isCoveredOnDate: boolean | undefined }, steps: StepLog): void {
  if (findings.isDocumentInDate === false) steps.fail('document-in-date', 'verification/document-not-in-date')
  else steps.pass('document-in-date')
  if (findings.isCoveredOnDate === undefined) steps.leaveOpen('covered-on-date', 'verification/cover-not-stated')
  else if (findings.isCoveredOnDate) steps.pass('covered-on-date')
  else steps.fail('covered-on-date', 'verification/not-covered-on-date')
}

/** The document is proven; whether the person's own data still stand is told by their status alone. */
function personStanding(steps: StepLog): 'proven' | 'refuted' | 'open' {
  const step = steps.all().find(({ name }) => name === 'person-status')
  if (step?.outcome === 'not-passed') return 'refuted'
  return step?.outcome === 'warning' ? 'open' : 'proven'
}

/** Without a document nothing is proven, even when no step failed. */
function withoutDocument(steps: StepLog): 'refuted' | 'open' {
  const standing = steps.authenticity()
  return standing === 'proven' ? 'open' : standing
}

async function lockSession(tx: Tx, { institutionId, sessionId }: CompleteInput): Promise<SessionRow | undefined> {
  return tables(tx)
    .selectFrom('verification.sessions')
    .selectAll()
    .where('institution_id', '=', institutionId)
    .where('session_id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst()
}
