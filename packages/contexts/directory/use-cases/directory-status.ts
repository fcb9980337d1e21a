/** How old the directory held is, so that a node knows whether it may still send by it. */
import type { Tx } from '@passerelle/platform'
import { tables } from '../store/tables.ts'

/**
 * `current` until the bundle expires; `in-grace` for the grace period after that (send, and raise an alarm);
 * `stale` afterwards (send nothing new); `empty` before the first import.
 */
export interface DirectoryStatus {
  readonly state: 'empty' | 'current' | 'in-grace' | 'stale'
  readonly version?: number
  readonly expiresAt?: Date
}

const dayInMs = 86_400_000

/** @param graceDays days after expiry during which the node goes on without the centre; 7 unless the operator says otherwise */
export async function directoryStatus(tx: Tx, now: Date, graceDays = 7): Promise<DirectoryStatus> {
  const held = await tables(tx).selectFrom('directory.bundle').select(['version', 'expires_at']).executeTakeFirst()
  if (held === undefined) return { state: 'empty' }
  const overdue = now.getTime() - held.expires_at.getTime()
  return {
    state: overdue < 0 ? 'current' : overdue < graceDays * dayInMs ? 'in-grace' : 'stale',
    version: held.version,
    expiresAt: held.expires_at,
  }
}
