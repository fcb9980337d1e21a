/** The answers of a request as rows, each with a way to change it while that is still possible. */
import { type AnswerRow, answerText, type Question, questionTitle, sourceText, useMessages } from '@passerelle/ui'
import { Link } from '@tanstack/react-router'

interface Answered {
  readonly id: string
  readonly answers: Readonly<Record<string, unknown>>
}

export function useAnswerRows(request: Answered, questions: readonly Question[], changeable: boolean): AnswerRow[] {
  const messages = useMessages()
  return questions.map((question) => {
    const title = questionTitle(messages, question)
    const value = request.answers[question.id]
    const taken = question.prefilled !== undefined && JSON.stringify(question.prefilled.value) === JSON.stringify(value)
    return {
      key: question.id,
      label: title,
      value: answerText(messages, question, value),
      source: taken ? sourceText(messages, question.prefilled?.source ?? '') : undefined,
      ...(changeable && {
        change: (
          <Link
            to="/requests/$requestId/questions/$questionId"
            params={{ requestId: request.id, questionId: question.id }}
            search={{ change: 1 } as never}
            className="ds-link"
          >
            {messages.t('action.change')}
            <span className="pa-sr-only"> {title}</span>
          </Link>
        ),
      }),
    }
  })
}
