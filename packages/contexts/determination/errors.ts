/** Everything that can go wrong when a request is determined; each code with what it means. */
import type { CodedError } from '@passerelle/kernel'

/** `params.register` names which one: `employment` or `insurance`. */
export type RegisterError = CodedError<
  /** The register does not answer, answers too late or says that it is down. Try again later. */
  | 'determination/register-unavailable'
  /** The answer does not have the agreed form, or is about somebody else. Nothing of it is used. */
  | 'determination/register-answer-invalid'
  /** The register does not accept the question. */
  | 'determination/register-refused'
  | 'determination/unknown-person'
  | 'determination/unknown-employer'
>

export type DeterminationError = CodedError<
  /** A statement or an answer does not have the form that the law reads; `at` names it. */
  | 'determination/facts-invalid'
  | 'determination/unknown-question'
  /** Nothing was determined for this request, or not by this institution. */
  | 'determination/not-found'
  | 'determination/task-not-found'
  | 'determination/task-already-answered'
  /** A clerk's answer carries its reason: 1 to 2000 characters. */
  | 'determination/reason-required'
  /** The clerk says that a condition is met, and the facts still prove that it is not. Correct the fact as well. */
  | 'determination/answer-contradicts-facts'
  /** The clerk says that a condition is met, but a fact that the document names is still unknown: state it as a corrected fact. */
  | 'determination/fact-missing'
  /** Not one of the facts that a clerk may state for this procedure. */
  | 'determination/unknown-fact'
  /** A clerk's statement names the kind of evidence that it rests on. */
  | 'determination/evidence-required'
  /** The stored decision names a ruleset that this version does not know. */
  | 'determination/unknown-ruleset'
>
