/**
 * Whether a posted worker stays under the legislation of the sending State.
 * Every condition is evaluated and every reason returned. Nothing is refused here: what is proven not to hold goes to a clerk.
 */
import type { PlainDate, StateCode } from '@passerelle/kernel'
import { findingOf } from '../frame/apply-rule.ts'
import type { Finding, NeededFact } from '../frame/finding.ts'
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
  const { sendingState, hostState } = facts
  const subject = 'posting'
  const factsUsed = factsUsedBy(findings, facts)
  const unverified = unverifiedOf(findings)
  // Each decision is written at once, as in rule.ts: adding fields to it later would cost a tenth of it.
  if (sendingState !== undefined && hostState !== undefined && findings.every(doesHold))
    return {
      subject,
      findings,
      factsUsed,
      ruleset: ruleset.id,
      on,
      unverified,
      outcome: 'posting-applies',
      legalBasis: ['883/2004 Art 12(1)'],
      needs: [],
      documents: ['PDA1'],
      legislation: sendingState,
      statusCode: '01',
      counterpart: { buc: 'LA_BUC_04', sed: 'A009', state: hostState },
    }
  const inTheWay = obstacles(findings)
  const needs = openNeeds(findings)
  const otherwise = withoutPosting(facts, findings, inTheWay)
  const outcome = inTheWay.length > 0 || needs.every(isForClerkOnly) ? 'needs-clerk' : 'undecided'
  const legalBasis = basisOf(inTheWay)
  return otherwise === undefined
    ? { subject, findings, factsUsed, ruleset: ruleset.id, on, unverified, outcome, legalBasis, needs, documents: [] }
    : { subject, findings, factsUsed, ruleset: ruleset.id, on, unverified, outcome, legalBasis, needs, documents: [], otherwise }
}

const doesHold = ({ state }: PostingFinding): boolean => state === 'holds'

function unverifiedOf(findings: readonly PostingFinding[]): PostingCondition[] {
  const ids: PostingCondition[] = []
  for (const { verified, condition } of findings) if (!verified) ids.push(condition)
  return ids
}

function basisOf(inTheWay: readonly Obstacle[]): string[] {
  const basis: string[] = []
  for (const { provision, leadsTo } of inTheWay) {
    for (const one of provision) if (!basis.includes(one)) basis.push(one)
    for (const one of leadsTo) if (!basis.includes(one)) basis.push(one)
  }
  return basis
}

function postingFindings(facts: PostingFacts, on: PlainDate, ruleset: Ruleset): PostingFinding[] {
  const at = { on, ruleset }
  const { judgements } = facts
  const findings: PostingFinding[] = []
  const context = { on: at.on, parameters: at.ruleset.parameters }
  for (const rule of postingRules) findings.push(findingOf(rule, facts, context, postingFactSources, judgements?.[rule.id]))
  return findings
}

/** Behind a wrong door nobody is asked about the conditions of a posting. */
function isWrongDoor(findings: readonly PostingFinding[]): boolean {
  return findings.some((finding) => finding.state === 'fails' && phaseOf(finding) === 'door')
}

type Obstacle = PostingFinding & { readonly state: 'fails' | 'unknown' }

/** What fails, and what known facts leave open; not what is merely unanswered. */
function obstacles(findings: readonly PostingFinding[]): Obstacle[] {
  const inTheWay: Obstacle[] = []
  for (const finding of findings)
    if (finding.state === 'fails' || (finding.state === 'unknown' && finding.because !== undefined)) inTheWay.push(finding)
  return inTheWay
}

/** What a clerk must look at: behind a wrong door only that, otherwise every condition that does not hold. */
export function findingsForClerk(decision: PostingDecision): PostingFinding[] {
  if (isWrongDoor(decision.findings)) return decision.findings.filter((finding) => finding.state === 'fails' && phaseOf(finding) === 'door')
  return decision.findings.filter((finding) => finding.state !== 'holds')
}

function openNeeds(findings: readonly PostingFinding[]): NeededFact[] {
  const onlyDoors = isWrongDoor(findings)
  const open: NeededFact[] = []
  for (const finding of findings) {
    if (finding.state !== 'unknown' || (onlyDoors && phaseOf(finding) !== 'door')) continue
    for (const need of finding.missing)
      if (!open.some(({ question, fact }) => question === need.question && fact === need.fact)) open.push(need)
  }
  return open
}

function isForClerkOnly(need: NeededFact): boolean {
  return need.answeredBy.every((who) => who === 'clerk')
}

function withoutPosting(
  facts: PostingFacts,
  findings: readonly PostingFinding[],
  inTheWay: readonly Obstacle[],
): PostingDecision['otherwise'] {
  if (inTheWay.length === 0 || isWrongDoor(findings)) return undefined
  const toHostState = inTheWay.filter((finding) => finding.leadsTo.includes(hostStateLaw))
  if (toHostState.length === 0) return undefined
  const doorsHold = findings.every((finding) => finding.state === 'holds' || phaseOf(finding) === 'condition')
  const settled = doorsHold && findings.some((finding) => finding.state === 'fails' && ruleOf(finding).settlesHostState === true)
  const legalBasis = unique([hostStateLaw, ...toHostState.flatMap((finding) => finding.leadsTo)])
  return facts.hostState === undefined ? { legalBasis, settled } : { legislation: facts.hostState, legalBasis, settled }
}

/** A bit for each fact: the thirty facts that fifteen findings name are told apart without comparing names. */
const bits: ReadonlyMap<string, number> = new Map(Object.keys(postingFactSources).map((fact, index) => [fact, 1 << index]))

function factsUsedBy(findings: readonly PostingFinding[], facts: PostingFacts): string[] {
  const used: string[] = []
  let seen = 0
  for (const finding of findings)
    for (const fact of finding.facts) {
      const bit = bits.get(fact) ?? 0
      if ((seen & bit) !== 0) continue
      seen |= bit
      if (Object.hasOwn(facts, fact)) used.push(fact)
    }
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
