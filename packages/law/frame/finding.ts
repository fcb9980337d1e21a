/**
 * What one condition of the law says about the known facts: holds, fails because, or unknown.
 * A missing fact is never a reason to fail.
 */
import type { Period } from '@passerelle/kernel'

export type Answerer = 'person' | 'employer' | 'register' | 'other-state' | 'clerk'

/** Something that is still open: the question that closes it, the fact it would give, and who may answer, best source first. */
export interface NeededFact {
  readonly question: string
  /** Absent where no single fact closes it and a clerk must judge the condition as a whole. */
  readonly fact?: string
  readonly answeredBy: readonly Answerer[]
}

export type TextParams = Readonly<Record<string, string | number | boolean>>

interface FindingBase<Condition extends string> {
  readonly condition: Condition
  readonly provision: readonly string[]
  /** Where the rule was read. */
  readonly source: string
  readonly validity: Period
  /** False where the rule rests on memory or on secondary sources that nobody compared with the text. */
  readonly verified: boolean
  /** The facts that were looked at, also those that turned out to be missing. */
  readonly facts: readonly string[]
  /** Message key of the explanation; `params` are its values. */
  readonly textKey: string
  readonly params?: TextParams | undefined
}

export interface Holds {
  readonly state: 'holds'
  /** The law presumes it from other facts; evidence to the contrary would change it. */
  readonly presumed?: true | undefined
  /** A clerk judged it, with a reason that is stored with the task. */
  readonly judged?: true | undefined
}

export interface Fails<Reason extends string> {
  readonly state: 'fails'
  readonly because: Reason
  readonly judged?: true | undefined
  /** Provisions that a clerk looks at next. */
  readonly leadsTo: readonly string[]
}

export interface Unknown<Reason extends string> {
  readonly state: 'unknown'
  /** Present where facts are known but do not settle it, such as an indicative threshold that is not reached. */
  readonly because?: Reason | undefined
  readonly missing: readonly NeededFact[]
  readonly leadsTo: readonly string[]
}

export type Finding<Condition extends string = string, Reason extends string = string> = FindingBase<Condition> &
  (Holds | Fails<Reason> | Unknown<Reason>)
