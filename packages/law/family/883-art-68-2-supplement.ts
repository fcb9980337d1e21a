/**
 * What each State pays once the first one is known: the first its own amount, another what goes beyond that of the first.
 * Nothing is added for children in another State where the right rests on residence alone.
 * @source 883/2004 Art. 68(2); Decision F3 (per family member)
 */
import type { StateCode } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { since2010 } from './family-states-bound.ts'
import { amountOf, type FamilyCase, type PriorityFacts, type Standing } from './priority-facts.ts'

export interface Payment {
  readonly state: StateCode
  readonly monthly: number
}

/** The case with what earlier rules found. */
export interface WithPrimary extends FamilyCase {
  readonly primary: StateCode
  /** The State that bears half of the cost instead of a supplement. */
  readonly sharesCost?: StateCode
}

export function withPrimary(ranked: FamilyCase, primary: StateCode, sharesCost: StateCode | undefined): WithPrimary {
  const { rights, children, amounts, amountsPerChild, insurance, standings } = ranked
  return { rights, children, amounts, amountsPerChild, insurance, standings, primary, sharesCost } as WithPrimary
}

type Reason = 'children-divided' | 'several-supplements'
const cited = ['883/2004 Art 68(2)', 'Decision F3']

export const familySupplement: Rule<WithPrimary, 'family-supplement', Reason, readonly Payment[]> = {
  id: 'family-supplement',
  provision: cited,
  source: 'Commission FAQ on family benefits; last sentence of the paragraph and Decision F3 from memory',
  validity: since2010,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known what each State adds to the first one',
    holds: '{state} pays its own amount; another State adds only what goes beyond it.',
    'children-divided':
      'Some children live in the second State and some elsewhere. Its right rests on residence alone, so the amount must be split by child.',
    'several-supplements':
      'Several States would add something to the first. The Regulation does not say whether one supplement counts against the next.',
  },
  evaluate: (facts) => {
    const read = ['rights', 'children', 'amounts', 'amountsPerChild'] as const
    const first = amountOf(facts, facts.primary)
    const missing = facts.amounts === undefined && facts.amountsPerChild !== undefined ? (['children'] as const) : (['amounts'] as const)
    if (first === undefined) return { state: 'unknown', missing, facts: read }
    const payments: Payment[] = [{ state: facts.primary, monthly: first }]
    let isAdded = false
    let isResidenceOnly = false
    for (const standing of facts.standings) {
      if (standing.state === facts.primary || standing.state === facts.sharesCost) continue
      const added = addedBy(standing, facts, first)
      if (added === undefined) return { state: 'unknown', missing, facts: read }
      if (added === 'divided') return { state: 'unknown', because: 'children-divided', missing: [], facts: read }
      if (added.isBarred) isResidenceOnly = true
      if (added.monthly > 0) {
        if (isAdded) return { state: 'unknown', because: 'several-supplements', missing: [], facts: read }
        isAdded = true
      }
      payments.push({ state: standing.state, monthly: added.monthly })
    }
    const provision = isResidenceOnly ? [...cited, '883/2004 Art 68(2) last sentence'] : cited
    return { state: 'holds', concludes: payments, provision, params: { state: facts.primary }, facts: read }
  },
}

function addedBy(
  { state, basis }: Standing,
  facts: PriorityFacts,
  paid: number,
): { readonly monthly: number; readonly isBarred: boolean } | 'divided' | undefined {
  const own = amountOf(facts, state)
  const where = basis === 'residence' ? whereChildrenLive(facts, state) : 'there'
  if (where === 'elsewhere') return { monthly: 0, isBarred: true }
  if (own === undefined) return undefined
  const above = Math.max(0, own - paid)
  if (where === 'there') return { monthly: above, isBarred: false }
  if (where === undefined) return above === 0 ? { monthly: 0, isBarred: false } : undefined
  return byChild(facts, state, paid)
}

/** undefined: not known. */
function whereChildrenLive({ children }: PriorityFacts, state: StateCode): 'there' | 'elsewhere' | 'divided' | undefined {
  if (children === undefined || children.length === 0) return undefined
  if (children.some(({ residesIn }) => residesIn === undefined)) return undefined
  if (children.every(({ residesIn }) => residesIn === state)) return 'there'
  return children.some(({ residesIn }) => residesIn === state) ? 'divided' : 'elsewhere'
}

/** Only children who live in the State itself, one by one. */
function byChild(facts: PriorityFacts, state: StateCode, paid: number): { monthly: number; isBarred: true } | 'divided' {
  const own = facts.amountsPerChild?.find((row) => row.state === state)?.monthly
  let [all, there] = [0, 0]
  for (const { residesIn, count } of facts.children ?? []) {
    if (count === undefined) return 'divided'
    all += count
    if (residesIn === state) there += count
  }
  if (own === undefined || all === 0) return 'divided'
  return { monthly: Math.max(0, own * there - Math.floor((paid * there) / all)), isBarred: true }
}
