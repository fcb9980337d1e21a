/**
 * Serves the signed request object, by GET, or by POST with the wallet's own nonce in it.
 * @source OpenID4VP 1.0 sections 5, 5.10 and 8.3; RFC 9101; HAIP 1.0 section 5
 */
import { createOpenid4vpAuthorizationRequest } from '@openid4vc/openid4vp'
import { err, ok, type Result } from '@passerelle/kernel'
import { signJwt, x5cOf } from '../crypto/jwt.ts'
import { protocolCallbacks } from '../crypto/protocol-callbacks.ts'
import type { Openid4vcError } from '../errors.ts'
import { parseForm } from '../http.ts'
import type { PresentationRequestRecord } from './records.ts'
import type { Handler, VerifierContext } from './verifier-context.ts'

const longestWalletNonce = 512

export const serveRequestObject: Handler = async (context, request) => {
  const requestId = request.path.slice(request.path.lastIndexOf('/') + 1)
  const open = await findOpenRequest(context, requestId)
  if (!open.ok) return open
  const { record, expiresAt } = open.value
  const { transactionId } = record
  let walletNonce: string | undefined
  if (request.method === 'POST') {
    const form = parseForm(request)
    if (!form.ok) return err({ ...form.error, transactionId })
    walletNonce = form.value.wallet_nonce
    if ((walletNonce?.length ?? 0) > longestWalletNonce)
      return err({ code: 'openid4vc/malformed-request', at: 'wallet_nonce', transactionId })
  }
  const body = await requestObject(context, requestId, record, expiresAt, walletNonce)
  const headers = { 'content-type': 'application/oauth-authz-req+jwt', 'cache-control': 'no-store' }
  return ok({ transactionId, response: { status: 200, headers, body } })
}

/** A request that can still be answered. */
export async function findOpenRequest(
  context: VerifierContext,
  requestId: string,
): Promise<Result<{ record: PresentationRequestRecord; expiresAt: Date }, Openid4vcError>> {
  const { store } = context.options
  const entry = await store.find('presentation-request', requestId)
  if (entry === undefined) return err({ code: 'openid4vc/presentation-unknown' })
  const record = entry.value as PresentationRequestRecord
  const { transactionId } = record
  if ((await store.find('presentation-response', requestId)) !== undefined)
    return err({ code: 'openid4vc/response-replayed', transactionId })
  if (context.now().getTime() > entry.expiresAt.getTime()) return err({ code: 'openid4vc/presentation-expired', transactionId })
  return ok({ record, expiresAt: entry.expiresAt })
}

async function requestObject(
  context: VerifierContext,
  requestId: string,
  record: PresentationRequestRecord,
  expiresAt: Date,
  walletNonce: string | undefined,
): Promise<string> {
  const { signer, clientName, verifierInfo, random } = context.options
  const { kid, x, y } = record.encryptionKey
  const now = context.now()
  const { jar } = await createOpenid4vpAuthorizationRequest({
    authorizationRequestPayload: {
      response_type: 'vp_token',
      response_mode: 'direct_post.jwt',
      client_id: context.clientId,
      response_uri: context.url(`/oid4vp/responses/${requestId}`),
      nonce: record.nonce,
      state: record.state,
      dcql_query: { ...record.dcql },
      client_metadata: {
        jwks: { keys: [{ kty: 'EC', crv: 'P-256', x, y, kid, use: 'enc', alg: 'ECDH-ES' }] },
        encrypted_response_enc_values_supported: ['A128GCM', 'A256GCM'],
        vp_formats_supported: formatsOf(record),
        ...(clientName === undefined ? {} : { client_name: clientName }),
      },
      ...(verifierInfo === undefined
        ? {}
        : { verifier_info: verifierInfo.map((v) => ({ ...v, credential_ids: v.credential_ids && [...v.credential_ids] })) }),
      ...(walletNonce === undefined ? {} : { wallet_nonce: walletNonce }),
      ...(record.purpose === undefined ? {} : { purpose: record.purpose }),
    },
    ...(walletNonce === undefined ? {} : { wallet: { expectedNonce: walletNonce } }),
    jar: {
      jwtSigner: { method: 'x5c', alg: signer.algorithm, x5c: x5cOf(signer) },
      requestUri: context.url(`/oid4vp/requests/${requestId}`),
      expiresInSeconds: seconds(expiresAt) - seconds(now),
      // The wallet has no identifier of its own towards us (OpenID4VP 1.0 section 5.8).
      additionalJwtPayload: { aud: 'https://self-issued.me/v2', iat: seconds(now), exp: seconds(expiresAt) },
    },
    callbacks: {
      ...protocolCallbacks(random),
      signJwt: async (_, { header, payload }) => ({ jwt: await signJwt(signer, header, payload), signerJwk: { kty: 'EC' } }),
    },
  })
  if (jar === undefined) throw new Error('a presentation request is always signed')
  return jar.authorizationRequestJwt
}

function formatsOf(record: PresentationRequestRecord) {
  const formats = new Set(record.dcql.credentials.map((credential) => credential.format))
  return {
    ...(formats.has('dc+sd-jwt')
      ? { 'dc+sd-jwt': { 'sd-jwt_alg_values': ['ES256'] as [string], 'kb-jwt_alg_values': ['ES256'] as [string] } }
      : {}),
    ...(formats.has('mso_mdoc') ? { mso_mdoc: { issuerauth_alg_values: [-7] as [number], deviceauth_alg_values: [-7] as [number] } } : {}),
  }
}

function seconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000)
}
