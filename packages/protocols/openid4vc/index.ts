/** The server side of OpenID4VCI 1.0 and OpenID4VP 1.0. The holder's side has its own door: `@passerelle/openid4vc/holder`. */
export { answers, type Openid4vcCode, type Openid4vcError } from './errors.ts'
export type { ProtocolRequest, ProtocolResponse } from './http.ts'
export type {
  ClaimDescription,
  CredentialConfiguration,
  CredentialConfigurations,
  CredentialDisplay,
  DisplayName,
} from './issuer/configuration.ts'
export { type CredentialIssuer, createCredentialIssuer } from './issuer/create-credential-issuer.ts'
export type { CreatedOffer, CredentialOffer, OfferInput } from './issuer/create-offer.ts'
export type { Identification, IdentifyInput, IssueInput, IssuerOptions, PublicJwk } from './issuer/issuer-context.ts'
export { createMemoryStore } from './store/memory-store.ts'
export type {
  Consumption,
  IssuerSessionKind,
  IssuerSessionStore,
  PresentationSessionKind,
  PresentationSessionStore,
  SingleUseStore,
  StoredEntry,
} from './store/single-use-store.ts'
export type { OnEvent, TrailEvent, TrailStep } from './trail.ts'
export { createPresentationVerifier, type PresentationVerifier } from './verifier/create-presentation-verifier.ts'
export type { CreatedRequest, RequestInput } from './verifier/create-request.ts'
export type { Dcql, DcqlCredentialRequest } from './verifier/dcql.ts'
export type { Presentation, PresentationState } from './verifier/read-presentation.ts'
export type { VerifierOptions } from './verifier/verifier-context.ts'
