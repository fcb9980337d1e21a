/** Everything that can go wrong with a request; each code with what it means. */
import type { CodedError } from '@passerelle/kernel'

/** What can be wrong with one field of an answer. */
export type FieldCode =
  | 'requests/required'
  /** The value has another kind than its question asks for. */
  | 'requests/wrong-kind'
  | 'requests/unknown-field'
  | 'requests/unknown-option'
  | 'requests/unknown-country'
  | 'requests/not-a-date'
  | 'requests/end-before-start'
  /** `params.max` characters at most. */
  | 'requests/too-long'
  /** `params.max` entries at most. */
  | 'requests/too-many'
  | 'requests/listed-twice'
  /** 0 to 100. */
  | 'requests/not-a-percentage'
  /** Control characters, which no name and no address has. */
  | 'requests/bad-characters'

export interface FieldError {
  /** The question, and inside it the field: `posting-period/to`, `places-of-work/0/country`. */
  readonly field: string
  readonly code: FieldCode
  readonly params?: Readonly<Record<string, number>>
}

/** `fields` has at least one entry. */
export type AnswerError = CodedError<'requests/answer-invalid'> & { readonly fields: readonly FieldError[] }

export type RequestsError =
  | AnswerError
  | CodedError<
      /** No such request at this institution, or not for this person. */
      | 'requests/not-found'
      /** The question is not one of this request. */
      | 'requests/unknown-question'
      /** The question is not one that the worker may correct. */
      | 'requests/not-correctable'
      /** Not in this state; `params.state` says which it is. */
      | 'requests/state-forbids'
      /** Questions are still open; `at` is the next one. */
      | 'requests/incomplete'
      | 'requests/not-the-applicant'
      | 'requests/not-the-worker'
      | 'requests/unknown-procedure'
      | 'requests/unknown-language'
      | 'requests/note-too-long'
    >
