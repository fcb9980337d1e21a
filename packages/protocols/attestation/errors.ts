/** Every expected failure of the room. `at` of an attestation error names the check that failed (`attestationChecks`). */
import type { CodedError } from '@passerelle/kernel'

export type SdJwtFormatError = CodedError<
  /** Longer, deeper or with more disclosures than any honest attestation. */
  | 'attestation/too-large'
  /** Not a compact SD-JWT: parts missing, not canonical base64url, not JSON objects. */
  | 'attestation/malformed'
  /** A disclosure is not an array of [salt, name, value] or [salt, value]. */
  | 'attestation/malformed-disclosure'
>

export type DisclosureError = CodedError<
  /** Nested deeper than the limit. */
  | 'attestation/too-large'
  /** `_sd_alg` names another hash than sha-256. */
  | 'attestation/unsupported-hash'
  /** `_sd` is not an array of digests, or a `...` placeholder is not alone in its object or not in an array. */
  | 'attestation/malformed-digests'
  /** The same digest appears twice, or the same disclosure was sent twice. */
  | 'attestation/duplicate-digest'
  /** A disclosure belongs to no digest of the signed content. */
  | 'attestation/unreferenced-disclosure'
  /** An object disclosure stands where an array element belongs, or the other way round. */
  | 'attestation/misplaced-disclosure'
  /** A disclosed claim is called `_sd` or `...`. */
  | 'attestation/reserved-claim-name'
  /** A disclosed claim has the name of one that is there already. */
  | 'attestation/claim-twice'
>

export type AttestationError =
  | SdJwtFormatError
  | DisclosureError
  | CodedError<
      /** `typ` is not dc+sd-jwt, or `alg` is not ES256 or RS256, or `crit` asks for something unknown. */
      | 'attestation/unacceptable-header'
      /** `x5c` is not a list of certificates. */
      | 'attestation/malformed-certificate-chain'
      /** The signing certificate is signed by itself, or the chain contains its own anchor (HAIP 1.0 section 6.1.1). */
      | 'attestation/self-signed-certificate'
      /** The caller's trust does not know the issuer; `params.cause` has the code of the reason. */
      | 'attestation/issuer-not-trusted'
      | 'attestation/bad-issuer-signature'
      /** iss, nbf, exp, cnf, vct or status came as a disclosure (SD-JWT VC section 2.2.2). */
      | 'attestation/hidden-envelope-claim'
      /** `vct`, a time, `cnf` or `status` is missing or has not the right form; `params.claim` says which. */
      | 'attestation/malformed-envelope'
      /** The type is none of those that were accepted. */
      | 'attestation/unexpected-type'
      | 'attestation/not-yet-valid'
      | 'attestation/expired'
      /** The issuer bound the attestation to a key, and no proof of that key was presented. */
      | 'attestation/holder-proof-missing'
      /** A proof was presented, but the attestation is bound to no usable P-256 key. */
      | 'attestation/holder-key-unusable'
      /** The proof is no kb+jwt with ES256, or claims are missing in it. */
      | 'attestation/malformed-holder-proof'
      | 'attestation/bad-holder-signature'
      /** Presented for another verifier. */
      | 'attestation/wrong-audience'
      /** Presented for another request, or replayed. */
      | 'attestation/wrong-nonce'
      /** The proof covers other disclosures than those presented. */
      | 'attestation/wrong-presentation-digest'
      /** The proof was made too long ago, or in the future. */
      | 'attestation/holder-proof-stale'
    >

export type StatusListError = CodedError<
  /** Not a signed status list of the right type and form. */
  | 'attestation/malformed-status-list'
  /** Inflates to more than the limit, or does not inflate. */
  | 'attestation/status-list-too-large'
  /** The list was made for another address than the one it was read from. */
  | 'attestation/status-list-wrong-subject'
  | 'attestation/status-list-not-trusted'
  | 'attestation/bad-status-list-signature'
  | 'attestation/status-list-expired'
  /** Issued in the future. */
  | 'attestation/status-list-not-yet-issued'
  /** The attestation names an index that the list does not have. */
  | 'attestation/status-index-out-of-range'
>

export type SelectionError = CodedError<
  /** The attestation has no claim at a path that was asked for; `params.path` says which. */
  'attestation/claim-not-found'
>
