/** The procedures that can be determined: how each reads answers, asks, decides, and which findings go to a clerk. */
import { err, ok, type PlainDate, type Result } from '@passerelle/kernel'
import {
  decideHealthCard,
  decidePosting,
  type Finding,
  factsFromAnswer,
  findingsForClerk,
  findPostingQuestion,
  findRuleset,
  type HealthCardDecision,
  healthCardFactsFromAnswer,
  healthCardQuestions,
  nextHealthCardQuestion,
  nextQuestion as nextPostingQuestion,
  type PostingDecision,
  postingQuestions,
  type Question,
} from '@passerelle/law'
import type { DeterminationError } from '../errors.ts'
import { healthCardFactsFrom, postingFactsFrom, type Statement } from './statement.ts'

export const procedures = ['posted-worker-a1', 'health-card'] as const
export type Procedure = (typeof procedures)[number]
export type Decision = PostingDecision | HealthCardDecision

export interface OpenFinding {
  readonly subject?: string
  readonly finding: Finding
}

/** @param ruleset of a stored decision, to decide again as it was decided */
export function decide(
  procedure: Procedure,
  statements: readonly Statement[],
  on: PlainDate,
  ruleset?: string,
): Result<Decision, DeterminationError> {
  const edition = ruleset === undefined ? undefined : findRuleset(ruleset)
  if (ruleset !== undefined && edition === undefined) return err({ code: 'determination/unknown-ruleset', params: { ruleset } })
  if (procedure === 'posted-worker-a1') {
    const facts = postingFactsFrom(statements)
    return facts.ok ? ok(decidePosting(facts.value, on, edition?.id)) : facts
  }
  const facts = healthCardFactsFrom(statements)
  return facts.ok ? ok(decideHealthCard(facts.value, on, edition?.id)) : facts
}

export function openFindings(decision: Decision): OpenFinding[] {
  if (decision.subject === 'posting') return findingsForClerk(decision).map((finding) => ({ finding }))
  return decision.persons.flatMap((person) =>
    person.findings.filter(({ state }) => state !== 'holds').map((finding) => ({ subject: person.reference, finding })),
  )
}

export function findingOf(decision: Decision, condition: string, subject: string | undefined): Finding | undefined {
  const findings: readonly Finding[] =
    decision.subject === 'posting' ? decision.findings : (decision.persons.find(({ reference }) => reference === subject)?.findings ?? [])
  return findings.find((finding) => finding.condition === condition)
}

/** Whether the decision grants: the posting, or a card to at least one person. */
export function grants(decision: Decision): boolean {
  if (decision.subject === 'posting') return decision.outcome === 'posting-applies'
  return decision.persons.some(({ outcome }) => outcome === 'issue')
}

/** Every question of a procedure, in the order of asking. */
export function questionsOf(procedure: Procedure): readonly Question[] {
  return procedure === 'posted-worker-a1' ? postingQuestions.flatMap(({ id }) => findPostingQuestion(id) ?? []) : healthCardQuestions
}

export function nextOpenQuestion(
  procedure: Procedure,
  statements: readonly Statement[],
  on: PlainDate,
): Result<Question | undefined, DeterminationError> {
  if (procedure === 'posted-worker-a1') {
    const facts = postingFactsFrom(statements)
    return facts.ok ? ok(nextPostingQuestion(facts.value, on)) : facts
  }
  const facts = healthCardFactsFrom(statements)
  return facts.ok ? ok(nextHealthCardQuestion(facts.value, on)) : facts
}

/** The facts that one answer states. */
export function factsOfAnswer(
  procedure: Procedure,
  questionId: string,
  value: unknown,
): Result<Record<string, unknown>, DeterminationError> {
  const facts = procedure === 'posted-worker-a1' ? factsFromAnswer(questionId, value) : healthCardFactsFromAnswer(questionId, value)
  if (facts.ok) return ok(facts.value)
  return err({
    code: facts.error.code === 'law/unknown-question' ? 'determination/unknown-question' : 'determination/facts-invalid',
    at: questionId,
  })
}
