/** The answers of a request as rows, each with a way to change it while that is still possible, and with what the worker says otherwise. */
import { type AnswerRow, answerText, type Question, questionTitle, type RequestView, sourceText, useMessages } from '@passerelle/ui'
import { Link } from '@tanstack/react-router'
import { TwoStatements } from './two-statements.tsx'

type Answered = Pick<RequestView, 'id' | 'answers' | 'corrections'>

export function useAnswerRows(request: Answered, questions: readonly Question[], changeable: boolean): AnswerRow[] {
  const messages = useMessages()
  return questions.map((question) => {
    const title = questionTitle(messages, question)
    const value = request.answers[question.id]
    const taken = question.prefilled !== undefined && JSON.stringify(question.prefilled.value) === JSON.stringify(value)
    const correction = request.corrections?.find((each) => each.question === question.id)
    const isOwn = correction !== undefined && Object.hasOwn(correction, 'value')
    return {
      key: question.id,
      label: title,
      value: isOwn ? <TwoStatements question={question} stated={value} own={correction.value} /> : answerText(messages, question, value),
      source:
        correction !== undefined && !isOwn
          ? messages.t('request.corrected')
          : taken
            ? sourceText(messages, question.prefilled?.source ?? '')
            : undefined,
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
