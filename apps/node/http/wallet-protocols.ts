/** The addresses that wallets call: issuing, presenting, status lists, type metadata. Public, without sessions, callable from any origin. */
import { statusListToken } from '@passerelle/documents'
import type { ProtocolResponse } from '@passerelle/openid4vc'
import { type HttpServer, problem } from '@passerelle/platform'
import { type CredentialTypeName, credentialTypes, loadTypeMetadata } from '@passerelle/vocabulary'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { recordWalletConsent } from '../store/sessions.ts'
import { answer } from './answer.ts'
import { requirePerson } from './login.ts'

export async function addWalletProtocols(server: HttpServer, node: NodeRuntime): Promise<void> {
  const { database, config } = node
  const cookieName = `passerelle_${config.name}`

  // The protocols read the body themselves, as it came.
  await server.register(async (raw) => {
    raw.removeAllContentTypeParsers()
    raw.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    for (const url of ['/.well-known/openid-credential-issuer', '/.well-known/oauth-authorization-server', '/oid4vci/*'])
      raw.route({
        method: ['GET', 'POST', 'OPTIONS'],
        url,
        handler: async (request, reply) => send(reply, await node.issuer.handle(toProtocol(request))),
      })
    raw.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: '/oid4vp/*',
      handler: async (request, reply) => send(reply, await node.verifier.handle(toProtocol(request))),
    })
  })

  /** A person agrees that the wallet which began at this address may have their documents. */
  server.post(
    '/api/wallet-consents',
    {
      schema: {
        body: Type.Object(
          { returnTo: Type.String({ pattern: '^/oid4vci/authorize/[A-Za-z0-9_-]{1,100}$' }) },
          { additionalProperties: false },
        ),
      },
    },
    async (request, reply) => {
      requirePerson(request)
      await recordWalletConsent(database.db, request.cookies[cookieName] ?? '', request.body.returnTo)
      return reply.code(204).send()
    },
  )

  server.get('/status-lists/:id', { schema: { params: Type.Object({ id: Type.String({ format: 'uuid' }) }) } }, async (request, reply) => {
    const list = answer(
      await statusListToken(database.db, { listId: request.params.id, signerOf: () => node.keys.seal, now: node.clock.now() }),
    )
    return reply
      .type('application/statuslist+jwt')
      .header('cache-control', `public, max-age=${list.maxAge}`)
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(list.token)
  })

  server.get(
    '/type-metadata/:name',
    { schema: { params: Type.Object({ name: Type.String({ maxLength: 20 }) }) } },
    async (request, reply) => {
      const name = Object.keys(credentialTypes).find((type) => type.toLowerCase() === request.params.name) as CredentialTypeName | undefined
      if (name === undefined) throw problem(404, { code: 'platform/not-found' })
      return reply
        .header('cache-control', 'public, max-age=3600')
        .header('access-control-allow-origin', '*')
        .send(await loadTypeMetadata(name))
    },
  )
}

function toProtocol(request: FastifyRequest) {
  const question = request.url.indexOf('?')
  return {
    method: request.method,
    path: question < 0 ? request.url : request.url.slice(0, question),
    ...(question >= 0 && { query: request.url.slice(question + 1) }),
    headers: request.headers,
    ...(typeof request.body === 'string' && { body: request.body }),
  }
}

function send(reply: FastifyReply, response: ProtocolResponse): FastifyReply {
  return reply
    .code(response.status)
    .headers({ 'cross-origin-resource-policy': 'cross-origin', ...response.headers })
    .send(response.body)
}
