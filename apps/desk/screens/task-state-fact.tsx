/** A clerk states a fact: which one, its value in the form in which parties are asked, where it is from, and why. */
import {
  answerPath,
  asRecord,
  Button,
  checkAnswer,
  cleanAnswer,
  ErrorSummary,
  type Fact,
  inputId,
  type Problem,
  ProblemNotice,
  problemOf,
  problemText,
  type Question,
  QuestionInput,
  Radios,
  Select,
  type Task,
  TextInput,
  useApi,
  useMessages,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { factName } from './fact-texts.ts'
import { taskPath } from './task-texts.ts'

export const factInputId = 'fact'
const evidenceId = 'fact-evidence'
const reasonId = 'fact-reason'
const evidenceKinds = ['document', 'register', 'institution', 'party'] as const

/** What the decision still leaves open, made anew. */
export interface StillOpen {
  readonly id: string
  readonly question: string
}

interface StateFactProps {
  readonly task: Task
  readonly chosen: string
  readonly onChoose: (fact: string) => void
  readonly onStated: (open: readonly StillOpen[]) => void
}

export function StateFact({ task, chosen, onChoose, onStated }: StateFactProps) {
  const messages = useMessages()
  const { t } = messages
  const statable = task.statable ?? []
  const question = statable.find(({ fact }) => fact === chosen)?.question
  return (
    <section className="pa-question-panel" aria-labelledby="state-fact">
      <h2 id="state-fact">{t('task.stateFact')}</h2>
      <p>{t('task.stateFactText')}</p>
      <Select
        id={factInputId}
        label={t('task.fact')}
        value={chosen}
        onChange={onChoose}
        groups={[{ choices: statable.map(({ fact }) => ({ value: fact, label: factName(messages, fact) })) }]}
      />
      {question !== undefined && (
        <StatementForm
          key={chosen}
          task={task}
          fact={chosen}
          question={question}
          known={task.facts?.find(({ name }) => name === chosen)}
          onStated={onStated}
        />
      )}
    </section>
  )
}

interface StatementFormProps extends Pick<StateFactProps, 'task' | 'onStated'> {
  readonly fact: string
  readonly question: Question
  readonly known: Fact | undefined
}

function StatementForm({ task, fact, question, known, onStated }: StatementFormProps) {
  const messages = useMessages()
  const { t, find } = messages
  const api = useApi()
  const queries = useQueryClient()
  const [value, setValue] = useState<unknown>(inFormOf(question, known?.value))
  const [evidence, setEvidence] = useState('')
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<readonly { field: string; text: string }[]>([])
  const [missing, setMissing] = useState<readonly { target: string; text: string }[]>([])
  const [failure, setFailure] = useState<Problem>()
  const [sending, setSending] = useState(false)
  const errorFor = (target: string) => missing.find((error) => error.target === target)?.text

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setFailure(undefined)
    const inValue = checkAnswer(question, value).map(({ field, ...problem }) => ({ field, text: problemText(messages, problem) }))
    const elsewhere = [
      ...(evidence === '' ? [{ target: evidenceId, text: t('error.determination/evidence-required') }] : []),
      ...(reason.trim() === '' ? [{ target: reasonId, text: t('error.ui/reason-missing') }] : []),
    ]
    setWrong(inValue)
    setMissing(elsewhere)
    if (inValue.length + elsewhere.length > 0) return
    setSending(true)
    try {
      const body = { fact, value: cleanAnswer(question, value), evidence, reason: reason.trim() }
      const { open } = await api.post<{ open: readonly StillOpen[] }>(`${taskPath(task.id)}/facts`, body)
      onStated(open)
      await queries.invalidateQueries({ queryKey: ['resource'] })
    } catch (error) {
      const problem = problemOf(error)
      const fields = (problem.fields ?? []).map(({ field, ...rest }) => ({
        field: answerPath(question.id, field),
        text: problemText(messages, rest),
      }))
      if (fields.length > 0) setWrong(fields)
      else setFailure(problem)
      setSending(false)
    }
  }
  return (
    <form className="pa-form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={[...wrong.map(({ field, text }) => ({ target: inputId(question.id, field), text })), ...missing]} />
      {failure !== undefined && <ProblemNotice problem={failure} trail />}
      <QuestionInput
        isPart
        question={question}
        title={factName(messages, fact)}
        hint={find(`task.factHint.${fact}`)}
        value={value}
        errors={Object.fromEntries(wrong.map(({ field, text }) => [field, text]))}
        onChange={setValue}
      />
      <Radios
        id={evidenceId}
        label={t('task.evidence')}
        error={errorFor(evidenceId)}
        value={evidence}
        onChange={setEvidence}
        choices={evidenceKinds.map((kind) => ({ value: kind, label: t(`task.evidence.${kind}`) }))}
      />
      <TextInput
        id={reasonId}
        label={t('task.reason')}
        hint={t('task.reasonHint')}
        error={errorFor(reasonId)}
        value={reason}
        onChange={setReason}
        lines={3}
        maxLength={2000}
      />
      <Button type="submit" busy={sending}>
        {t('task.stateFactSend')}
      </Button>
    </form>
  )
}

/** A date of insurance or employment is one part of its fact; every other fact has the form of its answer. */
function inFormOf(question: Question, value: unknown): unknown {
  return question.kind === 'date' ? (asRecord(value)['since'] ?? (typeof value === 'string' ? value : undefined)) : value
}
