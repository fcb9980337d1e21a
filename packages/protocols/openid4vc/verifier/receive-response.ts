/**
 * Receives a wallet's answer, encrypted to the key of this one request, once. It checks the envelope and the shape;
 * the credentials are not verified here. A response that fails leaves the request open, a few times, so that a stranger
 * who saw the QR code cannot close it.
 * @source OpenID4VP 1.0 sections 8.2, 8.3, 8.5 and 14.2
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { compactDecrypt, importJWK, type JWK } from 'jose'
import { equal, sha256 } from '../crypto/digest.ts'
import { seal, unseal } from '../crypto/sealed.ts'
import type { Openid4vcError } from '../errors.ts'
import { jsonResponse, parseForm, parseJsonObject } from '../http.ts'
import { withQuery } from './create-request.ts'
import { parseVpToken } from './dcql.ts'
import type { PresentationRequestRecord, PresentationResponseRecord } from './records.ts'
import { findOpenRequest } from './serve-request-object.ts'
import { type Handler, responseLifetime, type VerifierContext } from './verifier-context.ts'

const failedResponses = 10

export const receiveResponse: Handler = async (context, request) => {
  const requestId = request.path.slice(request.path.lastIndexOf('/') + 1)
  const open = await findOpenRequest(context, requestId)
  if (!open.ok) return open
  const { record } = open.value
  const { transactionId } = record
  const { store } = context.options
  if ((await store.countAttempt('presentation-request', requestId)) > failedResponses)
    return err({ code: 'openid4vc/too-many-responses', transactionId })

  const form = parseForm(request)
  if (!form.ok) return err({ ...form.error, transactionId })
  const answer = await readAnswer(context, record, form.value)
  if (!answer.ok) return err({ ...answer.error, transactionId })

  const responseCode = record.returnTo === undefined ? undefined : context.token()
  const stored = await toRecord(context, answer.value, responseCode)
  if (!(await store.put('presentation-response', requestId, stored, context.in(responseLifetime))))
    return err({ code: 'openid4vc/response-replayed', transactionId })

  const next =
    record.returnTo === undefined || responseCode === undefined
      ? {}
      : { redirect_uri: withQuery(record.returnTo, new URLSearchParams({ response_code: responseCode })) }
  // A wallet that says no did its part too and gets 200; the trail gets the refusal.
  const setback = 'error' in answer.value ? ({ setback: 'openid4vc/wallet-refused' } as const) : {}
  return ok({ transactionId, response: jsonResponse(200, next), ...setback })
}

type Answer = { readonly presentations: Record<string, string[]> } | { readonly error: string }

async function readAnswer(
  context: VerifierContext,
  record: PresentationRequestRecord,
  form: Readonly<Record<string, string>>,
): Promise<Result<Answer, Openid4vcError>> {
  let payload: Readonly<Record<string, unknown>> = form
  if (form.response !== undefined) {
    const decrypted = await decrypt(context, record, form.response)
    if (decrypted === undefined) return err({ code: 'openid4vc/response-unreadable' })
    payload = decrypted
  } else if (form.error === undefined) {
    // Unencrypted, a wallet may only say no.
    return err({ code: 'openid4vc/response-unreadable' })
  }
  if (typeof payload.state !== 'string' || !equal(payload.state, record.state)) return err({ code: 'openid4vc/state-mismatch' })
  if (typeof payload.error === 'string') return ok({ error: /^[a-z_]{1,60}$/.test(payload.error) ? payload.error : 'unknown_error' })
  const presentations = parseVpToken(record.dcql, payload.vp_token)
  return presentations === undefined ? err({ code: 'openid4vc/response-incomplete' }) : ok({ presentations })
}

async function decrypt(
  context: VerifierContext,
  record: PresentationRequestRecord,
  jwe: string,
): Promise<Record<string, unknown> | undefined> {
  const { kid, sealedPrivateKey } = record.encryptionKey
  const key = await importJWK((await unseal(context.options.secret, sealedPrivateKey)) as JWK, 'ECDH-ES')
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, key, {
      keyManagementAlgorithms: ['ECDH-ES'],
      contentEncryptionAlgorithms: ['A128GCM', 'A256GCM'],
    })
    if (protectedHeader.zip !== undefined || (protectedHeader.kid !== undefined && protectedHeader.kid !== kid)) return undefined
    return parseJsonObject(new TextDecoder().decode(plaintext))
  } catch {
    return undefined
  }
}

async function toRecord(context: VerifierContext, answer: Answer, responseCode: string | undefined): Promise<PresentationResponseRecord> {
  const at = context.now().toISOString()
  if ('error' in answer) return { outcome: 'refused', at, error: answer.error }
  return {
    outcome: 'received',
    at,
    sealedVpToken: await seal(context.options.secret, answer.presentations),
    ...(responseCode === undefined ? {} : { responseCodeDigest: sha256(responseCode) }),
  }
}
