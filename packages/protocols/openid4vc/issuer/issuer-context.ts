/** What every endpoint of an issuer works with: who it is, what it offers, its store, clock, chance and secret. */
import type { AuthorizationServerMetadata } from '@openid4vc/oauth2'
import type { CredentialIssuerMetadata } from '@openid4vc/openid4vci'
import type { Clock, CodedError, Result } from '@passerelle/kernel'
import type { Openid4vcError } from '../errors.ts'
import type { ProtocolRequest } from '../http.ts'
import type { IssuerSessionStore } from '../store/single-use-store.ts'
import type { Handled, OnEvent } from '../trail.ts'
import type { CredentialConfigurations, DisplayName } from './configuration.ts'

export type PublicJwk = { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }

/** The host's answer to: who is at this browser, and does the person want the credential in that wallet? */
export type Identification =
  /** `subject` is the host's own reference; it comes back in `issueCredentials` and never leaves the server. */
  | { readonly outcome: 'identified'; readonly subject: string }
  /** Send the browser here; the host brings it back to `returnTo`, where it is asked again. */
  | { readonly outcome: 'redirect'; readonly location: string }
  | { readonly outcome: 'refused' }

export interface IdentifyInput {
  readonly request: ProtocolRequest
  readonly returnTo: string
  readonly transactionId: string
  readonly clientId: string
  readonly configurationIds: readonly string[]
}

export interface IssueInput {
  readonly transactionId: string
  readonly configurationId: string
  readonly subject: string
  /** One credential for each, in this order. Possession is proven. */
  readonly holderKeys: readonly PublicJwk[]
}

export interface IssuerOptions {
  /** Public address, also the `credential_issuer` and the authorization server's `issuer`. */
  readonly issuer: string
  readonly display: readonly DisplayName[]
  readonly configurations: CredentialConfigurations
  readonly authorization: {
    /** Must have the person's consent for this wallet before it answers `identified`: a link to here may come from a stranger. */
    identify(input: IdentifyInput): Promise<Identification>
    /** Beside the general rule (https, loopback, an app's own scheme). Wallets are public clients and not registered. */
    mayUseRedirectUri?(clientId: string, redirectUri: URL): boolean
  }
  /** @returns as many credentials as keys, or the host's own coded reason not to issue */
  issueCredentials(input: IssueInput): Promise<Result<readonly string[], CodedError>>
  readonly store: IssuerSessionStore
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
  /** 32 random bytes, the same in all processes of this issuer, kept in its data folder: seals nonces, codes and transaction codes. */
  readonly secret: Uint8Array
  readonly onEvent?: OnEvent
  /** How many key proofs one request may carry; 10 unless said otherwise. */
  readonly batchSize?: number
}

export interface IssuerBase {
  readonly options: IssuerOptions
  readonly issuer: string
  readonly url: (path: string) => string
  readonly now: () => Date
  readonly in: (seconds: number) => Date
  readonly token: () => string
  readonly batchSize: number
}

/** With the documents that are made once, when the issuer is. */
export interface IssuerContext extends IssuerBase {
  readonly metadata: CredentialIssuerMetadata
  readonly serverMetadata: AuthorizationServerMetadata
}

/** How long things live, in seconds. */
export const lifetimes = {
  offer: 600,
  pushedRequest: 90,
  login: 900,
  authorizationCode: 60,
  accessToken: 600,
  credentialNonce: 300,
  dpopNonce: 300,
} as const

export type Handler = (context: IssuerContext, request: ProtocolRequest) => Promise<Result<Handled, Openid4vcError>>
