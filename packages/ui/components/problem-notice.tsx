/** A failure where it happened: what, the next step, its code, and the trail when there is one. */
import { nextStep, type Problem, problemText } from '../api/problem.ts'
import { useMessages } from '../i18n/messages.tsx'
import { Notice } from './notice.tsx'

interface ProblemNoticeProps {
  readonly problem: Problem
  /** Staff may follow the transaction to its trail. */
  readonly trail?: boolean
}

export function ProblemNotice({ problem, trail = false }: ProblemNoticeProps) {
  const messages = useMessages()
  const next = problem.next === undefined ? undefined : nextStep(messages, problem.next)
  return (
    <Notice tone="danger" title={messages.t('error.title')}>
      <p>{problemText(messages, problem)}</p>
      {next !== undefined && <p>{next}</p>}
      <p className="pa-error-code">
        {messages.t('error.code', { code: problem.code })}
        {problem.transaction !== undefined && ` · ${messages.t('error.transaction', { id: problem.transaction })}`}
      </p>
      {trail && problem.transaction !== undefined && (
        <p>
          <a className="ds-link" href={`/desk/trail/${encodeURIComponent(problem.transaction)}`}>
            {messages.t('error.openTrail')}
          </a>
        </p>
      )}
    </Notice>
  )
}
