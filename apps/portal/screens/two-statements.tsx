/** One question, two answers: what the employer stated, and beside it what the worker says. */
import { answerText, type Question, useMessages } from '@passerelle/ui'

interface TwoStatementsProps {
  readonly question: Question
  readonly stated: unknown
  readonly own: unknown
}

export function TwoStatements({ question, stated, own }: TwoStatementsProps) {
  const messages = useMessages()
  const { t } = messages
  return (
    <dl className="pa-two-statements">
      <dt>{t('confirm.employerStated')}</dt>
      <dd>{answerText(messages, question, stated)}</dd>
      <dt>{t('confirm.youSay')}</dt>
      <dd>
        <strong>{answerText(messages, question, own)}</strong>
      </dd>
    </dl>
  )
}
