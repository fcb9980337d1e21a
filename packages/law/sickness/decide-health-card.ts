/**
 * Who of a family gets a European Health Insurance Card, or its Provisional Replacement Certificate on paper.
 * @source 883/2004 Art. 19; 987/2009 Art. 25; Decision S1; Decision S2
 * Not looked at: pensioners (Art. 27), residence outside the competent State, limits for third-country nationals (1231/2010).
 */
import { contains, minDate, type Period, type PlainDate, plainDate } from '@passerelle/kernel'
import { applyRule } from '../frame/apply-rule.ts'
import type { Finding, NeededFact } from '../frame/finding.ts'
import type { FactSources, GeneralReason, Rule } from '../frame/rule.ts'
import { findRuleset, type Ruleset, type RulesetId, rulesetOn } from '../frame/rulesets.table.ts'
import type { CardPerson, Delivery, HealthCardCondition, HealthCardFacts } from './facts.ts'

export type HealthCardReason =
  | GeneralReason
  | 'not-insured'
  | 'not-in-register'
  | 'cover-over'
  | 'cover-ends-during-stay'
  | 'cover-not-begun'
export type HealthCardFinding = Finding<HealthCardCondition, HealthCardReason>

/** One person seen by the law, with what the family's request says for all. */
interface PersonFacts {
  readonly insured?: boolean
  readonly cover?: Period
  readonly delivery?: Delivery
  readonly travel?: { readonly from: PlainDate; readonly to: PlainDate }
}

export interface PersonDecision {
  readonly reference: string
  readonly outcome: 'issue' | 'needs-clerk' | 'undecided'
  readonly legalBasis: readonly string[]
  readonly findings: readonly HealthCardFinding[]
  readonly needs: readonly NeededFact[]
  readonly documents: readonly ('EHIC' | 'PRC')[]
  /** The certificate on paper is good for the stay, and never longer than the cover. */
  readonly certificate?: { readonly from: PlainDate; readonly to: PlainDate }
}

export interface HealthCardDecision {
  readonly subject: 'health-card'
  readonly outcome: 'issue' | 'needs-clerk' | 'undecided'
  readonly persons: readonly PersonDecision[]
  readonly legalBasis: readonly string[]
  readonly factsUsed: readonly string[]
  /** What the whole request still lacks. */
  readonly needs: readonly NeededFact[]
  readonly ruleset: RulesetId
  readonly on: PlainDate
  readonly unverified: readonly HealthCardCondition[]
}

const since2010 = { from: plainDate('2010-05-01') }
const source = 'memory of Decisions S1 and S2; seed facts on documents'

type CardRule<Id extends HealthCardCondition, Reason extends HealthCardReason> = Rule<PersonFacts, Id, Reason>

const insuredWithInstitution: CardRule<'insured-with-institution', 'not-insured' | 'not-in-register' | 'cover-over' | 'cover-not-begun'> = {
  id: 'insured-with-institution',
  says: {
    condition: 'the person is insured with this institution',
    holds: 'The person is insured with this institution.',
    'not-in-register': 'The insurance register does not know the person.',
    'not-insured': 'The person is not insured with this institution.',
    'cover-over': 'The insurance has ended.',
    'cover-not-begun': 'The insurance begins on {from}.',
  },
  provision: ['883/2004 Art 19(1)', '987/2009 Art 25(1)'],
  source,
  validity: since2010,
  verified: false,
  leadsTo: [],
  evaluate: ({ insured, cover }, { on }) => {
    if (insured === undefined) return { state: 'unknown', because: 'not-in-register', missing: [], facts: [] }
    if (!insured) return { state: 'fails', because: 'not-insured', facts: ['insured'] }
    if (cover === undefined) return { state: 'unknown', missing: ['cover'], facts: ['insured', 'cover'] }
    if (cover.to !== undefined && cover.to < on) return { state: 'fails', because: 'cover-over', facts: ['insured', 'cover'] }
    if (cover.from > on)
      return { state: 'unknown', because: 'cover-not-begun', missing: [], params: { from: cover.from }, facts: ['insured', 'cover'] }
    return { state: 'holds', facts: ['insured', 'cover'] }
  },
}

const stayKnown: CardRule<'stay-known', never> = {
  id: 'stay-known',
  says: {
    condition: 'the time of the stay is known where it is needed',
    holds: 'Everything needed for the card is known.',
  },
  provision: ['Decision S1 pt 5', 'Decision S2'],
  source,
  validity: since2010,
  verified: false,
  leadsTo: [],
  evaluate: ({ delivery, travel }) => {
    if (delivery === undefined) return { state: 'unknown', missing: ['delivery'], facts: ['delivery'] }
    if (isOnPaper(delivery) && travel === undefined) return { state: 'unknown', missing: ['travel'], facts: ['delivery', 'travel'] }
    return { state: 'holds', facts: ['delivery', 'travel'] }
  },
}

/** A stay that outlasts the cover is for a clerk: whether the cover will go on is not known. */
const coverDuringStay: CardRule<'cover-during-stay', 'cover-over' | 'cover-ends-during-stay'> = {
  id: 'cover-during-stay',
  says: {
    condition: 'the insurance lasts for the whole stay',
    holds: 'The insurance lasts for the whole stay.',
    'cover-over': 'The insurance ends before the stay begins.',
    'cover-ends-during-stay': 'The insurance ends during the stay. A member of staff looks at it.',
  },
  provision: ['883/2004 Art 19(1)', 'Decision S1'],
  source,
  validity: since2010,
  verified: false,
  leadsTo: [],
  evaluate: ({ cover, travel }) => {
    if (travel === undefined) return { state: 'holds', facts: ['travel'] }
    if (cover === undefined) return { state: 'unknown', missing: ['cover'], facts: ['cover', 'travel'] }
    if (contains(cover, travel.from) && contains(cover, travel.to)) return { state: 'holds', facts: ['cover', 'travel'] }
    if (cover.to !== undefined && cover.to < travel.from) return { state: 'fails', because: 'cover-over', facts: ['cover', 'travel'] }
    return { state: 'unknown', because: 'cover-ends-during-stay', missing: [], facts: ['cover', 'travel'] }
  },
}

export const healthCardRules = [insuredWithInstitution, stayKnown, coverDuringStay] as const

const sources: FactSources<PersonFacts> = {
  insured: { question: 'insured', answeredBy: ['register', 'clerk'] },
  cover: { question: 'cover', answeredBy: ['register', 'clerk'] },
  delivery: { question: 'delivery', answeredBy: ['person'] },
  travel: { question: 'travel-period', answeredBy: ['person'] },
}

/** @param rulesetId another edition of the law than the one in force on the day */
export function decideHealthCard(facts: HealthCardFacts, on: PlainDate, rulesetId?: RulesetId): HealthCardDecision {
  const ruleset = (rulesetId === undefined ? undefined : findRuleset(rulesetId)) ?? rulesetOn(on)
  const persons = (facts.persons ?? []).map((person) => decidePerson(person, facts, { on, ruleset }))
  const findings = persons.flatMap((person) => person.findings)
  const needs = [
    ...(facts.persons === undefined ? [{ question: 'persons', fact: 'persons', answeredBy: ['person'] as const }] : []),
    ...(facts.delivery === undefined ? [{ question: 'delivery', fact: 'delivery', answeredBy: sources.delivery.answeredBy }] : []),
    ...(facts.delivery !== undefined && isOnPaper(facts.delivery) && facts.travel === undefined
      ? [{ question: 'travel-period', fact: 'travel', answeredBy: sources.travel.answeredBy }]
      : []),
  ]
  return {
    subject: 'health-card',
    outcome: needs.length > 0 ? 'undecided' : worst(persons),
    persons,
    legalBasis: ['883/2004 Art 19(1)', '987/2009 Art 25(1)'],
    factsUsed: Object.keys(facts).sort(),
    needs,
    ruleset: ruleset.id,
    on,
    unverified: [...new Set(findings.filter((finding) => !finding.verified).map((finding) => finding.condition))],
  }
}

function decidePerson(person: CardPerson, { delivery, travel }: HealthCardFacts, at: { on: PlainDate; ruleset: Ruleset }): PersonDecision {
  const facts: PersonFacts = {
    ...(person.insured === undefined ? {} : { insured: person.insured }),
    ...(person.cover === undefined ? {} : { cover: person.cover }),
    ...(delivery === undefined ? {} : { delivery }),
    ...(travel === undefined ? {} : { travel }),
  }
  const judged = person.judgements ?? {}
  const findings: readonly HealthCardFinding[] = [
    applyRule(insuredWithInstitution, facts, at, sources, judged['insured-with-institution']),
    applyRule(stayKnown, facts, at, sources, judged['stay-known']),
    applyRule(coverDuringStay, facts, at, sources, judged['cover-during-stay']),
  ]
  const needs = findings.flatMap((finding) => (finding.state === 'unknown' ? finding.missing : []))
  const base = { reference: person.reference, findings, needs }
  if (findings.every((finding) => finding.state === 'holds') && delivery !== undefined) {
    const certificate =
      isOnPaper(delivery) && travel !== undefined ? { from: travel.from, to: lastCoveredDay(travel.to, person.cover) } : undefined
    return {
      ...base,
      outcome: 'issue',
      legalBasis: ['883/2004 Art 19(1)', 'Decision S1', 'Decision S2'],
      documents: delivery === 'paper' ? ['PRC'] : delivery === 'wallet' ? ['EHIC'] : ['EHIC', 'PRC'],
      ...(certificate === undefined ? {} : { certificate }),
    }
  }
  const isForClerk =
    findings.some((finding) => finding.state === 'fails') || needs.every(({ answeredBy }) => answeredBy.every((who) => who === 'clerk'))
  return {
    ...base,
    outcome: isForClerk ? 'needs-clerk' : 'undecided',
    legalBasis: [...new Set(findings.flatMap((finding) => (finding.state === 'holds' ? [] : finding.provision)))],
    documents: [],
  }
}

function lastCoveredDay(lastDay: PlainDate, cover: Period | undefined): PlainDate {
  return cover?.to === undefined ? lastDay : minDate(lastDay, cover.to)
}

function isOnPaper(delivery: Delivery): boolean {
  return delivery !== 'wallet'
}

function worst(persons: readonly PersonDecision[]): HealthCardDecision['outcome'] {
  return (['undecided', 'needs-clerk'] as const).find((outcome) => persons.some((person) => person.outcome === outcome)) ?? 'issue'
}
