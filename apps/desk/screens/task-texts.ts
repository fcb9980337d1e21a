/** The words for a task, and where it is: what kind it is, what is asked, what may be answered. */
import { questionTitle, type Translator } from '@passerelle/ui'

export const taskPath = (id: string): string => `/api/desk/tasks/${encodeURIComponent(id)}`

export function taskKind(messages: Translator, kind: string): string {
  return messages.find(`task.kind.${kind}`) ?? messages.find(`procedure.${kind}.name`) ?? kind
}

/** The open question: a condition of the law, a question of a form, or the words that the node sent. */
export function taskQuestion(messages: Translator, question: string): string {
  const own = messages.find(`task.question.${question}`)
  if (own !== undefined) return own
  const condition = messages.find(`law.${question}.title`)
  if (condition !== undefined) return messages.t('task.isMet', { condition })
  if (messages.find(`question.${question}.title`) !== undefined) return questionTitle(messages, { id: question })
  return question
}

export function taskAnswer(messages: Translator, answer: string): string {
  return messages.find(`task.answer.${answer}`) ?? answer
}
