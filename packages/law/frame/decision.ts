/** What the law says on a question: one shape for every subject. */
import type { PlainDate, StateCode } from '@passerelle/kernel'
import type { Finding, NeededFact } from './finding.ts'
import type { RulesetId } from './rulesets.table.ts'

/** A portable document that follows from a decision, or that the law forbids to issue (`mayBeIssued: false`). */
export interface FollowingDocument {
  readonly document: 'PDA1' | 'PDS1' | 'PDS2' | 'PDS3' | 'PDDA1' | 'PDP1' | 'PDU1' | 'PDU2' | 'PDU3' | 'EHIC' | 'PRC'
  readonly issuedBy: StateCode
  readonly mayBeIssued: boolean
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly maxYears?: number
}

/**
 * - `decided`: the law answers; the answer may be unfavourable, and then a person signs it before it leaves (no automatic refusal).
 * - `needs-clerk`: the facts are known as far as they can be, and the law leaves the rest to a person.
 * - `unknown`: facts are missing; `needs` says which, the question to ask, and who may answer.
 */
export type Outcome = 'decided' | 'needs-clerk' | 'unknown'

export interface Decision<Answer = unknown> {
  readonly subject: string
  readonly outcome: Outcome
  /** Present exactly where the outcome is `decided`. */
  readonly answer?: Answer
  /** What follows unless the clerk finds otherwise. */
  readonly otherwise?: Partial<Answer>
  /** What the outcome rests on; every finding cites its own provisions besides. */
  readonly legalBasis: readonly string[]
  /** Every rule that was looked at, in the order of looking. */
  readonly findings: readonly Finding[]
  /** Names of the facts that were known and looked at. */
  readonly factsUsed: readonly string[]
  readonly needs: readonly NeededFact[]
  readonly documents: readonly FollowingDocument[]
  readonly ruleset: RulesetId
  readonly on: PlainDate
  /** Rules that the outcome leans on and that nobody compared with their text. */
  readonly unverified: readonly string[]
}
