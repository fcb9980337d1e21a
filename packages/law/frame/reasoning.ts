/** One decision in the making: rules are asked in the order of the law, every finding is kept, and the end is one of three outcomes. */
import type { Decision, FollowingDocument } from './decision.ts'
import type { Finding, NeededFact } from './finding.ts'
import { type At, applyRule, type FactSource, type Judgement, type Rule } from './rule.ts'

/** What a rule said: like its finding, with the conclusion that it draws where it holds. */
export type Said<Conclusion> =
  | { readonly state: 'holds'; readonly concludes: Conclusion; readonly finding: Finding }
  | { readonly state: 'fails'; readonly because: string; readonly finding: Finding }
  | { readonly state: 'unknown'; readonly because?: string; readonly finding: Finding }

/** What an outcome carries besides the findings; `legalBasis` is by default what the last rule asked cites. */
export interface Ending<Answer> {
  readonly legalBasis?: readonly string[]
  readonly documents?: readonly FollowingDocument[]
  readonly otherwise?: Partial<Answer>
}

export interface Reasoning<Answer> {
  readonly at: At
  readonly findings: readonly Finding[]
  /** Evaluates a rule for facts (by default all that are known; or what earlier rules made of them) and keeps the finding. */
  ask<Facts extends object, Conclusion>(rule: Rule<Facts, string, string, Conclusion>, about: Facts): Said<Conclusion>
  decided(answer: Answer, ending?: Ending<Answer>): Decision<Answer>
  /** The law leaves it to a person. */
  forClerk(ending?: Ending<Answer>): Decision<Answer>
  /** Not decided: `unknown` where somebody can answer what is missing, otherwise for a clerk. */
  open(ending?: Ending<Answer>): Decision<Answer>
}

/**
 * @param facts all that is known, for `factsUsed`
 * @param sources where each fact comes from: the question that gives it and who may answer
 * @param judgements what a clerk decided on conditions that facts leave open, by rule
 */
export function reasonAbout<Answer>(
  subject: string,
  facts: object,
  at: At,
  sources: Readonly<Record<string, FactSource>>,
  judgements: Readonly<Partial<Record<string, Judgement>>> = {},
): Reasoning<Answer> {
  const findings: Finding[] = []
  const end = (outcome: Decision['outcome'], needs: readonly NeededFact[], ending: Ending<Answer>, answer?: Answer): Decision<Answer> => ({
    subject,
    outcome,
    ...(answer === undefined ? {} : { answer }),
    ...(ending.otherwise === undefined ? {} : { otherwise: ending.otherwise }),
    legalBasis: ending.legalBasis ?? basisOf(outcome, findings),
    findings,
    factsUsed: factsUsed(facts, findings),
    needs,
    documents: ending.documents ?? [],
    ruleset: at.ruleset.id,
    on: at.on,
    unverified: unverifiedOf(findings),
  })
  return {
    at,
    findings,
    ask(rule, about) {
      const { finding, conclusion } = applyRule(rule, about, at, sources, judgements[rule.id])
      findings.push(finding)
      if (finding.state === 'holds') return { state: 'holds', concludes: conclusion as never, finding }
      if (finding.state === 'fails') return { state: 'fails', because: finding.because, finding }
      return { state: 'unknown', ...(finding.because === undefined ? {} : { because: finding.because }), finding }
    },
    decided: (answer, ending = {}) => end('decided', [], ending, answer),
    forClerk: (ending = {}) => end('needs-clerk', openNeeds(findings), ending),
    open(ending = {}) {
      const needs = openNeeds(findings)
      const isForClerk = needs.every(({ answeredBy }) => answeredBy.every((who) => who === 'clerk'))
      return end(isForClerk ? 'needs-clerk' : 'unknown', needs, ending)
    },
  }
}

/** A decision rests on the last rule that held; what is not decided, on all that does not hold. */
function basisOf(outcome: Decision['outcome'], findings: readonly Finding[]): string[] {
  if (outcome === 'decided') return [...(findings.at(-1)?.provision ?? [])]
  return unique(findings.flatMap((finding) => (finding.state === 'holds' ? [] : [...finding.provision, ...finding.leadsTo])))
}

function openNeeds(findings: readonly Finding[]): NeededFact[] {
  const open = findings.flatMap((finding) => (finding.state === 'unknown' ? finding.missing : []))
  return open.filter((need, i) => open.findIndex(({ question, fact }) => question === need.question && fact === need.fact) === i)
}

function factsUsed(facts: object, findings: readonly Finding[]): string[] {
  const used = new Set<string>()
  for (const finding of findings)
    for (const path of finding.facts) {
      const end = path.indexOf('/')
      const fact = end === -1 ? path : path.slice(0, end)
      if (Object.hasOwn(facts, fact)) used.add(fact)
    }
  return [...used]
}

function unverifiedOf(findings: readonly Finding[]): string[] {
  const ids: string[] = []
  for (const { condition, verified } of findings) if (!verified && !ids.includes(condition)) ids.push(condition)
  return ids
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
