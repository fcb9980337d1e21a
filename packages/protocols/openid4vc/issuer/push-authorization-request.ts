/**
 * Takes an authorization request before the browser is involved, and checks all of it there.
 * @source RFC 9126; RFC 7636 (S256 only); RFC 9449 section 10; OpenID4VCI 1.0 section 5.1.2 (scope, issuer_state)
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { isLoopback } from '../base-url.ts'
import { sha256 } from '../crypto/digest.ts'
import type { Openid4vcError } from '../errors.ts'
import { header, jsonResponse, parseForm } from '../http.ts'
import { configurationIdsOfScope } from './configuration.ts'
import { offerKey } from './create-offer.ts'
import { type Handler, type IssuerContext, lifetimes } from './issuer-context.ts'
import type { OfferRecord, PushedRequestRecord } from './records.ts'
import { verifyDpop } from './verify-dpop.ts'

export const requestUriPrefix = 'urn:ietf:params:oauth:request_uri:'
/** Schemes that a browser or system would run or read instead of handing to an app. */
const schemesThatAct = new Set(['javascript:', 'data:', 'file:', 'blob:', 'vbscript:', 'about:', 'ftp:', 'ws:', 'wss:'])

export const pushAuthorizationRequest: Handler = async (context, request) => {
  const form = parseForm(request)
  if (!form.ok) return form
  const offer = await findOffer(context, form.value.issuer_state)
  if (!offer.ok) return offer
  const transactionId = offer.value?.record.transactionId ?? `oid4vci-${context.token()}`
  const checked = checkParameters(context, form.value)
  if (!checked.ok) return err({ ...checked.error, transactionId })
  const ids = checked.value.configurationIds
  if (offer.value !== undefined && !ids.every((id) => offer.value?.record.configurationIds.includes(id)))
    return err({ code: 'openid4vc/scope-unknown', transactionId })

  let dpopThumbprint = form.value.dpop_jkt
  if (header(request, 'dpop') !== undefined) {
    const proof = await verifyDpop(context, request)
    if (!proof.ok) return err({ ...proof.error, transactionId })
    if (dpopThumbprint !== undefined && dpopThumbprint !== proof.value) return err({ code: 'openid4vc/dpop-invalid', transactionId })
    dpopThumbprint = proof.value
  }

  const record: PushedRequestRecord = {
    transactionId,
    ...checked.value,
    ...(form.value.state === undefined ? {} : { state: form.value.state }),
    ...(dpopThumbprint === undefined ? {} : { dpopThumbprint }),
    ...(offer.value === undefined ? {} : { offer: { key: offer.value.key, subject: offer.value.record.subject } }),
  }
  const reference = context.token()
  await context.options.store.put('pushed-request', sha256(reference), record, context.in(lifetimes.pushedRequest))
  const body = { request_uri: `${requestUriPrefix}${reference}`, expires_in: lifetimes.pushedRequest }
  return ok({ transactionId, response: jsonResponse(201, body) })
}

function checkParameters(
  context: IssuerContext,
  form: Readonly<Record<string, string>>,
): Result<Pick<PushedRequestRecord, 'clientId' | 'redirectUri' | 'codeChallenge' | 'configurationIds'>, Openid4vcError> {
  if (form.request !== undefined || form.request_uri !== undefined) return err({ code: 'openid4vc/request-object-unsupported' })
  const clientId = form.client_id
  if (clientId === undefined || clientId === '') return err({ code: 'openid4vc/client-missing' })
  if (!isRedirectUriAllowed(context, clientId, form.redirect_uri)) return err({ code: 'openid4vc/redirect-uri-not-allowed' })
  if (form.response_type !== 'code') return err({ code: 'openid4vc/response-type-unsupported' })
  const codeChallenge = form.code_challenge ?? ''
  if (form.code_challenge_method !== 'S256' || !/^[\w-]{43}$/.test(codeChallenge)) return err({ code: 'openid4vc/pkce-missing' })
  const configurationIds = configurationIdsOfScope(context.options.configurations, form.scope ?? '')
  if (configurationIds === undefined) return err({ code: 'openid4vc/scope-unknown' })
  return ok({ clientId, redirectUri: form.redirect_uri as string, codeChallenge, configurationIds })
}

async function findOffer(
  context: IssuerContext,
  issuerState: string | undefined,
): Promise<Result<{ key: string; record: OfferRecord } | undefined, Openid4vcError>> {
  if (issuerState === undefined) return ok(undefined)
  const key = offerKey(issuerState)
  const entry = await context.options.store.find('offer', key)
  if (entry === undefined) return err({ code: 'openid4vc/offer-unknown' })
  const record = entry.value as OfferRecord
  const { transactionId } = record
  if (record.grant !== 'authorization-code') return err({ code: 'openid4vc/offer-unknown', transactionId })
  if (entry.consumed) return err({ code: 'openid4vc/offer-used', transactionId })
  if (context.now().getTime() > entry.expiresAt.getTime()) return err({ code: 'openid4vc/offer-expired', transactionId })
  return ok({ key, record })
}

function isRedirectUriAllowed(context: IssuerContext, clientId: string, text: string | undefined): boolean {
  if (text === undefined || !URL.canParse(text)) return false
  const url = new URL(text)
  if (url.hash !== '' || url.username !== '' || schemesThatAct.has(url.protocol)) return false
  if (url.protocol === 'http:' && !isLoopback(url)) return false
  return context.options.authorization.mayUseRedirectUri?.(clientId, url) ?? true
}
