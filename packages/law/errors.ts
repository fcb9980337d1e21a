/** Everything that can be wrong with what is put to the law; each code with what it means. */
import type { CodedError } from '@passerelle/kernel'

export type LawError = CodedError<
  /** The facts do not have the published shape; `at` is a JSON Pointer. */
  | 'law/facts-invalid'
  /** A date is no calendar date. */
  | 'law/not-a-date'
  /** A period ends before it starts. */
  | 'law/period-ends-before-start'
  /** The answer does not have the form that its question asks for; `at` is the question. */
  | 'law/answer-invalid'
  /** No question of this procedure has this id. */
  | 'law/unknown-question'
  /** Two facts cannot both be true; `at` is the one that was read last. */
  | 'law/facts-contradict'
  /** Shares of one whole add up to more than 100 %. */
  | 'law/shares-over-100'
  /** No question of the law has this name. */
  | 'law/unknown-subject'
  /** The facts name no day, and none was given. */
  | 'law/day-missing'
  /** No ruleset has this id. */
  | 'law/unknown-ruleset'
>
