/** What the order of several States for family benefits looks at: rights, children, amounts, insurance. */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { centsSchema, countrySchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'

const closed = { additionalProperties: false } as const

/** Strongest first. */
export const bases = ['activity', 'pension', 'residence'] as const
export type Basis = (typeof bases)[number]

const amounts = Type.Array(Type.Object({ state: stateSchema, monthly: centsSchema }, closed), { maxItems: 200 })

export const prioritySchema = Type.Partial(
  Type.Object({
    /** One for each parent or each ground; a right whose State or basis is not known is listed without it. */
    rights: Type.Array(Type.Partial(Type.Object({ state: stateSchema, basis: oneOf(bases) }), closed), { maxItems: 200 }),
    /** Where the children live, and how many in each place. */
    children: Type.Array(
      Type.Partial(Type.Object({ residesIn: countrySchema, count: Type.Integer({ minimum: 1, maximum: 100 }) }), closed),
      { maxItems: 200 },
    ),
    /** What each State would pay each month for all children together if no other State paid. */
    amounts,
    /** The same for one child, alike for each child. */
    amountsPerChild: amounts,
    /** Years of insurance or residence under the legislation of each State. */
    insurance: Type.Array(Type.Object({ state: stateSchema, years: Type.Number({ minimum: 0, maximum: 120 }) }, closed), { maxItems: 200 }),
  }),
  closed,
)
export type PriorityFacts = Static<typeof prioritySchema>

export const prioritySources: FactSources<PriorityFacts> = {
  rights: { question: 'family-rights', answeredBy: ['person', 'register', 'other-state'], essential: true },
  children: { question: 'where-the-children-live', answeredBy: ['person', 'register'], essential: true },
  amounts: { question: 'family-benefit-amounts', answeredBy: ['register', 'other-state'], essential: true },
  amountsPerChild: { question: 'family-benefit-amounts', answeredBy: ['register', 'other-state'], essential: true },
  insurance: { question: 'insurance-years', answeredBy: ['register', 'other-state'], essential: true },
}

export const parsePriorityFacts = factsParser(prioritySchema, findContradiction)

/** A State cannot have two different figures of one kind. */
function findContradiction({ amounts, amountsPerChild, insurance }: PriorityFacts): LawError | undefined {
  return twiceIn('amounts', amounts) ?? twiceIn('amountsPerChild', amountsPerChild) ?? twiceIn('insurance', insurance)
}

function twiceIn(name: string, rows: readonly { readonly state: StateCode }[] | undefined): LawError | undefined {
  if (rows === undefined) return undefined
  for (let later = 1; later < rows.length; later++)
    for (let earlier = 0; earlier < later; earlier++)
      if (rows[earlier]?.state === rows[later]?.state) return { code: 'law/facts-contradict', at: `/${name}/${later}/state` }
  return undefined
}

/** A State with a right and its strongest ground there. */
export interface Standing {
  readonly state: StateCode
  readonly basis: Basis
}

/** The facts with what they come to: each State once, strongest first. */
export interface FamilyCase extends PriorityFacts {
  readonly standings: readonly Standing[]
}

/** Field by field: this is made for every decision, and spreading the facts is what it would cost most. */
export function rankedCase({ rights, children, amounts, amountsPerChild, insurance }: PriorityFacts, standings: readonly Standing[]) {
  return { rights, children, amounts, amountsPerChild, insurance, standings } as FamilyCase
}

const strength = (basis: Basis): number => bases.indexOf(basis)

/**
 * Each State once, by its strongest basis; equal ones by their code, so that the order of the parents cannot matter.
 * An amount of the State where the children live says that it pays for its residents.
 */
export function standingsOf({ rights, children, amounts, amountsPerChild }: PriorityFacts): readonly Standing[] {
  const standings: Standing[] = []
  for (const { state, basis } of rights ?? nothing) if (state !== undefined && basis !== undefined) addStanding(standings, state, basis)
  addResidence(standings, children, amounts)
  addResidence(standings, children, amountsPerChild)
  return standings.sort(strongestFirst)
}

const nothing = [] as const

const strongestFirst = (a: Standing, b: Standing): number => strength(a.basis) - strength(b.basis) || (a.state < b.state ? -1 : 1)

function addStanding(standings: Standing[], state: StateCode, basis: Basis): void {
  const at = standings.findIndex((standing) => standing.state === state)
  if (at === -1) standings.push({ state, basis })
  else if (strength(basis) < strength((standings[at] as Standing).basis)) standings[at] = { state, basis }
}

function addResidence(standings: Standing[], children: PriorityFacts['children'], rows: PriorityFacts['amounts']): void {
  if (children === undefined || rows === undefined) return
  for (const { state } of rows)
    if (!standings.some((standing) => standing.state === state) && children.some(({ residesIn }) => residesIn === state))
      standings.push({ state, basis: 'residence' })
}

/** The States that share the strongest basis; they stand first. */
export function strongestOf(standings: readonly Standing[]): readonly Standing[] {
  const weaker = standings.findIndex(({ basis }) => basis !== standings[0]?.basis)
  return weaker === -1 ? standings : standings.slice(0, weaker)
}

/** undefined: the number is not known. */
export function childCount({ children }: PriorityFacts): number | undefined {
  if (children === undefined || children.length === 0) return undefined
  let sum = 0
  for (const { count } of children) {
    if (count === undefined) return undefined
    sum += count
  }
  return sum
}

/** What a State would pay alone for all children, in cents a month. */
export function amountOf(facts: PriorityFacts, state: StateCode): number | undefined {
  const total = facts.amounts?.find((row) => row.state === state)?.monthly
  if (total !== undefined) return total
  const perChild = facts.amountsPerChild?.find((row) => row.state === state)?.monthly
  const count = childCount(facts)
  return perChild === undefined || count === undefined ? undefined : perChild * count
}
