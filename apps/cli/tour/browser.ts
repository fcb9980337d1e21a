/**
 * A person at a browser without scripts: keeps cookies, follows redirects, logs in with eID, and calls a node as its faces do,
 * with the CSRF value of the session. What a node refuses ends the step with the node's own problem.
 */
import { CookieJar } from './cookie-jar.ts'
import type { Session } from './node-answers.ts'
import { expected, stop, type TourProblem, TourStop } from './tour-stop.ts'

export interface Page {
  /** Where the redirects ended. */
  readonly url: string
  readonly status: number
  readonly type: string
  readonly body: Buffer
}

export interface LoginOf {
  /** Subject at the eID. */
  readonly who: string
  /** Legal person; the person himself when absent. */
  readonly actingFor?: string
  /** Path of the node to come back to. */
  readonly returnTo: string
  readonly language?: string
}

export interface LoggedIn {
  readonly session: Session
  /** The page of the eID at which the person was chosen. */
  readonly loginPage: string
  /** Where the browser stood at the end. */
  readonly arrivedAt: string
}

const timeoutMs = 20_000
const mostRedirects = 12

export class Browser {
  readonly #jar = new CookieJar()
  readonly #origin: string
  #csrf = ''

  /** @param origin the node at which this person is */
  constructor(origin: string) {
    this.#origin = origin
  }

  async open(url: string, init: RequestInit = {}): Promise<Page> {
    let target = new URL(url, this.#origin)
    let request = init
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await this.#send(target, request)
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || location === null) {
        const type = response.headers.get('content-type') ?? ''
        return { url: target.href, status: response.status, type, body: Buffer.from(await response.arrayBuffer()) }
      }
      await response.body?.cancel()
      target = new URL(location, target)
      // After a redirect a browser asks with GET, save for 307 and 308, which no login uses.
      request = {}
    }
    throw stop(
      'tour/unexpected',
      `more than ${mostRedirects} redirects from ${new URL(url, this.#origin).origin}`,
      'look at the login settings',
    )
  }

  /** The login as a person does it: the node sends to the eID, the eID asks who, and sends back. */
  async logIn({ who, actingFor, returnTo, language = 'en' }: LoginOf): Promise<LoggedIn> {
    const login = await this.open(`/login?returnTo=${encodeURIComponent(returnTo)}&lang=${language}`)
    expected(
      new URL(login.url).pathname.startsWith('/interaction/'),
      'the page of the eID that asks who you are',
      new URL(login.url).pathname,
    )
    const choice = new URLSearchParams({ who, ...(actingFor !== undefined && { actingFor }) })
    const arrived = await this.open(login.url.replace(/\?.*$/, ''), { method: 'POST', body: choice })
    const session = await this.get<Session>('/api/session')
    expected(typeof session.csrf === 'string', 'a session at the node after the login', new URL(arrived.url).search)
    this.#csrf = session.csrf
    return { session, loginPage: login.body.toString('utf8'), arrivedAt: arrived.url.slice(new URL(arrived.url).origin.length) }
  }

  get<T>(path: string): Promise<T> {
    return this.#call<T>('GET', path)
  }
  post<T>(path: string, body?: unknown): Promise<T> {
    return this.#call<T>('POST', path, body)
  }
  put<T>(path: string, body: unknown): Promise<T> {
    return this.#call<T>('PUT', path, body)
  }

  async #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.open(path, {
      method,
      headers: {
        accept: 'application/json',
        ...(method !== 'GET' && { 'x-csrf-token': this.#csrf }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (answer.status >= 400) throw new TourStop(problemIn(answer))
    return JSON.parse(answer.body.toString('utf8')) as T
  }

  async #send(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    const cookies = this.#jar.headerFor(url)
    if (cookies !== '') headers.set('cookie', cookies)
    try {
      const response = await fetch(url, { ...init, headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) })
      this.#jar.keep(url, response.headers.getSetCookie(), new Date())
      return response
    } catch {
      throw stop('tour/unreachable', `${url.origin} does not answer`, 'start the world with npm start, or name its data folder with --data')
    }
  }
}

export function problemIn(answer: Page): TourProblem {
  if (answer.type.includes('json')) {
    const { code, at, fields, next, transaction } = JSON.parse(answer.body.toString('utf8')) as Partial<TourProblem>
    if (code !== undefined) {
      return {
        code,
        status: answer.status,
        ...(at !== undefined && { at }),
        ...(fields !== undefined && { fields }),
        ...(next !== undefined && { next }),
        ...(transaction !== undefined && { transaction }),
      }
    }
  }
  const { origin } = new URL(answer.url)
  return { code: 'tour/unexpected', detail: `${origin} answered with status ${answer.status} and no problem`, status: answer.status }
}
