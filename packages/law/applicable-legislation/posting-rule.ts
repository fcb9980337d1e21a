/** The shape shared by all conditions of posting, and the reasons for which they may fail or stay open. */
import { plainDate } from '@passerelle/kernel'
import type { GeneralReason, Rule, Says, Verdict } from '../frame/rule.ts'
import type { PostingCondition, PostingFact, PostingFacts } from './facts.ts'

export type PostingReason =
  | GeneralReason
  | 'not-employed'
  | 'same-state'
  | 'several-states'
  | 'place-in-another-state'
  | 'not-yet-bound'
  | 'uk-after-transition'
  | 'no-agreement-covers'
  | 'third-country-national'
  | 'refugee-or-stateless-outside'
  | 'over-24-months'
  | 'one-day-over-24-months'
  | 'insured-in-another-state'
  | 'not-insured'
  | 'insured-for-too-short'
  | 'internal-management-only'
  | 'low-turnover'
  | 'no-direct-relationship'
  | 'contract-in-host-state'
  | 'no-employment-known'
  | 'replaces-posted-person'
  | 'lent-on'
  | 'recruited-in-host-state'
  | 'recruited-elsewhere-without-insurance'
  | 'pause-too-short'

/** A door decides whether posting is the right question at all; a condition decides the posting itself. */
export interface PostingRule<Reason extends PostingReason = never> extends Rule<PostingFacts, PostingCondition, Reason> {
  readonly phase: 'door' | 'condition'
  /** True: once it fails, the host State's law follows without anything left to weigh. */
  readonly settlesHostState?: true
  readonly says: Says<Exclude<Reason, GeneralReason>>
}

// biome-ignore lint/suspicious/noExplicitAny: the table holds rules with different reasons; each is typed where it is defined.
export type AnyPostingRule = PostingRule<any>

/** An answer that gives no reason of its own. */
export type PostingVerdict = Verdict<PostingFact, never>

export const since2010 = { from: plainDate('2010-05-01') }

/** Art. 11(3)(a): the State where the work is done. */
export const hostStateLaw = '883/2004 Art 11(3)(a)'
export const exceptionAgreement = '883/2004 Art 16(1)'

export const holds = (...facts: PostingVerdict['facts']): PostingVerdict => ({ state: 'holds', facts })
/** Unknown for want of those of the named facts that are absent. */
export const missingOf = (known: PostingFacts, ...needed: PostingFact[]): PostingVerdict => ({
  state: 'unknown',
  missing: needed.filter((fact) => known[fact] === undefined),
  facts: needed,
})
export const missing = (...facts: PostingFact[]): PostingVerdict => ({ state: 'unknown', missing: facts, facts })
