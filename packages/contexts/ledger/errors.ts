/** Every expected failure of the ledger. */
import type { CodedError } from '@passerelle/kernel'

export type LedgerError = CodedError<
  /** The value cannot be written in the canonical form: only strings, booleans, whole numbers, null, arrays and plain objects can. */
  | 'ledger/not-canonical'
  /** A mandatory part of an access (actor, purpose, legal basis, what was seen, subject) is empty. `at` names it. */
  | 'ledger/access-incomplete'
  /** The subject looks like a name or a date and not like a reference. */
  | 'ledger/subject-not-a-reference'
  /** A part of a step is not a fixed word (lower case, hyphens, no long number), so it could carry personal data. `at` names it. */
  | 'ledger/step-not-a-fixed-word'
>

/** How a chain is broken; `sequence` is the first entry at which it shows. */
export type ChainBreak = CodedError<
  /** An entry is missing before this one. */
  | 'ledger/entry-missing'
  /** The entry does not name the hash of the one before it. */
  | 'ledger/link-broken'
  /** The content of the entry is not what its hash was made of. */
  | 'ledger/entry-changed'
> & { readonly sequence: number }
