/** The words of the process layer: roles, actions, events, and what may be done with a document. */

export type BucRole = 'caseOwner' | 'counterparty'
export type Who = BucRole | 'either'

export type ActionKind =
  | 'DOC_CREATE'
  | 'DOC_CREATE_REPLY'
  | 'DOC_SEND'
  | 'DOC_UPDATE'
  | 'DOC_RECEIVE'
  | 'DOC_RECEIVE_REPLY'
  | 'CASE_LOCAL_CLOSE'
  | 'CASE_ARCHIVE'
  | 'CASE_UPDATE_PARTICIPANTS'
  | 'CASE_DELETE'
  | 'ANY'

export type EventKind =
  | 'DOC_SEND'
  | 'DOC_RECEIVE'
  | 'DOC_SEND_PARTICIPANTS'
  | 'DOC_CREATE'
  | 'DOC_DELETE'
  | 'DOC_CANCEL'
  | 'DOC_UPDATE_RECEIVE'
  | 'DOC_CANCEL_RECEIVE'

/** What a role may do with a document type, as the engine knows it. Pages say the same with `DocumentFeature`. */
export type DocumentTrait =
  | 'isStarter'
  | 'allowsAttachments'
  | 'hasCancel'
  | 'hasMultipleVersions'
  | 'recreateAfterSend'
  | 'recreateAfterCancel'
  | 'recreateAfterDeletion'
  | 'hasBusinessValidation'
  | 'hasReject'
  | 'hasClarify'
  | 'hasParticipantSelection'
  | 'isBulk'
  | 'isML'

/**
 * What may happen to a document beyond being sent once.
 * Of the document, so on both sides: `update` (new versions), `invalidate` (X008), `reject` (X011), `clarify` (X012), `batch` (master and children).
 * Of its sender only: `attachments`, `send-again` (another of the same type), `again-after-invalidation`, `again-after-deletion` (of the draft),
 * `choose-receivers`, `checked` (the engine checks the content), `to-all` (marked as for all participants).
 */
export type DocumentFeature =
  | 'update'
  | 'invalidate'
  | 'reject'
  | 'clarify'
  | 'batch'
  | 'attachments'
  | 'send-again'
  | 'again-after-invalidation'
  | 'again-after-deletion'
  | 'choose-receivers'
  | 'checked'
  | 'to-all'

/** What has to happen to a document; `passed` is sent for its sender and received for its receiver. */
export type Happening = 'passed' | 'sent' | 'sent-to-chosen' | 'received' | 'update-received' | 'drafted' | 'draft-deleted' | 'invalidated'

/** How the reference writes the target of an action on the case. */
export type CaseTarget = 'ANY' | 'NONE' | 'left out'
