/** The page for people. */
import { readFileSync } from 'node:fs'
import { findAccessPoints, findInstitutions } from '@passerelle/directory'
import { plainDateAt, stateCodes } from '@passerelle/kernel'
import { type HttpServer, problem } from '@passerelle/platform'
import Type from 'typebox'
import type { Centre } from '../centre.ts'
import { chooseLanguage } from '../page/messages.ts'
import { renderPage } from '../page/page.ts'
import { getPublication } from '../publish.ts'

const style = readFileSync(new URL('../page/style.css', import.meta.url), 'utf8')

const query = Type.Object(
  { lang: Type.Optional(Type.String({ maxLength: 5 })), state: Type.Optional(Type.Enum([...stateCodes, ''])) },
  { additionalProperties: false },
)

export function addPage(server: HttpServer, centre: Centre): void {
  server.get('/style.css', { schema: { hide: true } as object }, async (_request, reply) =>
    reply.type('text/css').header('cache-control', 'public, max-age=3600').send(style),
  )
  server.get('/', { schema: { querystring: query } }, async (request, reply) => {
    const published = await getPublication(centre, 'directory')
    if (published === undefined) throw problem(503, { code: 'centre/nothing-published' })
    const { lang, state } = request.query
    const chosen = state === undefined || state === '' ? {} : { state }
    const page = renderPage({
      language: chooseLanguage(lang, request.headers['accept-language']),
      ...chosen,
      institutions: await findInstitutions(centre.database.db, { on: plainDateAt(centre.clock.now()), ...chosen }),
      accessPoints: new Map(
        (await findAccessPoints(centre.database.db)).flatMap((point) =>
          point.institutions.map((institution) => [institution, point.partyId]),
        ),
      ),
      isDemo: centre.environment === 'demo',
      isApprovedAutomatically: centre.approval === 'automatic',
      version: published.version,
      expiresAt: published.expiresAt,
    })
    return reply.type('text/html; charset=utf-8').header('vary', 'accept-language').send(page)
  })
}
