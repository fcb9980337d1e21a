/** One decision in the making: rules are asked in the order of the law, every finding is kept, and the end is one of three outcomes. */
import { askRule, type Said } from './apply-rule.ts'
import type { Decision, FollowingDocument } from './decision.ts'
import type { Finding, NeededFact } from './finding.ts'
import type { At, Judgement, Rule, RuleContext, Sources } from './rule.ts'

export type { Said } from './apply-rule.ts'

/** What an outcome carries besides the findings; `legalBasis` is by default what the last rule asked cites. */
export interface Ending<Answer> {
  readonly legalBasis?: readonly string[]
  readonly documents?: readonly FollowingDocument[]
  readonly otherwise?: Partial<Answer>
  /** Facts without which it is not even known what is asked; no rule has looked at them. */
  readonly missing?: readonly string[]
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
  sources: Sources,
  judgements: Readonly<Partial<Record<string, Judgement>>> = nothingJudged,
): Reasoning<Answer> {
  return new OpenReasoning(subject, facts, at, sources, judgements)
}

/** A class, so that its functions are made once and not for every decision. */
class OpenReasoning<Answer> implements Reasoning<Answer> {
  readonly at: At
  readonly findings: Finding[] = []
  readonly #context: RuleContext
  readonly #subject: string
  readonly #facts: object
  readonly #sources: Sources
  readonly #judgements: Readonly<Partial<Record<string, Judgement>>>

  constructor(subject: string, facts: object, at: At, sources: Sources, judgements: Readonly<Partial<Record<string, Judgement>>>) {
    this.at = at
    this.#context = { on: at.on, parameters: at.ruleset.parameters }
    this.#subject = subject
    this.#facts = facts
    this.#sources = sources
    this.#judgements = judgements
  }

  ask<Facts extends object, Conclusion>(rule: Rule<Facts, string, string, Conclusion>, about: Facts): Said<Conclusion> {
    const judgement = this.#judgements === nothingJudged ? undefined : this.#judgements[rule.id]
    const said = askRule(rule, about, this.#context, this.#sources, judgement)
    this.findings.push(said.finding)
    return said
  }

  decided(answer: Answer, ending: Ending<Answer> = plainEnding): Decision<Answer> {
    return this.#end('decided', [], ending, answer)
  }

  forClerk(ending: Ending<Answer> = plainEnding): Decision<Answer> {
    return this.#end('needs-clerk', openNeeds(this.findings), ending)
  }

  open(ending: Ending<Answer> = plainEnding): Decision<Answer> {
    const needs = openNeeds(this.findings)
    for (const fact of ending.missing ?? []) {
      const source = this.#sources[fact]
      if (source !== undefined) needs.push({ question: source.question, fact, answeredBy: source.answeredBy })
    }
    return this.#end(needs.every(isForClerk) ? 'needs-clerk' : 'unknown', needs, ending)
  }

  #end(outcome: Decision['outcome'], needs: readonly NeededFact[], ending: Ending<Answer>, answer?: Answer): Decision<Answer> {
    const { findings, at } = this
    const { id: ruleset } = at.ruleset
    const { on } = at
    const subject = this.#subject
    const { otherwise, legalBasis = basisOf(outcome, findings), documents = [] } = ending
    const factsUsed = factsUsedBy(findings, this.#facts)
    const unverified = unverifiedOf(findings)
    // One shape, as of findings.
    const decision = { subject, outcome, answer, otherwise, legalBasis, findings, factsUsed, needs, documents, ruleset, on, unverified }
    return decision as Decision<Answer>
  }
}

const isForClerk = ({ answeredBy }: NeededFact): boolean => answeredBy.every((who) => who === 'clerk')
const nothingJudged: Readonly<Partial<Record<string, Judgement>>> = {}
const plainEnding = {}

/** A decision rests on the last rule that held; what is not decided, on all that does not hold. */
function basisOf(outcome: Decision['outcome'], findings: readonly Finding[]): string[] {
  if (outcome === 'decided') return [...(findings.at(-1)?.provision ?? [])]
  const basis: string[] = []
  for (const finding of findings)
    if (finding.state !== 'holds') {
      addNew(basis, finding.provision)
      addNew(basis, finding.leadsTo)
    }
  return basis
}

function addNew(list: string[], values: readonly string[]): void {
  for (const value of values) if (!list.includes(value)) list.push(value)
}

function openNeeds(findings: readonly Finding[]): NeededFact[] {
  const open: NeededFact[] = []
  for (const finding of findings) {
    if (finding.state !== 'unknown') continue
    for (const need of finding.missing)
      if (!open.some(({ question, fact }) => question === need.question && fact === need.fact)) open.push(need)
  }
  return open
}

function factsUsedBy(findings: readonly Finding[], facts: object): string[] {
  const used: string[] = []
  for (const finding of findings)
    for (const path of finding.facts) {
      if (used.includes(path)) continue
      const end = path.indexOf('/')
      const fact = end === -1 ? path : path.slice(0, end)
      if (!used.includes(fact) && Object.hasOwn(facts, fact)) used.push(fact)
    }
  return used
}

function unverifiedOf(findings: readonly Finding[]): string[] {
  const ids: string[] = []
  for (const { condition, verified } of findings) if (!verified && !ids.includes(condition)) ids.push(condition)
  return ids
}
