/** One question a page: its text, its input by kind, its errors on top and beside the input, one button to go on. */
import { type FormEvent, type ReactNode, useState } from 'react'
import type { Question } from '../api/contract.ts'
import { type FieldProblem, type Problem, problemText } from '../api/problem.ts'
import { Button } from '../components/button.tsx'
import { ErrorSummary } from '../components/error-summary.tsx'
import { usePageTitle } from '../components/page.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { useMessages } from '../i18n/messages.tsx'
import { answerPath, checkAnswer, cleanAnswer, inputId } from './answer-values.ts'
import { QuestionInput } from './question-input.tsx'
import { answerText, questionTitle, sourceText } from './question-texts.ts'

interface QuestionFormProps {
  readonly question: Question
  readonly value: unknown
  readonly caption?: string
  /** @returns the problem when the answer was not taken */
  readonly onSubmit: (value: unknown) => Promise<Problem | undefined>
  readonly children?: ReactNode
}

export function QuestionForm({ question, value, caption, onSubmit, children }: QuestionFormProps) {
  const messages = useMessages()
  const { t, find } = messages
  const [draft, setDraft] = useState<unknown>(value ?? question.prefilled?.value)
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([])
  const [failure, setFailure] = useState<Problem>()
  const [saving, setSaving] = useState(false)
  const title = questionTitle(messages, question)
  usePageTitle(wrong.length > 0 ? t('error.tabTitle', { title }) : title)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (saving) return
    setFailure(undefined)
    const found = checkAnswer(question, draft)
    setWrong(found)
    if (found.length > 0) return
    setSaving(true)
    const problem = await onSubmit(cleanAnswer(question, draft))
    setSaving(false)
    if (problem === undefined) return
    const fields = problem.fields?.map((field) => ({ ...field, field: answerPath(question.id, field.field) })) ?? []
    if (fields.length > 0) setWrong(fields)
    else setFailure(problem)
  }
  const texts = wrong.map(({ field, ...problem }) => ({ field, text: problemText(messages, problem) }))
  const errors = Object.fromEntries(texts.map(({ field, text }) => [field, text]))
  const hint = find(`question.${question.id}.hint`)
  return (
    <form className="pa-form" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary errors={texts.map(({ field, text }) => ({ target: inputId(question.id, field), text }))} />
      {failure !== undefined && <ProblemNotice problem={failure} />}
      <QuestionInput
        question={question}
        title={title}
        caption={caption}
        hint={hint}
        prefilled={question.prefilled === undefined || question.kind === 'person-list' ? undefined : prefilledNote()}
        value={draft}
        errors={errors}
        onChange={setDraft}
      />
      {children}
      <div className="pa-actions">
        <Button type="submit" size="lg" busy={saving}>
          {t('action.continue')}
        </Button>
      </div>
      <p className="pa-saved" role="status">
        {saving ? t('state.saving') : ''}
      </p>
    </form>
  )

  function prefilledNote() {
    const { source = '', value: stated } = question.prefilled ?? {}
    return (
      <div className="pa-prefilled">
        <p>
          <strong>{answerText(messages, question, stated)}</strong>
        </p>
        <p className="pa-quiet">
          {sourceText(messages, source)}. {t('form.prefilled')}
        </p>
      </div>
    )
  }
}
