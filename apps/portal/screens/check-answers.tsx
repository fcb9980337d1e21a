/** Everything that was answered, with change links, the declaration, and the button that sends it. */
import {
  Answers,
  BackLink,
  Button,
  Checkbox,
  ErrorSummary,
  Loaded,
  LoginGate,
  Page,
  type Problem,
  ProblemNotice,
  problemOf,
  type RequestView,
  useApi,
  useMessages,
  useResource,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { answeredQuestions, requestPath } from '../request-steps.ts'
import { useAnswerRows } from './answer-rows.tsx'

const declarationId = 'declaration'

export function CheckAnswersScreen() {
  const { requestId = '' } = useParams({ strict: false })
  const request = useResource<RequestView>(requestPath(requestId))
  return (
    <LoginGate for="person">
      <Loaded of={request}>{(view) => <CheckAnswers request={view} />}</Loaded>
    </LoginGate>
  )
}

function CheckAnswers({ request }: { readonly request: RequestView }) {
  const { t } = useMessages()
  const api = useApi()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [declared, setDeclared] = useState(false)
  const [missing, setMissing] = useState<readonly { target: string; text: string }[]>([])
  const [failure, setFailure] = useState<Problem>()
  const [sending, setSending] = useState(false)
  const asked = answeredQuestions(request)
  const rows = useAnswerRows(request, asked, true)
  const params = { requestId: request.id }

  if (request.next !== null && request.state === 'draft')
    return <Navigate to="/requests/$requestId/questions/$questionId" params={{ ...params, questionId: request.next.id }} replace />
  if (request.state !== 'draft' && !sending) return <Navigate to="/requests/$requestId" params={params} replace />

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setFailure(undefined)
    setMissing(declared ? [] : [{ target: declarationId, text: t('error.ui/declaration-missing') }])
    if (!declared) return
    setSending(true)
    try {
      const view = await api.post<RequestView>(`${requestPath(request.id)}/submit`)
      queries.setQueryData(['resource', requestPath(request.id)], view)
      await navigate({ to: '/requests/$requestId', params })
    } catch (error) {
      setFailure(problemOf(error))
      setSending(false)
    }
  }
  const last = asked.at(-1)
  return (
    <>
      {last !== undefined && <BackLink to={`/requests/${request.id}/questions/${last.id}`} />}
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ErrorSummary errors={missing} />
        {failure !== undefined && <ProblemNotice problem={failure} />}
        <Page title={t('request.check.title')} caption={t(`procedure.${request.procedure}.name`)}>
          <Answers rows={rows} />
          <h2>{t('request.check.declaration')}</h2>
          <p>{t(`procedure.${request.procedure}.declaration`)}</p>
          <Checkbox
            id={declarationId}
            label={t('request.check.declare')}
            checked={declared}
            onChange={setDeclared}
            error={missing[0]?.text}
          />
          <div className="pa-actions">
            <Button type="submit" size="lg" busy={sending}>
              {t('request.check.send')}
            </Button>
          </div>
        </Page>
      </form>
    </>
  )
}
