/**
 * The node's TLS port: the same application as on the web port, over TLS 1.2 or later. Client certificates are asked of everybody
 * and demanded where access points meet (the AS4 route looks at the certificate itself).
 */
import { createServer, type Server } from 'node:https'
import type { TLSSocket } from 'node:tls'
import type { HttpServer } from '@passerelle/platform'
import type { FastifyRequest } from 'fastify'
import type { NodeKeys } from '../keys.ts'

export async function listenWithTls(server: HttpServer, keys: NodeKeys, options: { host: string; port: number }): Promise<Server> {
  const secure = createServer(
    {
      key: keys.tls.privateKeyPem,
      cert: keys.tls.certificateChainPem,
      ca: keys.authorityPem,
      requestCert: true,
      rejectUnauthorized: false,
      minVersion: 'TLSv1.2',
      // Suites with forward secrecy only.
      ciphers:
        'TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256:ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256',
    },
    (request, response) => server.routing(request, response),
  )
  await new Promise<void>((done, fail) => {
    secure.once('error', fail)
    secure.listen(options.port, options.host, done)
  })
  return secure
}

/** The certificate with which the caller proved itself on this connection (DER), if it chains to an authority that the node trusts for TLS. */
export function clientCertificate(request: FastifyRequest): Uint8Array | undefined {
  const socket = request.raw.socket as Partial<TLSSocket>
  if (socket.authorized !== true || socket.getPeerCertificate === undefined) return undefined
  const certificate = socket.getPeerCertificate(false)
  return certificate?.raw === undefined ? undefined : new Uint8Array(certificate.raw)
}
