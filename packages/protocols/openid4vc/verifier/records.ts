/** What the verifier keeps: the request as it was made, and beside it, written once, what came of it. */
import type { Dcql } from './dcql.ts'

export interface PresentationRequestRecord {
  readonly transactionId: string
  readonly dcql: Dcql
  readonly purpose?: string
  readonly flow: 'cross-device' | 'same-device'
  /** Same-device: where the wallet sends the browser back to, with a response code. */
  readonly returnTo?: string
  readonly nonce: string
  readonly state: string
  readonly encryptionKey: { readonly kid: string; readonly x: string; readonly y: string; readonly sealedPrivateKey: string }
}

export type PresentationResponseRecord =
  | { readonly outcome: 'received'; readonly at: string; readonly sealedVpToken: string; readonly responseCodeDigest?: string }
  | { readonly outcome: 'refused'; readonly at: string; readonly error: string }
