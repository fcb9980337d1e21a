/**
 * Asks for a batch of copies of one credential, each for a key of its own, and takes only what is bound to those keys.
 * The issuer's signature is not checked here: whom to trust is the wallet's affair.
 * @source OpenID4VCI 1.0 sections 7 and 8, appendix F.1
 */
import { err, ok, type Result } from '@passerelle/kernel'
import { callWithDpop } from './dpop.ts'
import type { HolderError } from './errors.ts'
import type { HolderHost, HolderKey } from './host.ts'
import { call, isObject, postJson, refusal } from './http.ts'
import { readJwt, secondsOf, signJwt } from './jwt.ts'
import type { AccessToken } from './request-token.ts'
import { findConfiguration } from './resolve-issuer.ts'

export interface ReceivedCredential {
  readonly credential: string
  readonly keyId: string
  readonly vct: string
}

/** @param copies how many the wallet would like; never more than the issuer gives at once */
export async function requestCredentials(
  host: HolderHost,
  access: AccessToken,
  configurationId: string,
  copies = 1,
): Promise<Result<ReceivedCredential[], HolderError>> {
  const { issuer } = access
  const configuration = findConfiguration(issuer, configurationId)
  if (configuration === undefined) return err({ code: 'openid4vc/issuer-unsupported' })
  const nonce = await requestNonce(host, issuer.nonceEndpoint)
  if (!nonce.ok) return nonce
  const keys: HolderKey[] = []
  for (let copy = 0; copy < Math.max(1, Math.min(copies, issuer.batchSize)); copy++) keys.push(await host.generateKey('credential'))
  const proofs = await Promise.all(keys.map((key) => keyProof(host, access, key, nonce.value)))

  const body = { credential_configuration_id: configurationId, proofs: { jwt: proofs } }
  const answer = await callWithDpop(host, access.dpopKey, issuer.credentialEndpoint, postJson(body), access.token)
  if (!answer.ok) return answer
  if (answer.value.status !== 200) return err(refusal('openid4vc/issuer-refused', answer.value))
  const credentials: unknown = answer.value.json?.credentials
  if (!Array.isArray(credentials) || credentials.length === 0) return err({ code: 'openid4vc/answer-malformed' })
  return takeMine(credentials, keys, configuration.vct)
}

async function requestNonce(host: HolderHost, endpoint: string): Promise<Result<string, HolderError>> {
  const answer = await call(host, endpoint, { method: 'POST' })
  if (!answer.ok) return answer
  const nonce = answer.value.json?.c_nonce
  return answer.value.status === 200 && typeof nonce === 'string' ? ok(nonce) : err({ code: 'openid4vc/answer-malformed' })
}

async function keyProof(host: HolderHost, access: AccessToken, key: HolderKey, nonce: string): Promise<string> {
  const payload = {
    ...(access.clientId === undefined ? {} : { iss: access.clientId }),
    aud: access.issuer.credentialIssuer,
    iat: secondsOf(host.now()),
    nonce,
  }
  return signJwt(host, key.id, { typ: 'openid4vci-proof+jwt', jwk: key.publicJwk }, payload)
}

/** By the key in `cnf`, not by place: an issuer need not keep the order. */
function takeMine(entries: readonly unknown[], keys: readonly HolderKey[], vct: string): Result<ReceivedCredential[], HolderError> {
  const received: ReceivedCredential[] = []
  for (const entry of entries) {
    const credential = isObject(entry) ? entry.credential : undefined
    if (typeof credential !== 'string') return err({ code: 'openid4vc/answer-malformed' })
    const payload = readJwt(credential.split('~')[0] ?? '')?.payload
    if (payload === undefined) return err({ code: 'openid4vc/credential-malformed' })
    const jwk = isObject(payload.cnf) && isObject(payload.cnf.jwk) ? payload.cnf.jwk : {}
    const key = keys.find(({ publicJwk }) => publicJwk.x === jwk.x && publicJwk.y === jwk.y)
    if (key === undefined || payload.vct !== vct) return err({ code: 'openid4vc/credential-not-mine' })
    received.push({ credential, keyId: key.id, vct })
  }
  return ok(received)
}
