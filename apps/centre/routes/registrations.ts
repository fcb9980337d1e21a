/** Registration over HTTP: bearer secret for who asks, signed content for what is asked. */
import { type HttpServer, problem } from '@passerelle/platform'
import Type from 'typebox'
import type { Centre } from '../centre.ts'
import { decide, findRegistrant, findRegistration, register } from '../register.ts'

const closed = { additionalProperties: false } as const
const view = Type.Object(
  {
    id: Type.String(),
    registrant: Type.String(),
    state: Type.Enum(['awaiting-approval', 'approved', 'refused', 'replaced']),
    decidedBy: Type.Optional(Type.String()),
    version: Type.Optional(Type.Integer()),
  },
  closed,
)
const byId = Type.Object({ id: Type.String({ format: 'uuid' }) }, closed)

const statusOf = (code: string): number =>
  code === 'centre/registrant-unknown' || code === 'centre/not-the-operator'
    ? 401
    : code === 'centre/not-your-state'
      ? 403
      : code === 'centre/registration-unknown'
        ? 404
        : code === 'centre/registration-decided'
          ? 409
          : 422

export function addRegistrationRoutes(server: HttpServer, centre: Centre): void {
  server.post(
    '/registrations',
    {
      schema: {
        body: Type.Object({ registration: Type.String({ maxLength: 500_000 }) }, closed),
        response: { 200: view, 202: view },
      },
    },
    async (request, reply) => {
      const outcome = await register(centre, bearerOf(request.headers.authorization), request.body.registration)
      if (!outcome.ok) throw problem(statusOf(outcome.error.code), outcome.error)
      return reply.code(outcome.value.state === 'approved' ? 200 : 202).send(outcome.value)
    },
  )
  server.get('/registrations/:id', { schema: { params: byId, response: { 200: view } } }, async (request) => {
    const registrant = findRegistrant(centre, bearerOf(request.headers.authorization))
    if (registrant === undefined) throw problem(401, { code: 'centre/registrant-unknown' })
    const found = await findRegistration(centre, registrant, request.params.id)
    if (found === undefined) throw problem(404, { code: 'centre/registration-unknown' })
    return found
  })
  server.post(
    '/registrations/:id/decision',
    { schema: { params: byId, body: Type.Object({ decision: Type.Enum(['approve', 'refuse']) }, closed), response: { 200: view } } },
    async (request) => {
      const outcome = await decide(centre, bearerOf(request.headers.authorization), request.params.id, request.body.decision)
      if (!outcome.ok) throw problem(statusOf(outcome.error.code), outcome.error)
      return outcome.value
    },
  )
}

function bearerOf(header: string | undefined): string {
  return /^Bearer (\S+)$/.exec(header ?? '')?.[1] ?? ''
}
