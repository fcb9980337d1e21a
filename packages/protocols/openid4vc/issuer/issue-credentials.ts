/**
 * Answers a credential request: access token with DPoP, key proofs, then the host's credentials, one for each key.
 * @source OpenID4VCI 1.0 section 8; RFC 9449 section 7
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { sha256 } from '../crypto/digest.ts'
import type { Openid4vcError } from '../errors.ts'
import { header, isObject, jsonResponse, type ProtocolRequest, parseJson } from '../http.ts'
import type { Handler, IssuerContext } from './issuer-context.ts'
import type { AccessTokenRecord } from './records.ts'
import { verifyDpop } from './verify-dpop.ts'
import { verifyKeyProofs } from './verify-key-proofs.ts'

/** Credential requests with one token: a batch for each configuration and a few repeats after a lost answer. */
const requestsPerToken = 20

export const issueCredentials: Handler = async (context, request) => {
  const authorized = await verifyAccessToken(context, request)
  if (!authorized.ok) return authorized
  const { transactionId, subject, configurationIds, clientId } = authorized.value
  const fail = (error: Openid4vcError) => err({ ...error, transactionId })

  const wanted = parseCredentialRequest(request)
  if (!wanted.ok) return fail(wanted.error)
  const { configurationId, proofs } = wanted.value
  if (!configurationIds.includes(configurationId)) return fail({ code: 'openid4vc/credential-not-granted' })
  const keys = await verifyKeyProofs(context, proofs, clientId)
  if (!keys.ok) return fail(keys.error)

  const issued = await context.options.issueCredentials({ transactionId, configurationId, subject, holderKeys: keys.value })
  if (!issued.ok) return fail({ code: 'openid4vc/issuance-refused', hostCode: issued.error.code })
  if (issued.value.length !== keys.value.length) throw new Error('issueCredentials must give one credential for each key')
  return ok({ transactionId, response: jsonResponse(200, { credentials: issued.value.map((credential) => ({ credential })) }) })
}

async function verifyAccessToken(context: IssuerContext, request: ProtocolRequest): Promise<Result<AccessTokenRecord, Openid4vcError>> {
  const { store } = context.options
  const token = /^DPoP ([\w-]{1,200})$/i.exec(header(request, 'authorization') ?? '')?.[1]
  if (token === undefined) return err({ code: 'openid4vc/token-missing' })
  const entry = await store.find('access-token', sha256(token))
  if (entry === undefined) return err({ code: 'openid4vc/token-unknown' })
  const record = entry.value as AccessTokenRecord
  const { transactionId } = record
  if (context.now().getTime() > entry.expiresAt.getTime()) return err({ code: 'openid4vc/token-expired', transactionId })
  const dpop = await verifyDpop(context, request, token)
  if (!dpop.ok) return err({ ...dpop.error, transactionId })
  if (dpop.value !== record.dpopThumbprint) return err({ code: 'openid4vc/token-of-another-key', transactionId })
  if ((await store.find('withdrawn-transaction', transactionId)) !== undefined)
    return err({ code: 'openid4vc/token-withdrawn', transactionId })
  if ((await store.countAttempt('access-token', sha256(token))) > requestsPerToken)
    return err({ code: 'openid4vc/token-exhausted', transactionId })
  return ok(record)
}

function parseCredentialRequest(request: ProtocolRequest): Result<{ configurationId: string; proofs: readonly string[] }, Openid4vcError> {
  const body = parseJson(request)
  if (!body.ok) return err({ code: 'openid4vc/credential-request-malformed' })
  const { credential_configuration_id: configurationId, credential_identifier: identifier, proofs } = body.value
  if (body.value.credential_response_encryption !== undefined) return err({ code: 'openid4vc/encryption-unsupported' })
  if (identifier !== undefined) return err({ code: 'openid4vc/credential-identifier-unknown' })
  if (typeof configurationId !== 'string') return err({ code: 'openid4vc/credential-request-malformed' })
  if (proofs === undefined) return err({ code: 'openid4vc/proof-missing' })
  if (!isObject(proofs) || Object.keys(proofs).length !== 1) return err({ code: 'openid4vc/credential-request-malformed' })
  const jwts: unknown = proofs.jwt
  if (jwts === undefined) return err({ code: 'openid4vc/proof-missing' })
  if (!Array.isArray(jwts) || !jwts.every((jwt): jwt is string => typeof jwt === 'string'))
    return err({ code: 'openid4vc/credential-request-malformed' })
  return ok({ configurationId, proofs: jwts })
}
