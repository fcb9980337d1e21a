/**
 * Exchanges an authorization code or a pre-authorized code for an access token that is bound to the wallet's DPoP key.
 * Everything is checked before anything is used up; a wrong transaction code is counted before it is compared.
 * @source RFC 6749 section 4.1.3; RFC 7636 section 4.6; RFC 9449 section 5; OpenID4VCI 1.0 section 6
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { equal, sha256 } from '../crypto/digest.ts'
import type { Openid4vcError } from '../errors.ts'
import { jsonResponse, type ProtocolRequest, parseForm } from '../http.ts'
import { scopeOf } from './configuration.ts'
import { offerKey, sealTransactionCode } from './create-offer.ts'
import { type Handler, type IssuerContext, lifetimes } from './issuer-context.ts'
import { preAuthorizedCodeGrant } from './metadata.ts'
import type { AccessTokenRecord, CodeRecord, OfferRecord } from './records.ts'
import { verifyDpop } from './verify-dpop.ts'

/** Guesses at one transaction code; with six digits, one guess in 200 000 succeeds before the offer is closed. */
const transactionCodeAttempts = 5

type Grant = Result<AccessTokenRecord, Openid4vcError>
type Form = Readonly<Record<string, string>>

export const exchangeToken: Handler = async (context, request) => {
  const form = parseForm(request)
  if (!form.ok) return form
  const grantType = form.value.grant_type
  if (grantType === undefined) return err({ code: 'openid4vc/malformed-request', at: 'grant_type' })
  if (grantType !== preAuthorizedCodeGrant && grantType !== 'authorization_code') return err({ code: 'openid4vc/grant-unsupported' })
  const exchange = grantType === preAuthorizedCodeGrant ? exchangePreAuthorizedCode : exchangeAuthorizationCode
  const granted = await exchange(context, request, form.value)
  if (!granted.ok) return granted

  const { transactionId, configurationIds } = granted.value
  const token = context.token()
  await context.options.store.put('access-token', sha256(token), granted.value, context.in(lifetimes.accessToken))
  const scope = scopeOf(context.options.configurations, configurationIds)
  const body = { access_token: token, token_type: 'DPoP', expires_in: lifetimes.accessToken, scope }
  return ok({ transactionId, response: jsonResponse(200, body) })
}

async function exchangePreAuthorizedCode(context: IssuerContext, request: ProtocolRequest, form: Form): Promise<Grant> {
  const { store } = context.options
  const key = offerKey(form['pre-authorized_code'] ?? '')
  const entry = await store.find('offer', key)
  const record = entry?.value as OfferRecord | undefined
  if (entry === undefined || record?.grant !== 'pre-authorized-code') return err({ code: 'openid4vc/code-unknown' })
  const { transactionId, configurationIds, subject } = record
  const fail = (code: Openid4vcError['code']): Grant => err({ code, transactionId })

  const dpop = await verifyDpop(context, request)
  if (!dpop.ok) return err({ ...dpop.error, transactionId })
  if (entry.consumed) return fail('openid4vc/code-replayed')
  if (context.now().getTime() > entry.expiresAt.getTime()) return fail('openid4vc/code-expired')
  if (record.transactionCodeSeal === undefined) {
    if (form.tx_code !== undefined) return fail('openid4vc/transaction-code-unexpected')
  } else {
    if (form.tx_code === undefined) return fail('openid4vc/transaction-code-missing')
    if ((await store.countAttempt('offer', key)) > transactionCodeAttempts) return fail('openid4vc/transaction-code-locked')
    if (!equal(record.transactionCodeSeal, sealTransactionCode(context, record.offerId, form.tx_code)))
      return fail('openid4vc/transaction-code-wrong')
  }
  const consumption = await store.consume('offer', key, context.now())
  if (consumption.outcome !== 'consumed') return fail('openid4vc/code-replayed')
  return ok({
    transactionId,
    configurationIds,
    subject,
    dpopThumbprint: dpop.value,
    ...(form.client_id === undefined ? {} : { clientId: form.client_id }),
  })
}

async function exchangeAuthorizationCode(context: IssuerContext, request: ProtocolRequest, form: Form): Promise<Grant> {
  const { store } = context.options
  const key = sha256(form.code ?? '')
  const entry = await store.find('authorization-code', key)
  if (entry === undefined) return err({ code: 'openid4vc/code-unknown' })
  const { transactionId, clientId, redirectUri, codeChallenge, configurationIds, subject, dpopThumbprint } = entry.value as CodeRecord
  const fail = (code: Openid4vcError['code']): Grant => err({ code, transactionId })

  const dpop = await verifyDpop(context, request)
  if (!dpop.ok) return err({ ...dpop.error, transactionId })
  if (form.client_id === undefined) return fail('openid4vc/client-missing')
  if (form.client_id !== clientId) return fail('openid4vc/code-of-another-client')
  if (form.redirect_uri !== redirectUri) return fail('openid4vc/redirect-uri-not-allowed')
  if (!/^[\w.~-]{43,128}$/.test(form.code_verifier ?? '') || !equal(sha256(form.code_verifier ?? ''), codeChallenge))
    return fail('openid4vc/pkce-mismatch')
  if (dpopThumbprint !== undefined && dpopThumbprint !== dpop.value) return fail('openid4vc/dpop-invalid')

  const consumption = await store.consume('authorization-code', key, context.now())
  if (consumption.outcome === 'consumed-before') {
    await store.put('withdrawn-transaction', transactionId, {}, context.in(lifetimes.accessToken))
    return fail('openid4vc/code-replayed')
  }
  if (consumption.outcome !== 'consumed') return fail('openid4vc/code-expired')
  return ok({ transactionId, configurationIds, subject, dpopThumbprint: dpop.value, clientId })
}
