/**
 * Drives the world as a browser does, without one: cookies, redirects, the pages of the eID, the CSRF value of the session.
 * A refusal is an answer to look at (`ask`); where the story needs a yes, `get` and `send` stop the test with the code that came instead.
 */
import type { Part, World } from '../world.ts'

/** A login at the eID stand-in; `actingFor` is the choice on its second page, absent where nobody is asked. */
export interface Login {
  readonly who: string
  readonly actingFor?: string
  /** The node at which they have something to do. */
  readonly home: keyof World['nodes']
}

const marbleWorks = 'GR-DEMO-094000001'

export const logins = {
  yiannisForHisCompany: { who: 'person-gr-1', actingFor: marbleWorks, home: 'gr' },
  yiannis: { who: 'person-gr-1', actingFor: 'self', home: 'gr' },
  georgios: { who: 'person-gr-2', home: 'gr' },
  eirini: { who: 'person-gr-3', home: 'gr' },
  ziva: { who: 'person-si-1', home: 'si' },
  tone: { who: 'person-si-2', home: 'si' },
  eleni: { who: 'staff-gr-1', home: 'gr' },
  paolo: { who: 'staff-it-1', home: 'it' },
  nicola: { who: 'staff-it-2', home: 'it' },
  maja: { who: 'staff-si-1', home: 'si' },
  carmen: { who: 'staff-es-1', home: 'es' },
} as const satisfies Record<string, Login>
export type LoginName = keyof typeof logins

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown
  /** The stable code of a problem. */
  readonly code: string | undefined
}

export interface Ask {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Default true: the session's CSRF value goes along with a write. */
  readonly withCsrf?: boolean
}

export interface Visitor {
  readonly origin: string
  /** `Set-Cookie` lines of the login, as they came. */
  readonly cookieLines: readonly string[]
  ask(path: string, options?: Ask): Promise<Answer>
  get<T>(path: string): Promise<T>
  send<T>(method: 'POST' | 'PUT', path: string, body?: unknown): Promise<T>
}

/** Somebody at the node whom the node does not know. */
export function anonymous(node: Pick<Part, 'url'>): Visitor {
  return visitor(node.url, newJar(), undefined)
}

const visits = new WeakMap<World, Map<string, Promise<Visitor>>>()

/** Somebody at the node where they have something to do, or at another one; logged in once in a world, as in a browser that stays open. */
export function visit(world: World, name: LoginName, at: Login['home'] = logins[name].home): Promise<Visitor> {
  const open = visits.get(world) ?? new Map<string, Promise<Visitor>>()
  visits.set(world, open)
  const key = `${name} ${at}`
  const visitor = open.get(key) ?? logIn(world.nodes[at], logins[name])
  open.set(key, visitor)
  return visitor
}

/** Goes through the login and the eID's pages as the person would, and comes back with the node's session. */
export async function logIn(node: Pick<Part, 'url'>, login: Pick<Login, 'who' | 'actingFor'>): Promise<Visitor> {
  const cookies = newJar()
  let page = await follow(cookies, `${node.url}/login?returnTo=/portal&lang=en`)
  page = await choose(cookies, page, { who: login.who })
  if (login.actingFor !== undefined) page = await choose(cookies, page, { who: login.who, actingFor: login.actingFor })
  if (page.url !== `${node.url}/portal`) throw new Error(`the login of ${login.who} ended at ${page.url}`)
  const session = (await visitor(node.url, cookies, undefined).get<{ csrf: string | null }>('/api/session')).csrf
  if (session === null) throw new Error(`the node has no session for ${login.who}`)
  return visitor(node.url, cookies, session)
}

interface Page {
  readonly url: string
  readonly html: string
}

/** Presses the button that carries the last of the values; the page must have it. */
async function choose(cookies: Jar, page: Page, values: Readonly<Record<string, string>>): Promise<Page> {
  const [name, value] = Object.entries(values).at(-1) ?? ['', '']
  if (!page.html.includes(`name="${name}" value="${value}"`)) throw new Error(`the page ${page.url} does not offer ${name} ${value}`)
  const action = /<form method="post" action="([^"]+)"/.exec(page.html)?.[1] ?? ''
  return follow(cookies, new URL(action, page.url).href, { method: 'POST', body: new URLSearchParams(values) })
}

async function follow(cookies: Jar, url: string, init: RequestInit = {}): Promise<Page> {
  let next = url
  let request = init
  for (let hop = 0; hop < 12; hop += 1) {
    const response = await fetch(next, { ...request, redirect: 'manual', headers: { cookie: cookieHeader(cookies) } })
    keep(cookies, response)
    const location = response.headers.get('location')
    if (location === null) return { url: next, html: await response.text() }
    await response.body?.cancel()
    next = new URL(location, next).href
    request = {}
  }
  throw new Error(`too many redirects from ${url}`)
}

function visitor(origin: string, cookies: Jar, csrf: string | undefined): Visitor {
  const ask: Visitor['ask'] = async (path, { method = 'GET', body, headers = {}, withCsrf = true } = {}) => {
    const isWrite = method !== 'GET'
    const response = await fetch(origin + path, {
      method,
      redirect: 'manual',
      headers: {
        cookie: cookieHeader(cookies),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(isWrite && withCsrf && csrf !== undefined && { 'x-csrf-token': csrf }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    keep(cookies, response)
    const text = await response.text()
    const json = parse(text)
    const code = (json as { code?: unknown } | undefined)?.code
    return { status: response.status, headers: response.headers, text, json, code: typeof code === 'string' ? code : undefined }
  }
  const must = async (path: string, options: Ask): Promise<unknown> => {
    const answer = await ask(path, options)
    if (answer.status >= 300) throw new Error(`${options.method ?? 'GET'} ${path}: ${answer.status} ${answer.text.slice(0, 400)}`)
    return answer.json
  }
  return {
    origin,
    cookieLines: cookies.lines,
    ask,
    get: <T>(path: string) => must(path, {}) as Promise<T>,
    send: <T>(method: string, path: string, body?: unknown) => must(path, { method, body }) as Promise<T>,
  }
}

/** One machine, several ports: cookies are kept by name alone, as a browser keeps those of `localhost`. */
interface Jar {
  readonly values: Map<string, string>
  readonly lines: string[]
}

const newJar = (): Jar => ({ values: new Map(), lines: [] })

function keep({ values, lines }: Jar, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    lines.push(line)
    const [pair = ''] = line.split(';')
    const equals = pair.indexOf('=')
    const [name, value] = [pair.slice(0, equals), pair.slice(equals + 1)]
    if (value === '' || /;\s*expires=Thu, 01 Jan 1970/i.test(line)) values.delete(name)
    else values.set(name, value)
  }
}

function cookieHeader({ values }: Jar): string {
  return [...values].map(([name, value]) => `${name}=${value}`).join('; ')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Asks again until the answer is there; the last one is returned for the test to look at. */
export async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean, seconds = 20, pauseMs = 100): Promise<T> {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (isThere(answer) || Date.now() > end) return answer
    await new Promise((next) => setTimeout(next, pauseMs))
  }
}
