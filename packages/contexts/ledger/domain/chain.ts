/** How an entry is linked to the one before it: SHA-256 over the canonical form of everything the entry says, the previous hash included. */
import { createHash } from 'node:crypto'
import { err, ok, type Result } from '@passerelle/kernel'
import type { ChainBreak, LedgerError } from '../errors.ts'
import { canonicalJson } from './canonical-json.ts'

export interface Entry {
  readonly institutionId: string
  /** 1, 2, 3 … without a gap, for each institution. */
  readonly sequence: number
  readonly at: Date
  /** What happened, a fixed word: `access`, `document-issued`. */
  readonly kind: string
  /** A reference to the person concerned (hash or opaque id). */
  readonly subject: string | null
  /** Canonical JSON. */
  readonly body: string
}

export interface LinkedEntry extends Entry {
  /** Lower-case hexadecimal; 64 zeros before the first entry. */
  readonly previousHash: string
  readonly hash: string
}

export const beginning = '0'.repeat(64)

export function link(entry: Entry, previousHash: string): Result<LinkedEntry, LedgerError> {
  const text = canonicalJson({
    institutionId: entry.institutionId,
    sequence: entry.sequence,
    at: entry.at.toISOString(),
    kind: entry.kind,
    subject: entry.subject,
    body: entry.body,
    previousHash,
  })
  if (!text.ok) return text
  return ok({ ...entry, previousHash, hash: createHash('sha256').update(text.value).digest('hex') })
}

/** Checks the next entry of a chain against what stood before it. */
export function checkLink(
  entry: LinkedEntry,
  before: { sequence: number; hash: string },
): Result<{ sequence: number; hash: string }, ChainBreak> {
  if (entry.sequence !== before.sequence + 1) return err({ code: 'ledger/entry-missing', sequence: before.sequence + 1 })
  if (entry.previousHash !== before.hash) return err({ code: 'ledger/link-broken', sequence: entry.sequence })
  const again = link(entry, entry.previousHash)
  if (!again.ok || again.value.hash !== entry.hash) return err({ code: 'ledger/entry-changed', sequence: entry.sequence })
  return ok({ sequence: entry.sequence, hash: entry.hash })
}
