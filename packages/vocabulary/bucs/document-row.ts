/** The parts of a page: a document as a row, an occasion, an irregular step, and the mounting of a sub-process. */
import type { ConditionId } from './conditions.table.ts'
import type { ActionKind, BucRole, CaseTarget, DocumentFeature, EventKind, Happening, Who } from './process-words.ts'

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
      /** Only when the document itself answers this one. */
      readonly about?: string
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
  readonly awaited?: 'from-start' | 'in-step' | 'once'
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
