/** Checks the signed code of a document on paper for a day, by the same policies, and answers in the same form as for a wallet. */
import { fromWireCountry, type InstitutionId, type PlainDate, parsePlainDate, plainDateIn, type Signer } from '@passerelle/kernel'
import { newId, type Tx } from '@passerelle/platform'
import {
  blockOf,
  type QrIssuer,
  type QrPayload,
  type QrVerification,
  qrSteps,
  type RevocationAnswer,
  statusReferenceOf,
  verifyQrDocument,
} from '@passerelle/qr'
import { type PolicyName, policies, type VerificationPolicy } from '../domain/policies.table.ts'
import type { CheckedDocument, StatusValue, VerificationResult } from '../domain/result.ts'
import { StepLog } from '../domain/step-log.ts'
import type { VerificationTrust } from '../domain/trust.ts'
import { checkStatus, type FetchStatusList, type StatusFinding } from './check-status.ts'
import { conclude } from './conclude.ts'
import { openSession } from './start-verification.ts'

export interface VerifyQrInput {
  readonly institutionId: InstitutionId
  readonly policy: PolicyName
  /** The characters of the symbol. */
  readonly qr: string
  /** The day of work or treatment; in the future it is a step that does not pass. */
  readonly date: PlainDate
  readonly today: PlainDate
  readonly trust: VerificationTrust
  readonly fetchStatusList: FetchStatusList
  readonly signer: Signer
  readonly startedBy?: string
  readonly now: Date
}

export async function verifyQr(tx: Tx, input: VerifyQrInput): Promise<VerificationResult> {
  const { institutionId, date, today, now } = input
  const policy = policies[input.policy]
  const sessionId = newId(now)
  await openSession(tx, { ...input, sessionId, policy, expiresAt: now, medium: 'paper' })

  let status: StatusFinding = { status: { value: 'unknown' } }
  const checked = await verifyQrDocument(input.qr, {
    date,
    today,
    resolveIssuer: (asked) => resolveIssuer(asked, policy, input.trust),
    async checkRevocation(payload) {
      status = await paperStatus(tx, payload, policy, input)
      return revocationAnswers[status.status.value]
    },
  })
  const { payload } = checked
  const steps = new StepLog(['document-kind', ...qrSteps])
  for (const step of checked.steps) steps.add(step)
  const isExpected = payload !== undefined && policy.paper.includes(payload.sid)
  if (isExpected) steps.pass('document-kind')
  else if (payload !== undefined) steps.fail('document-kind', 'verification/other-document')

  const isSigned = checked.steps.some(({ name, outcome }) => name === 'signature' && outcome === 'passed')
  const isProven = isExpected && isSigned
  const validities = isProven ? validitiesOf(payload, date, now) : {}
  return conclude(tx, {
    institutionId,
    sessionId,
    policy,
    date,
    medium: 'paper',
    steps,
    findings: {
      authenticity: authenticityOf(checked, isExpected),
      status: status.status.value,
      isDocumentInDate: validities.document?.ok,
      isCoveredOnDate: validities.cover?.ok,
    },
    status,
    validities,
    ...(isProven && { document: checkedDocument(payload) }),
    documentText: input.qr,
    signer: input.signer,
    now,
  })
}

async function resolveIssuer(
  asked: { thumbprint: string; country: string; institutionId: string },
  policy: VerificationPolicy,
  trust: VerificationTrust,
): Promise<QrIssuer | 'unknown' | 'unreachable'> {
  const document = policy.document === 'PDA1' ? 'PDA1' : 'PRC'
  const institutionId = `${fromWireCountry(asked.country)}:${asked.institutionId}`
  const found = await trust.findPaperIssuer({ thumbprint: asked.thumbprint, institutionId, documentType: document })
  if (!found.ok) return found.error.code === 'verification/trust-unavailable' ? 'unreachable' : 'unknown'
  const { certificate, name, accreditations } = found.value
  return { certificate, name, accreditations: accreditations.map((each) => ({ document, ...each })) }
}

/** Lists of others than Token Status Lists cannot be read here, so their answer is unknown. */
async function paperStatus(tx: Tx, payload: QrPayload, policy: VerificationPolicy, input: VerifyQrInput): Promise<StatusFinding> {
  const reference = statusReferenceOf(payload)
  if (reference === undefined) return { status: { value: 'unknown' }, code: 'qr/revocation-unknown' }
  const { ic, ii } = blockOf(payload)
  return checkStatus(tx, {
    reference,
    profile: 'with-update',
    role: 'attestation-status',
    documentType: payload.sid === 'eessi:prc:1.0' ? 'PRC' : 'PDA1',
    issuer: { institutionId: `${fromWireCountry(ic)}:${ii}` },
    maxAgeSeconds: policy.maxStatusAgeSeconds,
    reuseSeconds: policy.statusReuseSeconds,
    trust: input.trust,
    fetchStatusList: input.fetchStatusList,
    now: input.now,
  })
}

const revocationAnswers: Readonly<Record<StatusValue, RevocationAnswer>> = {
  valid: 'good',
  invalid: 'revoked',
  suspended: 'suspended',
  superseded: 'superseded',
  unknown: 'unknown',
}

/** Revocation and the day asked about have their own place in the verdict; everything else is about the paper itself. */
function authenticityOf({ steps }: QrVerification, isExpected: boolean): 'proven' | 'refuted' | 'open' {
  const judged = steps.filter(({ name }) => name !== 'revocation' && name !== 'date-in-period')
  if (judged.some(({ outcome }) => outcome === 'not-passed')) return 'refuted'
  if (judged.some(({ code }) => code === 'qr/issuer-service-unreachable')) return 'open'
  return isExpected ? 'proven' : 'refuted'
}

function validitiesOf(payload: QrPayload, date: PlainDate, now: Date): VerificationResult['validities'] {
  const { di, sd, ed } = blockOf(payload)
  const isCovered = sd <= date && (ed === undefined || date <= ed)
  return {
    token: { from: di, ok: true },
    document: documentValidity(payload, now),
    cover: { from: sd, ...(ed !== undefined && { to: ed }), ok: isCovered },
  }
}

/** A certificate on paper is a document from its issue; the expiry of the card beside it is not its own (specification, step 7). */
function documentValidity(payload: QrPayload, now: Date): { from: string; ok: boolean } {
  const { ic, di } = blockOf(payload)
  return { from: di, ok: di <= plainDateIn(fromWireCountry(ic), now) }
}

function checkedDocument(payload: QrPayload): CheckedDocument {
  const { ic, ii, in: institutionName, fn, gn, dob, sd, ed } = blockOf(payload)
  const from = parsePlainDate(sd)
  const to = parsePlainDate(ed)
  const common = {
    ...(from !== undefined && { period: { from, ...(to !== undefined && { to }) } }),
    holder: { givenName: gn, familyName: fn, birthDate: dob },
    institution: { id: `${fromWireCountry(ic)}:${ii}`, name: institutionName, country: fromWireCountry(ic) },
  }
  if (payload.sid === 'eessi:prc:1.0') return { type: 'PRC', ...(payload.prc.ci !== undefined && { number: payload.prc.ci }), ...common }
  const { dn, en, hc, hp, lc } = payload.pda1
  return {
    type: 'PDA1',
    number: dn,
    employer: { name: en },
    places: [{ ...(hp !== undefined && { name: hp }), country: fromWireCountry(hc) }],
    legislation: fromWireCountry(lc),
    ...common,
  }
}
