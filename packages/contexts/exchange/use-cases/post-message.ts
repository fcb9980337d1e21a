/**
 * Posts bytes to a partner over HTTPS with mutual TLS. The server must show exactly the certificate that the directory names,
 * on top of a chain to a trusted authority; TLS 1.2 at least. An answer is read up to a limit and within one time limit for everything.
 */
import { Agent, request } from 'node:https'
import type { SecureContext } from 'node:tls'
import { err, ok, type Result } from '@passerelle/kernel'
import { derOf, type Partner } from '../domain/partner.ts'

export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly bytes: Uint8Array
}

export type PostFailure = 'exchange/connection-failed' | 'exchange/server-not-the-partner' | 'exchange/timeout' | 'exchange/answer-unusable'

export interface Poster {
  post(partner: Partner, body: Uint8Array, contentType: string): Promise<Result<Answer, { readonly code: PostFailure }>>
  close(): void
}

export interface PosterOptions {
  /** Own certificate and key, and the authorities for servers; made by the app, so that no key passes here. */
  readonly secureContext: SecureContext
  readonly timeoutMs?: number
  readonly maxConnectionsPerPartner?: number
}

const maxAnswerBytes = 1024 * 1024

export function createPoster(options: PosterOptions): Poster {
  const agents = new Map<string, Agent>()
  const agentFor = (partner: Partner): Agent => {
    const key = `${partner.partyId} ${partner.url} ${partner.tlsCertificate}`
    const agent = agents.get(key) ?? createAgent(partner, options)
    agents.set(key, agent)
    return agent
  }
  return {
    post: (partner, body, contentType) => post(partner.url, body, contentType, agentFor(partner), options.timeoutMs ?? 30_000),
    close() {
      for (const agent of agents.values()) agent.destroy()
      agents.clear()
    },
  }
}

const notThePartner = 'PASSERELLE_NOT_THE_PARTNER'

function createAgent(partner: Partner, { secureContext, maxConnectionsPerPartner = 4 }: PosterOptions): Agent {
  const expected = derOf(partner.tlsCertificate)
  return new Agent({
    keepAlive: true,
    maxSockets: maxConnectionsPerPartner,
    secureContext,
    rejectUnauthorized: true,
    checkServerIdentity: (_host, certificate) =>
      certificate.raw?.equals(expected) ? undefined : Object.assign(new Error('another certificate'), { code: notThePartner }),
  })
}

function post(url: string, body: Uint8Array, contentType: string, agent: Agent, timeoutMs: number): ReturnType<Poster['post']> {
  return new Promise((resolve) => {
    const fail = (code: PostFailure) => resolve(err({ code }))
    const outgoing = request(url, {
      method: 'POST',
      agent,
      headers: { 'content-type': contentType, 'content-length': body.length, accept: 'application/soap+xml' },
    })
    const timer = setTimeout(() => {
      fail('exchange/timeout')
      outgoing.destroy()
    }, timeoutMs)
    outgoing.on('close', () => clearTimeout(timer))
    outgoing.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === notThePartner ? 'exchange/server-not-the-partner' : 'exchange/connection-failed'),
    )
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on('data', (chunk: Buffer) => {
        size += chunk.length
        chunks.push(chunk)
        if (size > maxAnswerBytes) {
          fail('exchange/answer-unusable')
          outgoing.destroy()
        }
      })
      response.on('error', () => fail('exchange/connection-failed'))
      response.on('aborted', () => fail('exchange/connection-failed'))
      response.on('end', () =>
        resolve(
          ok({ status: response.statusCode ?? 0, contentType: response.headers['content-type'] ?? '', bytes: Buffer.concat(chunks) }),
        ),
      )
    })
    outgoing.end(body)
  })
}
