/** What a person may read about themselves: who looked, when, why and on what legal basis; newest first. */
import type { Tx } from '@passerelle/platform'
import { tables } from '../store/tables.ts'

export interface AccessShown {
  /** ISO 8601 instant. */
  readonly at: string
  readonly who: string
  readonly institution: string
  readonly purpose: string
  readonly legalBasis: string
  readonly what: string
}

/** @param subject the reference under which the accesses were recorded; every institution of this node answers */
export async function listAccessesFor(tx: Tx, subject: string, limit = 200): Promise<readonly AccessShown[]> {
  const rows = await tables(tx)
    .selectFrom('ledger.entries')
    .select(['institution_id', 'at', 'body'])
    .where('subject', '=', subject)
    .where('kind', '=', 'access')
    .orderBy('at', 'desc')
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => {
    const body = JSON.parse(row.body) as { actor: { name: string }; purpose: string; legalBasis: string; what: string }
    return {
      at: row.at.toISOString(),
      who: body.actor.name,
      institution: row.institution_id,
      purpose: body.purpose,
      legalBasis: body.legalBasis,
      what: body.what,
    }
  })
}
