/** What an employer can be asked about a posting, in the order of asking, and which fact each answer gives. Texts are messages. */
import { err, isStateCode, ok, parsePeriod, type Result, stateCodes } from '@passerelle/kernel'
import type { LawError } from '../errors.ts'
import type { Question } from '../frame/question.ts'
import { employmentKinds, type PostingCondition, type PostingFacts, parsePostingFacts } from './facts.ts'
import { postingRules } from './posting.table.ts'

export interface PostingQuestion extends Question {
  /** The conditions of the law that look at the answer; their citations are the question's. */
  readonly neededBy: readonly PostingCondition[]
  /** The facts that a well-formed answer gives; undefined where the form is wrong. */
  toFacts(value: unknown): PostingFacts | undefined
}

const employer = { required: true, answeredBy: 'employer' } as const
const yesNo = (fact: 'severalStates' | 'directRelationship' | 'replacesPosted' | 'lentOn' | 'recruitedForPosting') => ({
  kind: 'yes-no' as const,
  toFacts: (value: unknown) => (typeof value === 'boolean' ? { [fact]: value } : undefined),
})

const rows: readonly Omit<PostingQuestion, 'provision'>[] = [
  {
    id: 'employment-kind',
    neededBy: ['employed-person'],
    ...employer,
    kind: 'choice',
    options: employmentKinds,
    toFacts: (value) => {
      const kind = employmentKinds.find((known) => known === value)
      return kind === undefined ? undefined : { employmentKind: kind }
    },
  },
  {
    id: 'sending-state',
    neededBy: ['two-states', 'coordination-applies', 'person-covered', 'insured-before'],
    ...employer,
    kind: 'country',
    options: stateCodes,
    toFacts: (value) => (isStateCode(value) ? { sendingState: value } : undefined),
  },
  {
    id: 'worker',
    neededBy: ['person-known'],
    ...employer,
    kind: 'text',
    maxLength: 40,
    toFacts: (value) => (typeof value === 'string' ? { worker: 'stated' } : undefined),
  },
  {
    id: 'host-state',
    neededBy: ['two-states', 'coordination-applies', 'person-covered', 'pause-since-last-posting'],
    ...employer,
    kind: 'country',
    options: stateCodes,
    toFacts: (value) => (isStateCode(value) ? { hostState: value } : undefined),
  },
  { id: 'several-states', neededBy: ['one-host-state'], ...employer, ...yesNo('severalStates') },
  {
    id: 'posting-period',
    neededBy: ['at-most-24-months', 'coordination-applies', 'insured-before', 'pause-since-last-posting'],
    ...employer,
    kind: 'period',
    toFacts: (value) => {
      const period = parsePeriod(value)
      return period.ok && period.value.to !== undefined ? { period: { from: period.value.from, to: period.value.to } } : undefined
    },
  },
  {
    id: 'host-undertaking',
    neededBy: ['where-work-is-done', 'pause-since-last-posting'],
    answeredBy: 'employer',
    required: false,
    kind: 'company',
    toFacts: (value) => {
      if (value === null) return { hostUndertaking: 'none' }
      const company = record(value)
      if (company === undefined) return undefined
      return { hostUndertaking: typeof company.legalPersonId === 'string' ? { id: company.legalPersonId } : {} }
    },
  },
  {
    id: 'places-of-work',
    neededBy: ['where-work-is-done', 'one-host-state'],
    ...employer,
    kind: 'address',
    toFacts: (value) => {
      const countries = (Array.isArray(value) ? value : [value]).map((place) => record(place)?.country)
      const parsed = parsePostingFacts({ placesOfWork: [...new Set(countries)] })
      return parsed.ok ? parsed.value : undefined
    },
  },
  { id: 'replaces-another-worker', neededBy: ['no-replacement'], ...employer, ...yesNo('replacesPosted') },
  { id: 'direct-relationship', neededBy: ['direct-relationship'], ...employer, ...yesNo('directRelationship') },
  { id: 'lent-on', neededBy: ['not-lent-on'], ...employer, ...yesNo('lentOn') },
  { id: 'recruited-for-posting', neededBy: ['recruited-in-sending-state'], ...employer, ...yesNo('recruitedForPosting') },
  {
    id: 'recruited-in-state',
    neededBy: ['recruited-in-sending-state'],
    ...employer,
    kind: 'country',
    toFacts: (value) => {
      const parsed = parsePostingFacts({ recruitedIn: value })
      return parsed.ok ? parsed.value : undefined
    },
  },
]

export const postingQuestions: readonly PostingQuestion[] = rows.map((row) => ({
  ...row,
  provision: [...new Set(postingRules.filter((rule) => row.neededBy.includes(rule.id)).flatMap((rule) => rule.provision))],
}))

/** The facts that an answer to one of these questions gives. */
export function factsFromAnswer(questionId: string, value: unknown): Result<PostingFacts, LawError> {
  const question = postingQuestions.find(({ id }) => id === questionId)
  if (question === undefined) return err({ code: 'law/unknown-question', at: questionId })
  const facts = question.toFacts(value)
  return facts === undefined ? err({ code: 'law/answer-invalid', at: questionId }) : ok(facts)
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}
