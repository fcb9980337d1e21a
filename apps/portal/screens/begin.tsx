/** After login: one request is opened for the procedure, and the first question is shown. Reloading does not open a second one. */
import { LoginGate, Page, ProblemNotice, problemOf, type RequestView, useApi, useMessages, Waiting } from '@passerelle/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { isProcedure } from '../procedures.ts'
import { requestPath } from '../request-steps.ts'
import { NotFoundScreen } from './not-found.tsx'

export function BeginScreen() {
  const { procedure } = useParams({ strict: false })
  if (procedure === undefined || !isProcedure(procedure)) return <NotFoundScreen />
  return (
    <LoginGate for="person">
      <Begin procedure={procedure} />
    </LoginGate>
  )
}

function Begin({ procedure }: { readonly procedure: string }) {
  const { t, wanted } = useMessages()
  const api = useApi()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const begun = useRef(false)
  const begin = useMutation({
    mutationFn: () => api.post<RequestView>('/api/requests', { procedure, language: wanted }),
    onSuccess: (view) => {
      queries.setQueryData(['resource', requestPath(view.id)], view)
      const params = { requestId: view.id }
      if (view.next === null) void navigate({ to: '/requests/$requestId/check', params, replace: true })
      else
        void navigate({
          to: '/requests/$requestId/questions/$questionId',
          params: { ...params, questionId: view.next.id },
          replace: true,
        })
    },
  })
  const { mutate } = begin
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    mutate()
  }, [mutate])
  return (
    <Page title={t('portal.begin.title')}>
      {begin.isError ? <ProblemNotice problem={problemOf(begin.error)} /> : <Waiting label={t('state.loading')} />}
    </Page>
  )
}
