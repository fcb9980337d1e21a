/** The worker sees what the employer stated, corrects single answers or objects as a whole, and confirms in one step. */
import {
  Answers,
  asList,
  BackLink,
  Button,
  ErrorSummary,
  Page,
  type Problem,
  ProblemNotice,
  problemOf,
  problemText,
  Radios,
  type RequestView,
  TextInput,
  useApi,
  useMessages,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { keepCorrections, nothingCorrected, useCorrections, withoutCorrection } from '../correction-draft.ts'
import { requestPath } from '../request-steps.ts'
import { correctLinkId, useStatedRows } from './stated-rows.tsx'

const choiceId = 'confirmation'
const noteId = 'note'

export function ConfirmScreen({ request }: { readonly request: RequestView }) {
  const messages = useMessages()
  const { t } = messages
  const api = useApi()
  const queries = useQueryClient()
  const [draft, keep] = useCorrections(request.id)
  const [choice, setChoice] = useState(draft.note === '' ? '' : 'correct')
  const [errors, setErrors] = useState<readonly { target: string; text: string }[]>([])
  const [failure, setFailure] = useState<Problem>()
  const [sending, setSending] = useState(false)
  const [undone, setUndone] = useState(false)
  const errorFor = (target: string) => errors.find((error) => error.target === target)?.text
  const count = Object.keys(draft.corrections).length
  const note = draft.note.trim()
  const undo = (question: string) => {
    keep(withoutCorrection(draft, question))
    setUndone(true)
    // The button goes; who used the keyboard goes on at the same answer.
    requestAnimationFrame(() => document.getElementById(correctLinkId(question))?.focus())
  }
  const rows = useStatedRows(request, draft.corrections, { undo, errorFor })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setFailure(undefined)
    const found =
      count > 0
        ? []
        : choice === ''
          ? [{ target: choiceId, text: t('error.ui/choose-one') }]
          : choice === 'correct' && note === ''
            ? [{ target: noteId, text: t('error.ui/note-missing') }]
            : []
    setErrors(found)
    if (found.length > 0) return
    setSending(true)
    const mayHaveNote = count > 0 || choice === 'correct'
    try {
      const view = await api.post<RequestView>(`${requestPath(request.id)}/confirmation`, {
        confirmed: count === 0 && choice === 'confirm',
        ...(count > 0 && { corrections: draft.corrections }),
        ...(mayHaveNote && note !== '' && { note }),
      })
      keepCorrections(request.id, nothingCorrected)
      queries.setQueryData(['resource', requestPath(request.id)], view)
    } catch (error) {
      const problem = problemOf(error)
      const wrong = asList(problem.fields) as NonNullable<Problem['fields']>
      if (wrong.length === 0) setFailure(problem)
      else
        setErrors(
          wrong.map(({ field, ...rest }) => ({ target: correctLinkId(field.split('/')[0] ?? ''), text: problemText(messages, rest) })),
        )
    }
    setSending(false)
  }
  const noteInput = (label: string, hint: string) => (
    <TextInput
      id={noteId}
      label={label}
      hint={hint}
      optional={count > 0}
      error={errorFor(noteId)}
      value={draft.note}
      onChange={(text) => keep({ ...draft, note: text })}
      lines={4}
      maxLength={2000}
    />
  )
  return (
    <>
      <BackLink to="/" />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={errors} />
        {failure !== undefined && <ProblemNotice problem={failure} />}
        <Page title={t('confirm.title')} caption={t(`procedure.${request.procedure}.name`)}>
          <p className="pa-lead">{t('confirm.lead')}</p>
          <Answers rows={rows} />
          <p className="pa-quiet" role="status">
            {undone ? t('confirm.undone') : ''}
          </p>
          <div className="pa-form">
            {count > 0 ? (
              <>
                <h2>{t('confirm.corrected', { count })}</h2>
                <p>{t('confirm.effect')}</p>
                {noteInput(t('confirm.more'), t('confirm.moreHint'))}
              </>
            ) : (
              <>
                <Radios
                  id={choiceId}
                  label={t('confirm.question')}
                  error={errorFor(choiceId)}
                  value={choice}
                  onChange={setChoice}
                  choices={[
                    { value: 'confirm', label: t('confirm.yes') },
                    { value: 'correct', label: t('confirm.no'), hint: t('confirm.singly') },
                  ]}
                />
                {choice === 'correct' && noteInput(t('confirm.note'), t('confirm.noteHint'))}
              </>
            )}
          </div>
          <div className="pa-actions">
            <Button type="submit" size="lg" busy={sending}>
              {t(count > 0 ? 'confirm.sendCorrections' : 'confirm.send')}
            </Button>
          </div>
          <p className="pa-quiet">{t('confirm.rights')}</p>
        </Page>
      </form>
    </>
  )
}
