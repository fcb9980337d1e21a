/**
 * Calls the node that serves this face. Writes carry the session's CSRF token; a failure is thrown as ProblemError,
 * because TanStack Query takes failures as exceptions.
 */
import type { Session } from './contract.ts'
import { ProblemError, readProblem } from './problem.ts'

export interface Api {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: unknown): Promise<T>
  put<T>(path: string, body: unknown): Promise<T>
  /** HTTP DELETE. */
  remove<T>(path: string): Promise<T>
  session(): Promise<Session>
}

export function createApi(send: typeof fetch = (...args) => fetch(...args)): Api {
  let csrf: string | undefined

  const request = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await send(path, { credentials: 'same-origin', ...init })
    } catch {
      throw new ProblemError({ code: 'ui/offline', status: 0 })
    }
  }
  const read = async <T>(response: Response): Promise<T> => {
    if (!response.ok) throw new ProblemError(await readProblem(response))
    if (response.status === 204) return undefined as T
    const text = await response.text()
    if (text === '') return undefined as T
    return (response.headers.get('content-type') ?? '').includes('json') ? (JSON.parse(text) as T) : (text as T)
  }
  const session = async (): Promise<Session> => {
    const found = await read<Session>(await request('/api/session', { headers: { accept: 'application/json' } }))
    csrf = found.csrf
    return found
  }
  const write = async <T>(method: string, path: string, body: unknown): Promise<T> => {
    const token = csrf ?? (await session()).csrf
    const headers = { accept: 'application/json', 'x-csrf-token': token }
    const init: RequestInit =
      body === undefined
        ? { method, headers }
        : { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }
    return read<T>(await request(path, init))
  }
  return {
    session,
    get: async <T>(path: string) => read<T>(await request(path, { headers: { accept: 'application/json' } })),
    post: (path, body) => write('POST', path, body),
    put: (path, body) => write('PUT', path, body),
    remove: (path) => write('DELETE', path, undefined),
  }
}
