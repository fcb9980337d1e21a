/**
 * Adds one entry to the chain of an institution. Call it last in a transaction:
 * other transactions of the same institution wait here until this one ends, so that the chain has no gap and no fork.
 */
import type { InstitutionId, Result } from '@passerelle/kernel'
import { err, ok } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { sql } from 'kysely'
import { canonicalJson } from '../domain/canonical-json.ts'
import { beginning, type LinkedEntry, link } from '../domain/chain.ts'
import type { LedgerError } from '../errors.ts'
import { tables } from '../store/tables.ts'

export interface NewEntry {
  readonly institutionId: InstitutionId
  /** A fixed word, such as `document-issued`. */
  readonly kind: string
  /** A hash or an opaque id of the person concerned. Never a name, a number or a date. */
  readonly subject?: string
  /** Strings, booleans, whole numbers, null, arrays, plain objects. */
  readonly body: unknown
  readonly now: Date
}

export async function appendEntry(tx: Tx, entry: NewEntry): Promise<Result<LinkedEntry, LedgerError>> {
  const body = canonicalJson(entry.body)
  if (!body.ok) return body
  if (entry.subject !== undefined && !isReference(entry.subject)) return err({ code: 'ledger/subject-not-a-reference', at: '/subject' })
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ledger:${entry.institutionId}`}, 0))`.execute(tx)
  const last = await tables(tx)
    .selectFrom('ledger.entries')
    .select(['sequence', 'hash'])
    .where('institution_id', '=', entry.institutionId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const linked = link(
    {
      institutionId: entry.institutionId,
      sequence: (last?.sequence ?? 0) + 1,
      at: entry.now,
      kind: entry.kind,
      subject: entry.subject ?? null,
      body: body.value,
    },
    last?.hash ?? beginning,
  )
  if (!linked.ok) return linked
  const { institutionId, previousHash, ...rest } = linked.value
  await tables(tx)
    .insertInto('ledger.entries')
    .values({ institution_id: institutionId, previous_hash: previousHash, ...rest })
    .execute()
  return ok(linked.value)
}

/** A UUID or a digest, with or without a prefix that says what it is. Names and national numbers are shorter. */
const reference = /^(?:[a-z][a-z0-9-]*:)?(?=.*\d)[A-Za-z0-9_-]{32,128}$/

function isReference(text: string): boolean {
  return reference.test(text)
}
