/** What a check page shows of a presented credential, whatever profile it was issued in. */
import type { CredentialTypeName } from './credential-types.table.ts'

export interface ViewedEmployer {
  readonly name: string
  readonly id?: string
  readonly country?: string
  readonly type?: string
}

export interface ViewedPlace {
  /** The address on one line, without the country's name. */
  readonly address?: string
  readonly company?: string
  readonly country?: string
  readonly flagOrHomeBase?: string
}

/** Both ends included; an absent end is open. Dates are `YYYY-MM-DD`. */
export interface ViewedPeriod {
  readonly from?: string
  readonly to?: string
}

export interface CredentialView {
  readonly type: CredentialTypeName
  readonly number?: string
  readonly pin?: string
  /** From the credential itself: a PID, a child's EHIC, or a profile that repeats the holder. */
  readonly holder?: { readonly givenName?: string; readonly familyName?: string; readonly birthDate?: string }
  readonly employers: readonly ViewedEmployer[]
  readonly places: readonly ViewedPlace[]
  readonly noFixedPlaceStates: readonly string[]
  readonly legislation?: string
  readonly statusConfirmation?: string
  readonly provisional?: boolean
  readonly transitionalRules?: boolean
  readonly institution: { readonly id?: string; readonly name?: string; readonly country?: string }
  /** Administrative validity of the document. */
  readonly document: ViewedPeriod
  /** The time for which the right or the legislation holds. */
  readonly cover: ViewedPeriod
  /** Claims that this reader does not understand, as paths: shown as kept, never dropped in silence. */
  readonly notUnderstood: readonly string[]
}
