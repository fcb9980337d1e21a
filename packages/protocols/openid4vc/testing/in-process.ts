/** A network without sockets: requests by `fetch` land in `handle()` of whoever answers for the address. */
import type { ProtocolRequest, ProtocolResponse } from '../http.ts'

export interface Party {
  handle(request: ProtocolRequest): Promise<ProtocolResponse>
}

export function toProtocolRequest(url: string, init: RequestInit = {}): ProtocolRequest {
  const { pathname, search } = new URL(url)
  const headers = Object.fromEntries(new Headers(init.headers).entries())
  return {
    method: init.method ?? 'GET',
    path: pathname,
    query: search.slice(1),
    headers,
    ...(init.body === undefined || init.body === null ? {} : { body: String(init.body) }),
  }
}

/** @param parties by origin; an origin that nobody answers for fails as a dead network does */
export function fetchAmong(parties: Readonly<Record<string, Party>>): (url: string, init?: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const party = parties[new URL(url).origin]
    if (party === undefined) throw new TypeError('fetch failed')
    const { status, headers, body } = await party.handle(toProtocolRequest(url, init))
    return new Response(body === '' ? null : body, { status, headers })
  }
}
