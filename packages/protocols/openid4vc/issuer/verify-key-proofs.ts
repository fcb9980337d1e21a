/**
 * Verifies the key proofs of a credential request: each signed by the key it names, for this issuer, all with one nonce
 * of the nonce endpoint, no key twice. Uses the nonce up.
 * @source OpenID4VCI 1.0 section 8.2.1.1 and appendix F.1, F.4
 */
import { Openid4vciIssuer, Openid4vciVersion } from '@openid4vc/openid4vci'
import { err, ok, type Result } from '@passerelle/kernel'
import { sha256 } from '../crypto/digest.ts'
import { isPublicP256 } from '../crypto/jwt.ts'
import { protocolCallbacks } from '../crypto/protocol-callbacks.ts'
import { readNonce } from '../crypto/timed-nonce.ts'
import type { Openid4vcError } from '../errors.ts'
import { credentialNoncePurpose } from './issue-nonce.ts'
import type { IssuerContext, PublicJwk } from './issuer-context.ts'

/** Seconds by which a proof may seem to come from the future; its age is bounded by the nonce. */
const clockSkew = 300

export async function verifyKeyProofs(
  context: IssuerContext,
  proofs: readonly string[],
  clientId: string | undefined,
): Promise<Result<PublicJwk[], Openid4vcError>> {
  if (proofs.length === 0) return err({ code: 'openid4vc/proof-missing' })
  if (proofs.length > context.batchSize) return err({ code: 'openid4vc/too-many-proofs' })
  const keys: PublicJwk[] = []
  const nonces = new Set<string | undefined>()
  for (const proof of proofs) {
    const verified = await verifyProof(context, proof, clientId)
    if (verified === undefined) return err({ code: 'openid4vc/proof-invalid', at: `/proofs/jwt/${keys.length}` })
    keys.push(verified.key)
    nonces.add(verified.nonce)
  }
  if (new Set(keys.map((key) => key.x)).size !== keys.length) return err({ code: 'openid4vc/proof-key-repeated' })
  const [nonce, ...others] = [...nonces]
  if (nonce === undefined) return err({ code: 'openid4vc/nonce-missing' })
  if (others.length > 0) return err({ code: 'openid4vc/nonce-unknown' })

  const { state, endsAt } = readNonce(context.options.secret, credentialNoncePurpose, nonce, context.now())
  if (state !== 'valid') return err({ code: `openid4vc/nonce-${state}` })
  const first = await context.options.store.put('used-nonce', sha256(nonce), {}, endsAt)
  return first ? ok(keys) : err({ code: 'openid4vc/nonce-replayed' })
}

async function verifyProof(
  context: IssuerContext,
  jwt: string,
  clientId: string | undefined,
): Promise<{ key: PublicJwk; nonce: string | undefined } | undefined> {
  try {
    const issuer = new Openid4vciIssuer({ callbacks: protocolCallbacks(context.options.random) })
    const { header, payload } = await issuer.verifyCredentialRequestJwtProof({
      issuerMetadata: {
        credentialIssuer: context.metadata,
        authorizationServers: [],
        knownCredentialConfigurations: {},
        originalDraftVersion: Openid4vciVersion.V1,
      },
      jwt,
      now: context.now(),
    })
    if (payload.iat - context.now().getTime() / 1000 > clockSkew) return undefined
    if (clientId !== undefined && payload.iss !== undefined && payload.iss !== clientId) return undefined
    const jwk = header.jwk
    if (jwk === undefined || !isPublicP256(jwk)) return undefined
    return { key: { kty: 'EC', crv: 'P-256', x: jwk.x as string, y: jwk.y as string }, nonce: payload.nonce }
  } catch {
    return undefined
  }
}
