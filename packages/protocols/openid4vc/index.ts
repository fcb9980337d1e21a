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
