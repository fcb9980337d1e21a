/**
 * Verifies a DPoP proof: signature, method, address, server nonce, age, single use, and the access token it goes with.
 * @source RFC 9449 sections 4.3, 8, 9, 11.1
 */
import { Oauth2AuthorizationServer } from '@openid4vc/oauth2'
import { err, ok, type Result } from '@passerelle/kernel'
import { sha256 } from '../crypto/digest.ts'
import { protocolCallbacks } from '../crypto/protocol-callbacks.ts'
import { mintNonce, readNonce } from '../crypto/timed-nonce.ts'
import type { Openid4vcError } from '../errors.ts'
import { header, type ProtocolRequest } from '../http.ts'
import { type IssuerContext, lifetimes } from './issuer-context.ts'

const noncePurpose = 'dpop-nonce'
/** Seconds by which a wallet's clock may be wrong; the server nonce is what really bounds the age. */
const clockSkew = 300

export function freshDpopNonce(context: IssuerContext): string {
  return mintNonce(context.options.secret, noncePurpose, context.options.random, context.in(lifetimes.dpopNonce))
}

/** @returns the thumbprint (RFC 7638) of the key that made the proof */
export async function verifyDpop(
  context: IssuerContext,
  request: ProtocolRequest,
  accessToken?: string,
): Promise<Result<string, Openid4vcError>> {
  const proof = header(request, 'dpop')
  if (proof === undefined) return err({ code: 'openid4vc/dpop-missing' })
  const verified = await readProof(context, request, proof, accessToken)
  if (verified === undefined) return err({ code: 'openid4vc/dpop-invalid' })
  const { payload, jwkThumbprint } = verified
  const now = context.now()

  if (payload.nonce === undefined) return err({ code: 'openid4vc/dpop-nonce-needed' })
  const nonce = readNonce(context.options.secret, noncePurpose, payload.nonce, now)
  if (nonce.state !== 'valid') return err({ code: 'openid4vc/dpop-nonce-needed' })
  if (Math.abs(now.getTime() / 1000 - payload.iat) > clockSkew) return err({ code: 'openid4vc/dpop-invalid', at: 'iat' })

  const first = await context.options.store.put('used-dpop', sha256(`${jwkThumbprint}\0${payload.jti}`), {}, nonce.endsAt)
  return first ? ok(jwkThumbprint) : err({ code: 'openid4vc/dpop-replayed' })
}

async function readProof(context: IssuerContext, request: ProtocolRequest, proof: string, accessToken: string | undefined) {
  try {
    return await new Oauth2AuthorizationServer({ callbacks: protocolCallbacks(context.options.random) }).verifyDpopJwt({
      dpopJwt: proof,
      request: { method: request.method as 'POST', url: new URL(request.path, context.issuer).toString(), headers: new Headers() },
      allowedSigningAlgs: ['ES256'],
      now: context.now(),
      ...(accessToken === undefined ? {} : { accessToken }),
    })
  } catch {
    return undefined
  }
}
