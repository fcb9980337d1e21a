/**
 * Which State pays family benefits first: the strongest ground, then where the children live, then the longest insurance.
 * @source 883/2004 Art. 68(1)
 */
import type { StateCode } from '@passerelle/kernel'
import type { Rule, Verdict } from '../frame/rule.ts'
import { since2010 } from './family-states-bound.ts'
import { type FamilyCase, type PriorityFacts, type Standing, strongestOf } from './priority-facts.ts'

export interface First {
  readonly primary: StateCode
}
type PriorityRule<Id extends string, Reason extends string> = Rule<FamilyCase, Id, Reason, First>

const source = 'loisuisse.ch, 883/2004 Art 68; Commission FAQ on family benefits'
const base = { source, validity: since2010, verified: true, leadsTo: [] }

export const familyRightsKnown: Rule<PriorityFacts, 'family-rights-known', 'no-right-known'> = {
  ...base,
  id: 'family-rights-known',
  provision: ['987/2009 Art 60(1)', '883/2004 Art 68(1)'],
  says: {
    condition: 'it is known on what ground each State would pay for the family',
    holds: 'The ground of every right is known: work, pension or residence.',
    'no-right-known': 'No State is named where the family has a right.',
  },
  evaluate: ({ rights }) => {
    if (rights === undefined) return { state: 'unknown', missing: ['rights'], facts: ['rights'] }
    if (rights.length === 0) return { state: 'unknown', because: 'no-right-known', missing: [], facts: ['rights'] }
    const open = rights.findIndex(({ state, basis }) => state === undefined || basis === undefined)
    if (open !== -1) return { state: 'unknown', missing: [`rights/${open}`], facts: ['rights'] }
    return { state: 'holds', facts: ['rights'] }
  },
}

export const onlyFamilyRight: PriorityRule<'only-family-right', 'several-rights'> = {
  ...base,
  id: 'only-family-right',
  provision: ['883/2004 Art 67'],
  leadsTo: ['883/2004 Art 68(1)'],
  says: {
    condition: 'only one State has to pay for the family',
    holds: 'Only {state} has to pay, also for family members in another State.',
    'several-rights': 'Several States would pay for the same children and the same time.',
  },
  evaluate: (facts) => {
    const [first, second] = facts.standings
    if (first === undefined || second !== undefined) return { state: 'fails', because: 'several-rights', facts: ['rights'] }
    return { state: 'holds', concludes: { primary: first.state }, params: { state: first.state }, facts: ['rights'] }
  },
}

export const familyPriorityByBasis: PriorityRule<'family-priority-by-basis', 'same-basis'> = {
  ...base,
  id: 'family-priority-by-basis',
  provision: ['883/2004 Art 68(1)(a)'],
  leadsTo: ['883/2004 Art 68(1)(b)'],
  says: {
    condition: 'the rights rest on different grounds',
    holds: 'Work comes before a pension, and a pension before residence: {state} pays first.',
    'same-basis': 'The strongest ground, {basis}, exists in several States.',
  },
  evaluate: (facts) => {
    const [first, second] = strongestOf(facts.standings)
    if (first === undefined || second !== undefined)
      return { state: 'fails', because: 'same-basis', params: { basis: first?.basis ?? '' }, facts: ['rights'] }
    const withPension = first.basis === 'pension' ? ['883/2004 Art 68(1)(a)', '883/2004 Art 67'] : ['883/2004 Art 68(1)(a)']
    return {
      state: 'holds',
      concludes: { primary: first.state },
      provision: withPension,
      params: { state: first.state },
      facts: ['rights'],
    }
  },
}

const childSays = (condition: string) => ({
  condition,
  holds: 'The children live in {state}, where the right rests on the same ground: {state} pays first.',
  'children-elsewhere': 'Where the children live does not decide: they live in none of these States, or in several of them.',
  'children-divided': 'Some children live in one of these States and the others in none of them; a member of staff looks at each child.',
})

export const familyActivityByChild: PriorityRule<'family-activity-by-child', 'children-elsewhere' | 'children-divided'> = {
  ...base,
  id: 'family-activity-by-child',
  provision: ['883/2004 Art 68(1)(b)(i)'],
  leadsTo: ['987/2009 Art 58'],
  says: childSays('the children live in one of the States of work'),
  evaluate: byResidence,
}
export const familyPensionByChild: PriorityRule<'family-pension-by-child', 'children-elsewhere' | 'children-divided'> = {
  ...base,
  id: 'family-pension-by-child',
  provision: ['883/2004 Art 68(1)(b)(ii)', '883/2004 Art 67'],
  says: childSays('the children live in one of the States that pay a pension'),
  evaluate: byResidence,
}
export const familyResidenceByChild: PriorityRule<'family-residence-by-child', 'children-elsewhere' | 'children-divided'> = {
  ...base,
  id: 'family-residence-by-child',
  provision: ['883/2004 Art 68(1)(b)(iii)'],
  says: childSays('the children live in one of the States of residence'),
  evaluate: byResidence,
}

function byResidence(facts: FamilyCase): Verdict<keyof FamilyCase & string, 'children-elsewhere' | 'children-divided', First> {
  const places = placesOf(facts)
  if (places === undefined) return { state: 'unknown', missing: ['children'], facts: ['children'] }
  const strongest = strongestOf(facts.standings)
  const among = places.filter((place) => isAmong(strongest, place))
  const [only] = among
  if (among.length !== 1) return { state: 'fails', because: 'children-elsewhere', facts: ['rights', 'children'] }
  if (places.length > 1) return { state: 'unknown', because: 'children-divided', missing: [], facts: ['rights', 'children'] }
  return { state: 'holds', concludes: { primary: only as StateCode }, params: { state: only as string }, facts: ['rights', 'children'] }
}

const isAmong = (standings: readonly Standing[], place: string): boolean => standings.some(({ state }) => state === place)

/** Each place once; undefined where one is not known. */
function placesOf({ children }: PriorityFacts): readonly string[] | undefined {
  if (children === undefined || children.length === 0) return undefined
  const places: string[] = []
  for (const { residesIn } of children) {
    if (residesIn === undefined) return undefined
    if (!places.includes(residesIn)) places.push(residesIn)
  }
  return places
}

export const familyLongestInsurance: PriorityRule<'family-longest-insurance', 'equally-long'> = {
  ...base,
  id: 'family-longest-insurance',
  provision: ['883/2004 Art 68(1)(b)(ii)'],
  source: 'Commission FAQ on family benefits',
  says: {
    condition: 'one State that pays a pension has the longest insurance or residence',
    holds: 'The children live in none of the States that pay a pension, or in several: {state} has the longest insurance and pays first.',
    'equally-long': 'Insurance was equally long in several States.',
  },
  evaluate: (facts) => {
    const strongest = strongestOf(facts.standings)
    let longest: { state: StateCode; years: number } | undefined
    let isTied = false
    for (const { state } of strongest) {
      const years = facts.insurance?.find((row) => row.state === state)?.years
      if (years === undefined) return { state: 'unknown', missing: ['insurance'], facts: ['rights', 'insurance'] }
      isTied = longest !== undefined && (years === longest.years || (isTied && years < longest.years))
      if (longest === undefined || years > longest.years) longest = { state, years }
    }
    if (longest === undefined || isTied) return { state: 'unknown', because: 'equally-long', missing: [], facts: ['insurance'] }
    return { state: 'holds', concludes: { primary: longest.state }, params: { state: longest.state }, facts: ['rights', 'insurance'] }
  },
}
