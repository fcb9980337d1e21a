/** The directory and the trusted lists over HTTP: signed wholes for machines, and a search. */
import { findInstitution, findInstitutions, institutionKinds, institutionSchema } from '@passerelle/directory'
import { type PlainDate, parseInstitutionId, plainDateAt, stateCodes } from '@passerelle/kernel'
import { type HttpServer, problem } from '@passerelle/platform'
import Type from 'typebox'
import type { Centre } from '../centre.ts'
import { getPublication, type Published } from '../publish.ts'
import { listNames } from '../trusted-lists.ts'

const closed = { additionalProperties: false } as const

const search = Type.Object(
  {
    state: Type.Optional(Type.Enum([...stateCodes])),
    kind: Type.Optional(Type.Enum([...institutionKinds])),
    bucType: Type.Optional(Type.String({ pattern: '^[A-Z]{1,4}_BUC_\\d{2}[a-z]?$' })),
    role: Type.Optional(Type.Enum(['CaseOwner', 'Counterparty'])),
    document: Type.Optional(Type.String({ pattern: '^[A-Z][A-Za-z0-9_]{1,30}$' })),
    on: Type.Optional(Type.Unsafe<PlainDate>(Type.String({ format: 'date', pattern: '^(1[89]|2\\d)\\d{2}-' }))),
  },
  closed,
)

export function addDirectoryRoutes(server: HttpServer, centre: Centre): void {
  server.get('/directory/bundle', async (request, reply) => {
    const bundle = await getPublication(centre, 'directory')
    if (bundle === undefined) throw problem(503, { code: 'centre/nothing-published' })
    return answerSigned(request, reply, bundle)
  })
  server.get('/trusted-list', async (request, reply) => {
    const list = await getPublication(centre, 'public-attestation-providers')
    if (list === undefined) throw problem(503, { code: 'centre/nothing-published' })
    return answerSigned(request, reply, list)
  })
  server.get('/trusted-lists', async () => ({
    lists: listNames.map((name) => ({ name, url: `${centre.publicOrigin}/trusted-lists/${name}` })),
  }))
  server.get('/trusted-lists/:name', { schema: { params: Type.Object({ name: Type.String() }, closed) } }, async (request, reply) => {
    const name = listNames.find((candidate) => candidate === request.params.name)
    const list = name === undefined ? undefined : await getPublication(centre, name)
    if (list === undefined) throw problem(404, { code: 'centre/list-unknown' })
    return answerSigned(request, reply, list)
  })
  server.get(
    '/directory/institutions',
    { schema: { querystring: search, response: { 200: Type.Object({ institutions: Type.Array(institutionSchema) }, closed) } } },
    async (request) => ({
      institutions: await findInstitutions(centre.database.db, {
        ...request.query,
        on: request.query.on ?? plainDateAt(centre.clock.now()),
      }),
    }),
  )
  server.get(
    '/directory/institutions/:id',
    { schema: { params: Type.Object({ id: Type.String() }, closed), response: { 200: institutionSchema } } },
    async (request) => {
      const id = parseInstitutionId(request.params.id)
      const institution = id === undefined ? undefined : await findInstitution(centre.database.db, id)
      if (institution === undefined) throw problem(404, { code: 'centre/institution-unknown' })
      return institution
    },
  )
}

interface Asked {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}
interface Answer {
  header(name: string, value: string): Answer
  code(status: number): Answer
  type(mediaType: string): Answer
  send(body?: string): unknown
}

function answerSigned(request: Asked, reply: Answer, published: Published): unknown {
  const tag = `"v${published.version}"`
  reply
    .header('etag', tag)
    .header('cache-control', 'public, max-age=30, stale-if-error=86400')
    .header('expires', published.expiresAt.toUTCString())
  if (request.headers['if-none-match'] === tag) return reply.code(304).send()
  return reply.type('application/jose').send(published.token)
}
