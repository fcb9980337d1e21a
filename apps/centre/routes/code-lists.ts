/** The closed lists of the vocabulary, for systems that do not run this code. */
import { type HttpServer, problem } from '@passerelle/platform'
import { codeLists, countryCodes, languages } from '@passerelle/vocabulary'
import Type from 'typebox'

const closed = { additionalProperties: false } as const
const codeList = Type.Object(
  { name: Type.String(), codes: Type.Array(Type.String()), source: Type.String(), confidence: Type.String() },
  closed,
)

interface PublishedList {
  readonly codes: readonly string[]
  readonly source: string
  readonly confidence: string
}

const published = new Map<string, PublishedList>([
  ...Object.entries<PublishedList>(codeLists),
  ['country', { codes: countryCodes, source: 'ISO 3166-1 alpha-2; XK as in EESSI', confidence: 'source' }],
  ['language', { codes: languages, source: 'official languages of the States that take part', confidence: 'source' }],
])

export function addCodeListRoutes(server: HttpServer): void {
  server.get('/code-lists', async () => ({ names: [...published.keys()].sort() }))
  server.get(
    '/code-lists/:name',
    { schema: { params: Type.Object({ name: Type.String() }, closed), response: { 200: codeList } } },
    async (request, reply) => {
      const list = published.get(request.params.name)
      if (list === undefined) throw problem(404, { code: 'centre/code-list-unknown' })
      reply.header('cache-control', 'public, max-age=3600')
      return { name: request.params.name, codes: [...list.codes], source: list.source, confidence: list.confidence }
    },
  )
}
