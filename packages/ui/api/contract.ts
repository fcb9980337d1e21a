/** The shapes that a node answers with, as its faces read them. The node's OpenAPI page is the source; unknown extra fields are ignored here. */

export interface PeriodValue {
  readonly from: string
  readonly to?: string | undefined
}

export interface Session {
  readonly csrf: string
  readonly node: { readonly state: string; readonly name: string }
  readonly person?: {
    readonly name: string
    readonly birthDate?: string
    readonly actingFor?: { readonly legalPersonId: string; readonly name: string }
  }
  readonly staff?: {
    readonly name: string
    readonly institution: { readonly id: string; readonly name: string }
    readonly roles: readonly string[]
  }
}

export type Procedure = 'posted-worker-a1' | 'health-card'
export type QuestionKind =
  | 'yes-no'
  | 'choice'
  | 'text'
  | 'date'
  | 'period'
  | 'country'
  | 'address'
  | 'company'
  | 'person-list'
  | 'percentage'

export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly provision?: readonly string[]
  readonly options?: readonly string[]
  readonly required: boolean
  readonly maxLength?: number
  readonly prefilled?: { readonly value: unknown; readonly source: string }
  readonly answeredBy?: string
}

export interface Reason {
  readonly provision: string | readonly string[]
  readonly state: string
  readonly textKey: string
  readonly params?: Readonly<Record<string, string | number | boolean>>
}

export interface DocumentSummary {
  readonly id: string
  readonly type: string
  readonly number: string
  readonly state: string
  readonly version?: number
  readonly validities?: { readonly document: PeriodValue; readonly cover: PeriodValue }
}

export type RequestState = 'draft' | 'waiting-for-worker' | 'submitted' | 'with-clerk' | 'decided' | 'withdrawn'

export interface RequestSummary {
  readonly id: string
  readonly procedure: Procedure
  readonly state: RequestState
  readonly role?: 'applicant' | 'worker'
  readonly createdAt?: string
  readonly receipt?: { readonly reference: string; readonly at: string }
}

export interface RequestView extends RequestSummary {
  readonly language: string
  /** What the applicant stated. */
  readonly answers: Readonly<Record<string, unknown>>
  /** What the worker states otherwise; the employer is told which answers, not what. */
  readonly corrections?: readonly { readonly question: string; readonly value?: unknown }[]
  /** The questions that the worker may correct. */
  readonly correctable?: readonly string[]
  readonly confirmation?: { readonly confirmed: boolean; readonly at: string; readonly note?: string }
  readonly questions: readonly Question[]
  readonly next: Question | null
  readonly decision?: {
    readonly outcome: 'issued' | 'with-clerk' | 'not-issued'
    readonly reasons: readonly Reason[]
    readonly documentIds: readonly string[]
  }
  readonly documents?: readonly DocumentSummary[]
  readonly role: 'applicant' | 'worker'
}

export interface PortableDocument extends DocumentSummary {
  readonly content: unknown
  readonly validities: { readonly document: PeriodValue; readonly cover: PeriodValue; readonly token?: PeriodValue }
  readonly supersededBy?: string
  readonly issuedBy: string | { readonly id: string; readonly name: string }
}

export interface WalletOffer {
  readonly offerUri: string
  readonly walletUri: string
  readonly qrSvg: string
  readonly transactionCode?: string
  readonly expiresAt: string
}

export interface Access {
  readonly at: string
  readonly who: string
  readonly institution: string
  readonly purpose: string
  readonly legalBasis: string
  readonly what: string
}

export interface TaskSummary {
  readonly id: string
  readonly kind: string
  readonly openedAt: string
  readonly caseOrRequest: string
  readonly question: string
  readonly provision: readonly string[]
  readonly state: string
}

export interface FactStatement {
  readonly value: unknown
  readonly source: string
  readonly at: string
  readonly counts: boolean
  /** A clerk's name, evidence and reason. */
  readonly by?: string
  readonly evidence?: string
  readonly reason?: string
}

/** What was stated on one fact. Without a value where statements contradict each other and none counts. */
export interface Fact {
  readonly name: string
  readonly value?: unknown
  readonly source?: string
  readonly why?: 'clerk' | 'alone' | 'agreed' | 'contested'
  readonly statements?: readonly FactStatement[]
}

export interface Task extends TaskSummary {
  readonly facts?: readonly Fact[]
  /** The facts that a clerk may state while the task is open, each in the form of its question. */
  readonly statable?: readonly { readonly fact: string; readonly question: Question }[]
  readonly objection?: { readonly at: string; readonly note?: string }
  readonly reasons?: readonly Reason[]
  /** The answers that the question allows; yes and no when left out. */
  readonly answers?: readonly string[]
  readonly given?: { readonly answer: string; readonly reason: string; readonly at: string; readonly by: string }
}

export interface CaseSummary {
  readonly id: string
  readonly bucType: string
  readonly role: string
  readonly counterparty: string
  readonly state: string
  readonly lastEvent?: { readonly kind: string; readonly at: string } | string
  readonly subject?: string
}

export interface TimelineEntry {
  readonly at: string
  readonly kind: string
  readonly actor: string
  readonly documentId?: string
  readonly documentType?: string
  readonly version?: number
  readonly provision?: string
  readonly code?: string
  readonly transport?: { readonly messageId?: string; readonly state: string; readonly receiptDigest?: string; readonly code?: string }
}

export interface CaseAction {
  readonly action: string
  readonly documentType: string
  readonly documentId?: string
  /** ISO instant from which the action may be taken; absent: now. */
  readonly availableFrom?: string
  /** Ids of the institutions among which the sender chooses; absent: all whom it concerns get it. */
  readonly mayChooseReceivers?: readonly string[]
  /** Files may go with the document. */
  readonly mayAttach?: boolean
}

export interface Attachment {
  readonly id: string
  readonly name: string
  readonly mimeType: string
  /** Bytes. */
  readonly size: number
  readonly medical: boolean
}

export interface Deadline {
  readonly kind: 'timer' | 'law'
  readonly key: string
  readonly from: string
  /** The last day. */
  readonly due: string
  /** The provision, or the rule of the process. */
  readonly source: string
  /** For a timer, `past` means that what it opens may be done. */
  readonly state: 'running' | 'met' | 'past'
  /** What started it. */
  readonly documentId?: string
  /** Who must act. */
  readonly by?: 'self' | 'other' | 'either'
  /** It was done too late, on this day. */
  readonly endedOn?: string
  /** The law names an aim, without a sanction. */
  readonly isEndeavour?: boolean
  /** Which document starts it is in no source. */
  readonly isUnverified?: boolean
}

export type CaseActionName = 'close-here' | 'archive'

export interface Case extends CaseSummary {
  /** Version of the data model, which the case keeps; absent while no document has begun it here. */
  readonly model?: string
  /** Precondition for the next action. */
  readonly version?: number
  /** The official English title, where no label says it. */
  readonly bucTitle?: string
  readonly protectedPerson?: boolean
  readonly participants: readonly { readonly id: string; readonly name?: string; readonly role?: string; readonly isSelf?: boolean }[]
  readonly timeline: readonly TimelineEntry[]
  readonly documents: readonly {
    readonly id: string
    readonly type: string
    readonly version: string | number
    readonly direction: string
    readonly status: string
    /** The document that it answers. */
    readonly relatedDocumentId?: string
    readonly attachments?: readonly Attachment[]
    /** What is wrong with its totals or answers, where it was taken nevertheless. */
    readonly warnings?: readonly string[]
  }[]
  /** Messages that arrived and were not taken into the case. */
  readonly notTaken?: readonly {
    readonly key: string
    readonly documentType: string
    readonly state: string
    readonly at: string
    /** Version of the data model, as its sender names it. */
    readonly model?: string
    readonly refusal?: unknown
  }[]
  readonly actions: readonly CaseAction[]
  /** What may be done with this side's copy alone. */
  readonly caseActions?: readonly CaseActionName[]
  readonly deadlines?: readonly Deadline[]
  /** Begun and not sent. */
  readonly drafts?: readonly DraftSummary[]
}

/** A process that a clerk may start. */
export interface BucChoice {
  readonly type: string
  readonly sector: string
  readonly title: string
  readonly participants: 'bilateral' | 'multilateral'
}

/** In which versions of the data model a case may begin, and which is chosen where nothing is said. */
export interface ModelChoice {
  readonly versions: readonly string[]
  readonly chosen: string
}

export interface InstitutionChoice {
  readonly id: string
  readonly name: string
  readonly country: string
}

/** What a document begins with: the newest version of it, or what the case knows. */
export interface DocumentForm {
  readonly documentType: string
  /** The case's version that the content was made from. */
  readonly version: number
  /** Version of the data model by which the form is drawn: the case's. */
  readonly model: string
  readonly content: unknown
}

export interface DraftSummary {
  readonly id: string
  readonly documentType: string
  /** The document that it will answer. */
  readonly relatedDocumentId?: string
  readonly savedAt?: string
  readonly savedBy?: string
}

/** A draft as it was saved last. */
export interface DocumentDraft {
  readonly id: string
  readonly documentType: string
  /** Version of the data model: the case's. */
  readonly model: string
  readonly content: unknown
  readonly attachments: readonly Attachment[]
  readonly receivers?: readonly string[]
  /** Grows with each saving. */
  readonly revision: number
  readonly savedAt: string
  readonly savedBy?: string
  readonly relatedDocumentId?: string
}

export interface SavedDraft {
  readonly draftId: string
  readonly revision: number
  /** Of the case. */
  readonly version: number
}

export interface SentDocument {
  readonly documentId: string
  readonly case: Case
}

export interface CaseDocument {
  readonly type: string
  readonly version: string | number
  /** Version of the data model in which its sender wrote it. */
  readonly model: string
  readonly content: unknown
}

export type StepState = 'passed' | 'failed' | 'not-passed' | 'warning' | 'not-applicable'

export interface TrailStep {
  readonly name: string
  readonly at: string
  readonly state: StepState
  readonly code?: string
  readonly detail?: string
  readonly next?: string
}

export interface Trail {
  readonly id: string
  readonly kind: string
  readonly steps: readonly TrailStep[]
}

export type Policy = 'labour-inspection' | 'healthcare-provider'

export interface CheckSession {
  readonly id: string
  readonly requestUri: string
  readonly walletUri: string
  readonly qrSvg: string
  readonly expiresAt: string
}

export interface Validity {
  readonly from?: string
  readonly to?: string
  readonly ok: boolean
}

export interface VerificationResult {
  readonly verdict: 'valid' | 'not-valid' | 'changed' | 'cannot-check'
  readonly document?: {
    readonly type: string
    readonly number?: string
    readonly employer?: unknown
    readonly places?: unknown
    readonly legislation?: string
    readonly period?: PeriodValue
    readonly holder?: { readonly givenName: string; readonly familyName: string; readonly birthDate: string }
    readonly institution?: unknown
  }
  /** Only what could be found; a validity that says nothing is left out. */
  readonly validities?: { readonly token?: Validity; readonly document?: Validity; readonly cover?: Validity }
  readonly status: { readonly value: string; readonly asOf?: string; readonly ageSeconds?: number; readonly supersededOn?: string }
  readonly coveredOnDate?: 'covered' | 'not-covered' | 'unknown'
  readonly steps: readonly { readonly name: string; readonly outcome: StepState; readonly code?: string }[]
  readonly proofId?: string
  readonly transaction?: string
}

export interface CheckSessionState {
  readonly state: 'waiting' | 'received' | 'done' | 'expired' | 'refused'
  readonly result?: VerificationResult
}

export interface ProofSummary {
  readonly id: string
  readonly at: string
  readonly policy?: string
  readonly verdict?: string
}
