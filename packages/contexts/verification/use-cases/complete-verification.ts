/**
 * Checks what a wallet presented: the document and the person beside it, each bound to the same answer, then status, document and cover.
 * The presentation protocol hands over plain texts with the nonce and client id under which it asked.
 */
import { attestationChecks, type VerifiedAttestation } from '@passerelle/attestation'
import { err, type InstitutionId, ok, type Result, type Signer } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import type { CredentialView } from '@passerelle/vocabulary'
import { checkedDocument, missingData, validitiesOf } from '../domain/checked-document.ts'
import { policies, type VerificationPolicy } from '../domain/policies.table.ts'
import type { VerificationResult } from '../domain/result.ts'
import { StepLog } from '../domain/step-log.ts'
import type { TrustedIssuer } from '../domain/trust.ts'
import type { SessionError, StepReason } from '../errors.ts'
import { type SessionRow, tables } from '../store/tables.ts'
import { checkStatus, type FetchStatusList, type StatusFinding } from './check-status.ts'
import { conclude } from './conclude.ts'
import { type Answer, type PresentedDocument, type PresentedPerson, readDocument, readPerson } from './read-answer.ts'

export interface CompleteInput extends Answer {
  readonly institutionId: InstitutionId
  readonly sessionId: string
  readonly fetchStatusList: FetchStatusList
  /** The institution's key for proofs. */
  readonly signer: Signer
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
  const document = await readDocument(policy, input, steps)
  const person = await readPerson(policy, input, steps)
  const view = document?.view
  if (view !== undefined) checkData(policy, view, person?.view, steps)

  const isProven = steps.authenticity() === 'proven' && document !== undefined
  const status = isProven ? await documentStatus(tx, { input, policy, document, person, steps }) : notAsked
  const findings = isProven
    ? validitiesOf(document.view, document.attestation, { date: session.date, now: input.now })
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

function checkData(policy: VerificationPolicy, view: CredentialView, person: CredentialView | undefined, steps: StepLog): void {
  const missing = missingData(policy.requiredData, view, person)
  const difference = person === undefined ? undefined : differenceOf(view, person)
  if (missing.length > 0) steps.miss('required-data', 'verification/required-data-missing')
  else if (difference === 'verification/person-mismatch') steps.fail('required-data', difference)
  else if (difference !== undefined) steps.warn('required-data', difference)
  else steps.pass('required-data')
}

/** Where the document names its holder: names may be written in two scripts, and a card may be a child's; an A1 is nobody else's. */
function differenceOf({ type, holder: named }: CredentialView, { holder: shown }: CredentialView): StepReason | undefined {
  if (named === undefined) return undefined
  if (named.birthDate !== shown?.birthDate) return type === 'PDA1' ? 'verification/person-mismatch' : 'verification/represented'
  return named.familyName === shown?.familyName && named.givenName === shown?.givenName ? undefined : 'verification/names-differ'
}

interface StatusInput {
  readonly input: CompleteInput
  readonly policy: VerificationPolicy
  readonly document: PresentedDocument
  readonly person: PresentedPerson | undefined
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
