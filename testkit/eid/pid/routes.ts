/** The PID for wallets: a page that makes offers, the page of the code flow, and the issuer's protocol endpoints. */
import { type HttpServer, newId, problem } from '@passerelle/platform'
import { toString as renderQr } from 'qrcode'
import Type from 'typebox'
import { choosePerson } from '../login/pages.ts'
import { Html, html } from '../page/html.ts'
import { chooseLanguage } from '../page/messages.ts'
import { renderPage, textsIn } from '../page/page.ts'
import { demoPeople, findPerson, nameOf } from '../people.table.ts'
import { consentCookie, sealOf } from './consent.ts'
import type { PidIssuer } from './issuer.ts'

export interface PidPages {
  readonly issuer: PidIssuer
  readonly publicOrigin: string
  readonly walletOrigin: string
  readonly secret: Uint8Array
}

const closed = { additionalProperties: false } as const
const lang = Type.Optional(Type.String({ maxLength: 5 }))
const offerView = Type.Object({ offerUri: Type.String(), walletUri: Type.String(), expiresAt: Type.String() }, closed)

export async function addPidRoutes(server: HttpServer, pages: PidPages): Promise<void> {
  server.get('/pid/offers', { schema: { querystring: Type.Object({ lang }, closed) } }, async (request, reply) => {
    const language = chooseLanguage(request.query.lang, request.headers['accept-language'])
    return reply
      .type('text/html; charset=utf-8')
      .send(choosePerson({ language, action: '/pid/offers', here: '/pid/offers', logins: demoPeople }))
  })
  server.post(
    '/pid/offers',
    { schema: { body: Type.Object({ who: Type.String({ maxLength: 60 }), lang }, closed) } },
    async (request, reply) => {
      const language = chooseLanguage(request.body.lang, request.headers['accept-language'])
      const offer = await makeOffer(pages, request.body.who)
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(await offerPage(language, offer))
    },
  )
  server.post(
    '/api/pid/offers',
    { schema: { body: Type.Object({ who: Type.String({ maxLength: 60 }) }, closed), response: { 200: offerView } } },
    async (request) => makeOffer(pages, request.body.who),
  )
  addConsentPage(server, pages)
  await addProtocol(server, pages.issuer)
}

interface Offer {
  readonly offerUri: string
  readonly walletUri: string
  readonly expiresAt: string
  readonly name: string
}

async function makeOffer({ issuer, walletOrigin }: PidPages, who: string): Promise<Offer> {
  const person = findPerson(who)
  if (person === undefined) throw problem(400, { code: 'eid/unknown-person', at: '/who' })
  const made = await issuer.createOffer({
    transactionId: newId(),
    configurationIds: [issuer.configurationId],
    subject: person.id,
    grant: 'pre-authorized-code',
  })
  if (!made.ok) throw problem(500, made.error)
  const { offerUri, expiresAt } = made.value
  const walletUri = `${walletOrigin}/${offerUri.slice(offerUri.indexOf('?'))}`
  return { offerUri, walletUri, expiresAt: expiresAt.toISOString(), name: nameOf(person) }
}

async function offerPage(language: string, offer: Offer): Promise<string> {
  const t = textsIn(language)
  const code = await renderQr(offer.offerUri, { type: 'svg', margin: 2 })
  const body = html`<p>${t('offer.text', { name: offer.name })}</p>
<p><a class="button" href="${offer.walletUri}">${t('offer.demoWallet')}</a></p>
<p><a class="button" href="${offer.offerUri}">${t('offer.otherWallet')}</a></p>
<h2>${t('offer.otherDevice')}</h2>
<div class="code" role="img" aria-label="${t('offer.code')}">${new Html(code)}</div>
<p><a href="/pid/offers?lang=${language}">${t('offer.another')}</a></p>`
  return renderPage({ language, title: t('offer.title'), body })
}

function addConsentPage(server: HttpServer, { publicOrigin, secret }: PidPages): void {
  const returnPattern = new RegExp(`^${publicOrigin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/pid/oid4vci/authorize/[\\w-]{1,100}$`)
  const checked = (returnTo: string): string => {
    if (!returnPattern.test(returnTo)) throw problem(400, { code: 'eid/unknown-return', at: '/returnTo' })
    return returnTo
  }
  const returnTo = Type.String({ maxLength: 500 })
  const cookieAttributes = `Path=/pid/oid4vci; Max-Age=300; HttpOnly; SameSite=Lax${publicOrigin.startsWith('https:') ? '; Secure' : ''}`
  server.get('/pid/consent', { schema: { querystring: Type.Object({ returnTo, lang }, closed) } }, async (request, reply) => {
    const target = checked(request.query.returnTo)
    const language = chooseLanguage(request.query.lang, request.headers['accept-language'])
    const t = textsIn(language)
    const buttons = demoPeople.map(
      (person) => html`<li><button type="submit" name="who" value="${person.id}"><strong>${nameOf(person)}</strong></button></li>`,
    )
    const body = html`<p>${t('consent.text')}</p>
<form method="post" action="/pid/consent">
<input type="hidden" name="returnTo" value="${target}">
<ul class="people">${buttons}</ul>
<p><button type="submit" name="who" value="nobody">${t('cancel')}</button></p>
</form>`
    const here = `/pid/consent?returnTo=${encodeURIComponent(target)}`
    return reply.type('text/html; charset=utf-8').send(renderPage({ language, title: t('consent.title'), body, here }))
  })
  server.post(
    '/pid/consent',
    { schema: { body: Type.Object({ returnTo, who: Type.String({ maxLength: 60 }) }, closed) } },
    async (request, reply) => {
      const target = checked(request.body.returnTo)
      const { who } = request.body
      if (who !== 'nobody' && findPerson(who) === undefined) throw problem(400, { code: 'eid/unknown-person', at: '/who' })
      return reply.header('set-cookie', `${consentCookie}=${sealOf(secret, who, target)}; ${cookieAttributes}`).redirect(target, 303)
    },
  )
}

async function addProtocol(server: HttpServer, issuer: PidIssuer): Promise<void> {
  await server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    for (const url of [
      '/pid/oid4vci/*',
      '/pid/.well-known/*',
      '/.well-known/openid-credential-issuer/pid',
      '/.well-known/oauth-authorization-server/pid',
    ]) {
      scope.route({
        method: ['GET', 'POST', 'OPTIONS'],
        url,
        schema: { hide: true } as object,
        handler: async (request, reply) => {
          const [path = '/', query] = request.url.split('?')
          const answer = await issuer.handle({
            method: request.method,
            path,
            ...(query !== undefined && { query }),
            headers: request.headers,
            ...(typeof request.body === 'string' && { body: request.body }),
          })
          // Wallets of other origins read these answers; the server's own default would keep them out.
          return reply
            .code(answer.status)
            .headers({ 'cross-origin-resource-policy': 'cross-origin', ...answer.headers })
            .send(answer.body)
        },
      })
    }
  })
}
