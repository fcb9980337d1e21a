/** The facts that a clerk may state from evidence, each with the form in which it is asked; what a document or a register would show. */
import { err, ok, type Result } from '@passerelle/kernel'
import type { Question } from '@passerelle/law'
import type { DeterminationError } from '../errors.ts'
import { factsOfAnswer, type Procedure, questionsOf } from './procedure.ts'
import { combineStatements, namedByDocument, type Statement } from './statement.ts'

export interface ClerkFact {
  readonly fact: string
  /** `host-state` where the parties are asked for it too, otherwise the fact's own name. */
  readonly question: Question
}

type Row = Omit<ClerkFact, 'question'> & { readonly question: string | Omit<Question, 'answeredBy' | 'provision'> }

const asked = (fact: string, question: string): Row => ({ fact, question })
const own = (fact: string, kind: Question['kind'], required = true): Row => ({ fact, question: { id: fact, kind, required } })

/**
 * The worker is not among them: who the document is for cannot be exchanged. Earlier postings are judged, not stated.
 * Nor is the cover of a card: its register is asked again as long as the card is out, so it is corrected there.
 */
const rows: Readonly<Record<Procedure, readonly Row[]>> = {
  'posted-worker-a1': [
    asked('employmentKind', 'employment-kind'),
    asked('sendingState', 'sending-state'),
    asked('hostState', 'host-state'),
    asked('severalStates', 'several-states'),
    asked('period', 'posting-period'),
    asked('hostUndertaking', 'host-undertaking'),
    asked('placesOfWork', 'places-of-work'),
    asked('replacesPosted', 'replaces-another-worker'),
    asked('directRelationship', 'direct-relationship'),
    asked('lentOn', 'lent-on'),
    asked('recruitedForPosting', 'recruited-for-posting'),
    asked('recruitedIn', 'recruited-in-state'),
    own('nationality', 'country'),
    own('residenceState', 'country'),
    own('insurance', 'date', false),
    own('employment', 'date', false),
    own('turnoverShare', 'percentage'),
    own('internalManagementOnly', 'yes-no'),
    own('replacedSince', 'date'),
  ],
  'health-card': [asked('delivery', 'delivery'), asked('travel', 'travel-period')],
}

export function clerkFactsOf(procedure: Procedure): readonly ClerkFact[] {
  return rows[procedure].flatMap(({ question, ...row }) => {
    if (typeof question !== 'string') return [{ ...row, question: { ...question, provision: [], answeredBy: 'clerk' as const } }]
    const known = questionsOf(procedure).find(({ id }) => id === question)
    return known === undefined ? [] : [{ ...row, question: known }]
  })
}

/**
 * What one statement of a clerk says to the law and to the document. A date of insurance is completed by the State that sends,
 * a date of employment by the contract's State, as far as they are known.
 * @param value in the form of the fact's question; the caller has checked it
 */
export function factsOfClerk(
  procedure: Procedure,
  fact: string,
  value: unknown,
  statements: readonly Statement[],
): Result<Record<string, unknown>, DeterminationError> {
  const row = clerkFactsOf(procedure).find((each) => each.fact === fact)
  if (row === undefined) return err({ code: 'determination/unknown-fact', at: fact.slice(0, 60) })
  const known = (name: string) => combineStatements(statements).known.find((each) => each.fact === name)?.value
  if (fact === 'insurance') {
    const state = known('sendingState')
    return state === undefined
      ? err({ code: 'determination/fact-missing', at: 'sendingState' })
      : ok({ insurance: { state, since: value } })
  }
  if (fact === 'employment') return ok({ employment: { ...(known('employment') as object | undefined), since: value } })
  if (row.question.id === fact) return ok({ [fact]: value })
  const facts = factsOfAnswer(procedure, row.question.id, value)
  const named = namedByDocument[row.question.id]
  return facts.ok && named !== undefined ? ok({ ...facts.value, [named]: value }) : facts
}
