/** One answer of the employer, corrected by the worker in the same form in which it was asked. Nothing is sent from here. */
import { BackLink, Loaded, LoginGate, QuestionForm, type RequestView, useMessages, useResource } from '@passerelle/ui'
import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { keepCorrections, readCorrections, withCorrection } from '../correction-draft.ts'
import { findQuestion, requestPath } from '../request-steps.ts'
import { NotFoundScreen } from './not-found.tsx'

export function CorrectionScreen() {
  const { requestId = '', questionId = '' } = useParams({ strict: false })
  const request = useResource<RequestView>(requestPath(requestId))
  return (
    <LoginGate for="person">
      <Loaded of={request}>{(view) => <Correct key={questionId} request={view} questionId={questionId} />}</Loaded>
    </LoginGate>
  )
}

function Correct({ request, questionId }: { readonly request: RequestView; readonly questionId: string }) {
  const { t } = useMessages()
  const navigate = useNavigate()
  const params = { requestId: request.id }
  const question = findQuestion(request, questionId)
  if (request.state !== 'waiting-for-worker') return <Navigate to="/requests/$requestId" params={params} replace />
  if (question === undefined || request.correctable?.includes(questionId) !== true) return <NotFoundScreen />
  const stated = request.answers[questionId]
  const draft = readCorrections(request.id)
  const own = draft.corrections[questionId]

  const keep = async (value: unknown) => {
    keepCorrections(request.id, withCorrection(draft, questionId, stated, value))
    await navigate({ to: '/requests/$requestId', params })
    return undefined
  }
  return (
    <>
      <BackLink to={`/requests/${request.id}`} />
      <QuestionForm
        question={{ ...question, prefilled: { value: stated, source: 'employer' } }}
        value={own === undefined ? stated : own}
        caption={t('confirm.correction')}
        onSubmit={keep}
      />
      <p className="pa-quiet">{t('confirm.keptHere')}</p>
    </>
  )
}
