/** A case as a desk shows it: participants, timeline, documents with their transport, and what may be done now. */
import type { BucRole, ModelVersion } from '@passerelle/vocabulary'
import type { Refusal } from '../errors.ts'
import { refusals } from '../errors.ts'
import { type AllowedAction, type CaseActionName, listAllowedActions, listCaseActions } from './allowed-actions.ts'
import type { AttachmentRef } from './attachments.ts'
import type { BatchWarning } from './case-event.ts'
import type { CaseMessage, CaseState, CaseStatus, DocumentStatus, MessageTransport, TimelineEntry } from './case-state.ts'
import { type DeadlineView, listDeadlines } from './deadlines.ts'
import { modelOf } from './model-of-case.ts'
import { bucOf } from './possible-actions.ts'
import { roleOf } from './succession.ts'

export interface CaseView {
  readonly id: string
  /** Precondition for the next action. */
  readonly version: number
  readonly bucType?: string
  /** The official English title, where no label says it. */
  readonly bucTitle?: string
  /** Version of the data model in which the case began and stays; absent while nothing has begun it here. */
  readonly model?: ModelVersion
  readonly role?: BucRole
  readonly state: CaseStatus
  readonly protectedPerson: boolean
  readonly subject?: string
  readonly participants: readonly { readonly id: string; readonly name?: string; readonly role: BucRole; readonly isSelf: boolean }[]
  readonly timeline: readonly (Omit<TimelineEntry, 'key'> & { readonly transport?: MessageTransport })[]
  readonly documents: readonly DocumentView[]
  /** Messages that wait or were refused: nothing that came is lost. */
  readonly notTaken: readonly {
    readonly key: string
    readonly at: string
    readonly from: string
    readonly documentId: string
    readonly documentType: string
    readonly version: number
    /** Version of the data model, as its sender names it. */
    readonly model: string
    readonly state: 'held' | 'refused'
    readonly refusal?: Refusal
    readonly exceptionCode?: string
    readonly answered: boolean
  }[]
  readonly actions: readonly AllowedAction[]
  /** What may be done with this side's copy alone. */
  readonly caseActions: readonly CaseActionName[]
  /** Timers of the process and clocks of the law. */
  readonly deadlines: readonly DeadlineView[]
  /** Begun and not sent; nobody else knows of them. Each is sent by `send`, and deleted by `delete-draft`, with its id as the document. */
  readonly drafts: readonly DraftView[]
}

export interface DraftView {
  readonly id: string
  readonly documentType: string
  /** The document that it will answer. */
  readonly relatedDocumentId?: string
  /** ISO instant of the last saving, and who saved it. */
  readonly savedAt?: string
  readonly savedBy?: string
}

export interface AttachmentView {
  readonly id: string
  readonly name: string
  readonly mimeType: string
  /** Bytes. */
  readonly size: number
  readonly medical: boolean
}

export interface DocumentView {
  readonly id: string
  readonly type: string
  /** The newest version. */
  readonly version: number
  readonly versions: readonly { readonly version: number; readonly at: string; readonly key: string }[]
  readonly direction: 'in' | 'out'
  readonly status: DocumentStatus
  readonly relatedDocumentId?: string
  /** Of the newest version. */
  readonly transport?: MessageTransport
  /** Of the newest version; absent: none. */
  readonly attachments?: readonly AttachmentView[]
  /** What is wrong with its totals or answers, where it was taken nevertheless. */
  readonly warnings?: readonly BatchWarning[]
}

export function viewCase(caseId: string, state: CaseState, now: Date, subject: string | undefined): CaseView {
  const { role } = state
  const buc = bucOf(state)
  return {
    id: caseId,
    version: state.version,
    ...(state.bucType === undefined ? {} : { bucType: state.bucType }),
    ...(buc === undefined ? {} : { bucTitle: buc.title }),
    ...(role === undefined ? {} : { role, model: state.model }),
    state: state.status,
    protectedPerson: state.protectedPerson,
    ...(subject === undefined ? {} : { subject }),
    participants:
      role === undefined
        ? []
        : [
            { ...(state.institution ?? { id: state.institutionId }), role, isSelf: true },
            ...state.counterparties.map((participant) => ({ ...participant, role: roleOf(state, participant.id), isSelf: false })),
          ],
    timeline: state.timeline.map(({ key, ...entry }) => {
      const transport = key === undefined || !entry.kind.startsWith('document-') ? undefined : transportOf(state.messages.get(key))
      return { ...entry, ...(transport === undefined ? {} : { transport }) }
    }),
    documents: [...state.documents.values()].map((document) => {
      const newest = document.versions.at(-1)
      const transport = newest === undefined ? undefined : transportOf(state.messages.get(newest.key))
      return {
        id: document.setId,
        type: document.type,
        version: newest?.version ?? 0,
        versions: document.versions.map(({ version, at, key }) => ({ version, at, key })),
        direction: document.direction,
        status: document.status,
        ...(document.relatedSetId === undefined ? {} : { relatedDocumentId: document.relatedSetId }),
        ...(transport === undefined ? {} : { transport }),
        ...(newest?.attachments === undefined ? {} : { attachments: newest.attachments.map(viewAttachment) }),
        ...(newest?.warnings === undefined ? {} : { warnings: newest.warnings }),
      }
    }),
    notTaken: [...state.messages.values()].flatMap((message) => (isNotTaken(message) ? [notTaken(message)] : [])),
    actions: listAllowedActions(state, now),
    caseActions: listCaseActions(state),
    deadlines: listDeadlines(state, now),
    drafts: [...state.drafts.values()].map(({ setId, type, relatedSetId }) => ({
      id: setId,
      documentType: type,
      ...(relatedSetId === undefined ? {} : { relatedDocumentId: relatedSetId }),
    })),
  }
}

/** Without the digest, which is for the events. */
export const viewAttachment = ({ id, name, mimeType, size, medical }: AttachmentRef): AttachmentView => ({
  id,
  name,
  mimeType,
  size,
  medical,
})

function transportOf(message: CaseMessage | undefined): MessageTransport | undefined {
  return message?.transport
}

function isNotTaken(message: CaseMessage): message is CaseMessage & { outcome: 'held' | 'refused' } {
  return message.outcome === 'held' || message.outcome === 'refused'
}

function notTaken({ key, at, from, ref, outcome, refusal, answered }: CaseMessage & { outcome: 'held' | 'refused' }) {
  return {
    key,
    at,
    from,
    documentId: ref.setId,
    documentType: ref.type,
    version: ref.version,
    model: modelOf(ref),
    state: outcome,
    ...(refusal === undefined ? {} : { refusal, exceptionCode: refusals[refusal] }),
    answered,
  }
}
