/** What a person is asked for a health card, in order; how long the stay is only where a certificate on paper is wanted. */
import { err, ok, type PlainDate, parsePeriod, type Result } from '@passerelle/kernel'
import type { LawError } from '../errors.ts'
import type { Question } from '../frame/question.ts'
import { decideHealthCard } from './decide-health-card.ts'
import { deliveries, type HealthCardFacts } from './facts.ts'

export const healthCardQuestions: readonly Question[] = [
  { id: 'persons', kind: 'person-list', provision: ['883/2004 Art 19(1)'], required: true, answeredBy: 'person' },
  { id: 'delivery', kind: 'choice', options: deliveries, provision: ['Decision S1', 'Decision S2'], required: true, answeredBy: 'person' },
  { id: 'travel-period', kind: 'period', provision: ['Decision S1 pt 5'], required: true, answeredBy: 'person' },
]

export function healthCardQuestionsFor(facts: HealthCardFacts, on: PlainDate): Question[] {
  const open = decideHealthCard(facts, on).needs
  return healthCardQuestions.filter(({ id }) => open.some((need) => need.question === id))
}

export function nextHealthCardQuestion(facts: HealthCardFacts, on: PlainDate): Question | undefined {
  return healthCardQuestionsFor(facts, on)[0]
}

/** Persons are referred to by the number under which their register knows them (`pin`). */
export function healthCardFactsFromAnswer(questionId: string, value: unknown): Result<HealthCardFacts, LawError> {
  const invalid = err({ code: 'law/answer-invalid', at: questionId } as const)
  switch (questionId) {
    case 'persons': {
      const pins = Array.isArray(value) ? value.map((person: unknown) => (person as { pin?: unknown } | null)?.pin) : []
      const known = pins.filter((pin) => typeof pin === 'string' && pin.length > 0 && pin.length <= 100)
      if (known.length === 0 || known.length !== pins.length || pins.length > 20) return invalid
      return ok({ persons: [...new Set(known as string[])].map((reference) => ({ reference })) })
    }
    case 'delivery': {
      const delivery = deliveries.find((known) => known === value)
      return delivery === undefined ? invalid : ok({ delivery })
    }
    case 'travel-period': {
      const period = parsePeriod(value)
      return period.ok && period.value.to !== undefined ? ok({ travel: { from: period.value.from, to: period.value.to } }) : invalid
    }
    default:
      return err({ code: 'law/unknown-question', at: questionId })
  }
}
