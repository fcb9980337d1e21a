/** What the host learns: how far a presentation is, and, once it came, everything that verifying the credentials needs. */
import { err, ok, type Result } from '@passerelle/kernel'
import { equal, sha256 } from '../crypto/digest.ts'
import { unseal } from '../crypto/sealed.ts'
import type { Openid4vcError } from '../errors.ts'
import { requestIdOf } from './create-request.ts'
import type { Dcql } from './dcql.ts'
import type { PresentationRequestRecord, PresentationResponseRecord } from './records.ts'
import type { VerifierContext } from './verifier-context.ts'

export type PresentationState =
  | { readonly state: 'waiting'; readonly expiresAt: Date }
  | { readonly state: 'expired' }
  | { readonly state: 'received'; readonly at: Date }
  | { readonly state: 'refused'; readonly at: Date; readonly error: string }

export interface Presentation {
  readonly transactionId: string
  readonly purpose?: string
  readonly dcql: Dcql
  /** Credential id of the query → presentations, unverified. */
  readonly presentations: Readonly<Record<string, readonly string[]>>
  /** `aud` of a key binding JWT must be this, with its prefix. */
  readonly clientId: string
  readonly nonce: string
  /** For the session transcript of an mdoc. */
  readonly responseUri: string
  readonly encryptionKeyThumbprint: string
  readonly receivedAt: Date
}

export async function findPresentationState(context: VerifierContext, sessionId: string): Promise<PresentationState | undefined> {
  const requestId = requestIdOf(context, sessionId)
  const request = await context.options.store.find('presentation-request', requestId)
  if (request === undefined) return undefined
  const response = await findResponse(context, requestId)
  if (response !== undefined)
    return response.outcome === 'received'
      ? { state: 'received', at: new Date(response.at) }
      : { state: 'refused', at: new Date(response.at), error: response.error }
  return context.now().getTime() > request.expiresAt.getTime() ? { state: 'expired' } : { state: 'waiting', expiresAt: request.expiresAt }
}

/** May be read again until the store is swept. Same-device presentations need the response code that came back with the browser. */
export async function getPresentation(
  context: VerifierContext,
  sessionId: string,
  responseCode?: string,
): Promise<Result<Presentation, Openid4vcError>> {
  const requestId = requestIdOf(context, sessionId)
  const request = await context.options.store.find('presentation-request', requestId)
  if (request === undefined) return err({ code: 'openid4vc/presentation-unknown' })
  const record = request.value as PresentationRequestRecord
  const { transactionId, dcql, nonce, purpose } = record
  const response = await findResponse(context, requestId)
  if (response === undefined) {
    const isOver = context.now().getTime() > request.expiresAt.getTime()
    return err({ code: isOver ? 'openid4vc/presentation-expired' : 'openid4vc/presentation-waiting', transactionId })
  }
  if (response.outcome === 'refused') return err({ code: 'openid4vc/wallet-refused', transactionId, params: { error: response.error } })
  if (response.responseCodeDigest !== undefined && !equal(sha256(responseCode ?? ''), response.responseCodeDigest))
    return err({ code: 'openid4vc/response-code-wrong', transactionId })

  const { x, y } = record.encryptionKey
  return ok({
    transactionId,
    dcql,
    ...(purpose === undefined ? {} : { purpose }),
    presentations: (await unseal(context.options.secret, response.sealedVpToken)) as Record<string, string[]>,
    clientId: context.clientId,
    nonce,
    responseUri: context.url(`/oid4vp/responses/${requestId}`),
    encryptionKeyThumbprint: sha256(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y })),
    receivedAt: new Date(response.at),
  })
}

async function findResponse(context: VerifierContext, requestId: string): Promise<PresentationResponseRecord | undefined> {
  const entry = await context.options.store.find('presentation-response', requestId)
  return entry?.value as PresentationResponseRecord | undefined
}
