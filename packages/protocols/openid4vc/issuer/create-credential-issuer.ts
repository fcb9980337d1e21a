/**
 * One credential issuer with its authorization server: OpenID4VCI 1.0 over any HTTP server.
 * `handle` answers every request with a response and never fails on what comes in; it rejects only when the store or a
 * callback of the host does. Making an issuer is cheap: a host that wants protocol state and its own tables in one
 * database transaction makes one for the request, with a store bound to that transaction.
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { baseUrl, identifierOf, pathPattern, wellKnownPattern } from '../base-url.ts'
import { answers, type Openid4vcError } from '../errors.ts'
import {
  corsHeaders,
  jsonResponse,
  largestBody,
  type ProtocolRequest,
  type ProtocolResponse,
  preflightResponse,
  redirectResponse,
} from '../http.ts'
import { type Handled, type TrailStep, tellTrail } from '../trail.ts'
import { authorize, resumeAuthorization } from './authorize.ts'
import { type CreatedOffer, createOffer, type OfferInput } from './create-offer.ts'
import { exchangeToken } from './exchange-token.ts'
import { issueCredentials } from './issue-credentials.ts'
import { issueNonce } from './issue-nonce.ts'
import type { Handler, IssuerBase, IssuerContext, IssuerOptions } from './issuer-context.ts'
import { authorizationServerMetadata, issuerMetadata } from './metadata.ts'
import { pushAuthorizationRequest } from './push-authorization-request.ts'
import { readOffer } from './read-offer.ts'
import { freshDpopNonce } from './verify-dpop.ts'

export interface CredentialIssuer {
  handle(request: ProtocolRequest): Promise<ProtocolResponse>
  createOffer(input: OfferInput): Promise<Result<CreatedOffer, Openid4vcError>>
}

interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: RegExp
  readonly handler: Handler
  /** What it is called on the trail; absent where nothing about a transaction can be told. */
  readonly step?: TrailStep
  /** Called by wallets in a browser; the others are visited by the browser itself. */
  readonly cors: boolean
  readonly dpop?: true
}

/** Throws when the options cannot make a valid issuer: address, secret or configurations. */
export function createCredentialIssuer(options: IssuerOptions): CredentialIssuer {
  const context = contextOf(options)
  const routes = routesOf(context.issuer)

  async function handle(request: ProtocolRequest): Promise<ProtocolResponse> {
    const found = routes.filter((route) => route.path.test(request.path))
    const route = found.find((r) => r.method === request.method)
    if (found[0]?.cors && request.method === 'OPTIONS') return preflightResponse()
    if (route === undefined) return failure({ code: found.length === 0 ? 'openid4vc/unknown-path' : 'openid4vc/method-not-allowed' })
    const tooLong = (request.body?.length ?? 0) > largestBody || (request.query?.length ?? 0) > largestBody
    const result: Result<Handled, Openid4vcError> = tooLong
      ? err({ code: 'openid4vc/malformed-request' })
      : await route.handler(context, request)
    if (route.step !== undefined) await tellTrail(options.onEvent, context.now(), route.step, result)
    const response = result.ok ? result.value.response : failure(result.error, route.step === 'credential')
    const headers = {
      ...response.headers,
      ...(route.cors ? corsHeaders : {}),
      ...(route.dpop ? { 'dpop-nonce': freshDpopNonce(context) } : {}),
    }
    return { ...response, headers }
  }

  return {
    handle,
    async createOffer(input) {
      const result = await createOffer(context, input)
      await tellTrail(options.onEvent, context.now(), 'offer-created', result.ok ? ok({ transactionId: input.transactionId }) : result)
      return result
    },
  }
}

function routesOf(issuer: string): Route[] {
  const at = (tail: string) => pathPattern(issuer, tail)
  const wellKnown = (name: string) => wellKnownPattern(issuer, name)
  const document = (make: (context: IssuerContext) => unknown): Handler => {
    return async (context) => ok({ response: jsonResponse(200, make(context), { 'cache-control': 'public, max-age=300' }) })
  }
  return [
    { method: 'GET', path: wellKnown('openid-credential-issuer'), handler: document((context) => context.metadata), cors: true },
    { method: 'GET', path: wellKnown('oauth-authorization-server'), handler: document((context) => context.serverMetadata), cors: true },
    { method: 'GET', path: at('/oid4vci/offers/[\\w-]{1,100}'), handler: readOffer, step: 'offer-read', cors: true },
    { method: 'POST', path: at('/oid4vci/par'), handler: pushAuthorizationRequest, step: 'authorization-pushed', cors: true, dpop: true },
    { method: 'GET', path: at('/oid4vci/authorize'), handler: authorize, step: 'authorization', cors: false },
    { method: 'GET', path: at('/oid4vci/authorize/[\\w-]{1,100}'), handler: resumeAuthorization, step: 'login', cors: false },
    { method: 'POST', path: at('/oid4vci/token'), handler: exchangeToken, step: 'token', cors: true, dpop: true },
    { method: 'POST', path: at('/oid4vci/nonce'), handler: issueNonce, cors: true, dpop: true },
    { method: 'POST', path: at('/oid4vci/credential'), handler: issueCredentials, step: 'credential', cors: true, dpop: true },
  ]
}

/** At a protected resource, failures of the token and its proof are 401 with a challenge (RFC 9449 section 7.1). */
function failure(error: Openid4vcError, isResource = false): ProtocolResponse {
  if (error.redirectTo !== undefined) return redirectResponse(error.redirectTo)
  const { status, error: oauthError, description } = answers[error.code]
  const body = { error: oauthError, error_description: description }
  if (!isResource || !/\/(dpop|token)-/.test(error.code)) return jsonResponse(status, body)
  const challenge = error.code === 'openid4vc/token-missing' ? 'DPoP algs="ES256"' : `DPoP error="${oauthError}", algs="ES256"`
  return jsonResponse(401, body, { 'www-authenticate': challenge })
}

function contextOf(options: IssuerOptions): IssuerContext {
  if (options.secret.length < 32) throw new Error('the secret has at least 32 bytes')
  const issuer = identifierOf(baseUrl(options.issuer))
  const base: IssuerBase = {
    options,
    issuer,
    url: (path) => `${issuer}${path}`,
    now: () => options.clock.now(),
    in: (seconds) => new Date(options.clock.now().getTime() + seconds * 1000),
    token: () => Buffer.from(options.random(32)).toString('base64url'),
    batchSize: options.batchSize ?? 10,
  }
  return { ...base, metadata: issuerMetadata(base), serverMetadata: authorizationServerMetadata(base) }
}
