/**
 * What the issuer says about a document now, and how old that statement is.
 * A list is verified before it is kept. One that was kept helps when the issuer does not answer, as long as the policy's age allows;
 * an older list than the one kept is not believed. What cannot be found out is unknown.
 */
import { parseStatusList, readStatus, type StatusReference, type VerifiedStatusList } from '@passerelle/attestation'
import { type CodedError, err, ok, type Result } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { digestOf } from '../domain/proof.ts'
import type { CheckedStatus } from '../domain/result.ts'
import { type StatusProfile, statusMeaning } from '../domain/status.ts'
import type { TrustedIssuer, TrustRole, VerificationTrust } from '../domain/trust.ts'
import { tables } from '../store/tables.ts'

/** Reads the signed list at its address, `Accept: application/statuslist+jwt`. The host bounds time, size and where it may go. */
export type FetchStatusList = (uri: string) => Promise<Result<string, CodedError>>

export interface StatusQuestion {
  readonly reference: StatusReference
  readonly profile: StatusProfile
  readonly role: Extract<TrustRole, 'attestation-status' | 'person-status'>
  readonly documentType: 'PDA1' | 'EHIC' | 'PRC' | 'PID'
  /** The institution that signed the document; its list must be its own. */
  readonly issuer: Pick<TrustedIssuer, 'institutionId'>
  readonly maxAgeSeconds: number
  readonly reuseSeconds: number
  readonly trust: VerificationTrust
  readonly fetchStatusList: FetchStatusList
  readonly now: Date
}

export interface StatusFinding {
  readonly status: CheckedStatus
  /** Why it is not valid or not known. */
  readonly code?: string
  readonly list?: { readonly uri: string; readonly digest: string }
}

export async function checkStatus(tx: Tx, question: StatusQuestion): Promise<StatusFinding> {
  const found = await currentList(tx, question)
  if (!found.ok) return { status: { value: 'unknown' }, code: found.error.code }
  const { token, list } = found.value
  const ageSeconds = Math.max(0, Math.floor((question.now.getTime() - list.issuedAt.getTime()) / 1000))
  const statement = { asOf: list.issuedAt.toISOString(), ageSeconds }
  const source = { uri: list.uri, digest: digestOf(token) }
  if (ageSeconds > question.maxAgeSeconds)
    return { status: { value: 'unknown', ...statement }, code: 'verification/status-too-old', list: source }
  const entry = readStatus(list, question.reference.index)
  if (!entry.ok) return { status: { value: 'unknown', ...statement }, code: entry.error.code, list: source }
  const value = statusMeaning(question.profile, entry.value)
  const supersededOn = value === 'superseded' ? list.changes.get(question.reference.index) : undefined
  return {
    status: { value, ...statement, ...(supersededOn !== undefined && { supersededOn }) },
    ...(value !== 'valid' && { code: `verification/status-${value}` }),
    list: source,
  }
}

interface FoundList {
  readonly token: string
  readonly list: VerifiedStatusList
}

async function currentList(tx: Tx, question: StatusQuestion): Promise<Result<FoundList, CodedError>> {
  const { reference, now, reuseSeconds } = question
  const kept = await findKept(tx, reference.uri)
  const keptList = kept === undefined ? undefined : await verified(kept.token, question)
  if (kept !== undefined && keptList?.ok === true) {
    const reuse = Math.min(reuseSeconds, keptList.value.list.timeToLiveSeconds ?? reuseSeconds)
    if (now.getTime() < kept.fetched_at.getTime() + reuse * 1000) return keptList
  }
  const answer = await question.fetchStatusList(reference.uri)
  const fetched = answer.ok ? await verified(answer.value, question) : err({ code: 'verification/status-unreachable' })
  if (!fetched.ok) return keptList?.ok === true ? keptList : fetched
  if (keptList?.ok === true && keptList.value.list.issuedAt > fetched.value.list.issuedAt) return keptList
  await keep(tx, fetched.value, now)
  return fetched
}

async function verified(
  token: string,
  { reference, role, documentType, issuer, trust, now }: StatusQuestion,
): Promise<Result<FoundList, CodedError>> {
  let signer: TrustedIssuer | undefined
  const list = await parseStatusList(token, {
    uri: reference.uri,
    now,
    async resolveIssuer({ certificateChain }) {
      const found = await trust.findIssuer({ role, chain: certificateChain, documentType, at: now })
      if (found.ok) signer = found.value
      return found
    },
  })
  if (!list.ok) return list
  if (signer?.institutionId !== issuer.institutionId) return err({ code: 'verification/status-issuer-mismatch' })
  return ok({ token, list: list.value })
}

async function findKept(tx: Tx, uri: string): Promise<{ token: string; fetched_at: Date } | undefined> {
  return tables(tx).selectFrom('verification.status_lists').select(['token', 'fetched_at']).where('uri', '=', uri).executeTakeFirst()
}

async function keep(tx: Tx, { token, list }: FoundList, now: Date): Promise<void> {
  const row = { token, issued_at: list.issuedAt, fetched_at: now }
  await tables(tx)
    .insertInto('verification.status_lists')
    .values({ uri: list.uri, ...row })
    .onConflict((conflict) => conflict.column('uri').doUpdateSet(row).where('verification.status_lists.issued_at', '<=', list.issuedAt))
    .execute()
}
