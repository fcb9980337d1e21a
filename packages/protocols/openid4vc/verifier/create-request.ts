/**
 * Begins a presentation: a single request with its own nonce, state and encryption key, waiting to be fetched by a wallet.
 * @source OpenID4VP 1.0 sections 5 and 13.3; HAIP 1.0 section 5.1
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { exportJWK, generateKeyPair } from 'jose'
import { derive } from '../crypto/digest.ts'
import { seal } from '../crypto/sealed.ts'
import type { Openid4vcError } from '../errors.ts'
import { type Dcql, isValidQuery } from './dcql.ts'
import type { PresentationRequestRecord } from './records.ts'
import { requestLifetime, type VerifierContext } from './verifier-context.ts'

export interface RequestInput {
  readonly transactionId: string
  readonly dcql: Dcql
  /** A stable word for why it is asked; travels in the request object, where wallets may show it. */
  readonly purpose?: string
  /**
   * `same-device` ends with the browser at `returnTo`, which gets `response_code` as a query parameter. Only who holds that code
   * can read the response: somebody who lures another person into answering his request does not.
   */
  readonly flow: 'cross-device' | 'same-device'
  readonly returnTo?: string
  /** `post` lets the wallet put a nonce of its own into the request object; some wallets only know `get`, the default. */
  readonly requestUriMethod?: 'get' | 'post'
  /** Address of a web wallet, for `walletUri`. */
  readonly walletBase?: string
  /** Seconds; 300 unless said otherwise. */
  readonly lifetime?: number
}

export interface CreatedRequest {
  /** For the host alone; the addresses that a wallet sees hold another id. */
  readonly sessionId: string
  /** `openid4vp://?client_id=…&request_uri=…`, for QR codes and links. */
  readonly requestUri: string
  readonly walletUri?: string
  readonly expiresAt: Date
}

export async function createRequest(context: VerifierContext, input: RequestInput): Promise<Result<CreatedRequest, Openid4vcError>> {
  const { transactionId, flow, dcql, purpose, returnTo } = input
  if (!isValidQuery(dcql)) return err({ code: 'openid4vc/query-invalid', transactionId })
  if (flow === 'same-device' && returnTo === undefined) throw new Error('a same-device presentation needs an address to return to')

  const sessionId = context.token()
  const expiresAt = context.in(input.lifetime ?? requestLifetime)
  const record: PresentationRequestRecord = {
    transactionId,
    dcql,
    flow,
    ...(purpose === undefined ? {} : { purpose }),
    ...(flow === 'same-device' && returnTo !== undefined ? { returnTo } : {}),
    nonce: context.token(),
    state: context.token(),
    encryptionKey: await makeEncryptionKey(context),
  }
  const requestId = requestIdOf(context, sessionId)
  await context.options.store.put('presentation-request', requestId, record, expiresAt)

  const query = new URLSearchParams({ client_id: context.clientId, request_uri: context.url(`/oid4vp/requests/${requestId}`) })
  if (input.requestUriMethod === 'post') query.set('request_uri_method', 'post')
  return ok({
    sessionId,
    requestUri: `openid4vp://?${query}`,
    ...(input.walletBase === undefined ? {} : { walletUri: withQuery(input.walletBase, query) }),
    expiresAt,
  })
}

export function requestIdOf(context: VerifierContext, sessionId: string): string {
  return derive(context.options.secret, 'presentation-request', sessionId)
}

export function withQuery(address: string, parameters: URLSearchParams): string {
  const url = new URL(address)
  for (const [name, value] of parameters) url.searchParams.set(name, value)
  return url.toString()
}

async function makeEncryptionKey(context: VerifierContext): Promise<PresentationRequestRecord['encryptionKey']> {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true })
  const { x, y } = await exportJWK(publicKey)
  if (x === undefined || y === undefined) throw new Error('a P-256 key has two coordinates')
  const kid = Buffer.from(context.options.random(12)).toString('base64url')
  return { kid, x, y, sealedPrivateKey: await seal(context.options.secret, await exportJWK(privateKey)) }
}
