/**
 * Walks the chain of an institution from its beginning and finds the first link that does not hold.
 * What it cannot see: a tail that was cut off, or a chain rebuilt as a whole. Compare `head` with a copy kept elsewhere.
 */
import type { InstitutionId, Result } from '@passerelle/kernel'
import { err, ok } from '@passerelle/kernel'
import type { Tx } from '@passerelle/platform'
import { beginning, checkLink } from '../domain/chain.ts'
import type { ChainBreak } from '../errors.ts'
import { tables } from '../store/tables.ts'

export interface ChainHead {
  /** Number of entries; 0 for an institution without any. */
  readonly sequence: number
  readonly hash: string
}

const page = 1000

/** @param known a head noted earlier: the chain must still contain it */
export async function verifyChain(tx: Tx, institutionId: InstitutionId, known?: ChainHead): Promise<Result<ChainHead, ChainBreak>> {
  let head: ChainHead = { sequence: 0, hash: beginning }
  let knownSeen = known === undefined || known.sequence === 0
  for (;;) {
    const rows = await tables(tx)
      .selectFrom('ledger.entries')
      .selectAll()
      .where('institution_id', '=', institutionId)
      .where('sequence', '>', head.sequence)
      .orderBy('sequence')
      .limit(page)
      .execute()
    for (const { institution_id, previous_hash, ...rest } of rows) {
      const checked = checkLink({ ...rest, institutionId: institution_id, previousHash: previous_hash }, head)
      if (!checked.ok) return checked
      head = checked.value
      if (known !== undefined && head.sequence === known.sequence) {
        if (head.hash !== known.hash) return err({ code: 'ledger/entry-changed', sequence: head.sequence })
        knownSeen = true
      }
    }
    if (rows.length < page) break
  }
  return knownSeen ? ok(head) : err({ code: 'ledger/entry-missing', sequence: head.sequence + 1 })
}
