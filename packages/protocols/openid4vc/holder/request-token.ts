/**
 * The two ways to an access token: a pre-authorized code out of an offer, or a login in the browser.
 * @source OpenID4VCI 1.0 sections 5 and 6; RFC 9126, 7636, 9449, 9207
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { base64url } from 'jose'
import { callWithDpop } from './dpop.ts'
import type { HolderError } from './errors.ts'
import type { HolderHost, HolderKey } from './host.ts'
import { postForm, refusal } from './http.ts'
import { hashText } from './jwt.ts'
import { findConfiguration, type ResolvedIssuer } from './resolve-issuer.ts'
import type { ResolvedOffer } from './resolve-offer.ts'

export interface AccessToken {
  readonly issuer: ResolvedIssuer
  readonly token: string
  readonly dpopKey: HolderKey
  /** What it was asked for; goes into the key proofs. */
  readonly clientId?: string
}

/** What a wallet keeps while the person logs in; plain JSON, so that it survives the page. */
export interface PendingAuthorization {
  readonly issuer: ResolvedIssuer
  readonly clientId: string
  readonly redirectUri: string
  readonly state: string
  readonly codeVerifier: string
  readonly dpopKey: HolderKey
}

/** A wrong transaction code is `openid4vc/issuer-refused` with `params.error` `invalid_grant`; the offer stays usable a few times. */
export async function requestTokenWithOffer(
  host: HolderHost,
  offer: ResolvedOffer,
  transactionCode?: string,
): Promise<Result<AccessToken, HolderError>> {
  if (offer.preAuthorized === undefined) return err({ code: 'openid4vc/grant-missing' })
  return requestToken(host, offer.issuer, await host.generateKey('dpop'), {
    grant_type: 'urn:ietf:params:oauth:grant-type:pre-authorized_code',
    'pre-authorized_code': offer.preAuthorized.code,
    ...(transactionCode === undefined ? {} : { tx_code: transactionCode }),
  })
}

/** Pushes the authorization request. The wallet opens `authorizationUrl` in the browser and waits at `redirectUri`. */
export async function startAuthorization(
  host: HolderHost,
  issuer: ResolvedIssuer,
  wish: {
    readonly configurationIds: readonly string[]
    readonly clientId: string
    readonly redirectUri: string
    readonly issuerState?: string
  },
): Promise<Result<{ authorizationUrl: string; pending: PendingAuthorization }, HolderError>> {
  const { pushedRequestEndpoint, authorizationEndpoint } = issuer.authorizationServer
  const scopes = wish.configurationIds.map((id) => findConfiguration(issuer, id)?.scope)
  if (pushedRequestEndpoint === undefined || authorizationEndpoint === undefined || scopes.includes(undefined))
    return err({ code: 'openid4vc/issuer-unsupported' })
  const { clientId, redirectUri, issuerState } = wish
  const dpopKey = await host.generateKey('dpop')
  const codeVerifier = base64url.encode(host.random(32))
  const state = base64url.encode(host.random(16))
  const answer = await callWithDpop(
    host,
    dpopKey,
    pushedRequestEndpoint,
    postForm({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: scopes.join(' '),
      state,
      code_challenge: await hashText(host, codeVerifier),
      code_challenge_method: 'S256',
      ...(issuerState === undefined ? {} : { issuer_state: issuerState }),
    }),
  )
  if (!answer.ok) return answer
  const requestUri = answer.value.json?.request_uri
  if (answer.value.status !== 201 || typeof requestUri !== 'string') return err(refusal('openid4vc/issuer-refused', answer.value))
  const url = new URL(authorizationEndpoint)
  url.searchParams.set('client_id', clientId)
  url.searchParams.set('request_uri', requestUri)
  return ok({ authorizationUrl: url.toString(), pending: { issuer, clientId, redirectUri, state, codeVerifier, dpopKey } })
}

/** @param callbackUrl the whole address at which the browser arrived */
export async function finishAuthorization(
  host: HolderHost,
  pending: PendingAuthorization,
  callbackUrl: string,
): Promise<Result<AccessToken, HolderError>> {
  const { issuer, clientId, redirectUri, state, codeVerifier, dpopKey } = pending
  if (!URL.canParse(callbackUrl)) return err({ code: 'openid4vc/callback-mismatch' })
  const parameters = new URL(callbackUrl).searchParams
  const saidIssuer = parameters.get('iss')
  const isIssuerRight =
    saidIssuer === null ? !issuer.authorizationServer.saysIssuerInResponse : saidIssuer === issuer.authorizationServer.issuer
  if (parameters.get('state') !== state || !isIssuerRight) return err({ code: 'openid4vc/callback-mismatch' })
  const error = parameters.get('error')
  if (error !== null) return err({ code: 'openid4vc/issuer-refused', params: { error: error.slice(0, 60), status: 302 } })
  const code = parameters.get('code')
  if (code === null) return err({ code: 'openid4vc/callback-mismatch' })
  return requestToken(host, issuer, dpopKey, {
    grant_type: 'authorization_code',
    code,
    client_id: clientId,
    redirect_uri: redirectUri,
    code_verifier: codeVerifier,
  })
}

async function requestToken(
  host: HolderHost,
  issuer: ResolvedIssuer,
  dpopKey: HolderKey,
  form: Readonly<Record<string, string>>,
): Promise<Result<AccessToken, HolderError>> {
  const answer = await callWithDpop(host, dpopKey, issuer.authorizationServer.tokenEndpoint, postForm(form))
  if (!answer.ok) return answer
  if (answer.value.status !== 200) return err(refusal('openid4vc/issuer-refused', answer.value))
  const { access_token: token, token_type: type } = answer.value.json ?? {}
  if (typeof token !== 'string' || typeof type !== 'string' || type.toLowerCase() !== 'dpop')
    return err({ code: 'openid4vc/answer-malformed' })
  return ok({ issuer, token, dpopKey, ...(form.client_id === undefined ? {} : { clientId: form.client_id }) })
}
