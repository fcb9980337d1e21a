/** Answers a presentation request: with credentials, encrypted to this one request, or with a no. @source OpenID4VP 1.0 sections 8.1 to 8.5 */
import { err, ok, type Result } from '@passerelle/kernel'
import { CompactEncrypt, importJWK } from 'jose'
import type { HolderError } from './errors.ts'
import type { HolderHost } from './host.ts'
import { call, isSecure, postForm, refusal } from './http.ts'
import type { Candidate } from './match-credentials.ts'
import type { PresentationRequest } from './presentation-request.ts'
import { presentSdJwt } from './sd-jwt.ts'

/** Where the browser goes next, when the verifier says so. */
export interface Responded {
  readonly redirectUri?: string
}

export async function respond(
  host: HolderHost,
  request: PresentationRequest,
  chosen: readonly Candidate[],
): Promise<Result<Responded, HolderError>> {
  const vpToken: Record<string, string[]> = {}
  for (const { queryId, held, sdJwt, paths } of chosen) {
    const presentation = await presentSdJwt(host, held.keyId, sdJwt, paths, request)
    vpToken[queryId] = [...(vpToken[queryId] ?? []), presentation]
  }
  return send(host, request, { vp_token: vpToken })
}

export async function refuse(
  host: HolderHost,
  request: PresentationRequest,
  error: 'access_denied' | 'invalid_request' = 'access_denied',
): Promise<Result<Responded, HolderError>> {
  return send(host, request, { error })
}

async function send(
  host: HolderHost,
  request: PresentationRequest,
  content: Record<string, unknown>,
): Promise<Result<Responded, HolderError>> {
  const payload = { ...content, ...(request.state === undefined ? {} : { state: request.state }) }
  const { jwk, enc } = request.encryption
  const header = { alg: 'ECDH-ES', enc, ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) }
  const response = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader(header)
    .encrypt(await importJWK(jwk, 'ECDH-ES'))
  const answer = await call(host, request.responseUri, postForm({ response }))
  if (!answer.ok) return answer
  if (answer.value.status !== 200) return err(refusal('openid4vc/verifier-refused', answer.value))
  const redirectUri = answer.value.json?.redirect_uri
  return ok(typeof redirectUri === 'string' && isSecure(redirectUri) ? { redirectUri } : {})
}
