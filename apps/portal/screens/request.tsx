/** A request after its questions: the page follows its state, and asks again while the node is deciding. */
import { Loaded, LoginGate, type RequestView, useResource } from '@passerelle/ui'
import { Navigate, useParams } from '@tanstack/react-router'
import { requestPath } from '../request-steps.ts'
import { ConfirmScreen } from './confirm.tsx'
import { DecidedScreen } from './decided.tsx'
import { ProgressScreen } from './request-progress.tsx'

const everySecond = (view: RequestView | undefined) => {
  if (view === undefined || view.state === 'submitted') return 1000
  return view.state === 'waiting-for-worker' || view.state === 'with-clerk' ? 10_000 : false
}

export function RequestScreen() {
  const { requestId = '' } = useParams({ strict: false })
  const request = useResource<RequestView>(requestPath(requestId), { every: everySecond })
  return (
    <LoginGate for="person">
      <Loaded of={request}>{(view) => <ByState request={view} />}</Loaded>
    </LoginGate>
  )
}

function ByState({ request }: { readonly request: RequestView }) {
  const params = { requestId: request.id }
  switch (request.state) {
    case 'draft':
      return request.next === null ? (
        <Navigate to="/requests/$requestId/check" params={params} replace />
      ) : (
        <Navigate to="/requests/$requestId/questions/$questionId" params={{ ...params, questionId: request.next.id }} replace />
      )
    case 'waiting-for-worker':
      return request.role === 'worker' ? <ConfirmScreen request={request} /> : <ProgressScreen request={request} />
    case 'submitted':
    case 'with-clerk':
    case 'withdrawn':
      return <ProgressScreen request={request} />
    case 'decided':
      return <DecidedScreen request={request} />
  }
}
