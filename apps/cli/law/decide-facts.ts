/** `passerelle law decide`: facts in, decision out, as JSON or for a person to read; with another edition of the law beside today's. */
import { type Decision, decide, type LawQuestion, subjects } from '@passerelle/law'
import type { Output } from '../output.ts'
import { differencesBetween } from './compare-rulesets.ts'
import { explainDecision } from './explain-decision.ts'
import { readJson } from './read-cases.ts'
import { parseQuestion, problemOf, type QuestionOptions, type QuestionProblem } from './read-question.ts'

export interface DecideOptions extends QuestionOptions {
  readonly explain: boolean
}

export async function decideFacts(file: string, { explain, ...options }: DecideOptions, output: Output): Promise<number> {
  const json = await readJson(file)
  if (!json.ok) {
    output.err(`law/question-invalid: ${json.error}`)
    return 2
  }
  const answer = answerTo(json.value, options)
  if ('problem' in answer) {
    output.err(problemText(answer.problem))
    return 2
  }
  const { facts, decision, beside } = answer
  if (explain) {
    const subject = subjects.find(({ id }) => id === decision.subject)
    if (subject !== undefined) output.out(explainDecision(subject, facts, decision, beside).join('\n'))
    return 0
  }
  output.out(
    JSON.stringify(beside === undefined ? decision : { decision, beside, differences: differencesBetween(decision, beside) }, undefined, 2),
  )
  return 0
}

/** `beside`: the decision under the ruleset that was asked for; today's stands first. */
export type LawAnswer =
  | { readonly facts: object; readonly decision: Decision; readonly beside?: Decision }
  | { readonly problem: QuestionProblem }

/** Never throws, whatever comes in. */
export function answerTo(input: unknown, options: QuestionOptions = {}): LawAnswer {
  const question = parseQuestion(input, options)
  if (!question.ok) return { problem: question.error }
  const { ruleset, ...today }: LawQuestion = question.value
  const facts = today.facts as object
  const decision = decide(today)
  if (!decision.ok) return { problem: problemOf(decision.error, today) }
  if (ruleset === undefined) return { facts, decision: decision.value }
  const beside = decide({ ...today, ruleset })
  return beside.ok ? { facts, decision: decision.value, beside: beside.value } : { problem: problemOf(beside.error, question.value) }
}

const problemText = ({ code, at, sentence }: QuestionProblem): string => `${code}${at === '' ? '' : ` at ${at}`}: ${sentence}`
