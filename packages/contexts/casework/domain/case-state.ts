/** One side's copy of a case, as the fold over its events gives it. */
import type { InstitutionId } from '@passerelle/kernel'
import type { ActionKind, BucRole, ModelVersion, Rule } from '@passerelle/vocabulary'
import type { Refusal } from '../errors.ts'
import type { AttachmentRef, AttachmentRefusal } from './attachments.ts'
import type { BatchWarning, DocumentRef, Draft, Fact, Participant, TransportState } from './case-event.ts'
import { firstModel } from './model-of-case.ts'

/**
 * `awaiting-start`: messages came for a case that nothing has started here. `closed-here`: this copy only, and it still takes what comes.
 * `left`: this side was removed or has forwarded its part.
 */
export type CaseStatus = 'awaiting-start' | 'draft' | 'open' | 'closed' | 'closed-here' | 'archived' | 'left'

/** `refused`: written after the case was closed or its sender had left, by a side that did not know yet; it counts for nobody. */
export type DocumentStatus = 'sent' | 'received' | 'cancelled' | 'refused'

export interface DocumentVersion {
  readonly version: number
  readonly key: string
  readonly at: string
  readonly createdAt: string
  readonly digest: string
  readonly facts?: Readonly<Record<string, Fact>>
  readonly attachments?: readonly AttachmentRef[]
  readonly warnings?: readonly BatchWarning[]
}

export function versionOf(ref: DocumentRef, key: string, at: string): DocumentVersion {
  const { version, createdAt, digest, facts, attachments, warnings } = ref
  return {
    version,
    key,
    at,
    createdAt,
    digest,
    ...(facts === undefined ? {} : { facts }),
    ...(attachments === undefined ? {} : { attachments }),
    ...(warnings === undefined ? {} : { warnings }),
  }
}

export interface CaseDocument {
  readonly setId: string
  readonly type: string
  readonly direction: 'in' | 'out'
  /** Written by this side, or by whoever had its part before. */
  readonly isOurs: boolean
  readonly sender: InstitutionId
  readonly relatedSetId?: string
  /** Who has it beside its sender; those who came later and got a copy included. */
  receivers: readonly InstitutionId[]
  status: DocumentStatus
  /** When its withdrawal was written. */
  cancelledAt?: string
  /** Ascending; a gap is a version that has not come yet. */
  readonly versions: DocumentVersion[]
}

export interface MessageTransport {
  readonly messageId?: string
  readonly state: TransportState | 'refused'
  readonly at: string
  readonly receiptDigest?: string
  readonly code?: string
}

export interface CaseMessage {
  readonly key: string
  readonly ref: DocumentRef
  readonly direction: 'in' | 'out'
  readonly from: InstitutionId
  /** Id that the transport gave it, for what came in. */
  readonly messageId?: string
  readonly valid: boolean
  readonly wrongAttachment?: AttachmentRefusal
  readonly at: string
  outcome: 'sent' | 'accepted' | 'held' | 'refused'
  refusal?: Refusal
  /** It had taken effect before it was known to be late. */
  isTakenBack?: boolean
  /** An X050 has told the sender. */
  answered: boolean
  transport?: MessageTransport
}

export interface PossibleAction {
  readonly action: ActionKind
  readonly sed: string
  /** The document that it answers, updates or withdraws. */
  readonly about?: string
  /** ISO instant; absent: at once. */
  readonly availableFrom?: string
  suspended: boolean
}

/** A possibility that a rule opens some days after a document. */
export interface Timer {
  readonly sed: string
  readonly days: number
  readonly since: string
  readonly availableFrom: string
  readonly documentId: string
}

export interface TimelineEntry {
  readonly at: string
  readonly kind: string
  /** A person here, or an institution id. */
  readonly actor?: string
  readonly documentId?: string
  readonly documentType?: string
  readonly version?: number
  readonly provision?: string
  readonly code?: string
  readonly key?: string
}

export interface CaseState {
  readonly institutionId: InstitutionId
  /** Number of events; the precondition of every action. */
  version: number
  status: CaseStatus
  bucType?: string
  /** Version of the data model in which the case began, and in which everything of it is written and read. */
  model: ModelVersion
  role?: BucRole
  institution?: Participant
  /** The others who are in the case now. */
  counterparties: Participant[]
  /** Whoever of the others has been in the case. */
  readonly everyone: Participant[]
  protectedPerson: boolean
  /** By set id, in the order in which they came. */
  readonly documents: Map<string, CaseDocument>
  readonly messages: Map<string, CaseMessage>
  readonly possible: Map<string, PossibleAction>
  /** Rules that have applied, where somebody wants to know: a replay counts them. */
  readonly applied?: Set<Rule>
  /** By action: the newest possibility that opened later than what gave the occasion. */
  readonly timers: Map<string, Timer>
  /** `event document-type` that has happened, for rules that run once. */
  readonly happened: Set<string>
  readonly drafts: Map<string, Draft>
  /** Who began the case. */
  founderId?: InstitutionId
  /** Who has the owner's part now. */
  ownerId?: InstitutionId
  /** Successor → whose part it has taken over. */
  readonly successions: Map<InstitutionId, InstitutionId>
  /** X001 and the X004 that reopen, in the order in which they were written. */
  turns: readonly CaseTurn[]
  removals: readonly Removal[]
  /** Who left, and when that was written. */
  readonly departures: Map<InstitutionId, string>
  /** This side came after the start: of what answers a document by somebody who has left, the question may never come. */
  isNewcomer?: boolean
  /** Who came after the start, and is to get what was written before. */
  readonly arrivals: Map<InstitutionId, string>
  readonly timeline: TimelineEntry[]
  /** Request id → what it did. */
  readonly requests: Map<string, string>
}

/** Somebody was taken out of the case, by itself or by another. */
export interface Removal {
  readonly who: InstitutionId
  readonly by: InstitutionId
  /** Who takes its place. */
  readonly successor?: InstitutionId
  readonly createdAt: string
  readonly setId: string
}

/** The case was closed or reopened for everybody. */
export interface CaseTurn {
  readonly to: 'closed' | 'open'
  readonly by: InstitutionId
  readonly createdAt: string
  readonly setId: string
}

export function emptyCase(institutionId: InstitutionId): CaseState {
  return {
    institutionId,
    version: 0,
    status: 'awaiting-start',
    model: firstModel,
    counterparties: [],
    everyone: [],
    protectedPerson: false,
    documents: new Map(),
    messages: new Map(),
    possible: new Map(),
    timers: new Map(),
    happened: new Set(),
    drafts: new Map(),
    turns: [],
    removals: [],
    successions: new Map(),
    departures: new Map(),
    arrivals: new Map(),
    timeline: [],
    requests: new Map(),
  }
}

/** Times are compared as instants: senders write them with different offsets. */
export function isNotAfter(a: string, b: string): boolean {
  return Date.parse(a) <= Date.parse(b)
}
