/**
 * A business use case as data: one page that a business analyst can read, both roles side by side.
 * The page says only what is its own: the documents in order, who sends each and after what, and which sub-processes it mounts.
 * What the engine runs (trigger rules) and what each role may do with a document (traits) are derived from it: `rules.ts`.
 */
import type { Confidence } from '../definition/confidence.ts'
import type { ConditionId } from './conditions.table.ts'
import type { SubProcessId } from './sub-processes/index.ts'

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

/** After which document, and when exactly; a bare SED means each time that it has passed. */
export type Occasion =
  | string
  | {
      readonly sed: string
      readonly on?: Happening
      /** Only this role gets the possibility. */
      readonly for?: BucRole
      readonly if?: ConditionId
      /** Only the first time that the event happens in the case. */
      readonly once?: true
      /** Only when the document itself answers nothing. */
      readonly unlessAnswer?: true
      /** The answer is possible only when its sender has sent this one as an answer to the same document. */
      readonly afterOwn?: string
    }

export interface DocumentRow {
  readonly sed: string
  /** Who sends it; `system`: the engine does, nobody is offered it. */
  readonly by: Who | 'system'
  /** Who awaits it. Default: the other side, and in a multilateral case the other counterparties too. */
  readonly to?: Who
  readonly starts?: true
  /** A document of its own, possible after these. */
  readonly after?: Occasion | readonly Occasion[]
  /** A reply, tied to the document that it answers. */
  readonly answers?: Occasion | readonly Occasion[]
  /** The sender of the document may answer it too (X002 after one's own X001). */
  readonly answerableBySender?: true
  /** The possibility is given the first time only. */
  readonly once?: true
  readonly afterDays?: number
  /**
   * When the receiver begins to await it, beside the awaiting of a reply to one's own document.
   * Default: from the start of the case, for a document with `after` that does not start the case; otherwise not. `in-step`: when its sender may send it;
   * `once`: a reply only to the first document that it answers.
   */
  readonly awaited?: 'from-start' | 'in-step' | 'once' | 'not'
  readonly features?: readonly DocumentFeature[]
  /** All features on one side, where they are not what `features` makes them; `alike`: the receiver has all that the sender has. */
  readonly sides?: 'alike' | Readonly<Partial<Record<BucRole, readonly DocumentFeature[]>>>
  /** Once this is sent, its sender writes these no more. */
  readonly ends?: readonly string[]
  /** Once this answer is sent, its sender writes these no more about the document that it answers. */
  readonly settles?: readonly string[]
}

export interface Effect {
  /** An action on a document type, or on the case. `WRITE`: create, change and send. */
  readonly action: ActionKind | 'WRITE'
  readonly sed?: string
  readonly afterDays?: number
  readonly condition?: ConditionId
  /** The document that the target answers is the one that the triggering document answers. */
  readonly sameParent?: boolean
  readonly ownParentType?: string
  readonly targetParentType?: string
}

/** What becomes possible, or stops being possible, after an event. */
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

/** How a page uses a sub-process; `true` and a bare role are short forms. */
export interface Mount {
  /** Who may begin it. Default: either. */
  readonly by?: Who
  readonly to?: Who
  /** Which documents open it. Default: each document that starts the case. */
  readonly after?: Occasion | readonly Occasion[]
  readonly once?: boolean
  readonly afterDays?: number
  /** The features of one of its documents, in place of the usual ones. */
  readonly features?: Readonly<Record<string, readonly DocumentFeature[]>>
  /** All features of one of its documents on one side, where they are not what the features make them. */
  readonly sides?: Readonly<Record<string, Readonly<Partial<Record<BucRole, readonly DocumentFeature[]>>>>>
  /** How the reference writes the target of an action on the case. It means the same; kept so that the derived rules are equal to the letter. */
  readonly target?: CaseTarget | Readonly<Partial<Record<BucRole, CaseTarget>>>
}
export type CaseTarget = 'ANY' | 'NONE' | 'left out'

export interface BucDefinition {
  readonly id: string
  readonly sector: Sector
  /** The official English title. */
  readonly title: string
  readonly model: '4.2'
  readonly participants: 'bilateral' | 'multilateral'
  /** A counterparty may take nobody but itself out of the case. */
  readonly removeMeOnly?: true
  readonly legalBasis: { readonly articles: readonly string[]; readonly confidence: Confidence }
  /** Which institution plays the role, in our words. From memory, where nothing else is said. */
  readonly caseOwner: string
  readonly counterparty: string
  readonly documents: readonly DocumentRow[]
  readonly mounts: Readonly<Partial<Record<SubProcessId, true | Who | Mount>>>
  /** What no row and no sub-process explains, as it is. */
  readonly also?: Readonly<Partial<Record<BucRole, readonly Step[]>>>
  /** What a row or a sub-process would give, and this use case does not. */
  readonly except?: Readonly<Partial<Record<BucRole, readonly Step[]>>>
  /** What is known to differ in model 4.3. */
  readonly in43?: {
    readonly repliesAdded?: readonly { readonly question: string; readonly reply: string }[]
    readonly repliesDropped?: readonly { readonly question: string; readonly reply: string }[]
  }
  readonly notes?: readonly string[]
}

export const sectors = ['LA', 'S', 'AW', 'P', 'FB', 'UB', 'R', 'H', 'M'] as const
export type Sector = (typeof sectors)[number]
