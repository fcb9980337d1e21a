/** The holder's side of OpenID4VCI 1.0 and OpenID4VP 1.0, for wallets in a browser, on Node.js, or in a test. */
export type { HolderCode, HolderError } from './errors.ts'
export type { HolderHost, HolderKey, PublicJwk } from './host.ts'
export { type Candidate, type HeldCredential, type Matches, matchCredentials } from './match-credentials.ts'
export { checkRequestObject, type PresentationRequest, resolvePresentationRequest } from './presentation-request.ts'
export { type ReceivedCredential, requestCredentials } from './request-credentials.ts'
export {
  type AccessToken,
  finishAuthorization,
  type PendingAuthorization,
  requestTokenWithOffer,
  startAuthorization,
} from './request-token.ts'
export { type OfferedConfiguration, type ResolvedIssuer, resolveIssuer } from './resolve-issuer.ts'
export { type ResolvedOffer, resolveOffer } from './resolve-offer.ts'
export { type Responded, refuse, respond } from './respond.ts'
export { type ClaimPath, presentSdJwt, type ReadSdJwt, readSdJwt } from './sd-jwt.ts'
export { createWebHolderHost, type WebKeyStore } from './web-host.ts'
