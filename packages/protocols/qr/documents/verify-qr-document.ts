/**
 * Checks a scanned document in the order of the eEHIC technical specification v0.5 section 4, for a treatment or inspection date.
 * Each step is told with its outcome and reason. Trusted: the caller's answers about issuer and revocation, and its notion of today.
 */
import { X509Certificate } from 'node:crypto'
import { err, fromWireCountry, ok, type PlainDate, plainDateIn, type Result } from '@passerelle/kernel'
import { isSignedBy, parseToken, type QrToken, qrTextToToken, thumbprintOf } from '../envelope/token.ts'
import type { QrStepCode } from '../errors.ts'
import { documentRules } from './documents.table.ts'
import { blockOf, parsePayload, type QrPayload } from './payload.ts'

export const qrSteps = [
  'date-entered',
  'decoding',
  'header-and-schema',
  'issuer',
  'signature',
  'certificate-on-issue',
  'accreditation',
  'consistency',
  'revocation',
  'date-in-period',
] as const
export type QrStepName = (typeof qrSteps)[number]

export interface QrStep {
  readonly name: QrStepName
  readonly outcome: 'passed' | 'not-passed' | 'warning' | 'not-applicable'
  readonly code?: QrStepCode
  /** JSON Pointer into the payload. */
  readonly at?: string
}

export interface QrVerification {
  readonly steps: readonly QrStep[]
  /** approved: every step passed or is not applicable. rejected: one did not pass. undecided: one could not be answered. */
  readonly conclusion: 'approved' | 'rejected' | 'undecided'
  /** What the symbol says; to be believed only when the signature step passed. */
  readonly payload?: QrPayload
  readonly issuer?: QrIssuer
}

export interface QrIssuer {
  /** DER. */
  readonly certificate: Uint8Array
  readonly name: string
  /** For which documents and days the institution may issue; both ends included. */
  readonly accreditations: readonly { readonly document: 'PRC' | 'PDA1'; readonly from: PlainDate; readonly to?: PlainDate }[]
}

export type RevocationAnswer = 'good' | 'revoked' | 'superseded' | 'suspended' | 'unknown'

export interface QrVerificationOptions {
  /** The day of treatment or inspection. */
  readonly date: PlainDate
  readonly today: PlainDate
  readonly resolveIssuer: (asked: {
    readonly thumbprint: string
    /** ISO, but UK. */
    readonly country: string
    /** Without its country. */
    readonly institutionId: string
  }) => Promise<QrIssuer | 'unknown' | 'unreachable'>
  /** Asked only for a document that names a list. */
  readonly checkRevocation: (payload: QrPayload) => Promise<RevocationAnswer>
}

export async function verifyQrDocument(text: string, options: QrVerificationOptions): Promise<QrVerification> {
  const report = new Report()
  report.judge('date-entered', options.date <= options.today, 'qr/date-in-future')

  const read = readDocument(text, report)
  if (!read.ok) return report.conclude()
  const { token, payload } = read.value

  const issuer = await findIssuer(token, payload, options, report)
  if (!issuer.ok) return report.conclude({ payload })
  if (!report.judge('signature', isSignedBy(token, new X509Certificate(issuer.value.certificate).publicKey), 'qr/bad-signature')) {
    return report.conclude({ payload, issuer: issuer.value })
  }
  report.judge('certificate-on-issue', wasCertificateValid(issuer.value, payload), 'qr/certificate-not-valid-on-issue')
  report.judge('accreditation', isAccredited(issuer.value, payload), 'qr/not-accredited')
  checkConsistency(payload, report)
  await checkRevocation(payload, options, report)
  const { sd, ed } = blockOf(payload)
  report.judge('date-in-period', sd <= options.date && (ed === undefined || options.date <= ed), 'qr/date-outside-period')
  return report.conclude({ payload, issuer: issuer.value })
}

function readDocument(text: string, report: Report): Result<{ token: QrToken; payload: QrPayload }, true> {
  const decoded = qrTextToToken(text)
  if (!decoded.ok) return report.stop('decoding', decoded.error.code)
  const token = parseToken(decoded.value)
  if (!token.ok && token.error.code === 'qr/malformed-token') return report.stop('decoding', token.error.code)
  report.pass('decoding')
  if (!token.ok) return report.stop('header-and-schema', token.error.code)
  const payload = parsePayload(token.value.payload)
  if (!payload.ok) return report.stop('header-and-schema', payload.error.code, payload.error.at)
  report.pass('header-and-schema')
  return ok({ token: token.value, payload: payload.value })
}

async function findIssuer(
  token: QrToken,
  payload: QrPayload,
  { resolveIssuer }: QrVerificationOptions,
  report: Report,
): Promise<Result<QrIssuer, true>> {
  const { ic, ii } = blockOf(payload)
  const issuer = await resolveIssuer({ thumbprint: token.thumbprint, country: ic, institutionId: ii })
  if (issuer === 'unknown') return report.stop('issuer', 'qr/unknown-issuer')
  if (issuer === 'unreachable') return report.leaveOpen('issuer', 'qr/issuer-service-unreachable')
  if (thumbprintOf(issuer.certificate) !== token.thumbprint) return report.stop('issuer', 'qr/certificate-mismatch')
  report.pass('issuer')
  return ok(issuer)
}

/** By the calendar of the issuing country: a certificate made at noon covers what was issued that morning. */
function wasCertificateValid({ certificate }: QrIssuer, payload: QrPayload): boolean {
  const { ic, di } = blockOf(payload)
  const { validFrom, validTo } = new X509Certificate(certificate)
  const dayOf = (instant: string) => plainDateIn(fromWireCountry(ic), new Date(instant))
  return dayOf(validFrom) <= di && di <= dayOf(validTo)
}

/** On the day of issue and for the whole period; one accreditation must cover each by itself. */
function isAccredited({ accreditations }: QrIssuer, payload: QrPayload): boolean {
  const { di, sd, ed } = blockOf(payload)
  const { accreditation } = payload.sid === 'eessi:prc:1.0' ? documentRules.prc : documentRules.pda1
  const covers = (from: string, to: string | undefined) =>
    accreditations.some(
      (each) => each.document === accreditation && each.from <= from && (each.to === undefined || (to !== undefined && to <= each.to)),
    )
  return covers(di, di) && covers(sd, ed)
}

/** A document whose dates contradict each other is refused; odd identifiers are a warning. */
function checkConsistency(payload: QrPayload, report: Report): void {
  const { dob, sd, ed, di } = blockOf(payload)
  const isInOrder = dob <= sd && (ed === undefined || sd <= ed)
  if (payload.sid === 'eessi:pda1:1.0') {
    // A PD A1 may be issued before its period or after it; only the replacement certificate is issued within its own.
    report.judge('consistency', isInOrder, 'qr/contradicting-dates')
    return
  }
  const { xd, ii, ci } = payload.prc
  if (
    !report.judge(
      'consistency',
      isInOrder && sd <= di && di <= payload.prc.ed && (xd === undefined || xd >= payload.prc.ed),
      'qr/contradicting-dates',
    )
  )
    return
  if ([...ii].length + [...payload.prc.in].length > 25) report.warn('consistency', 'qr/long-institution')
  else if (!/^\d+$/.test(ii + (ci ?? ''))) report.warn('consistency', 'qr/identifier-not-digits')
}

async function checkRevocation(payload: QrPayload, options: QrVerificationOptions, report: Report): Promise<void> {
  if (payload.rid === undefined || payload.jti === undefined) return report.skip('revocation', 'qr/no-revocation-list')
  const answer = await options.checkRevocation(payload)
  if (answer === 'good') return report.pass('revocation')
  if (answer === 'unknown') report.leaveOpen('revocation', 'qr/revocation-unknown')
  else report.judge('revocation', false, `qr/${answer}`)
}

/** Gathers the steps; those that were not reached are told as such. */
class Report {
  private readonly steps = new Map<QrStepName, QrStep>()
  private isOpen = false

  pass(name: QrStepName): void {
    this.steps.set(name, { name, outcome: 'passed' })
  }

  skip(name: QrStepName, code: QrStepCode): void {
    this.steps.set(name, { name, outcome: 'not-applicable', code })
  }

  warn(name: QrStepName, code: QrStepCode): void {
    this.steps.set(name, { name, outcome: 'warning', code })
  }

  judge(name: QrStepName, passed: boolean, code: QrStepCode): boolean {
    this.steps.set(name, passed ? { name, outcome: 'passed' } : { name, outcome: 'not-passed', code })
    return passed
  }

  stop(name: QrStepName, code: QrStepCode, at?: string): Result<never, true> {
    this.steps.set(name, { name, outcome: 'not-passed', code, ...(at !== undefined && { at }) })
    return err(true)
  }

  /** A question without an answer: a warning that keeps the document from being approved. */
  leaveOpen(name: QrStepName, code: QrStepCode): Result<never, true> {
    this.warn(name, code)
    this.isOpen = true
    return err(true)
  }

  conclude(found: { payload?: QrPayload; issuer?: QrIssuer } = {}): QrVerification {
    const steps = qrSteps.map((name): QrStep => this.steps.get(name) ?? { name, outcome: 'not-applicable', code: 'qr/not-reached' })
    const isRejected = steps.some(({ outcome }) => outcome === 'not-passed')
    return { ...found, steps, conclusion: isRejected ? 'rejected' : this.isOpen ? 'undecided' : 'approved' }
  }
}
