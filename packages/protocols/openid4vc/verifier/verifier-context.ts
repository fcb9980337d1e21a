/** What every step of a presentation works with: who asks, its key, store, clock, chance and secret. */
import type { Clock, Result, Signer } from '@passerelle/kernel'
import type { Openid4vcError } from '../errors.ts'
import type { ProtocolRequest } from '../http.ts'
import type { PresentationSessionStore } from '../store/single-use-store.ts'
import type { Handled, OnEvent } from '../trail.ts'

export interface VerifierOptions {
  /** Public address of the endpoints below. */
  readonly baseUrl: string
  /** `x509_hash` binds to the very certificate (HAIP, ETSI); the other to a DNS name that the certificate must carry. */
  readonly clientIdScheme: 'x509_hash' | { readonly x509_san_dns: string }
  /** ES256, with the access certificate and its chain, without the trust anchor. */
  readonly signer: Signer
  /** Shown by wallets. */
  readonly clientName?: string
  /** Registration certificates and the like, passed on as they are (`verifier_info`). */
  readonly verifierInfo?: readonly { readonly format: string; readonly data: string; readonly credential_ids?: readonly string[] }[]
  readonly store: PresentationSessionStore
  readonly clock: Clock
  readonly random: (bytes: number) => Uint8Array
  /** 32 random bytes, the same in all processes: seals the keys and responses that rest in the store. */
  readonly secret: Uint8Array
  readonly onEvent?: OnEvent
}

export interface VerifierContext {
  readonly options: VerifierOptions
  readonly clientId: string
  readonly url: (path: string) => string
  readonly now: () => Date
  readonly in: (seconds: number) => Date
  readonly token: () => string
}

/** Seconds for which a request waits unless the caller says otherwise. */
export const requestLifetime = 300
/** Seconds for which a response can be read after it came. */
export const responseLifetime = 900

export type Handler = (context: VerifierContext, request: ProtocolRequest) => Promise<Result<Handled, Openid4vcError>>
