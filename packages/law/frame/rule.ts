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
  sources: Sources,
  judgement: Judgement | undefined,
): { readonly finding: Finding<Condition, Reason | GeneralReason>; readonly conclusion: Conclusion | undefined } {
  return concluded(rule, facts, { on: at.on, parameters: at.ruleset.parameters }, sources, judgement)
}

/** The same for a caller who asks many rules of one day, and makes the context once. */
export function concluded<Facts, Condition extends string, Reason extends string, Conclusion>(
  rule: Rule<Facts, Condition, Reason, Conclusion>,
  facts: Facts,
  context: RuleContext,
  sources: Sources,
  judgement: Judgement | undefined,
): { readonly finding: Finding<Condition, Reason | GeneralReason>; readonly conclusion: Conclusion | undefined } {
  const prepared = preparedRules.get(rule) ?? prepare(rule)
  const verdict: Verdict<keyof Facts & string, Reason | GeneralReason, Conclusion> = contains(prepared.validity, context.on)
    ? rule.evaluate(facts, context)
    : { state: 'unknown', because: 'rule-not-in-force', missing: [], facts: [] }
  const finding = findingOf(prepared, verdict, sources, judgement) as Finding<Condition, Reason | GeneralReason>
  return { finding, conclusion: finding.state === 'holds' && verdict.state === 'holds' ? verdict.concludes : undefined }
}

/** Rules differ in the fields that they have, and reading from many shapes is slow; here every rule has the same, and its text keys. */
interface PreparedRule {
  readonly id: string
  readonly provision: readonly string[]
  readonly source: string
  readonly validity: Period
  readonly verified: boolean
  readonly leadsTo: readonly string[]
  readonly textKeys: Map<string, string>
}

const preparedRules = new WeakMap<object, PreparedRule>()

function prepare(rule: Omit<PreparedRule, 'textKeys'>): PreparedRule {
  const { id, provision, source, validity, verified, leadsTo } = rule
  const prepared = { id, provision, source, validity, verified, leadsTo, textKeys: new Map<string, string>() }
  preparedRules.set(rule, prepared)
  return prepared
}

// Whole objects, each written at once: a finding is made for every rule of every decision, and adding fields to it one after the other,
// or spreading it, is what that would cost most.
function findingOf(rule: PreparedRule, verdict: AnyVerdict, sources: Sources, judgement: Judgement | undefined): Finding {
  const { id: condition, source, validity } = rule
  const { facts, params } = verdict
  const provision = verdict.provision ?? rule.provision
  const verified = verdict.verified ?? rule.verified
  if (verdict.state === 'fails') {
    const { because, leadsTo = rule.leadsTo } = verdict
    const textKey = textKeyOf(rule, because)
    return params === undefined
      ? { condition, provision, source, validity, verified, facts, state: 'fails', because, leadsTo, textKey }
      : { condition, provision, source, validity, verified, facts, params, state: 'fails', because, leadsTo, textKey }
  }
  if (judgement !== undefined) {
    const judged = judgedFinding(rule, verdict, sources, judgement)
    if (judged !== undefined) return judged
  }
  if (verdict.state === 'holds') {
    const textKey = textKeyOf(rule, 'holds')
    if (verdict.presumed)
      return params === undefined
        ? { condition, provision, source, validity, verified, facts, state: 'holds', presumed: true, textKey }
        : { condition, provision, source, validity, verified, facts, params, state: 'holds', presumed: true, textKey }
    return params === undefined
      ? { condition, provision, source, validity, verified, facts, state: 'holds', textKey }
      : { condition, provision, source, validity, verified, facts, params, state: 'holds', textKey }
  }
  const { because, leadsTo = rule.leadsTo } = verdict
  const missing = needs(condition, verdict.missing, sources, verdict.answeredBy)
  const textKey = textKeyOf(rule, because ?? 'unknown')
  if (because === undefined)
    return params === undefined
      ? { condition, provision, source, validity, verified, facts, state: 'unknown', missing, leadsTo, textKey }
      : { condition, provision, source, validity, verified, facts, params, state: 'unknown', missing, leadsTo, textKey }
  return params === undefined
    ? { condition, provision, source, validity, verified, facts, state: 'unknown', because, missing, leadsTo, textKey }
    : { condition, provision, source, validity, verified, facts, params, state: 'unknown', because, missing, leadsTo, textKey }
}

/** @returns undefined where the judgement changes nothing */
function judgedFinding(rule: PreparedRule, verdict: AnyVerdict, sources: Sources, judgement: Judgement): Finding | undefined {
  if (judgement === 'not-met') {
    const [because, { leadsTo }] = ['judged-not-met', rule]
    return { ...baseOf(rule, verdict), state: 'fails', because, judged: true, leadsTo, textKey: textKeyOf(rule, because) }
  }
  if (verdict.state !== 'unknown' || verdict.missing.some((fact) => sourceOf(sources, fact)?.essential === true)) return undefined
  return { ...baseOf(rule, verdict), state: 'holds', judged: true, textKey: textKeyOf(rule, 'judged-met') }
}

function baseOf(rule: PreparedRule, { provision, verified, facts, params }: AnyVerdict) {
  const { id: condition, source, validity } = rule
  const base = { condition, provision: provision ?? rule.provision, source, validity, verified: verified ?? rule.verified, facts }
  return params === undefined ? base : { ...base, params }
}

type AnyVerdict = Verdict<string, string, unknown>
type Sources = Readonly<Record<string, FactSource>>

/** A part of a fact is asked with the fact that it is part of. */
function sourceOf(sources: Sources, fact: string): FactSource | undefined {
  const whole = sources[fact]
  if (whole !== undefined) return whole
  const end = fact.indexOf('/')
  return end === -1 ? undefined : sources[fact.slice(0, end)]
}

function needs(condition: string, missing: readonly string[], sources: Sources, answeredBy: readonly Answerer[] | undefined): NeededFact[] {
  if (missing.length === 0) return [{ question: condition, answeredBy: ['clerk'] }]
  const needed: NeededFact[] = []
  for (const fact of missing) {
    const source = sourceOf(sources, fact)
    needed.push({ question: source?.question ?? fact, fact, answeredBy: answeredBy ?? source?.answeredBy ?? ['clerk'] })
  }
  return needed
}

function textKeyOf({ id, textKeys }: PreparedRule, what: string): string {
  const known = textKeys.get(what)
  if (known !== undefined) return known
  const textKey = `law.${id}.${what}`
  textKeys.set(what, textKey)
  return textKey
}
