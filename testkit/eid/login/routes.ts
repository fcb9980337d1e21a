/** The login pages, and the provider's own endpoints behind the same server. */
import { type HttpServer, problem } from '@passerelle/platform'
import type Provider from 'oidc-provider'
import Type from 'typebox'
import { html } from '../page/html.ts'
import { chooseLanguage } from '../page/messages.ts'
import { renderPage, textsIn } from '../page/page.ts'
import { demoPeople, demoStaffLogins, findLogin } from '../people.table.ts'
import { type Account, accountId, findAccount } from './account.ts'
import { chooseCompany, choosePerson } from './pages.ts'
import type { EidClient } from './provider.ts'

const providerPaths = ['/auth', '/auth/:uid', '/token', '/me', '/jwks', '/request', '/.well-known/openid-configuration']
const byUid = Type.Object({ uid: Type.String({ pattern: '^[\\w-]{1,60}$' }) }, { additionalProperties: false })
const choice = Type.Object(
  {
    who: Type.String({ maxLength: 60 }),
    actingFor: Type.Optional(Type.String({ maxLength: 60 })),
    lang: Type.Optional(Type.String({ maxLength: 5 })),
  },
  { additionalProperties: false },
)
/** The value of *for myself*. */
const oneself = 'self'

export async function addLoginRoutes(server: HttpServer, provider: Provider, clients: readonly EidClient[]): Promise<void> {
  const answer = provider.callback()
  await server.register(async (scope) => {
    // The provider reads bodies itself.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    for (const path of providerPaths) {
      scope.route({
        method: ['GET', 'POST', 'OPTIONS'],
        url: path,
        schema: { hide: true } as object,
        handler: async (request, reply) => {
          reply.hijack()
          await answer(request.raw, reply.raw)
        },
      })
    }
  })

  server.get(
    '/interaction/:uid',
    {
      schema: {
        params: byUid,
        querystring: Type.Object({ lang: Type.Optional(Type.String({ maxLength: 5 })) }, { additionalProperties: false }),
      },
    },
    async (request, reply) => {
      const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined)
      const wish = request.query.lang ?? String(interaction?.params.ui_locales ?? '').split(' ')[0]
      const language = chooseLanguage(wish, request.headers['accept-language'])
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-store')
      if (interaction === undefined) return reply.code(400).send(expiredPage(language))
      const client = clients.find((candidate) => candidate.clientId === interaction.params.client_id)
      return reply.send(
        choosePerson({
          language,
          action: `/interaction/${interaction.uid}`,
          here: `/interaction/${interaction.uid}`,
          ...(client !== undefined && { client }),
          logins: [...demoPeople, ...demoStaffLogins],
        }),
      )
    },
  )

  server.post('/interaction/:uid', { schema: { params: byUid, body: choice } }, async (request, reply) => {
    const interaction = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined)
    const language = chooseLanguage(request.body.lang, request.headers['accept-language'])
    reply.header('cache-control', 'no-store')
    if (interaction === undefined) return reply.code(400).type('text/html; charset=utf-8').send(expiredPage(language))
    const who = findLogin(request.body.who)
    if (who === undefined) throw problem(400, { code: 'eid/unknown-person', at: '/who' })
    const { actingFor } = request.body
    if (who.kind === 'person' && who.mayActFor.length > 0 && actingFor === undefined) {
      const page = chooseCompany({ language, action: `/interaction/${interaction.uid}`, who, oneself })
      return reply.type('text/html; charset=utf-8').send(page)
    }
    const account: Account | undefined = actingFor === undefined || actingFor === oneself ? { who } : findAccount(`${who.id}~${actingFor}`)
    if (account === undefined) throw problem(400, { code: 'eid/not-for-this-company', at: '/actingFor' })
    const result = { login: { accountId: accountId(account), remember: false } }
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false }), 303)
  })

  server.post('/interaction/:uid/cancellation', { schema: { params: byUid } }, async (request, reply) => {
    const result = { error: 'access_denied', error_description: 'cancelled' }
    const location = await provider
      .interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: false })
      .catch(() => undefined)
    if (location === undefined) return reply.code(400).type('text/html; charset=utf-8').send(expiredPage('en'))
    return reply.redirect(location, 303)
  })
}

function expiredPage(language: string): string {
  const t = textsIn(language)
  return renderPage({ language, title: t('expired.title'), body: html`<p>${t('expired.text')}</p>` })
}
