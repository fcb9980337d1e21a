/** What the employer stated, row by row, each with a way to correct it and to take the correction back. */
import { type AnswerRow, answerText, Button, questionTitle, type RequestView, useMessages } from '@passerelle/ui'
import { Link } from '@tanstack/react-router'
import { answeredQuestions } from '../request-steps.ts'
import { TwoStatements } from './two-statements.tsx'

export const correctLinkId = (question: string): string => `correct-${question}`

interface StatedRowsOptions {
  readonly undo: (question: string) => void
  /** By the id of the link that leads to the correction. */
  readonly errorFor: (target: string) => string | undefined
}

export function useStatedRows(
  request: RequestView,
  corrections: Readonly<Record<string, unknown>>,
  { undo, errorFor }: StatedRowsOptions,
): AnswerRow[] {
  const messages = useMessages()
  const { t } = messages
  return answeredQuestions(request).map((question) => {
    const title = questionTitle(messages, question)
    const stated = request.answers[question.id]
    const isCorrected = Object.hasOwn(corrections, question.id)
    const linkId = correctLinkId(question.id)
    const error = errorFor(linkId)
    return {
      key: question.id,
      label: title,
      value: (
        <>
          {error !== undefined && (
            <p className="ds-validation-message" id={`${linkId}-error`}>
              {error}
            </p>
          )}
          {isCorrected ? (
            <TwoStatements question={question} stated={stated} own={corrections[question.id]} />
          ) : (
            answerText(messages, question, stated)
          )}
        </>
      ),
      ...(request.correctable?.includes(question.id) === true && {
        change: (
          <span className="pa-row-actions">
            <Link
              id={linkId}
              to="/requests/$requestId/corrections/$questionId"
              params={{ requestId: request.id, questionId: question.id }}
              className="ds-link"
              {...(error !== undefined && { 'aria-describedby': `${linkId}-error` })}
            >
              {t(isCorrected ? 'action.change' : 'confirm.wrong')}
              <span className="pa-sr-only"> {title}</span>
            </Link>
            {isCorrected && (
              <Button variant="tertiary" onClick={() => undo(question.id)}>
                {t('confirm.undo')}
                <span className="pa-sr-only"> {title}</span>
              </Button>
            )}
          </span>
        ),
      }),
    }
  })
}
