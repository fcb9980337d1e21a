/**
 * A business use case as data: one page that a business analyst can read, both roles side by side.
 * The trigger rules that the engine runs are derived from it (`rules.ts`).
 * Words: an *action* is something a participant may do; a step says what becomes possible, or stops being possible, after an event.
 */

export type BucRole = 'caseOwner' | 'counterparty'

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

/**
 * What a role may do with a document beyond sending it once:
 * starts it · attach files · withdraw by X008 · send new versions · send another of the same type · the engine checks it · …
 */
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
  | 'receiveAlwaysEnabled'
  | 'canBeSentWithoutBulk'

export interface Effect {
  /** An action on a document type (`ANY` for any), or on the case when no type is given. */
  readonly action: ActionKind
  readonly sed?: string
  readonly afterDays?: number
  readonly condition?: string
  readonly sameParent?: boolean
  readonly ownParentType?: string
  readonly targetParentType?: string
}

export interface Step {
  readonly on: EventKind
  readonly sed: string
  /** Only the first time that the event happens in the case. */
  readonly first?: boolean
  readonly opens?: readonly Effect[]
  readonly ends?: readonly Effect[]
  readonly suspends?: readonly Effect[]
  readonly resumes?: readonly Effect[]
}

export interface RolePage {
  /** Documents in the order of the process, with what the role may do with each. */
  readonly documents: Readonly<Record<string, readonly DocumentTrait[]>>
  readonly steps: readonly Step[]
}

export interface BucDefinition {
  readonly id: string
  readonly sector: string
  readonly model: '4.2'
  readonly participants: 'bilateral' | 'multilateral'
  readonly removeMeOnly: boolean
  readonly legalBasis: readonly string[]
  readonly starters: readonly string[]
  /** Who closes for everybody by X001, and how long after which document; or each side its own copy. */
  readonly closing: {
    readonly kind: 'global' | 'local'
    readonly by?: readonly BucRole[]
    readonly after?: string
    readonly afterDays?: number
  }
  readonly roles: Readonly<Record<BucRole, RolePage>>
  readonly source: string
}
