/** Every expected failure of the room, one closed union for each question that is asked of it. */
import type { CodedError } from '@passerelle/kernel'

export type ChainError = CodedError<
  /** No certificate was handed over, or one is not readable DER. */
  | 'trust/unreadable-certificate'
  /** More certificates than a chain of this trust model may have. */
  | 'trust/chain-too-long'
  /** The signature of one certificate in the chain does not verify with the next. */
  | 'trust/broken-chain'
  /** The chain ends at none of the anchors. */
  | 'trust/untrusted'
  /** A certificate that issued another is not allowed to (basic constraints, key usage, path length). */
  | 'trust/not-an-authority'
  | 'trust/not-yet-valid'
  | 'trust/expired'
>

export type JwsError = CodedError<
  /** Not three base64url parts with a JSON header and a JSON payload, or larger than the limit. */
  | 'trust/malformed-jws'
  /** The header names an algorithm that the key does not have, or asks for extensions that nobody here understands. */
  | 'trust/unacceptable-header'
  | 'trust/bad-signature'
>

export type TrustedListError =
  | JwsError
  | CodedError<
      /** The signature is right but the content has not the shape of a list of trusted entities. */
      | 'trust/malformed-list'
      /** The list was signed with another certificate than the pinned one. */
      | 'trust/unexpected-list-signer'
      /** The moment asked about is before the issue of the list. */
      | 'trust/list-not-yet-issued'
      /** The list should have been replaced by now: its next update has passed. */
      | 'trust/list-outdated'
    >

export type ServiceError =
  | ChainError
  | CodedError<
      /** The list does not name the certificate, nor its issuer, for this type of service. */
      | 'trust/not-listed'
      /** The service is listed, but its status at the moment asked about is withdrawn. */
      | 'trust/service-withdrawn'
    >

export type KeyFileError = CodedError<
  | 'trust/key-file-missing'
  | 'trust/key-file-unreadable'
  /** Others than its owner may read the file. */
  | 'trust/key-file-exposed'
>
