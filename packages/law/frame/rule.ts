/** One condition of the law with its citation, source and validity, and how it is evaluated: pure, for given facts and a given day. */
import type { Period, PlainDate } from '@passerelle/kernel'
import type { Answerer, TextParams } from './finding.ts'
import type { Parameters } from './parameters.table.ts'
import type { Ruleset } from './rulesets.table.ts'

export type Judgement = 'met' | 'not-met'

type Path<Fact extends string> = Fact | `${Fact}/${string}`

/** What the body of a rule answers; citation and source are added by apply-rule.ts. */
export type Verdict<Fact extends string = string, Reason extends string = string, Conclusion = undefined> = {
  /** Facts looked at; a part of one is `activities/0/share`. */
  readonly facts: readonly Path<Fact>[]
  readonly params?: TextParams
  /** The provision that this answer rests on, where a rule has several. */
  readonly provision?: readonly string[]
  /** This answer leans on what the rule has from memory (`fromMemory`), though the rule as a whole was compared with its text. */
  readonly verified?: false
} & (
  | ({ readonly state: 'holds'; readonly presumed?: true } & (unknown extends Conclusion
      ? { readonly concludes?: unknown }
      : [Conclusion] extends [undefined]
        ? { readonly concludes?: undefined }
        : { readonly concludes: Conclusion }))
  | { readonly state: 'fails'; readonly because: Reason; readonly leadsTo?: readonly string[] }
  | {
      readonly state: 'unknown'
      readonly missing: readonly Path<Fact>[]
      readonly because?: Reason
      /** Narrows who may answer, where the usual source has already been heard. */
      readonly answeredBy?: readonly Answerer[]
      readonly leadsTo?: readonly string[]
    }
)

/** The day whose law is applied, and the edition of the law. */
export interface At {
  readonly on: PlainDate
  readonly ruleset: Ruleset
}

export interface RuleContext {
  readonly on: PlainDate
  readonly parameters: Parameters
}

/**
 * The rule in plain English: what it asks (`condition`, a clause), and a sentence for each thing that it can say, with `{params}`.
 * From these the message files and the printed law are made; `unknown` where something better than "still open" can be said.
 */
export type Says<Reason extends string> = Readonly<Record<'condition' | 'holds' | Reason, string>> & { readonly unknown?: string }

export interface Rule<Facts, Condition extends string = string, Reason extends string = string, Conclusion = undefined> {
  readonly id: Condition
  readonly provision: readonly string[]
  readonly source: string
  readonly validity: Period
  readonly verified: boolean
  /** What of a verified rule rests on memory; the answers that lean on it say `verified: false`. */
  readonly fromMemory?: string
  /** Provisions that take over when the condition is not met. */
  readonly leadsTo: readonly string[]
  readonly says?: Says<Exclude<Reason, GeneralReason>>
  evaluate(facts: Facts, context: RuleContext): Verdict<keyof Facts & string, Reason, Conclusion>
}

export type GeneralReason = 'rule-not-in-force' | 'judged-not-met'

export interface FactSource {
  readonly question: string
  readonly answeredBy: readonly Answerer[]
  /** The decision and the document name it, so that no judgement can stand in for it. */
  readonly essential?: true
}

/** Where each fact comes from: the question that gives it and who may answer. */
export type FactSources<Facts> = Readonly<Record<keyof Facts & string, FactSource>>
export type Sources = Readonly<Record<string, FactSource>>
