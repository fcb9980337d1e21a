/**
 * Fetches a presentation request and checks that it is what it claims: signed by the certificate that client_id names,
 * for now, with an encrypted answer to a secure address. Whom the certificate stands for is for `verifyCertificateChain`.
 * @source OpenID4VP 1.0 sections 5, 5.9.3 (x509_hash), 5.10, 8.3; HAIP 1.0 section 5; RFC 9101
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { DcqlQuery } from 'dcql'
import { base64url, compactVerify, importX509, type JWK } from 'jose'
import type { HolderError } from './errors.ts'
import type { HolderHost } from './host.ts'
import { call, isObject, isSecure, postForm, refusal } from './http.ts'
import { readJwt, secondsOf } from './jwt.ts'

export interface PresentationRequest {
  readonly clientId: string
  readonly clientName?: string
  readonly purpose?: string
  /** DER, leaf first. */
  readonly certificateChain: readonly Uint8Array[]
  /** `not-checked` when the wallet lends no way to check. */
  readonly trust: 'trusted' | 'not-checked'
  readonly nonce: string
  readonly state?: string
  readonly responseUri: string
  readonly query: DcqlQuery
  readonly encryption: { readonly jwk: JWK; readonly enc: 'A128GCM' | 'A256GCM' }
  /** As sent: registration certificates and the like. */
  readonly verifierInfo: readonly unknown[]
  readonly expiresAt?: Date
}

/** @param requestUri any scheme, or the address of a web wallet: what counts are the parameters */
export async function resolvePresentationRequest(host: HolderHost, requestUri: string): Promise<Result<PresentationRequest, HolderError>> {
  const malformed = err<HolderError>({ code: 'openid4vc/request-malformed' })
  if (!URL.canParse(requestUri)) return malformed
  const parameters = new URL(requestUri).searchParams
  const clientId = parameters.get('client_id')
  const address = parameters.get('request_uri')
  if (clientId === null || address === null) return malformed
  const walletNonce = parameters.get('request_uri_method') === 'post' ? base64url.encode(host.random(16)) : undefined
  const accept = { accept: 'application/oauth-authz-req+jwt' }
  const answer = await call(
    host,
    address,
    walletNonce === undefined ? { headers: accept } : postForm({ wallet_nonce: walletNonce }, accept),
  )
  if (!answer.ok) return answer
  if (answer.value.status !== 200) return err(refusal('openid4vc/verifier-refused', answer.value))
  return checkRequestObject(host, answer.value.text.trim(), clientId, walletNonce)
}

/** For request objects that came another way; `clientId` is what the link said. */
export async function checkRequestObject(
  host: HolderHost,
  requestObject: string,
  clientId: string,
  walletNonce?: string,
): Promise<Result<PresentationRequest, HolderError>> {
  const read = readJwt(requestObject)
  const chain = chainIn(read?.header.x5c)
  const [leaf] = chain
  if (read === undefined || leaf === undefined || read.header.typ !== 'oauth-authz-req+jwt' || read.header.alg !== 'ES256')
    return err({ code: 'openid4vc/request-malformed' })
  const payload = read.payload
  if (payload.client_id !== clientId || clientId !== `x509_hash:${base64url.encode(await host.hash(leaf))}`)
    return err({ code: 'openid4vc/request-of-another-client' })
  if (!(await isSignedBy(requestObject, leaf))) return err({ code: 'openid4vc/request-signature-invalid' })
  if (host.verifyCertificateChain !== undefined && !(await host.verifyCertificateChain(chain)))
    return err({ code: 'openid4vc/request-untrusted' })
  const now = secondsOf(host.now())
  if (typeof payload.exp === 'number' && payload.exp < now) return err({ code: 'openid4vc/request-expired' })
  if (walletNonce !== undefined && payload.wallet_nonce !== walletNonce) return err({ code: 'openid4vc/request-replayed' })
  const content = contentOf(payload)
  if (content === undefined) return err({ code: 'openid4vc/request-malformed' })
  const trust = host.verifyCertificateChain === undefined ? 'not-checked' : 'trusted'
  return ok({ clientId, certificateChain: chain, trust, ...content })
}

function contentOf(
  payload: Readonly<Record<string, unknown>>,
): Omit<PresentationRequest, 'clientId' | 'certificateChain' | 'trust'> | undefined {
  const { nonce, state, response_uri: responseUri, exp, purpose } = payload
  if (payload.response_type !== 'vp_token' || payload.response_mode !== 'direct_post.jwt') return undefined
  if (typeof nonce !== 'string' || typeof responseUri !== 'string' || !isSecure(responseUri)) return undefined
  const metadata = isObject(payload.client_metadata) ? payload.client_metadata : {}
  const encryption = encryptionIn(metadata)
  const query = queryIn(payload.dcql_query)
  if (encryption === undefined || query === undefined) return undefined
  return {
    nonce,
    responseUri,
    query,
    encryption,
    verifierInfo: Array.isArray(payload.verifier_info) ? payload.verifier_info : [],
    ...(typeof state === 'string' ? { state } : {}),
    ...(typeof purpose === 'string' ? { purpose } : {}),
    ...(typeof metadata.client_name === 'string' ? { clientName: metadata.client_name } : {}),
    ...(typeof exp === 'number' ? { expiresAt: new Date(exp * 1000) } : {}),
  }
}

function encryptionIn(metadata: Readonly<Record<string, unknown>>): PresentationRequest['encryption'] | undefined {
  const keys: unknown[] = isObject(metadata.jwks) && Array.isArray(metadata.jwks.keys) ? metadata.jwks.keys : []
  const jwk = keys.filter(isObject).find((key) => key.kty === 'EC' && key.crv === 'P-256' && key.alg === 'ECDH-ES' && key.use !== 'sig')
  const offered: unknown = metadata.encrypted_response_enc_values_supported ?? ['A128GCM']
  const enc = (['A256GCM', 'A128GCM'] as const).find((value) => Array.isArray(offered) && offered.includes(value))
  return jwk === undefined || enc === undefined ? undefined : { jwk: jwk as JWK, enc }
}

function queryIn(value: unknown): DcqlQuery | undefined {
  try {
    const query = DcqlQuery.parse(value as DcqlQuery.Input)
    DcqlQuery.validate(query)
    return query
  } catch {
    return undefined
  }
}

function chainIn(x5c: unknown): Uint8Array[] {
  if (!Array.isArray(x5c)) return []
  try {
    return x5c.map((text) => Uint8Array.from(atob(String(text)), (character) => character.charCodeAt(0)))
  } catch {
    return []
  }
}

async function isSignedBy(jwt: string, certificate: Uint8Array): Promise<boolean> {
  try {
    const base64 = btoa(String.fromCharCode(...certificate))
    const key = await importX509(`-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----`, 'ES256')
    await compactVerify(jwt, key, { algorithms: ['ES256'] })
    return true
  } catch {
    return false
  }
}
