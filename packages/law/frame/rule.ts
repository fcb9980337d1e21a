/** One condition of the law with its citation, source and validity, and how it is evaluated: pure, for given facts and a given day. */
import { contains, type Period, type PlainDate } from '@passerelle/kernel'
import type { Answerer, Finding, NeededFact, TextParams } from './finding.ts'
import type { Parameters } from './parameters.table.ts'
import type { Ruleset } from './rulesets.table.ts'

export type Judgement = 'met' | 'not-met'

type Path<Fact extends string> = Fact | `${Fact}/${string}`

/** What the body of a rule answers; citation and source are added by {@link applyRule}. */
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

/**
 * The finding of one rule and, where it holds, what it concludes.
 * A clerk's judgement lifts what is unknown and may add a failure; it never lifts a proven failure, and never gives a conclusion
 * that the law would draw from facts. That keeps every proven failing reason standing whatever is added.
 */
export function applyRule<Facts, Condition extends string, Reason extends string, Conclusion>(
  rule: Rule<Facts, Condition, Reason, Conclusion>,
  facts: Facts,
  at: At,
  sources: Readonly<Record<string, FactSource>>,
  judgement: Judgement | undefined,
): { readonly finding: Finding<Condition, Reason | GeneralReason>; readonly conclusion: Conclusion | undefined } {
  const verdict: Verdict<keyof Facts & string, Reason | GeneralReason, Conclusion> = contains(rule.validity, at.on)
    ? rule.evaluate(facts, { on: at.on, parameters: at.ruleset.parameters })
    : { state: 'unknown', because: 'rule-not-in-force', missing: [], facts: [] }
  const finding = findingOf(rule, verdict, sources, judgement)
  return { finding, conclusion: finding.state === 'holds' && verdict.state === 'holds' ? verdict.concludes : undefined }
}

function findingOf<Facts, Condition extends string, Reason extends string, Conclusion>(
  rule: Rule<Facts, Condition, Reason, Conclusion>,
  verdict: Verdict<keyof Facts & string, Reason | GeneralReason, Conclusion>,
  sources: Readonly<Record<string, FactSource>>,
  judgement: Judgement | undefined,
): Finding<Condition, Reason | GeneralReason> {
  // Field by field: a finding is made for every rule of every decision, and spreading objects is what that would cost most.
  const finding: Draft = {
    condition: rule.id,
    provision: verdict.provision ?? rule.provision,
    source: rule.source,
    validity: rule.validity,
    verified: verdict.verified ?? rule.verified,
    facts: verdict.facts,
  }
  if (verdict.params !== undefined) finding.params = verdict.params
  finding.state = verdict.state
  if (verdict.state === 'fails') {
    finding.because = verdict.because
    finding.leadsTo = verdict.leadsTo ?? rule.leadsTo
    finding.textKey = textKey(rule.id, verdict.because)
  } else if (judgement === 'not-met') {
    finding.state = 'fails'
    finding.because = 'judged-not-met'
    finding.judged = true
    finding.leadsTo = rule.leadsTo
    finding.textKey = textKey(rule.id, 'judged-not-met')
  } else if (verdict.state === 'holds') {
    if (verdict.presumed) finding.presumed = true
    finding.textKey = textKey(rule.id, 'holds')
  } else if (judgement === 'met' && !verdict.missing.some((fact) => sourceOf(sources, fact)?.essential === true)) {
    finding.state = 'holds'
    finding.judged = true
    finding.textKey = textKey(rule.id, 'judged-met')
  } else {
    if (verdict.because !== undefined) finding.because = verdict.because
    finding.missing = needs(rule.id, verdict.missing, sources, verdict.answeredBy)
    finding.leadsTo = verdict.leadsTo ?? rule.leadsTo
    finding.textKey = textKey(rule.id, verdict.because ?? 'unknown')
  }
  return finding as unknown as Finding<Condition, Reason | GeneralReason>
}

/** A finding while it is written. */
interface Draft {
  readonly condition: string
  readonly provision: readonly string[]
  readonly source: string
  readonly validity: Period
  readonly verified: boolean
  readonly facts: readonly string[]
  params?: TextParams
  state?: Finding['state']
  because?: string
  presumed?: true
  judged?: true
  missing?: readonly NeededFact[]
  leadsTo?: readonly string[]
  textKey?: string
}

/** A part of a fact is asked with the fact that it is part of. */
function sourceOf(sources: Readonly<Record<string, FactSource>>, fact: string): FactSource | undefined {
  const whole = sources[fact]
  if (whole !== undefined) return whole
  const end = fact.indexOf('/')
  return end === -1 ? undefined : sources[fact.slice(0, end)]
}

function needs(
  condition: string,
  missing: readonly string[],
  sources: Readonly<Record<string, FactSource>>,
  answeredBy: readonly Answerer[] | undefined,
): NeededFact[] {
  if (missing.length === 0) return [{ question: condition, answeredBy: ['clerk'] }]
  return missing.map((fact) => {
    const source = sourceOf(sources, fact)
    return { question: source?.question ?? fact, fact, answeredBy: answeredBy ?? source?.answeredBy ?? ['clerk'] }
  })
}

function textKey(condition: string, what: string): string {
  return `law.${condition}.${what}`
}
