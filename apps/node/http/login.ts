/**
 * Logging in with eID: OpenID Connect authorization code with PKCE, a session on the server, the CSRF value of that session.
 * The login says who somebody is; what a member of staff may do is in this node's own directory.
 */
import type {} from '@fastify/cookie'
import { type Actor, findStaff } from '@passerelle/directory'
import { type HttpServer, problem } from '@passerelle/platform'
import type { FastifyRequest } from 'fastify'
import * as openid from 'openid-client'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import {
  consumeLogin,
  endSession,
  findSession,
  isSameSecret,
  rememberLogin,
  type Session,
  type SessionPerson,
  startSession,
} from '../store/sessions.ts'

const safeReturn = /^\/(portal|desk|check)(\/[A-Za-z0-9\-._~/]*)?(\?[A-Za-z0-9\-._~=&%]*)?$/

export function addLogin(
  server: HttpServer,
  node: Pick<NodeRuntime, 'config' | 'database' | 'clock' | 'loginSecret' | 'institutionName'>,
): void {
  const { config } = node
  const cookieName = `passerelle_${config.name}`
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.publicOrigin.startsWith('https:') } as const
  const callbackUrl = `${config.publicOrigin}/login/callback`
  /** Ties a login to the browser that began it, so that nobody logs others in as himself. One cookie a login: two tabs may log in at once. */
  const loginCookie = { ...cookie, path: '/login', maxAge: 600 } as const
  const loginCookieName = (state: string) => `${cookieName}_${state.slice(0, 12)}`
  let discovered: openid.Configuration | undefined

  async function provider(): Promise<openid.Configuration> {
    discovered ??= await openid.discovery(new URL(config.login.issuer), config.login.clientId, node.loginSecret, undefined, {
      execute: config.login.issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [],
      timeout: 5,
    })
    return discovered
  }

  server.get(
    '/login',
    {
      schema: {
        querystring: Type.Object({
          returnTo: Type.String({ maxLength: 500 }),
          lang: Type.Optional(Type.String({ maxLength: 5 })),
          as: Type.Optional(Type.String({ maxLength: 20 })),
        }),
      },
    },
    async (request, reply) => {
      const returnTo = safeReturn.test(request.query.returnTo) ? request.query.returnTo : '/portal'
      const configuration = await provider().catch(() => undefined)
      if (configuration === undefined) return reply.redirect(withProblem(returnTo, 'node/login-unavailable'))
      const codeVerifier = openid.randomPKCECodeVerifier()
      const login = { state: openid.randomState(), nonce: openid.randomNonce(), codeVerifier, returnTo }
      await rememberLogin(node.database.db, login, node.clock.now())
      const url = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: callbackUrl,
        scope: 'openid profile',
        code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state: login.state,
        nonce: login.nonce,
        // Whoever shares the browser is asked anew.
        prompt: 'login',
        ...(request.query.lang !== undefined && { ui_locales: request.query.lang }),
      })
      return reply.setCookie(loginCookieName(login.state), login.state, loginCookie).redirect(url.href)
    },
  )

  server.get('/login/callback', async (request, reply) => {
    const now = node.clock.now()
    const currentUrl = new URL(request.url, config.publicOrigin)
    const state = currentUrl.searchParams.get('state') ?? ''
    const isThisBrowsers = isSameSecret(request.cookies[loginCookieName(state)] ?? '', state)
    const login = isThisBrowsers ? await consumeLogin(node.database.db, state, now) : undefined
    if (login === undefined) return reply.redirect(withProblem('/portal', 'node/login-expired'))
    try {
      const configuration = await provider()
      const tokens = await openid.authorizationCodeGrant(configuration, currentUrl, {
        pkceCodeVerifier: login.codeVerifier,
        expectedState: login.state,
        expectedNonce: login.nonce,
      })
      const subject = tokens.claims()?.sub ?? ''
      const claims = await openid.fetchUserInfo(configuration, tokens.access_token, subject)
      const who = claims.staff === true ? { staffSubject: subject } : { person: personOf(claims) }
      const session = await startSession(node.database.db, who, now)
      return reply.clearCookie(loginCookieName(state), loginCookie).setCookie(cookieName, session, cookie).redirect(login.returnTo)
    } catch {
      return reply.redirect(withProblem(login.returnTo, 'node/login-refused'))
    }
  })

  server.post('/logout', async (request, reply) => {
    const id = request.cookies[cookieName]
    if (id !== undefined) await endSession(node.database.db, id)
    return reply.clearCookie(cookieName, cookie).code(204).send()
  })

  server.decorateRequest('session', undefined)
  server.decorateRequest('actor', undefined)
  server.addHook('onRequest', async (request) => {
    const id = request.cookies[cookieName]
    if (id === undefined || !needsSession(request.url)) return
    const session = await findSession(node.database.db, id, node.clock.now())
    if (session === undefined) return
    request.session = session
    request.actor = await actorOf(node, session)
    const isWrite = request.method !== 'GET' && request.method !== 'HEAD'
    if (isWrite && !isSameSecret(String(request.headers['x-csrf-token'] ?? ''), session.csrf)) {
      throw problem(403, { code: 'node/csrf' }, { next: 'reload' })
    }
  })

  server.get('/api/session', async (request) => {
    const { session, actor } = request
    return {
      csrf: session?.csrf ?? null,
      node: { name: config.issuer.name, state: config.state, language: config.language },
      ...(session?.person !== undefined && {
        person: {
          name: `${session.person.givenName} ${session.person.familyName}`,
          birthDate: session.person.birthDate,
          ...(session.person.actingFor !== undefined && { actingFor: session.person.actingFor }),
        },
      }),
      ...(actor?.kind === 'staff' && {
        staff: {
          name: actor.name,
          roles: actor.roles,
          institution: { id: actor.institutionId, name: await node.institutionName(actor.institutionId) },
        },
      }),
    }
  })
}

/** The actor of a request that needs one; 401 otherwise. */
export function requireActor(request: FastifyRequest): Actor {
  if (request.actor === undefined) throw problem(401, { code: 'node/login-required' }, { next: 'log-in' })
  return request.actor
}

export function requirePerson(request: FastifyRequest): SessionPerson {
  const person = request.session?.person
  if (person === undefined) throw problem(401, { code: 'node/login-required' }, { next: 'log-in' })
  return person
}

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | undefined
    actor: Actor | undefined
  }
}

async function actorOf(node: Pick<NodeRuntime, 'database'>, session: Session): Promise<Actor | undefined> {
  const { person, staffSubject } = session
  if (person !== undefined) {
    return {
      kind: 'person',
      personId: person.personId,
      name: `${person.givenName} ${person.familyName}`,
      ...(person.actingFor !== undefined && { actingFor: { legalPersonId: person.actingFor.legalPersonId } }),
    }
  }
  const staff = staffSubject === undefined ? undefined : await findStaff(node.database.db, staffSubject)
  return staff === undefined
    ? undefined
    : { kind: 'staff', subject: staff.subject, name: staff.name, institutionId: staff.institutionId, roles: staff.roles }
}

function personOf(claims: openid.UserInfoResponse): SessionPerson {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '')
  if (text('person_identifier') === '') throw new Error('the login gave no person identifier')
  const legalPersonId = text('legal_person_identifier')
  return {
    personId: text('person_identifier'),
    familyName: text('family_name'),
    givenName: text('given_name'),
    birthDate: text('birthdate'),
    ...(legalPersonId !== '' && { actingFor: { legalPersonId, name: text('legal_name') } }),
  }
}

function needsSession(url: string): boolean {
  return url.startsWith('/api/') || url.startsWith('/logout') || url.startsWith('/oid4vci/authorize')
}

function withProblem(path: string, code: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}problem=${encodeURIComponent(code)}`
}
