/** A question that the law still needs answered. Its texts are messages: `question.<id>.title`, `.hint`, `.option.<value>`. */
import type { Answerer } from './finding.ts'

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
  /** False: the answer may be `null`, which says "there is none". */
  readonly required: boolean
  readonly maxLength?: number
  readonly prefilled?: { readonly value: unknown; readonly source: string }
  readonly answeredBy: Answerer
}
