/**
 * The signed status list under its address: built from the table, kept until it is out of date or a value changes.
 * It names no document and gives no reason. The last token before each change is kept, for questions about a past day.
 */
import { createStatusList, setStatus, signStatusList } from '@passerelle/attestation'
import { err, type InstitutionId, institutionId, ok, type PlainDate, type Result, type Signer } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { statusValue } from '../domain/status-value.ts'
import type { StatusListError } from '../errors.ts'
import { isUuid } from '../store/read-documents.ts'
import { tables } from '../store/tables.ts'

export interface StatusListInput {
  readonly listId: string
  /** The key for status lists of the institution to which the list belongs. */
  readonly signerOf: (institutionId: InstitutionId) => Signer
  readonly now: Date
}

export interface StatusListToken {
  /** `statuslist+jwt`, served as `application/statuslist+jwt`. */
  readonly token: string
  readonly issuedAt: Date
  readonly expiresAt: Date
  /** Seconds for which a cache may keep it, counted from now. */
  readonly maxAge: number
}

/** A reader may use a list for five minutes, and must not use it after a day. */
const timeToLiveSeconds = 300
const lifetimeMs = 86_400_000

export async function statusListToken(
  tx: Tx,
  { listId, signerOf, now }: StatusListInput,
): Promise<Result<StatusListToken, StatusListError>> {
  if (!isUuid(listId)) return err({ code: 'documents/status-list-not-found' })
  const db = tables(tx)
  const list = await db.selectFrom('documents.status_lists').selectAll().where('list_id', '=', listId).executeTakeFirst()
  if (list === undefined) return err({ code: 'documents/status-list-not-found' })
  const kept = await db
    .selectFrom('documents.status_list_tokens')
    .select(['token', 'issued_at', 'expires_at'])
    .where('institution_id', '=', list.institution_id)
    .where('list_id', '=', listId)
    .where('changes', '=', list.changes)
    .executeTakeFirst()
  const age = kept === undefined ? Number.POSITIVE_INFINITY : (now.getTime() - kept.issued_at.getTime()) / 1000
  if (kept !== undefined && age >= 0 && age < timeToLiveSeconds)
    return ok({ token: kept.token, issuedAt: kept.issued_at, expiresAt: kept.expires_at, maxAge: Math.ceil(timeToLiveSeconds - age) })

  const changed = await db
    .selectFrom('documents.status_entries')
    .select(['index', 'value', 'changed_on'])
    .where('institution_id', '=', list.institution_id)
    .where('list_id', '=', listId)
    .where('value', '<>', statusValue.valid)
    .execute()
  const content = createStatusList(2, list.size)
  for (const entry of changed) setStatus(content, entry.index, entry.value)
  const expiresAt = new Date(now.getTime() + lifetimeMs)
  const token = await signStatusList(
    {
      list: content,
      uri: list.uri,
      issuedAt: now,
      expiresAt,
      timeToLiveSeconds,
      changes: new Map(changed.flatMap((entry) => (entry.changed_on === null ? [] : [[entry.index, entry.changed_on as PlainDate]]))),
    },
    signerOf(institutionId(list.institution_id)),
  )
  const row = { token, issued_at: now, expires_at: expiresAt }
  await db
    .insertInto('documents.status_list_tokens')
    .values({ institution_id: list.institution_id, list_id: listId, changes: list.changes, ...row })
    .onConflict((conflict) => conflict.columns(['institution_id', 'list_id', 'changes']).doUpdateSet(row))
    .execute()
  return ok({ token, issuedAt: now, expiresAt, maxAge: timeToLiveSeconds })
}
