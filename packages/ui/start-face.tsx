/** Starts a face: language first, then the router below its path, so that nothing is shown in a language that nobody asked for. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createApi } from './api/client.ts'
import { ApiProvider } from './api/hooks.tsx'
import { ProblemError } from './api/problem.ts'
import { initialLanguage, MessagesProvider } from './i18n/messages.tsx'

export async function startFace(router: AnyRouter): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('the page has no #root')
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.problem.status === 0,
        refetchOnWindowFocus: false,
      },
    },
  })
  const initial = await initialLanguage()
  createRoot(root).render(
    <StrictMode>
      <MessagesProvider initial={initial}>
        <QueryClientProvider client={queries}>
          <ApiProvider api={createApi()}>
            <RouterProvider router={router} />
          </ApiProvider>
        </QueryClientProvider>
      </MessagesProvider>
    </StrictMode>,
  )
}
