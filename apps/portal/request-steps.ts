/** Where a request stands in the question flow: which page comes before and after a question. */
import type { Question, RequestView } from '@passerelle/ui'

export const requestPath = (id: string): string => `/api/requests/${encodeURIComponent(id)}`
export const documentPath = (id: string): string => `/api/documents/${encodeURIComponent(id)}`

/** The question of this id: already asked, or the next one. */
export function findQuestion(request: RequestView, questionId: string): Question | undefined {
  return request.questions.find(({ id }) => id === questionId) ?? (request.next?.id === questionId ? request.next : undefined)
}

/** The questions that have an answer, in the order of asking. */
export function answeredQuestions(request: RequestView): readonly Question[] {
  return request.questions.filter(({ id }) => Object.hasOwn(request.answers, id))
}

/** The question before this one, or undefined at the first. */
export function questionBefore(request: RequestView, questionId: string): Question | undefined {
  const asked = answeredQuestions(request)
  const index = asked.findIndex(({ id }) => id === questionId)
  return index === -1 ? asked.at(-1) : asked[index - 1]
}
