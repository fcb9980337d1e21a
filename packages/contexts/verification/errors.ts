/** Every expected failure of the context, and the reasons of its own that stand in the steps of a check. */
import type { CodedError } from '@passerelle/kernel'

export type StartError = CodedError<
  /** The day asked about lies in the future. */
  'verification/date-in-future'
>

export type SessionError = CodedError<
  /** This institution has no such check. */
  | 'verification/session-not-found'
  /** The time in which a wallet could answer has passed. */
  | 'verification/session-expired'
  /** The wallet or its holder refused; `params.cause` has the code of the protocol. */
  | 'verification/session-refused'
>

export type ProofError = CodedError<'verification/proof-not-found'>

/** Answers about trust that are not a yes. */
export type TrustError = CodedError<
  /** Nobody who is trusted for this vouches for the certificate. */
  | 'verification/issuer-not-listed'
  /** It was trusted once; `params.since` says until when. */
  | 'verification/issuer-withdrawn'
  /** The lists of trusted services are not at hand: nothing can be said. */
  | 'verification/trust-unavailable'
>

/** Reasons in steps, besides those of the protocols. */
export type StepReason =
  | TrustError['code']
  /** The wallet answered without a document that was asked for. */
  | 'verification/document-missing'
  /** The person's identity data were not shown beside the document. */
  | 'verification/identity-not-shown'
  /** The document is somebody else's whom the holder represents, such as a child's card. */
  | 'verification/represented'
  /** Document and person agree in the birth date, but their names are written differently. */
  | 'verification/names-differ'
  /** The document names somebody else than the person who showed it. */
  | 'verification/person-mismatch'
  /** The institution named in the document is not the one that signed it. */
  | 'verification/issuer-mismatch'
  /** The claims cannot be read as this kind of document. */
  | 'verification/unreadable-claims'
  /** Data that this check needs were not shown. */
  | 'verification/required-data-missing'
  /** The document names no list in which a change would show, and lives too long to go without. */
  | 'verification/no-status'
  /** It lives a day at most and needs no list (ARF VCR_01). */
  | 'verification/short-lived'
  /** The list could not be read where it is published, and none is kept that is young enough. */
  | 'verification/status-unreachable'
  /** The newest list is older than this check allows. */
  | 'verification/status-too-old'
  /** The list was signed by another institution than the document. */
  | 'verification/status-issuer-mismatch'
  | 'verification/status-invalid'
  | 'verification/status-suspended'
  | 'verification/status-superseded'
  /** The document itself may no longer be used, or not yet. */
  | 'verification/document-not-in-date'
  /** The day asked about lies outside the cover. */
  | 'verification/not-covered-on-date'
  /** The document does not say from when it covers. */
  | 'verification/cover-not-stated'
  /** The code on paper is another kind of document than this check is for. */
  | 'verification/other-document'
  /** An earlier step failed, so this one says nothing. */
  | 'verification/not-reached'
