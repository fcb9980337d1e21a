/** One question of a request. The answer is saved when the reader goes on; the way back never loses it. */
import {
  BackLink,
  Loaded,
  LoginGate,
  type Problem,
  problemOf,
  QuestionForm,
  type RequestView,
  useApi,
  useMessages,
  useResource,
} from '@passerelle/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { findQuestion, questionBefore, requestPath } from '../request-steps.ts'
import { NotFoundScreen } from './not-found.tsx'

export function QuestionScreen() {
  const { requestId = '', questionId = '' } = useParams({ strict: false })
  const request = useResource<RequestView>(requestPath(requestId))
  return (
    <LoginGate for="person">
      <Loaded of={request}>{(view) => <Ask key={questionId} request={view} questionId={questionId} />}</Loaded>
    </LoginGate>
  )
}

function Ask({ request, questionId }: { readonly request: RequestView; readonly questionId: string }) {
  const { t } = useMessages()
  const api = useApi()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { change } = useSearch({ strict: false }) as { readonly change?: unknown }
  const question = findQuestion(request, questionId)
  if (question === undefined) return <NotFoundScreen />
  const before = questionBefore(request, questionId)
  const back =
    change !== undefined
      ? `/requests/${request.id}/check`
      : before === undefined
        ? `/start/${request.procedure}`
        : `/requests/${request.id}/questions/${before.id}`

  const save = async (value: unknown): Promise<Problem | undefined> => {
    try {
      const view = await api.put<RequestView>(`${requestPath(request.id)}/answers/${encodeURIComponent(questionId)}`, { value })
      queries.setQueryData(['resource', requestPath(request.id)], view)
      const params = { requestId: request.id }
      const following = change === undefined ? nextAfter(view, questionId) : view.next?.id
      if (following === undefined) await navigate({ to: '/requests/$requestId/check', params })
      else await navigate({ to: '/requests/$requestId/questions/$questionId', params: { ...params, questionId: following } })
      return undefined
    } catch (error) {
      return problemOf(error)
    }
  }
  return (
    <>
      <BackLink to={back} />
      <QuestionForm
        question={question}
        value={request.answers[questionId]}
        caption={t(`procedure.${request.procedure}.name`)}
        onSubmit={save}
      />
      <p className="pa-quiet">{t('request.savedAsYouGo')}</p>
    </>
  )
}

/** Going through again after "back": the next question that was asked already, else the open one. */
function nextAfter(view: RequestView, questionId: string): string | undefined {
  const asked = view.questions.filter(({ id }) => Object.hasOwn(view.answers, id))
  const index = asked.findIndex(({ id }) => id === questionId)
  return asked[index + 1]?.id ?? view.next?.id
}
