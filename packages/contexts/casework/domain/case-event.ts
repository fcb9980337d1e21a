/** What can happen to one side's copy of a case. Events are the audit trail; they hold no personal data: contents are stored beside them. */
import type { InstitutionId } from '@passerelle/kernel'
import type { BucRole, DocumentAction, ModelVersion } from '@passerelle/vocabulary'
import type { AttachmentRef, AttachmentRefusal } from './attachments.ts'

export interface Participant {
  readonly id: InstitutionId
  readonly name?: string
}

/** What a content says of a field that a condition asks for: yes or no (also of a text: whether it is there), or codes of a list. */
export type Fact = boolean | readonly string[]

/** The facts of a message's header that the engine decides by. */
export interface DocumentRef {
  /** The message; a retry carries the same. */
  readonly identifier: string
  /** The document through all its versions. */
  readonly setId: string
  readonly type: string
  /** Version of the data model, as the sender names it; absent in earlier events: `firstModel`. */
  readonly model?: string
  /** That of the case, where the sender names another. */
  readonly caseModel?: string
  readonly version: number
  readonly action: DocumentAction
  readonly createdAt: string
  readonly relatedSetId?: string
  readonly bucType: string
  readonly sender: InstitutionId
  readonly senderRole: BucRole
  readonly receivers: readonly InstitutionId[]
  readonly protectedPerson: boolean
  /** SHA-256 of the message's text, and of what is attached where there is something. */
  readonly digest: string
  /** What is wrong with a batch that came, though it was taken: the sender's claims must not be lost for a wrong sum. */
  readonly warnings?: readonly BatchWarning[]
  /** What goes with this version of the document. A name is as a person wrote it. */
  readonly attachments?: readonly AttachmentRef[]
  /** Indicators of the content that conditions of the rules ask for (`PleaseSend.indicator` → yes); no personal data. */
  readonly facts?: Readonly<Record<string, Fact>>
  /** Of a starting document that came: the part that its sender's header gives this side, where it is the owner's. */
  readonly receivedAs?: 'caseOwner'
  /** Who comes and who goes by X005, X006, X007 or X100. */
  readonly change?: ParticipantChange
}

export type BatchWarning = 'totals-disagree' | 'answer-without-claim' | 'claim-answered-twice'

export interface ParticipantChange {
  readonly added?: Participant
  readonly removed?: InstitutionId
}

/** A document that was begun and not sent. */
export interface Draft {
  readonly setId: string
  readonly type: string
  /** The document that it will answer. */
  readonly relatedSetId?: string
}

/** What an X050 that came in says about a message of ours. */
export interface ReportedException {
  readonly code: string
  readonly version?: number
}

export type TransportState = 'sent' | 'receipted' | 'failed' | 'receipt-issued'

export type CaseEvent =
  | {
      readonly kind: 'case-opened'
      readonly requestId: string
      readonly bucType: string
      /** Absent in earlier events: `firstModel`. */
      readonly model?: ModelVersion
      readonly institution: Participant
      readonly counterparties: readonly Participant[]
      readonly protectedPerson: boolean
      readonly actor?: string
    }
  | {
      readonly kind: 'document-sent'
      readonly requestId: string
      readonly document: DocumentRef
      readonly actor?: string
      readonly provision?: string
      /** Key of the received message that this X050 answers. */
      readonly answers?: string
      /** Key of the message of ours of which this is the copy for a participant who came later. */
      readonly copyOf?: string
    }
  | { readonly kind: 'draft-begun'; readonly requestId: string; readonly draft: Draft; readonly actor?: string }
  | { readonly kind: 'draft-deleted'; readonly requestId: string; readonly setId: string; readonly actor?: string }
  /** This side's copy only; the others are not told. */
  | { readonly kind: 'closed-here' | 'archived'; readonly requestId: string; readonly actor?: string }
  | {
      readonly kind: 'message-received'
      /** The identifier, or identifier and digest when the identifier came before with other content. */
      readonly key: string
      readonly document: DocumentRef
      /** Whom the transport proved as sender. */
      readonly from: InstitutionId
      readonly messageId: string
      readonly valid: boolean
      /** What came beside the document is not what it may be. */
      readonly wrongAttachment?: AttachmentRefusal
      readonly exception?: ReportedException
    }
  | {
      readonly kind: 'transport'
      /** Key of the message. */
      readonly key: string
      readonly messageId: string
      readonly state: TransportState
      readonly receiptDigest?: string
      readonly code?: string
    }

/** An event as it is stored: numbered from 1 without gaps, with the time at this institution. */
export interface RecordedEvent {
  readonly seq: number
  readonly at: string
  readonly event: CaseEvent
}
