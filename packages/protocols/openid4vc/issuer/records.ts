/** What the issuer keeps under each kind of its store. `subject` is the host's reference, not a name or number of a person. */

export interface OfferRecord {
  readonly offerId: string
  readonly transactionId: string
  readonly grant: 'pre-authorized-code' | 'authorization-code'
  readonly configurationIds: readonly string[]
  readonly subject: string
  /** HMAC of the transaction code with the issuer's secret. */
  readonly transactionCodeSeal?: string
  readonly transactionCodeLength?: number
}

export interface PushedRequestRecord {
  readonly transactionId: string
  readonly clientId: string
  readonly redirectUri: string
  readonly state?: string
  readonly codeChallenge: string
  readonly configurationIds: readonly string[]
  /** Thumbprint of the DPoP key to which the code is bound, when the wallet named it. */
  readonly dpopThumbprint?: string
  /** Key of the offer that the wallet answers, and for whom it was made. */
  readonly offer?: { readonly key: string; readonly subject: string }
}

export interface CodeRecord {
  readonly transactionId: string
  readonly clientId: string
  readonly redirectUri: string
  readonly codeChallenge: string
  readonly configurationIds: readonly string[]
  readonly subject: string
  readonly dpopThumbprint?: string
}

export interface AccessTokenRecord {
  readonly transactionId: string
  readonly configurationIds: readonly string[]
  readonly subject: string
  readonly dpopThumbprint: string
  readonly clientId?: string
}
