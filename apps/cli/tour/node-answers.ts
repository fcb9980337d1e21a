/** What the tour reads of the answers of a node and of the stand-ins; everything else in them is left alone. */

export interface Session {
  readonly csrf: string
  readonly person?: { readonly name: string; readonly actingFor?: { readonly legalPersonId: string; readonly name: string } }
  readonly staff?: {
    readonly name: string
    readonly institution: { readonly id: string; readonly name: string }
    readonly roles: readonly string[]
  }
}

export interface Question {
  readonly id: string
  readonly provision?: readonly string[]
}

export interface Reason {
  readonly provision: string | readonly string[]
  readonly state: string
}

export interface RequestPage {
  readonly id: string
  readonly state: string
  readonly role: 'applicant' | 'worker'
  readonly language: string
  readonly answers: Readonly<Record<string, unknown>>
  readonly questions: readonly Question[]
  readonly next: Question | null
  readonly receipt?: { readonly reference: string; readonly at: string }
  readonly decision?: { readonly outcome: string; readonly reasons: readonly Reason[]; readonly documentIds: readonly string[] }
  readonly documents?: readonly DocumentSummary[]
}

interface Days {
  readonly from: string
  readonly to?: string
}

export interface DocumentSummary {
  readonly id: string
  readonly type: string
  readonly number: string
  readonly state: string
  readonly version: number
  readonly validities: { readonly document: Days; readonly cover: Days }
  readonly supersededBy?: string
}

export interface WalletOffer {
  readonly offerUri: string
  readonly transactionCode?: string
  readonly transaction?: string
}

export interface Trail {
  readonly id: string
  readonly steps: readonly { readonly name: string; readonly state: string; readonly code?: string; readonly next?: string }[]
}

export interface Task {
  readonly id: string
  readonly caseOrRequest: string
  readonly question: string
  readonly provision: readonly string[]
  readonly state: string
}

export interface CaseDocument {
  readonly id: string
  readonly type: string
  readonly version: number
  readonly status: string
  readonly transport?: { readonly messageId?: string; readonly state: string; readonly receiptDigest?: string }
}

export interface Case {
  readonly id: string
  readonly bucType?: string
  readonly state: string
  readonly documents: readonly CaseDocument[]
}

/** With what a document of a case begins. */
export interface CaseForm {
  readonly version: number
  readonly content: Readonly<Record<string, unknown>>
}

interface Validity {
  readonly from?: string
  readonly to?: string
  readonly ok: boolean
}

export interface CheckResult {
  readonly verdict: 'valid' | 'not-valid' | 'changed' | 'cannot-check'
  readonly document?: {
    readonly type: string
    readonly number?: string
    readonly employer?: { readonly name: string }
    readonly legislation?: string
  }
  readonly validities: { readonly token?: Validity; readonly document?: Validity; readonly cover?: Validity }
  readonly status: { readonly value: string; readonly asOf?: string; readonly ageSeconds?: number; readonly supersededOn?: string }
  readonly coveredOnDate: 'covered' | 'not-covered' | 'unknown'
  readonly steps: readonly { readonly name: string; readonly outcome: string; readonly code?: string }[]
  readonly proofId: string
  readonly transaction: string
}

export interface CheckSession {
  readonly id: string
  readonly requestUri: string
}

export interface CheckState {
  readonly state: string
  readonly result?: CheckResult
}
