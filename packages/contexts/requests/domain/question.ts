/** A question as it is put to a person. The journey brings the questions; this room knows only their form. */
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
  /** Values of a choice; countries to choose from. */
  readonly options?: readonly string[]
  /** False: `null` answers "there is none". */
  readonly required: boolean
  readonly maxLength?: number
  readonly prefilled?: { readonly value: unknown; readonly source: string }
  readonly answeredBy: 'person' | 'employer' | 'register' | 'other-state' | 'clerk'
}
