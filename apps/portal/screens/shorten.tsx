/** The posting ends earlier: a new document is issued, the old one is withdrawn and the other State is told. */

import { parsePlainDate } from '@passerelle/kernel'
import {
  BackLink,
  Button,
  DateInput,
  type DocumentSummary,
  ErrorSummary,
  Loaded,
  LoginGate,
  Page,
  type PortableDocument,
  type Problem,
  ProblemNotice,
  problemOf,
  problemText,
  useApi,
  useMessages,
  useResource,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { documentPath } from '../request-steps.ts'

const inputId = 'newEnd'

export function ShortenScreen() {
  const { documentId = '' } = useParams({ strict: false })
  const document = useResource<PortableDocument>(documentPath(documentId))
  return (
    <LoginGate for="person">
      <Loaded of={document}>{(found) => <Shorten document={found} />}</Loaded>
    </LoginGate>
  )
}

function Shorten({ document }: { readonly document: PortableDocument }) {
  const messages = useMessages()
  const { t, period } = messages
  const api = useApi()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [newEnd, setNewEnd] = useState('')
  const [error, setError] = useState<string>()
  const [failure, setFailure] = useState<Problem>()
  const [sending, setSending] = useState(false)
  const { cover } = document.validities

  const wrong = (): string | undefined => {
    if (newEnd === '') return t('error.ui/date-missing')
    if (parsePlainDate(newEnd) === undefined) return t('error.ui/not-a-date')
    if (newEnd < cover.from) return t('error.ui/end-before-start')
    return cover.to !== undefined && newEnd >= cover.to ? t('error.ui/not-shorter') : undefined
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setFailure(undefined)
    const found = wrong()
    setError(found)
    if (found !== undefined) return
    setSending(true)
    try {
      const issued = await api.post<DocumentSummary>(`${documentPath(document.id)}/shorten`, { newEnd })
      await queries.invalidateQueries({ queryKey: ['resource'] })
      await navigate({ to: '/documents/$documentId', params: { documentId: issued.id } })
    } catch (caught) {
      const problem = problemOf(caught)
      const field = problem.fields?.[0]
      if (field === undefined) setFailure(problem)
      else setError(problemText(messages, field))
      setSending(false)
    }
  }
  return (
    <>
      <BackLink to={`/documents/${document.id}`} />
      <form className="pa-form" noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={error === undefined ? [] : [{ target: inputId, text: error }]} />
        {failure !== undefined && <ProblemNotice problem={failure} />}
        <Page title={t('shorten.title')} caption={document.number}>
          <p>{t('shorten.now', { period: period(cover) })}</p>
          <DateInput
            id={inputId}
            label={t('shorten.newEnd')}
            hint={t('shorten.newEndHint')}
            error={error}
            value={newEnd}
            onChange={setNewEnd}
          />
          <p>{t('shorten.effect')}</p>
          <div className="pa-actions">
            <Button type="submit" size="lg" busy={sending}>
              {t('shorten.send')}
            </Button>
          </div>
        </Page>
      </form>
    </>
  )
}
