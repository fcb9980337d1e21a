/**
 * One rule asked about facts: its finding with citation and source, and what it concludes where it holds.
 * A clerk's judgement lifts what is unknown and may add a failure; it never lifts a proven failure, and never gives a conclusion
 * that the law would draw from facts. That keeps every proven failing reason standing whatever is added.
 */
import { contains, type Period } from '@passerelle/kernel'
import type { Answerer, Finding, NeededFact } from './finding.ts'
import type { At, FactSource, GeneralReason, Judgement, Rule, RuleContext, Sources, Verdict } from './rule.ts'

/** What a rule said: like its finding, with the conclusion that it draws where it holds. */
export type Said<Conclusion> =
  | { readonly state: 'holds'; readonly concludes: Conclusion; readonly finding: Finding }
  | { readonly state: 'fails'; readonly because: string; readonly finding: Finding }
  | { readonly state: 'unknown'; readonly because?: string | undefined; readonly finding: Finding }

export function applyRule<Facts, Condition extends string, Reason extends string, Conclusion>(
  rule: Rule<Facts, Condition, Reason, Conclusion>,
  facts: Facts,
  at: At,
  sources: Sources,
  judgement: Judgement | undefined,
): Finding<Condition, Reason | GeneralReason> {
  return findingOf(rule, facts, { on: at.on, parameters: at.ruleset.parameters }, sources, judgement)
}

/** The same for a caller who asks many rules of one day, and makes the context once. */
export function findingOf<Facts, Condition extends string, Reason extends string, Conclusion>(
  rule: Rule<Facts, Condition, Reason, Conclusion>,
  facts: Facts,
  context: RuleContext,
  sources: Sources,
  judgement: Judgement | undefined,
): Finding<Condition, Reason | GeneralReason> {
  const prepared = preparedRules.get(rule) ?? prepare(rule)
  const finding = findingFrom(prepared, verdictOf(prepared, facts, context), sources, judgement)
  return finding as Finding<Condition, Reason | GeneralReason>
}

/** The finding together with what the rule concludes. */
export function askRule<Facts, Conclusion>(
  rule: Rule<Facts, string, string, Conclusion>,
  facts: Facts,
  context: RuleContext,
  sources: Sources,
  judgement: Judgement | undefined,
): Said<Conclusion> {
  const prepared = preparedRules.get(rule) ?? prepare(rule)
  const verdict = verdictOf(prepared, facts, context)
  const finding = findingFrom(prepared, verdict, sources, judgement)
  const { state } = finding
  const concludes = state === 'holds' && verdict.state === 'holds' ? verdict.concludes : undefined
  return { state, because: state === 'holds' ? undefined : finding.because, concludes, finding } as Said<Conclusion>
}

type AnyVerdict = Verdict<string, string, unknown>

/** Rules differ in the fields that they have, and reading from many shapes is slow; here every rule has the same. */
interface PreparedRule {
  readonly id: string
  readonly provision: readonly string[]
  readonly source: string
  readonly validity: Period
  readonly verified: boolean
  readonly leadsTo: readonly string[]
  /** Rules know no `this`. */
  readonly evaluate: (facts: never, context: RuleContext) => AnyVerdict
  /** Message keys of what it says: that it holds, that it is open, and every reason, made when it is first needed. */
  readonly holdsKey: string
  readonly unknownKey: string
  readonly reasonKeys: Map<string, string>
}

const preparedRules = new WeakMap<object, PreparedRule>()

function prepare(rule: Omit<PreparedRule, 'holdsKey' | 'unknownKey' | 'reasonKeys'>): PreparedRule {
  const { id, provision, source, validity, verified, leadsTo, evaluate } = rule
  const [holdsKey, unknownKey] = [`law.${id}.holds`, `law.${id}.unknown`]
  const prepared = { id, provision, source, validity, verified, leadsTo, evaluate, holdsKey, unknownKey, reasonKeys: new Map() }
  preparedRules.set(rule, prepared)
  return prepared
}

function reasonKeyOf({ id, reasonKeys }: PreparedRule, reason: string): string {
  const known = reasonKeys.get(reason)
  if (known !== undefined) return known
  const key = `law.${id}.${reason}`
  reasonKeys.set(reason, key)
  return key
}

const notInForce: AnyVerdict = { state: 'unknown', because: 'rule-not-in-force', missing: [], facts: [] }

function verdictOf(rule: PreparedRule, facts: unknown, context: RuleContext): AnyVerdict {
  return contains(rule.validity, context.on) ? rule.evaluate(facts as never, context) : notInForce
}

/** Always the same fields in the same order, those without a value undefined: a decision reads many findings, and so it reads one shape. */
function findingFrom(rule: PreparedRule, verdict: AnyVerdict, sources: Sources, judgement: Judgement | undefined): Finding {
  const { id: condition, source, validity } = rule
  const { facts, params } = verdict
  const provision = verdict.provision ?? rule.provision
  const verified = verdict.verified ?? rule.verified
  const judgedState = judgement === undefined ? undefined : judge(verdict, sources, judgement)
  const state = judgedState ?? verdict.state
  const judged = judgedState === undefined ? undefined : true
  let textKey = rule.holdsKey
  let presumed: true | undefined
  let because: string | undefined
  let missing: readonly NeededFact[] | undefined
  let leadsTo: readonly string[] | undefined
  if (judgedState === 'holds') {
    textKey = reasonKeyOf(rule, 'judged-met')
  } else if (judgedState === 'fails') {
    because = 'judged-not-met'
    textKey = reasonKeyOf(rule, because)
    leadsTo = rule.leadsTo
  } else if (verdict.state === 'holds') {
    presumed = verdict.presumed
  } else {
    because = verdict.because
    textKey = because === undefined ? rule.unknownKey : reasonKeyOf(rule, because)
    leadsTo = verdict.leadsTo ?? rule.leadsTo
    if (verdict.state === 'unknown') missing = needs(condition, verdict.missing, sources, verdict.answeredBy)
  }
  const finding = {
    condition,
    provision,
    source,
    validity,
    verified,
    facts,
    params,
    state,
    presumed,
    because,
    judged,
    missing,
    leadsTo,
    textKey,
  }
  return finding as Finding
}

/** @returns undefined where the judgement changes nothing */
function judge(verdict: AnyVerdict, sources: Sources, judgement: Judgement): 'holds' | 'fails' | undefined {
  if (verdict.state === 'fails') return undefined
  if (judgement === 'not-met') return 'fails'
  const isOpen = verdict.state === 'unknown' && !verdict.missing.some((fact) => sourceOf(sources, fact)?.essential === true)
  return isOpen ? 'holds' : undefined
}

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
