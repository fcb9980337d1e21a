/** The worker sees what the employer stated about the posting, and confirms it or says what is wrong. */
import {
  Answers,
  BackLink,
  Button,
  ErrorSummary,
  Page,
  type Problem,
  ProblemNotice,
  problemOf,
  Radios,
  type RequestView,
  TextInput,
  useApi,
  useMessages,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answeredQuestions, requestPath } from '../request-steps.ts'
import { useAnswerRows } from './answer-rows.tsx'

const choiceId = 'confirmation'
const noteId = 'note'

export function ConfirmScreen({ request }: { readonly request: RequestView }) {
  const { t } = useMessages()
  const api = useApi()
  const queries = useQueryClient()
  const [choice, setChoice] = useState('')
  const [note, setNote] = useState('')
  const [errors, setErrors] = useState<readonly { target: string; text: string }[]>([])
  const [failure, setFailure] = useState<Problem>()
  const [sending, setSending] = useState(false)
  const rows = useAnswerRows(request, answeredQuestions(request), false)
  const errorFor = (target: string) => errors.find((error) => error.target === target)?.text

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setFailure(undefined)
    const found =
      choice === ''
        ? [{ target: choiceId, text: t('error.ui/choose-one') }]
        : choice === 'correct' && note.trim() === ''
          ? [{ target: noteId, text: t('error.ui/note-missing') }]
          : []
    setErrors(found)
    if (found.length > 0) return
    setSending(true)
    try {
      const body = choice === 'confirm' ? { confirmed: true } : { confirmed: false, note: note.trim() }
      const view = await api.post<RequestView>(`${requestPath(request.id)}/confirmation`, body)
      queries.setQueryData(['resource', requestPath(request.id)], view)
    } catch (error) {
      setFailure(problemOf(error))
    }
    setSending(false)
  }
  return (
    <>
      <BackLink to="/" />
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={errors} />
        {failure !== undefined && <ProblemNotice problem={failure} />}
        <Page title={t('confirm.title')} caption={t(`procedure.${request.procedure}.name`)}>
          <p className="pa-lead">{t('confirm.lead')}</p>
          <Answers rows={rows} />
          <div className="pa-form">
            <Radios
              id={choiceId}
              label={t('confirm.question')}
              error={errorFor(choiceId)}
              value={choice}
              onChange={setChoice}
              choices={[
                { value: 'confirm', label: t('confirm.yes') },
                { value: 'correct', label: t('confirm.no') },
              ]}
            />
            {choice === 'correct' && (
              <TextInput
                id={noteId}
                label={t('confirm.note')}
                hint={t('confirm.noteHint')}
                error={errorFor(noteId)}
                value={note}
                onChange={setNote}
                lines={5}
                maxLength={2000}
              />
            )}
          </div>
          <div className="pa-actions">
            <Button type="submit" size="lg" busy={sending}>
              {t('confirm.send')}
            </Button>
          </div>
          <p className="pa-quiet">{t('confirm.rights')}</p>
        </Page>
      </form>
    </>
  )
}
