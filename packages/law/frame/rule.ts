/** One condition of the law with its citation, source and validity, and how it is evaluated: pure, for given facts and a given day. */
import { contains, type Period, type PlainDate } from '@passerelle/kernel'
import type { Answerer, Finding, NeededFact, TextParams } from './finding.ts'
import type { Parameters, Ruleset } from './rulesets.table.ts'

export type Judgement = 'met' | 'not-met'

/** What the body of a rule answers; citation and source are added by {@link evaluateRule}. */
export type Verdict<Fact extends string, Reason extends string> = {
  /** Facts looked at. */
  readonly facts: readonly Fact[]
  readonly params?: TextParams
} & (
  | { readonly state: 'holds'; readonly presumed?: true }
  | { readonly state: 'fails'; readonly because: Reason; readonly leadsTo?: readonly string[] }
  | {
      readonly state: 'unknown'
      readonly missing: readonly Fact[]
      readonly because?: Reason
      /** Narrows who may answer, where the usual source has already been heard. */
      readonly answeredBy?: readonly Answerer[]
      readonly leadsTo?: readonly string[]
    }
)

export interface RuleContext {
  readonly on: PlainDate
  readonly parameters: Parameters
}

export interface Rule<Facts, Condition extends string, Reason extends string> {
  readonly id: Condition
  readonly provision: readonly string[]
  readonly source: string
  readonly validity: Period
  readonly verified: boolean
  /** Provisions that take over when the condition is not met. */
  readonly leadsTo: readonly string[]
  evaluate(facts: Facts, context: RuleContext): Verdict<keyof Facts & string, Reason>
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
 * A clerk's judgement lifts what is unknown and may add a failure; it never lifts a proven failure.
 * That keeps every proven failing reason standing whatever is added.
 */
export function evaluateRule<Facts, Condition extends string, Reason extends string>(
  rule: Rule<Facts, Condition, Reason>,
  facts: Facts,
  at: { readonly on: PlainDate; readonly ruleset: Ruleset },
  sources: FactSources<Facts>,
  judgement: Judgement | undefined,
): Finding<Condition, Reason | GeneralReason> {
  const verdict: Verdict<keyof Facts & string, Reason | GeneralReason> = contains(rule.validity, at.on)
    ? rule.evaluate(facts, { on: at.on, parameters: at.ruleset.parameters })
    : { state: 'unknown', because: 'rule-not-in-force', missing: [], facts: [] }
  const base = {
    condition: rule.id,
    provision: rule.provision,
    source: rule.source,
    validity: rule.validity,
    verified: rule.verified,
    facts: verdict.facts,
    ...(verdict.params === undefined ? {} : { params: verdict.params }),
  }
  if (verdict.state === 'fails')
    return {
      ...base,
      state: 'fails',
      because: verdict.because,
      leadsTo: verdict.leadsTo ?? rule.leadsTo,
      textKey: textKey(rule.id, verdict.because),
    }
  if (judgement === 'not-met')
    return {
      ...base,
      state: 'fails',
      because: 'judged-not-met',
      judged: true,
      leadsTo: rule.leadsTo,
      textKey: textKey(rule.id, 'judged-not-met'),
    }
  if (verdict.state === 'holds')
    return { ...base, state: 'holds', ...(verdict.presumed ? { presumed: true } : {}), textKey: textKey(rule.id, 'holds') }
  const isJudgeable = !verdict.missing.some((fact) => sources[fact].essential === true)
  if (judgement === 'met' && isJudgeable) return { ...base, state: 'holds', judged: true, textKey: textKey(rule.id, 'judged-met') }
  return {
    ...base,
    state: 'unknown',
    ...(verdict.because === undefined ? {} : { because: verdict.because }),
    missing: needs(rule.id, verdict.missing, sources, verdict.answeredBy),
    leadsTo: verdict.leadsTo ?? rule.leadsTo,
    textKey: textKey(rule.id, verdict.because ?? 'unknown'),
  }
}

function needs<Facts>(
  condition: string,
  missing: readonly (keyof Facts & string)[],
  sources: FactSources<Facts>,
  answeredBy: readonly Answerer[] | undefined,
): NeededFact[] {
  if (missing.length === 0) return [{ question: condition, answeredBy: ['clerk'] }]
  return missing.map((fact) => ({ question: sources[fact].question, fact, answeredBy: answeredBy ?? sources[fact].answeredBy }))
}

function textKey(condition: string, what: string): string {
  return `law.${condition}.${what}`
}
