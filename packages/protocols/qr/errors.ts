/** Every expected failure of the room, and the reasons that stand in the steps of a check. */
import type { CodedError } from '@passerelle/kernel'

export type QrFormatError = CodedError<
  /** More characters than a QR symbol can hold. */
  | 'qr/too-long'
  /** A character or a group that base45 does not have. */
  | 'qr/not-base45'
  /** Not zlib data, or it inflates beyond the limit. */
  | 'qr/not-compressed'
  /** Not a compact JWS of JSON objects. */
  | 'qr/malformed-token'
  /** `alg` is not ES256 or RS256, `kid` is not `EESSI:x5t#S256:<thumbprint>`, or `crit` is there. */
  | 'qr/unacceptable-header'
  /** `sid` names no document that is known here. */
  | 'qr/unknown-document'
  /** A field is missing, unknown, too long or not of its form; `at` says which, as a JSON Pointer. */
  | 'qr/malformed-payload'
>

/** Reasons in the steps of a check, besides the format errors above. */
export type QrStepCode =
  | QrFormatError['code']
  /** The day asked about lies in the future. */
  | 'qr/date-in-future'
  /** Nobody knows the certificate for this institution. */
  | 'qr/unknown-issuer'
  /** The service that knows the issuers did not answer. */
  | 'qr/issuer-service-unreachable'
  /** The certificate that was found is not the one that the token names. */
  | 'qr/certificate-mismatch'
  | 'qr/bad-signature'
  /** The certificate was not valid on the day of issue. */
  | 'qr/certificate-not-valid-on-issue'
  /** The institution was not accredited for this document on the day of issue or for the whole period. */
  | 'qr/not-accredited'
  /** The dates contradict each other (birth ≤ start ≤ end, start ≤ issue ≤ end, expiry ≥ end). */
  | 'qr/contradicting-dates'
  /** Institution id and name together are longer than 25 characters. */
  | 'qr/long-institution'
  /** An identifier of the card has other characters than digits. */
  | 'qr/identifier-not-digits'
  /** The document names no list in which it could be withdrawn. */
  | 'qr/no-revocation-list'
  | 'qr/revoked'
  | 'qr/superseded'
  | 'qr/suspended'
  /** The list could not be read, or is too old to be relied upon. */
  | 'qr/revocation-unknown'
  /** The day asked about lies outside the period of the document. */
  | 'qr/date-outside-period'
  /** An earlier step failed, so this one says nothing. */
  | 'qr/not-reached'
