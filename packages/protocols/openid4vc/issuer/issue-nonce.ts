/** Gives out nonces for key proofs. They cost no storage; a used one is recorded when it is used. @source OpenID4VCI 1.0 section 7 */
import { ok } from '@passerelle/kernel'
import { mintNonce } from '../crypto/timed-nonce.ts'
import { jsonResponse } from '../http.ts'
import { type Handler, lifetimes } from './issuer-context.ts'

export const credentialNoncePurpose = 'credential-nonce'

export const issueNonce: Handler = async (context) => {
  const nonce = mintNonce(context.options.secret, credentialNoncePurpose, context.options.random, context.in(lifetimes.credentialNonce))
  return ok({ response: jsonResponse(200, { c_nonce: nonce }) })
}
