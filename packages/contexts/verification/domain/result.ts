/** The answer to a check, the same for a wallet and for paper: one verdict, three validities that are never merged, every step. */
import type { PlainDate } from '@passerelle/kernel'

/** changed: genuine, but replaced by a newer version. cannot-check: something that must be known is not; never a statement about the person. */
export type Verdict = 'valid' | 'not-valid' | 'changed' | 'cannot-check'

export interface VerificationResult {
  readonly verdict: Verdict
  /** Only when the content is proven to be the institution's. */
  readonly document?: CheckedDocument
  readonly validities: {
    /** Of the electronic proof: instants, the end excluded. For paper, the day of issue and the rightness of the signature. */
    readonly token?: Validity
    /** Of the document as a document: days, both ends included. */
    readonly document?: Validity
    /** Of the right or legislation: days, both ends included; `ok` is about the day asked about. */
    readonly cover?: Validity
  }
  readonly status: CheckedStatus
  /** covered exactly when the verdict is valid; unknown when nothing can be said. */
  readonly coveredOnDate: 'covered' | 'not-covered' | 'unknown'
  readonly steps: readonly CheckedStep[]
  readonly proofId: string
  readonly transaction: string
}

export interface CheckedDocument {
  readonly type: 'PDA1' | 'EHIC' | 'PRC'
  readonly number?: string
  readonly employer?: { readonly name: string; readonly id?: string; readonly country?: string }
  readonly places?: readonly { readonly name?: string; readonly address?: string; readonly country?: string }[]
  readonly legislation?: string
  readonly period?: { readonly from: PlainDate; readonly to?: PlainDate }
  readonly holder?: { readonly givenName: string; readonly familyName: string; readonly birthDate: string }
  readonly institution: { readonly id?: string; readonly name?: string; readonly country?: string }
}

export interface Validity {
  readonly from?: string
  readonly to?: string
  readonly ok: boolean
}

export type StatusValue = 'valid' | 'invalid' | 'suspended' | 'superseded' | 'unknown'

export interface CheckedStatus {
  readonly value: StatusValue
  /** When the issuer made the statement, and how old it was at the check. */
  readonly asOf?: string
  readonly ageSeconds?: number
  readonly supersededOn?: PlainDate
}

export interface CheckedStep {
  readonly name: string
  readonly outcome: 'passed' | 'not-passed' | 'warning' | 'not-applicable'
  readonly code?: string
}
