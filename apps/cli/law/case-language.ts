/**
 * Worked cases of the law in the public case language: facts under the names of that language, and what is expected of a decision.
 * A reader turns the facts of one question into our question, and our decision into the words of `expected`.
 */
import type { Decision, LawQuestion } from '@passerelle/law'

/** As written in the file; nothing is known of its shape but that it names a question. */
export type CaseFacts = Readonly<Record<string, unknown>> & { readonly question: string }

export interface LawCase {
  readonly id: string
  readonly area: string
  readonly facts: CaseFacts
  readonly expected: Readonly<Record<string, unknown>>
}

/**
 * What a decision says, under the keys of `expected`: outcome, States, amounts in whole currency with decimals, dates, booleans.
 * `documents` and `legal_basis` are read from the decision for all questions alike, unless they are given here.
 */
export type CaseAnswer = Readonly<Record<string, unknown>>

export interface CaseReader {
  /** Keys that are absent stay unknown. A case that needs several of our questions is put in the order given; the last decides. */
  put(facts: CaseFacts): LawQuestion
  /** Asked only of decisions with outcome `decided`, and of those for a clerk (then only `otherwise` and such). */
  tell(decision: Decision, facts: CaseFacts): CaseAnswer
}

/** Readers by question; the same question may be read differently in another area. */
export type CaseReaders = Readonly<Record<string, CaseReader>>
