/** Which questions the law still needs answered by the employer, in the order of asking: derived from the open conditions, so none is asked in vain. */
import type { PlainDate } from '@passerelle/kernel'
import type { Answerer } from '../frame/finding.ts'
import type { Question } from '../frame/question.ts'
import { decidePosting } from './decide-posting.ts'
import type { PostingFacts } from './facts.ts'
import { type PostingQuestion, postingQuestions } from './questions.table.ts'

/** What is open now; an answer may open or close others. */
export function questionsFor(facts: PostingFacts, on: PlainDate): Question[] {
  const open = decidePosting(facts, on).needs.filter((need) => canAnswer(need.answeredBy, 'employer'))
  return postingQuestions.filter(({ id }) => open.some((need) => need.question === id)).map(withoutRules)
}

/** The single question to ask next; undefined when the employer has nothing left to say. */
export function nextQuestion(facts: PostingFacts, on: PlainDate): Question | undefined {
  return questionsFor(facts, on)[0]
}

export function findPostingQuestion(id: string): Question | undefined {
  const question = postingQuestions.find((row) => row.id === id)
  return question === undefined ? undefined : withoutRules(question)
}

function canAnswer(answeredBy: readonly Answerer[], who: Answerer): boolean {
  return answeredBy.includes(who)
}

function withoutRules({ neededBy: _, toFacts: __, ...question }: PostingQuestion): Question {
  return question
}
