/**
 * The part of the code flow that the person sees: a pushed request becomes a login at the host, and a login a code.
 * Errors that concern the wallet go back to it; those that come before its address is known are shown here.
 * @source RFC 6749 section 4.1.2; RFC 9126 section 4; RFC 9207
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { sha256 } from '../crypto/digest.ts'
import type { Openid4vcError } from '../errors.ts'
import { type ProtocolRequest, parseQuery, redirectResponse } from '../http.ts'
import type { Handled } from '../trail.ts'
import { type Handler, type IssuerContext, lifetimes } from './issuer-context.ts'
import { requestUriPrefix } from './push-authorization-request.ts'
import type { CodeRecord, PushedRequestRecord } from './records.ts'

export const authorize: Handler = async (context, request) => {
  const query = parseQuery(request)
  if (!query.ok) return query
  const { client_id: clientId, request_uri: requestUri } = query.value
  if (requestUri === undefined || !requestUri.startsWith(requestUriPrefix)) return err({ code: 'openid4vc/pushed-request-required' })
  const reference = sha256(requestUri.slice(requestUriPrefix.length))

  const found = await context.options.store.find('pushed-request', reference)
  if (found === undefined) return err({ code: 'openid4vc/pushed-request-unknown' })
  const record = found.value as PushedRequestRecord
  const { transactionId } = record
  if (record.clientId !== clientId) return err({ code: 'openid4vc/pushed-request-unknown', transactionId })
  const consumption = await context.options.store.consume('pushed-request', reference, context.now())
  if (consumption.outcome !== 'consumed')
    return err({
      code: consumption.outcome === 'expired' ? 'openid4vc/pushed-request-expired' : 'openid4vc/pushed-request-used',
      transactionId,
    })

  const login = context.token()
  await context.options.store.put('login', sha256(login), record, context.in(lifetimes.login))
  return identify(context, request, login, record)
}

/** Where the host brings the browser back to, as often as it needs. */
export const resumeAuthorization: Handler = async (context, request) => {
  const login = request.path.slice(request.path.lastIndexOf('/') + 1)
  const entry = await context.options.store.find('login', sha256(login))
  if (entry === undefined) return err({ code: 'openid4vc/login-unknown' })
  const record = entry.value as PushedRequestRecord
  const { transactionId } = record
  if (entry.consumed) return err({ code: 'openid4vc/login-used', transactionId })
  if (context.now().getTime() > entry.expiresAt.getTime())
    return err({ code: 'openid4vc/login-expired', transactionId, redirectTo: refusalTo(context, record) })
  return identify(context, request, login, record)
}

async function identify(
  context: IssuerContext,
  request: ProtocolRequest,
  login: string,
  record: PushedRequestRecord,
): Promise<Result<Handled, Openid4vcError>> {
  const { transactionId, clientId, configurationIds } = record
  const returnTo = context.url(`/oid4vci/authorize/${login}`)
  const answer = await context.options.authorization.identify({ request, returnTo, transactionId, clientId, configurationIds })
  if (answer.outcome === 'redirect') return ok({ transactionId, response: redirectResponse(answer.location) })

  const consumption = await context.options.store.consume('login', sha256(login), context.now())
  if (consumption.outcome !== 'consumed') return err({ code: 'openid4vc/login-used', transactionId })
  if (answer.outcome === 'refused') return err({ code: 'openid4vc/person-refused', transactionId, redirectTo: refusalTo(context, record) })
  if (record.offer !== undefined) {
    if (record.offer.subject !== answer.subject)
      return err({ code: 'openid4vc/offer-of-another-person', transactionId, redirectTo: refusalTo(context, record) })
    const offer = await context.options.store.consume('offer', record.offer.key, context.now())
    if (offer.outcome !== 'consumed') {
      const code = offer.outcome === 'expired' ? 'openid4vc/offer-expired' : 'openid4vc/offer-used'
      return err({ code, transactionId, redirectTo: refusalTo(context, record) })
    }
  }
  return ok({ transactionId, response: redirectResponse(await redirectWithCode(context, record, answer.subject)) })
}

async function redirectWithCode(context: IssuerContext, record: PushedRequestRecord, subject: string): Promise<string> {
  const code = context.token()
  const { transactionId, clientId, redirectUri, codeChallenge, configurationIds, dpopThumbprint } = record
  const stored: CodeRecord = {
    transactionId,
    clientId,
    redirectUri,
    codeChallenge,
    configurationIds,
    subject,
    ...(dpopThumbprint === undefined ? {} : { dpopThumbprint }),
  }
  await context.options.store.put('authorization-code', sha256(code), stored, context.in(lifetimes.authorizationCode))
  return redirectUriWith(record, { code, iss: context.issuer })
}

function refusalTo(context: IssuerContext, record: PushedRequestRecord): string {
  return redirectUriWith(record, { error: 'access_denied', iss: context.issuer })
}

function redirectUriWith(record: PushedRequestRecord, parameters: Record<string, string>): string {
  const url = new URL(record.redirectUri)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  if (record.state !== undefined) url.searchParams.set('state', record.state)
  return url.toString()
}
