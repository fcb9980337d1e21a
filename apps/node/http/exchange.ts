/** Where other States' access points post their messages: over TLS with a client certificate only. */
import type {} from '@fastify/rate-limit'
import { receiveMessage } from '@passerelle/exchange'
import { type HttpServer, problem } from '@passerelle/platform'
import type { NodeRuntime } from '../runtime/node-runtime.ts'
import { clientCertificate } from './tls-port.ts'

const largestMessage = 64 * 1024 * 1024

export async function addExchange(server: HttpServer, node: NodeRuntime): Promise<void> {
  await server.register(async (raw) => {
    raw.removeAllContentTypeParsers()
    raw.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestMessage }, (_request, body, done) => done(null, body))
    // Asked before the body is read: a stranger makes us hold nothing.
    raw.addHook('onRequest', async (request) => {
      if (clientCertificate(request) === undefined)
        throw problem(403, { code: 'exchange/client-certificate-needed' }, { next: 'use-mutual-tls' })
    })
    raw.post('/as4', { bodyLimit: largestMessage, config: { rateLimit: false } }, async (request, reply) => {
      const answer = await receiveMessage(node.receiver, {
        body: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
        contentType: request.headers['content-type'],
        tlsCertificate: clientCertificate(request),
      })
      return reply.code(answer.status).type(answer.contentType).send(Buffer.from(answer.body))
    })
  })
}
