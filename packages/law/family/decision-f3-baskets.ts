/**
 * The supplement of the second State, compared separately for benefits that replace income while a child is raised and for all others,
 * and for each member of the family.
 * @source 883/2004 Art. 68(2); Decision F3: memory
 * @unit   cents a month, in one currency
 */
import type { Cents, StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, factsParser, idSchema, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { familyStatesBound, since2010 } from './family-states-bound.ts'

const baskets = ['income-replacing', 'other'] as const
export type Basket = (typeof baskets)[number]

const benefitSchema = Type.Partial(
  Type.Object({
    state: stateSchema,
    basket: oneOf(baskets),
    /** Any name that tells members of the family apart; the same name is the same member. */
    member: idSchema,
    /** As the State would pay it alone. */
    monthly: centsSchema,
  }),
  { additionalProperties: false },
)

const factsSchema = Type.Partial(
  Type.Object({
    primaryState: stateSchema,
    secondaryState: stateSchema,
    benefits: Type.Array(benefitSchema, { maxItems: 200 }),
    /** The right in the second State rests on residence there alone: it then adds nothing for children in other States. */
    secondRestsOnResidenceOnly: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type BasketFacts = Static<typeof factsSchema>

export interface BasketRow {
  readonly member: string
  readonly basket: Basket
  readonly primary: Cents
  readonly secondary: Cents
  readonly supplement: Cents
}

export interface BasketAnswer {
  readonly supplement: Cents
  readonly rows: readonly BasketRow[]
}

const sources: FactSources<BasketFacts> = {
  primaryState: { question: 'primary-state', answeredBy: ['register', 'other-state'], essential: true },
  secondaryState: { question: 'secondary-state', answeredBy: ['register'], essential: true },
  benefits: { question: 'family-benefits-by-member', answeredBy: ['register', 'other-state'], essential: true },
  secondRestsOnResidenceOnly: { question: 'ground-of-second-right', answeredBy: ['register'] },
}

type Reason = 'residence-alone' | 'benefit-of-another-state'

export const supplementByBasket: Rule<BasketFacts, 'family-supplement-by-basket', Reason, BasketAnswer> = {
  id: 'family-supplement-by-basket',
  provision: ['883/2004 Art 68(2)', 'Decision F3'],
  source: 'memory of Decision F3',
  validity: since2010,
  verified: false,
  leadsTo: ['883/2004 Art 68(2)'],
  says: {
    condition: 'for every benefit it is known which State pays it, to which member of the family, and whether it replaces income',
    holds:
      'Benefits that replace income and all others are compared apart, for each member of the family: {state} adds {supplement} a month in all.',
    'residence-alone': 'The right in {state} rests on residence alone, so it depends on where each child lives.',
    'benefit-of-another-state': 'A benefit of a third State is among those compared.',
  },
  evaluate: (known) => {
    const { primaryState, secondaryState, benefits, secondRestsOnResidenceOnly } = known
    const facts = ['primaryState', 'secondaryState', 'benefits', 'secondRestsOnResidenceOnly'] as const
    if (primaryState === undefined || secondaryState === undefined || benefits === undefined || benefits.length === 0)
      return {
        state: 'unknown',
        missing: (['primaryState', 'secondaryState', 'benefits'] as const).filter(
          (fact) => fact === 'benefits' || known[fact] === undefined,
        ),
        facts,
      }
    if (secondRestsOnResidenceOnly === true)
      return { state: 'unknown', because: 'residence-alone', missing: [], params: { state: secondaryState }, facts }
    if (benefits.some(({ state }) => state !== undefined && state !== primaryState && state !== secondaryState))
      return { state: 'unknown', because: 'benefit-of-another-state', missing: [], facts }
    const rows = rowsOf(benefits, primaryState)
    if (typeof rows === 'number') return { state: 'unknown', missing: [`benefits/${rows}`], facts }
    let supplement = 0
    for (const row of rows) supplement += row.supplement
    return { state: 'holds', concludes: { supplement, rows }, params: { state: secondaryState, supplement: supplement / 100 }, facts }
  },
}

/** @returns the place of the first benefit of which something is not known */
function rowsOf(benefits: NonNullable<BasketFacts['benefits']>, primaryState: StateCode): readonly BasketRow[] | number {
  const rows: { member: string; basket: Basket; primary: Cents; secondary: Cents }[] = []
  for (const [index, { state, basket, member, monthly }] of benefits.entries()) {
    if (state === undefined || basket === undefined || member === undefined || monthly === undefined) return index
    let row = rows.find((one) => one.member === member && one.basket === basket)
    if (row === undefined) {
      row = { member, basket, primary: 0, secondary: 0 }
      rows.push(row)
    }
    if (state === primaryState) row.primary += monthly
    else row.secondary += monthly
  }
  return rows.map((row) => ({ ...row, supplement: Math.max(0, row.secondary - row.primary) }))
}

export const familyBasketSubject: LawSubject<BasketFacts, BasketAnswer> = {
  id: 'family-supplement-by-basket',
  area: 'family',
  title: 'What the second State adds where some family benefits replace income and others do not',
  factsSchema,
  sources,
  rules: [familyStatesBound, supplementByBasket],
  parse: factsParser(factsSchema, ({ primaryState, secondaryState }) =>
    primaryState !== undefined && primaryState === secondaryState ? { code: 'law/facts-contradict', at: '/secondaryState' } : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<BasketAnswer>('family-supplement-by-basket', facts, at, sources)
    const states = [facts.primaryState, facts.secondaryState]
    if (reasoning.ask(familyStatesBound, { states }).state !== 'holds') return reasoning.forClerk()
    const said = reasoning.ask(supplementByBasket, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
