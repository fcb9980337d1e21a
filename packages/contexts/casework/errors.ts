/** The expected failures of casework, and why a message from another institution is not taken. */
import type { CodedError } from '@passerelle/kernel'
import type { VocabularyError } from '@passerelle/vocabulary'

export type CaseworkError =
  | CodedError<
      /** No case of this id at this institution. */
      | 'casework/unknown-case'
      /** No document of this id in the case. */
      | 'casework/unknown-document'
      /** The business use case has no definition, or the engine lacks something that it needs. */
      | 'casework/unknown-buc'
      /** The data model has no such version here; `known` are those that it has. */
      | 'casework/unknown-model'
      /** The rules do not offer this action now. */
      | 'casework/action-not-allowed'
      /** The action opens later; `availableFrom` says when. */
      | 'casework/not-yet-available'
      /** The case has changed since it was read; `version` is the present one. */
      | 'casework/version-conflict'
      /** The same request id was used for something else. */
      | 'casework/request-reused'
      /** A total of a batch is not what its list holds; `stated` and `counted`. */
      | 'casework/totals-disagree'
      /** It answers a claim that the batch does not make; `at`. */
      | 'casework/answer-without-claim'
      /** It answers a claim twice; `at`. */
      | 'casework/claim-answered-twice'
      /** What is to be attached may not be: `problem` says why (`too-large`, `name-path-separator` …), `at` which one. */
      | 'casework/attachment-not-allowed'
      /** The process knows this document without attachments. */
      | 'casework/attachments-not-foreseen'
      /** No attachment of this id in the case. */
      | 'casework/unknown-attachment'
      /** More characters than a draft may have. */
      | 'casework/draft-too-large'
      /** A document or a draft has it. */
      | 'casework/attachment-in-use'
      /** No business document: header unreadable, so nobody can be answered. `detail` names code and path. */
      | 'casework/unreadable-message'
    >
  | InvalidContent

/** The document's content does not follow its definition; `problems` are codes and paths. */
export interface InvalidContent extends CodedError<'casework/invalid-content'> {
  readonly problems: readonly VocabularyError[]
}

/**
 * Why a message is held back or refused, each with the X050 code that tells the sender. The list of EESSI ends at 08; where it has no code
 * for a reason, 05 stands for what the use case does not let come: it is the nearest, and a code outside the list could not be read.
 */
export const refusals = {
  /** Nothing here has started this case. */
  'case-missing': '01',
  /** A new version or a withdrawal of a document that never came. */
  'update-without-create': '02',
  /** The rules do not await this document now. */
  'wrong-sequence': '05',
  /** It answers a document that has not come. */
  'parent-missing': '05',
  /** It answers a document that it cannot answer. */
  'wrong-parent': '05',
  /** Sent to somebody who has forwarded its part to another institution. */
  'case-forwarded': '03',
  /** Sent to or by somebody who was removed from the case. */
  'participant-left': '04',
  /** Sent after the case was closed for all. */
  'case-closed': '06',
  /** The transport's sender is not the header's sender, or no participant of the case. */
  'sender-mismatch': '05',
  /** This institution is not among the receivers. */
  'not-addressed': '05',
  /** The content breaks the definition of the document. */
  'invalid-content': '05',
  /** Of another version of the data model than the case, or of one that nobody here knows. */
  'wrong-model': '05',
  /** A check for malware found something in an attachment. */
  'attachment-infected': '08',
  /** Attachments are announced that did not come, or came unannounced. */
  'attachment-missing': '05',
  /** Of a type that nobody may attach, other than its type, empty, too large, or too many. */
  'attachment-not-allowed': '05',
  /** The same identifier or version came before with other content. */
  'different-content': '05',
} as const

export type Refusal = keyof typeof refusals
export type ExceptionCode = (typeof refusals)[Refusal]
