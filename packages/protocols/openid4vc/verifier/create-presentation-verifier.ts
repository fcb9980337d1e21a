/**
 * A verifier by OpenID4VP 1.0 with the HAIP profile: signed requests by reference, DCQL, encrypted responses by direct_post.
 * `handle` answers every request with a response and never fails on what comes in; it rejects only when the store or the
 * signer does. It says who answered with what, not whether the credentials are genuine.
 */
import { X509Certificate } from 'node:crypto'
import { err, ok, type Result } from '@passerelle/kernel'
import { baseUrl, identifierOf, pathPattern } from '../base-url.ts'
import { sha256 } from '../crypto/digest.ts'
import { answers, type Openid4vcError } from '../errors.ts'
import { corsHeaders, jsonResponse, largestBody, type ProtocolRequest, type ProtocolResponse, preflightResponse } from '../http.ts'
import { type Handled, tellTrail } from '../trail.ts'
import { type CreatedRequest, createRequest, type RequestInput } from './create-request.ts'
import { findPresentationState, getPresentation, type Presentation, type PresentationState } from './read-presentation.ts'
import { receiveResponse } from './receive-response.ts'
import { serveRequestObject } from './serve-request-object.ts'
import type { VerifierContext, VerifierOptions } from './verifier-context.ts'

export interface PresentationVerifier {
  /** With its prefix, as wallets see it: `x509_hash:…`. */
  readonly clientId: string
  handle(request: ProtocolRequest): Promise<ProtocolResponse>
  createRequest(input: RequestInput): Promise<Result<CreatedRequest, Openid4vcError>>
  /** @returns undefined for a session that never was or has been swept */
  findPresentationState(sessionId: string): Promise<PresentationState | undefined>
  getPresentation(sessionId: string, responseCode?: string): Promise<Result<Presentation, Openid4vcError>>
}

/** Throws when the options cannot make a valid verifier: address, secret or signer. */
export function createPresentationVerifier(options: VerifierOptions): PresentationVerifier {
  const context = contextOf(options)
  const routes = [
    {
      methods: ['GET', 'POST'],
      path: pathPattern(context.url(''), '/oid4vp/requests/[\\w-]{1,100}'),
      step: 'request-read',
      handler: serveRequestObject,
    },
    {
      methods: ['POST'],
      path: pathPattern(context.url(''), '/oid4vp/responses/[\\w-]{1,100}'),
      step: 'response',
      handler: receiveResponse,
    },
  ] as const

  async function handle(request: ProtocolRequest): Promise<ProtocolResponse> {
    const route = routes.find((candidate) => candidate.path.test(request.path))
    if (route === undefined) return failure({ code: 'openid4vc/unknown-path' })
    if (request.method === 'OPTIONS') return preflightResponse()
    if (!route.methods.some((method) => method === request.method)) return failure({ code: 'openid4vc/method-not-allowed' })
    const result: Result<Handled, Openid4vcError> =
      (request.body?.length ?? 0) > largestBody ? err({ code: 'openid4vc/malformed-request' }) : await route.handler(context, request)
    await tellTrail(options.onEvent, context.now(), route.step, result)
    return result.ok ? { ...result.value.response, headers: { ...result.value.response.headers, ...corsHeaders } } : failure(result.error)
  }

  return {
    clientId: context.clientId,
    handle,
    async createRequest(input) {
      const result = await createRequest(context, input)
      await tellTrail(options.onEvent, context.now(), 'request-created', result.ok ? ok({ transactionId: input.transactionId }) : result)
      return result
    },
    findPresentationState: (sessionId) => findPresentationState(context, sessionId),
    getPresentation: (sessionId, responseCode) => getPresentation(context, sessionId, responseCode),
  }
}

function failure(error: Openid4vcError): ProtocolResponse {
  const { status, error: word, description } = answers[error.code]
  return jsonResponse(status, { error: word, error_description: description }, corsHeaders)
}

function contextOf(options: VerifierOptions): VerifierContext {
  if (options.secret.length < 32) throw new Error('the secret has at least 32 bytes')
  const { clientIdScheme } = options
  const [leaf] = options.signer.certificateChain
  if (leaf === undefined || options.signer.algorithm !== 'ES256') throw new Error('a verifier signs with ES256 and has a certificate')
  if (clientIdScheme !== 'x509_hash' && new X509Certificate(leaf).checkHost(clientIdScheme.x509_san_dns) === undefined)
    throw new Error('the certificate does not carry the DNS name of client_id')
  const address = identifierOf(baseUrl(options.baseUrl))
  return {
    options,
    clientId: clientIdScheme === 'x509_hash' ? `x509_hash:${sha256(leaf)}` : `x509_san_dns:${clientIdScheme.x509_san_dns}`,
    url: (path) => `${address}${path}`,
    now: () => options.clock.now(),
    in: (seconds) => new Date(options.clock.now().getTime() + seconds * 1000),
    token: () => Buffer.from(options.random(32)).toString('base64url'),
  }
}
