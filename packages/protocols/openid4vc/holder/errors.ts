/** Every expected failure of the holder's side. What the other party said is in `params.error`, its own words are not repeated. */
import type { CodedError } from '@passerelle/kernel'

export type HolderCode =
  /** Not a credential offer, or one that names neither value nor reference. */
  | 'openid4vc/offer-malformed'
  /** The other party could not be reached. */
  | 'openid4vc/unreachable'
  /** An address that is neither https nor on this machine. */
  | 'openid4vc/address-insecure'
  /** The answer is not what the protocol says. */
  | 'openid4vc/answer-malformed'
  /** The metadata speaks for another issuer than the one that was asked: a mix-up or an attack. */
  | 'openid4vc/issuer-mismatch'
  /** The issuer asks for something that this holder does not do. */
  | 'openid4vc/issuer-unsupported'
  /** The offer has no such grant. */
  | 'openid4vc/grant-missing'
  /** The issuer answered with an OAuth error: `params.error`, `params.status`. */
  | 'openid4vc/issuer-refused'
  /** The browser came back with another state than it left with. */
  | 'openid4vc/callback-mismatch'
  /** A credential is not bound to the key that asked for it, or is of another type. */
  | 'openid4vc/credential-not-mine'
  /** Not an SD-JWT that can be read. */
  | 'openid4vc/credential-malformed'
  /** Not a presentation request, or one outside OpenID4VP 1.0 with signed requests and encrypted responses. */
  | 'openid4vc/request-malformed'
  /** The signature does not fit the certificate. */
  | 'openid4vc/request-signature-invalid'
  /** The certificate is not the one that client_id names. */
  | 'openid4vc/request-of-another-client'
  /** The wallet's authorities do not know the certificate. */
  | 'openid4vc/request-untrusted'
  | 'openid4vc/request-expired'
  /** The request object does not carry the nonce that this wallet sent: it was made for another. */
  | 'openid4vc/request-replayed'
  /** The verifier did not take the response: `params.error`, `params.status`. */
  | 'openid4vc/verifier-refused'

export type HolderError = CodedError<HolderCode>
