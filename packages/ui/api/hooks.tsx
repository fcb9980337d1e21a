/** The API and the session inside React. */
import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, use } from 'react'
import type { Api } from './client.ts'
import type { Session } from './contract.ts'

const Context = createContext<Api | undefined>(undefined)

export function ApiProvider({ api, children }: { readonly api: Api; readonly children: ReactNode }) {
  return <Context value={api}>{children}</Context>
}

export function useApi(): Api {
  const api = use(Context)
  if (api === undefined) throw new Error('useApi outside of ApiProvider')
  return api
}

export function useSession() {
  const api = useApi()
  return useQuery<Session>({ queryKey: ['session'], queryFn: () => api.session(), staleTime: 60_000 })
}

/** A read that goes by its path: `useResource<RequestView>('/api/requests/7')`. */
export function useResource<T>(
  path: string,
  options: { readonly every?: (data: T | undefined) => number | false; readonly enabled?: boolean } = {},
) {
  const api = useApi()
  const { every } = options
  return useQuery<T>({
    queryKey: ['resource', path],
    queryFn: () => api.get<T>(path),
    enabled: options.enabled ?? true,
    ...(every !== undefined && { refetchInterval: (query: { state: { data: T | undefined } }) => every(query.state.data) }),
  })
}
