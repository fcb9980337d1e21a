/**
 * Whether a posted worker stays under the legislation of the sending State.
 * Every condition is evaluated and every reason returned. Nothing is refused here: what is proven not to hold goes to a clerk.
 */
import type { PlainDate, StateCode } from '@passerelle/kernel'
import type { Finding, NeededFact } from '../frame/finding.ts'
import { applyRule } from '../frame/rule.ts'
import { findRuleset, type Ruleset, type RulesetId, rulesetOn } from '../frame/rulesets.table.ts'
import type { PostingCondition, PostingFacts } from './facts.ts'
import { postingFactSources, postingRules } from './posting.table.ts'
import { hostStateLaw, type PostingReason } from './posting-rule.ts'

export type PostingFinding = Finding<PostingCondition, PostingReason>

export interface PostingDecision {
  readonly subject: 'posting'
  readonly outcome: 'posting-applies' | 'needs-clerk' | 'undecided'
  /** The State whose legislation applies; only where the posting applies. */
  readonly legislation?: StateCode
  /** What the outcome rests on; every finding cites its own provisions besides. */
  readonly legalBasis: readonly string[]
  readonly findings: readonly PostingFinding[]
  readonly factsUsed: readonly string[]
  readonly needs: readonly NeededFact[]
  /** What would follow without the posting. `settled`: the law leaves nothing to weigh, yet a person signs. */
  readonly otherwise?: { readonly legislation?: StateCode; readonly legalBasis: readonly string[]; readonly settled: boolean }
  readonly documents: readonly 'PDA1'[]
  /** Code of section 3 of the PD A1. */
  readonly statusCode?: '01'
  /** How the host State is told. */
  readonly counterpart?: { readonly buc: 'LA_BUC_04'; readonly sed: 'A009'; readonly state: StateCode }
  readonly ruleset: RulesetId
  readonly on: PlainDate
  /** Conditions that the outcome leans on and that rest on a rule nobody compared with its text. */
  readonly unverified: readonly PostingCondition[]
}

/**
 * @param on the day whose law is applied
 * @param rulesetId another edition of the law, to show its outcome beside today's
 */
export function decidePosting(facts: PostingFacts, on: PlainDate, rulesetId?: RulesetId): PostingDecision {
  const ruleset = (rulesetId === undefined ? undefined : findRuleset(rulesetId)) ?? rulesetOn(on)
  const findings = postingFindings(facts, on, ruleset)
  const base = {
    subject: 'posting',
    findings,
    factsUsed: factsUsed(facts, findings),
    ruleset: ruleset.id,
    on,
    unverified: findings.filter((finding) => !finding.verified).map((finding) => finding.condition),
  } as const
  const { sendingState, hostState } = facts
  if (findings.every((finding) => finding.state === 'holds') && sendingState !== undefined && hostState !== undefined)
    return {
      ...base,
      outcome: 'posting-applies',
      legislation: sendingState,
      legalBasis: ['883/2004 Art 12(1)'],
      needs: [],
      documents: ['PDA1'],
      statusCode: '01',
      counterpart: { buc: 'LA_BUC_04', sed: 'A009', state: hostState },
    }
  const needs = openNeeds(findings)
  const isForClerk = obstacles(findings).length > 0 || needs.every(isForClerkOnly)
  const otherwise = withoutPosting(facts, findings)
  return {
    ...base,
    outcome: isForClerk ? 'needs-clerk' : 'undecided',
    legalBasis: unique(obstacles(findings).flatMap((finding) => [...finding.provision, ...finding.leadsTo])),
    needs,
    ...(otherwise === undefined ? {} : { otherwise }),
    documents: [],
  }
}

function postingFindings(facts: PostingFacts, on: PlainDate, ruleset: Ruleset): PostingFinding[] {
  const at = { on, ruleset }
  return postingRules.map((rule) => applyRule(rule, facts, at, postingFactSources, facts.judgements?.[rule.id]).finding)
}

/** Behind a wrong door nobody is asked about the conditions of a posting. */
function isWrongDoor(findings: readonly PostingFinding[]): boolean {
  return findings.some((finding) => finding.state === 'fails' && phaseOf(finding) === 'door')
}

/** What fails, and what known facts leave open; not what is merely unanswered. */
function obstacles(findings: readonly PostingFinding[]) {
  return findings.flatMap((finding) =>
    finding.state === 'fails' || (finding.state === 'unknown' && finding.because !== undefined) ? [finding] : [],
  )
}

/** What a clerk must look at: behind a wrong door only that, otherwise every condition that does not hold. */
export function findingsForClerk(decision: PostingDecision): PostingFinding[] {
  if (isWrongDoor(decision.findings)) return decision.findings.filter((finding) => finding.state === 'fails' && phaseOf(finding) === 'door')
  return decision.findings.filter((finding) => finding.state !== 'holds')
}

function openNeeds(findings: readonly PostingFinding[]): NeededFact[] {
  const relevant = isWrongDoor(findings) ? findings.filter((finding) => phaseOf(finding) === 'door') : findings
  const open = relevant.flatMap((finding) => (finding.state === 'unknown' ? finding.missing : []))
  return open.filter((need, i) => open.findIndex(({ question, fact }) => question === need.question && fact === need.fact) === i)
}

function isForClerkOnly(need: NeededFact): boolean {
  return need.answeredBy.every((who) => who === 'clerk')
}

function withoutPosting(facts: PostingFacts, findings: readonly PostingFinding[]): PostingDecision['otherwise'] {
  if (isWrongDoor(findings)) return undefined
  const inTheWay = obstacles(findings).filter((finding) => finding.leadsTo.includes(hostStateLaw))
  if (inTheWay.length === 0) return undefined
  const doorsHold = findings.every((finding) => finding.state === 'holds' || phaseOf(finding) === 'condition')
  const settled = doorsHold && findings.some((finding) => finding.state === 'fails' && ruleOf(finding).settlesHostState === true)
  return {
    ...(facts.hostState === undefined ? {} : { legislation: facts.hostState }),
    legalBasis: unique([hostStateLaw, ...inTheWay.flatMap((finding) => finding.leadsTo)]),
    settled,
  }
}

function factsUsed(facts: PostingFacts, findings: readonly PostingFinding[]): string[] {
  const used: string[] = []
  for (const finding of findings) for (const fact of finding.facts) if (!used.includes(fact) && Object.hasOwn(facts, fact)) used.push(fact)
  return used
}

const ruleById = new Map(postingRules.map((rule) => [rule.id, rule]))

function ruleOf(finding: PostingFinding) {
  const rule = ruleById.get(finding.condition)
  if (rule === undefined) throw new Error(`no rule ${finding.condition}`)
  return rule
}

function phaseOf(finding: PostingFinding): 'door' | 'condition' {
  return ruleOf(finding).phase
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
