/** One worked case played: its facts put to the law, and the decision beside what the case expects. */
import { type Decision, decide, type LawError } from '@passerelle/law'
import type { CaseAnswer, CaseFacts, CaseReader, CaseReaders, LawCase } from './case-language.ts'
import { caseReaders } from './cases/index.ts'
import { citedBy, isCited } from './citations.ts'
import { compareExpected } from './compare-expected.ts'
import type { Difference } from './difference.ts'
import { unknownKeys } from './unknown-keys.ts'

export interface PlayedCase {
  readonly id: string
  readonly area: string
  readonly question: string
  /** `not-decided`: we say honestly that we do not know, where the case expects a decision. */
  readonly result: 'passed' | 'failed' | 'not-decided'
  readonly differences: readonly Difference[]
  readonly unsaid: readonly Difference[]
  readonly decision?: Decision
  /** Why there is no decision: an error of the law, or a question or a key that no reader knows. */
  readonly stopped?: string
  readonly citations: { readonly named: readonly string[]; readonly missing: readonly string[] }
}

type Readers = Readonly<Record<string, CaseReaders>>
type Played = { readonly decision: Decision; readonly answer: CaseAnswer } | { readonly stopped: string; readonly isKnown: boolean }

export function playCase(lawCase: LawCase, readers: Readers = caseReaders): PlayedCase {
  const { id, area, facts, expected } = lawCase
  const about = { id, area, question: facts.question }
  const named = citationsIn(expected)
  const unknown = unknownKeys(facts)
  const played =
    unknown.length > 0
      ? { stopped: `no reader knows the key ${unknown.join(', ')}`, isKnown: false }
      : ask(Object.hasOwn(readers, area) ? readers[area] : undefined, facts)
  if (!('decision' in played)) {
    const { differences, unsaid } = compareExpected(expected, played.isKnown ? { outcome: needsClerk } : {}, [])
    const isPassed = expected.outcome === needsClerk && differences.length + unsaid.length === 0
    const citations = { named, missing: named }
    return { ...about, result: isPassed ? 'passed' : 'not-decided', differences: [], unsaid, stopped: played.stopped, citations }
  }
  const { decision, answer } = played
  const cited = citedBy(decision, citationsIn(answer))
  const citations = { named, missing: named.filter((entry) => !isCited(entry, cited)) }
  const isToldAsDecided = decision.outcome === 'decided' && answer.outcome === undefined && expected.outcome === needsClerk
  const compared = compareExpected(expected, isToldAsDecided ? { ...answer, outcome: 'decided' } : answer, decision.documents)
  return { ...about, result: resultOf(expected, answer, compared), ...compared, decision, citations }
}

const needsClerk = 'needs_clerk'

function resultOf(
  expected: LawCase['expected'],
  answer: CaseAnswer,
  { differences, unsaid }: { differences: readonly Difference[]; unsaid: readonly Difference[] },
): PlayedCase['result'] {
  if (answer.outcome === needsClerk && expected.outcome !== needsClerk) return 'not-decided'
  if (differences.length > 0) return 'failed'
  return unsaid.length > 0 ? 'not-decided' : 'passed'
}

function ask(readers: CaseReaders | undefined, facts: CaseFacts): Played {
  const reader = readers !== undefined && Object.hasOwn(readers, facts.question) ? readers[facts.question] : undefined
  if (reader === undefined) return { stopped: 'no reader knows this question', isKnown: false }
  try {
    const decision = decide(reader.put(facts))
    if (!decision.ok) return { stopped: errorText(decision.error), isKnown: true }
    return { decision: decision.value, answer: answerIn(reader, decision.value, facts) }
  } catch (error) {
    return { stopped: `the reader stumbled: ${error instanceof Error ? error.message : String(error)}`, isKnown: false }
  }
}

function answerIn(reader: CaseReader, decision: Decision, facts: CaseFacts): CaseAnswer {
  const answer = reader.tell(decision, facts)
  if (decision.outcome !== 'decided') return { ...answer, outcome: needsClerk }
  return answer
}

const errorText = ({ code, at }: LawError): string => (at === undefined ? code : `${code} at ${at}`)

/** Every entry of `legal_basis`, at any depth. */
function citationsIn(words: unknown): string[] {
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]) =>
    key === 'legal_basis' && Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : citationsIn(value),
  )
}
