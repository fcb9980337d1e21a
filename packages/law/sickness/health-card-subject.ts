/** A family's request for health cards as a question of the law: one outcome for all, and what each person gets. */
import type { Period } from '@passerelle/kernel'
import type { LawSubject } from '../frame/subject.ts'
import { decideHealthCard, healthCardRules } from './decide-health-card.ts'
import { type HealthCardFacts, healthCardFactsSchema, parseHealthCardFacts } from './facts.ts'

export interface HealthCardAnswer {
  readonly persons: readonly {
    readonly reference: string
    readonly documents: readonly ('EHIC' | 'PRC')[]
    readonly certificate?: Period
  }[]
}

const outcomes = { issue: 'decided', 'needs-clerk': 'needs-clerk', undecided: 'unknown' } as const

export const healthCardSubject: LawSubject<HealthCardFacts, HealthCardAnswer> = {
  id: 'health-card',
  area: 'sickness',
  title: 'Who of a family gets a European Health Insurance Card',
  factsSchema: healthCardFactsSchema,
  sources: {
    persons: { question: 'persons', answeredBy: ['person'], essential: true },
    delivery: { question: 'delivery', answeredBy: ['person'] },
    travel: { question: 'travel-period', answeredBy: ['person'] },
  },
  rules: healthCardRules,
  parse: parseHealthCardFacts,
  decide(facts, { on, ruleset }) {
    const { outcome, persons, legalBasis, factsUsed, needs, unverified } = decideHealthCard(facts, on, ruleset.id)
    const answer: HealthCardAnswer = {
      persons: persons.map(({ reference, documents, certificate }) => ({
        reference,
        documents,
        ...(certificate === undefined ? {} : { certificate }),
      })),
    }
    return {
      subject: 'health-card',
      outcome: outcomes[outcome],
      ...(outcome === 'issue' ? { answer } : {}),
      legalBasis,
      findings: persons.flatMap(({ findings }) => findings),
      factsUsed,
      needs: needs.length > 0 ? needs : persons.flatMap((person) => person.needs),
      documents: [],
      ruleset: ruleset.id,
      on,
      unverified,
    }
  },
}
