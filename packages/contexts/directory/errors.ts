/** Every way in which a directory bundle can be refused. The bundle held before stays in force in all of them. */
import type { CodedError } from '@passerelle/kernel'

export type ImportError = CodedError<
  /** Longer than a directory of all institutions could be. */
  | 'directory/bundle-too-large'
  /** Not a compact JWS with a JSON payload. */
  | 'directory/bundle-malformed'
  /** Signed with anything but ES256, or without the signer's certificate. */
  | 'directory/bundle-algorithm-refused'
  /** The signer's certificate is not one of those that this node was given. */
  | 'directory/bundle-signer-unknown'
  /** The signer's certificate is not valid today. */
  | 'directory/bundle-signer-expired'
  /** The signature does not fit the content. */
  | 'directory/bundle-signature-invalid'
  /** The content breaks the schema or contradicts itself; `at` says where. */
  | 'directory/bundle-invalid'
  /** Made for another environment, such as a test. */
  | 'directory/bundle-other-environment'
  /** Issued later than now. */
  | 'directory/bundle-not-yet-valid'
  /** Its time is over. */
  | 'directory/bundle-expired'
  /** Its version is lower than that of the bundle held. */
  | 'directory/bundle-older'
  /** Same version as the bundle held, other content. */
  | 'directory/bundle-conflict'
>

/** What `checkContent` finds before a bundle is signed or taken. */
export type ContentError = CodedError<'directory/bundle-invalid'>

/** Why a registration is not read. */
export type RegistrationError = CodedError<
  /** Not a compact JWS of the right type with the signer's certificate. */
  | 'directory/registration-malformed'
  | 'directory/registration-signature-invalid'
  /** The content breaks the schema; `at` says where. */
  | 'directory/registration-invalid'
  | 'directory/registration-other-environment'
  /** Signed more than five minutes ago, or in the future: sign anew. */
  | 'directory/registration-stale'
  /** Signed by a key whose certificate is not among those registered. */
  | 'directory/registration-signer-not-registered'
>
