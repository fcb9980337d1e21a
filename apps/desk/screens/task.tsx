/** One open question: its article, what the rules found, the facts with everybody's statements, and the clerk's answer or statement with a reason. */
import {
  articleText,
  BackLink,
  Button,
  ErrorSummary,
  Loaded,
  Notice,
  Page,
  type Problem,
  ProblemNotice,
  problemOf,
  Radios,
  Reasons,
  type Task,
  TextInput,
  useApi,
  useMessages,
  useResource,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { TaskFacts } from './task-facts.tsx'
import { factInputId, StateFact, type StillOpen } from './task-state-fact.tsx'
import { taskAnswer, taskKind, taskPath, taskQuestion } from './task-texts.ts'

export function TaskScreen() {
  const { taskId = '' } = useParams({ strict: false })
  const task = useResource<Task>(taskPath(taskId))
  return <Loaded of={task}>{(found) => <TaskPage key={taskId} task={found} />}</Loaded>
}

function TaskPage({ task }: { readonly task: Task }) {
  const messages = useMessages()
  const { t, moment } = messages
  const [chosen, setChosen] = useState('')
  const [stillOpen, setStillOpen] = useState<readonly StillOpen[]>()
  const correct = (fact: string) => {
    setChosen(fact)
    requestAnimationFrame(() => {
      const select = document.getElementById(factInputId)
      select?.focus()
      select?.scrollIntoView({ block: 'center' })
    })
  }
  const stated = (open: readonly StillOpen[]) => {
    setChosen('')
    setStillOpen(open)
  }
  return (
    <Page title={taskQuestion(messages, task.question)} caption={taskKind(messages, task.kind)} back={<BackLink to="/" />}>
      <p>
        {t('task.summary', { article: articleText(messages, task.provision), about: task.caseOrRequest, opened: moment(task.openedAt) })}
      </p>
      {task.objection !== undefined && (
        <Notice tone="warning" title={t('task.objection')}>
          <p>{t('task.objectionText', { at: moment(task.objection.at) })}</p>
          {task.objection.note !== undefined && <blockquote>{task.objection.note}</blockquote>}
        </Notice>
      )}
      {stillOpen !== undefined && (
        <Notice tone="success" title={t('task.factStated')} live>
          <p>{t('task.factStatedText', { count: stillOpen.length })}</p>
          <ul className="pa-list">
            {stillOpen
              .filter(({ id }) => id !== task.id)
              .map(({ id, question }) => (
                <li key={id}>
                  <Link to="/tasks/$taskId" params={{ taskId: id }} className="ds-link">
                    {taskQuestion(messages, question)}
                  </Link>
                </li>
              ))}
          </ul>
        </Notice>
      )}
      <div className="pa-columns">
        <div>
          {task.state === 'open' ? <AnswerForm task={task} /> : <Given task={task} />}
          <h2>{t('task.facts')}</h2>
          <TaskFacts task={task} {...(task.state === 'open' && { onCorrect: correct })} />
          {task.state === 'open' && (task.statable ?? []).length > 0 && (
            <StateFact task={task} chosen={chosen} onChoose={setChosen} onStated={stated} />
          )}
        </div>
        <aside aria-labelledby="findings">
          <h2 id="findings">{t('task.findings')}</h2>
          {task.reasons === undefined || task.reasons.length === 0 ? <p>{t('task.noFindings')}</p> : <Reasons reasons={task.reasons} />}
        </aside>
      </div>
    </Page>
  )
}

function Given({ task }: { readonly task: Task }) {
  const messages = useMessages()
  const { t, moment } = messages
  if (task.given === undefined)
    return (
      <Notice tone="info" title={t('task.closed')} live>
        <p>{t('task.closedText')}</p>
      </Notice>
    )
  return (
    <Notice tone="success" title={t('task.answered')} live>
      <p>{t('task.given', { answer: taskAnswer(messages, task.given.answer), by: task.given.by, at: moment(task.given.at) })}</p>
      <p>{task.given.reason}</p>
    </Notice>
  )
}

function AnswerForm({ task }: { readonly task: Task }) {
  const messages = useMessages()
  const { t } = messages
  const api = useApi()
  const queries = useQueryClient()
  const [answer, setAnswer] = useState('')
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<readonly { target: string; text: string }[]>([])
  const [failure, setFailure] = useState<Problem>()
  const [sending, setSending] = useState(false)
  const errorFor = (target: string) => errors.find((error) => error.target === target)?.text

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setFailure(undefined)
    const found = [
      ...(answer === '' ? [{ target: 'answer', text: t('error.ui/choose-one') }] : []),
      ...(reason.trim() === '' ? [{ target: 'reason', text: t('error.ui/reason-missing') }] : []),
    ]
    setErrors(found)
    if (found.length > 0) return
    setSending(true)
    try {
      await api.post(`${taskPath(task.id)}/answer`, { answer, reason: reason.trim() })
      await queries.invalidateQueries({ queryKey: ['resource'] })
    } catch (error) {
      setFailure(problemOf(error))
    }
    setSending(false)
  }
  return (
    <form className="pa-question-panel pa-form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={errors} />
      {failure !== undefined && <ProblemNotice problem={failure} trail />}
      <h2>{t('task.yourAnswer')}</h2>
      <Radios
        id="answer"
        label={taskQuestion(messages, task.question)}
        error={errorFor('answer')}
        value={answer}
        onChange={setAnswer}
        choices={(task.answers ?? ['met', 'not-met']).map((value) => ({ value, label: taskAnswer(messages, value) }))}
      />
      <TextInput
        id="reason"
        label={t('task.reason')}
        hint={t('task.reasonHint')}
        error={errorFor('reason')}
        value={reason}
        onChange={setReason}
        lines={4}
        maxLength={2000}
      />
      <Button type="submit" busy={sending}>
        {t('task.send')}
      </Button>
    </form>
  )
}
