/**
 * Several States would pay family benefits for the same children: who pays first, what the others add, and what comes back.
 * @source 883/2004 Arts. 67-68; 987/2009 Arts. 58 and 60(1)
 */
import type { CountryCode, StateCode } from '@passerelle/kernel'
import type { Decision } from '../frame/decision.ts'
import { type Reasoning, reasonAbout, type Said } from '../frame/reasoning.ts'
import type { At } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import {
  type First,
  familyActivityByChild,
  familyLongestInsurance,
  familyPensionByChild,
  familyPriorityByBasis,
  familyResidenceByChild,
  familyRightsKnown,
  onlyFamilyRight,
} from './883-art-68-1-priority.ts'
import { familySupplement, type Payment, withPrimary } from './883-art-68-2-supplement.ts'
import { familyHighestAmount, type HighestPays } from './987-art-58-highest-amount.ts'
import { familyStatesBound } from './family-states-bound.ts'
import {
  type Basis,
  type FamilyCase,
  type PriorityFacts,
  parsePriorityFacts,
  prioritySchema,
  prioritySources,
  rankedCase,
  type Standing,
  standingsOf,
} from './priority-facts.ts'

export interface PriorityAnswer {
  readonly primary: StateCode
  /** What the right in the first State rests on. */
  readonly basis: Basis
  /** The State next in rank that may owe a supplement; none where the cost is shared, or where only one State pays. */
  readonly secondary?: StateCode
  /** Absent where no amounts are known. */
  readonly pays?: readonly Payment[]
  readonly reimbursement?: HighestPays['reimbursement']
}

function decide(facts: PriorityFacts, at: At): Decision<PriorityAnswer> {
  const reasoning = reasonAbout<PriorityAnswer>('family-priority', facts, at, prioritySources)
  if (reasoning.ask(familyRightsKnown, facts).state !== 'holds') return reasoning.open()
  const standings = standingsOf(facts)
  if (reasoning.ask(familyStatesBound, { states: statesOf(facts, standings) }).state !== 'holds') return reasoning.forClerk()
  const ranked = rankedCase(facts, standings)
  const first = findFirst(ranked, reasoning)
  if (first.state === 'fails') return reasoning.forClerk()
  if (first.state === 'unknown') return reasoning.open()
  const { primary, reimbursement }: First & Partial<HighestPays> = first.concludes
  const secondary = reimbursement === undefined ? standings.find(({ state }) => state !== primary)?.state : undefined
  const basis = standings.find(({ state }) => state === primary)?.basis ?? 'residence'
  const answer: { -readonly [Key in keyof PriorityAnswer]: PriorityAnswer[Key] } = { primary, basis }
  if (secondary !== undefined) answer.secondary = secondary
  if (reimbursement !== undefined) answer.reimbursement = reimbursement
  const legalBasis = first.finding.provision
  if (facts.amounts === undefined && facts.amountsPerChild === undefined) return reasoning.decided(answer, { legalBasis })
  const supplement = reasoning.ask(familySupplement, withPrimary(ranked, primary, reimbursement?.from))
  if (supplement.state !== 'holds') return reasoning.open({ otherwise: answer })
  answer.pays = supplement.concludes
  return reasoning.decided(answer, { legalBasis: secondary === undefined ? legalBasis : legalBasis.concat(supplement.finding.provision) })
}

function statesOf({ children }: PriorityFacts, standings: readonly Standing[]): (CountryCode | undefined)[] {
  const states: (CountryCode | undefined)[] = []
  for (const { state } of standings) states.push(state)
  if (children !== undefined) for (const { residesIn } of children) states.push(residesIn)
  return states
}

function findFirst(facts: FamilyCase, reasoning: Reasoning<PriorityAnswer>): Said<First | HighestPays> {
  const only = reasoning.ask(onlyFamilyRight, facts)
  if (only.state === 'holds') return only
  const byBasis = reasoning.ask(familyPriorityByBasis, facts)
  if (byBasis.state !== 'fails') return byBasis
  switch (facts.standings[0]?.basis) {
    case 'activity': {
      const byChild = reasoning.ask(familyActivityByChild, facts)
      return byChild.state === 'fails' ? reasoning.ask(familyHighestAmount, facts) : byChild
    }
    case 'pension': {
      const byChild = reasoning.ask(familyPensionByChild, facts)
      return byChild.state === 'fails' ? reasoning.ask(familyLongestInsurance, facts) : byChild
    }
    default:
      return reasoning.ask(familyResidenceByChild, facts)
  }
}

export const familyPrioritySubject: LawSubject<PriorityFacts, PriorityAnswer> = {
  id: 'family-priority',
  area: 'family',
  title: 'Which State pays family benefits first, and what the others add',
  factsSchema: prioritySchema,
  sources: prioritySources,
  rules: [
    familyRightsKnown,
    familyStatesBound,
    onlyFamilyRight,
    familyPriorityByBasis,
    familyActivityByChild,
    familyHighestAmount,
    familyPensionByChild,
    familyLongestInsurance,
    familyResidenceByChild,
    familySupplement,
  ],
  parse: parsePriorityFacts,
  decide,
}
