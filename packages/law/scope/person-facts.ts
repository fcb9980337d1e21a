/** What the question "is this person covered" looks at, and the States that its facts involve. */
import type { CountryCode, StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { countrySchema, oneOf } from '../frame/parse-facts.ts'
import type { FactSources } from '../frame/rule.ts'
import { stateOfTerritory } from '../states/territories.table.ts'

const statuses = ['stateless', 'refugee', 'third-country'] as const
/** A country, or a status that stands in its place; `third-country`: a State that takes no part, whichever. */
const nationalitySchema = Type.Union([oneOf(statuses), countrySchema])
const countriesSchema = Type.Array(countrySchema, { maxItems: 200 })

export const personFactsSchema = Type.Partial(
  Type.Object({
    nationality: nationalitySchema,
    residence: countrySchema,
    /** Lawful stay of any length, in the State of residence or, where none is named, in the State of the work. */
    legallyResident: Type.Boolean(),
    /** Where the person is or was subject to social security legislation; empty: nowhere. */
    insuredIn: countriesSchema,
    worksIn: countriesSchema,
    /** Where the employer has its seat. */
    employerIn: countrySchema,
    /** The country that the person moves to, or claims in. */
    movesTo: countrySchema,
    /** The only country besides that the situation touches. */
    onlyOtherLink: countrySchema,
    /** Somebody established that the situation crosses a border between States, or that it does not. */
    isCrossBorder: Type.Boolean(),
    /** Whose right the person leans on, besides his own. */
    relation: oneOf(['none', 'family-member', 'survivor']),
    /** Of the person from whom the right derives; `union-citizen`: of some Member State. */
    principalNationality: Type.Union([oneOf([...statuses, 'union-citizen']), countrySchema]),
    principalInsuredIn: countriesSchema,
    /** `derived`: a right that members of the family have as such; `own`: one of the worker himself, such as unemployment benefit. */
    right: oneOf(['derived', 'own']),
  }),
  { additionalProperties: false },
)
export type PersonFacts = Static<typeof personFactsSchema>

export const personSources: FactSources<PersonFacts> = {
  nationality: { question: 'nationality', answeredBy: ['register', 'person'], essential: true },
  residence: { question: 'residence', answeredBy: ['register', 'person'] },
  legallyResident: { question: 'legal-residence', answeredBy: ['register', 'person', 'clerk'] },
  insuredIn: { question: 'insured-in', answeredBy: ['other-state', 'register', 'person'] },
  worksIn: { question: 'works-in', answeredBy: ['person', 'employer'] },
  employerIn: { question: 'employer-seat', answeredBy: ['employer', 'register'] },
  movesTo: { question: 'moves-to', answeredBy: ['person'] },
  onlyOtherLink: { question: 'other-links', answeredBy: ['person'] },
  isCrossBorder: { question: 'cross-border', answeredBy: ['person', 'clerk'] },
  relation: { question: 'family-relation', answeredBy: ['register', 'person'] },
  principalNationality: { question: 'principal-nationality', answeredBy: ['register', 'person'] },
  principalInsuredIn: { question: 'principal-insured-in', answeredBy: ['other-state', 'register', 'person'] },
  right: { question: 'right-claimed', answeredBy: ['person'] },
}

export const linkFacts = ['residence', 'insuredIn', 'worksIn', 'employerIn', 'movesTo', 'principalInsuredIn'] as const

export interface Links {
  /** States whose territory the facts touch, each once. */
  readonly states: readonly StateCode[]
  /** A country outside was named as a link. */
  readonly outside: boolean
  /** A territory was named of which administrations disagree whether it lies inside. */
  readonly disputed: boolean
}

export function linksOf(facts: PersonFacts): Links {
  const links = { states: [], outside: false, disputed: false }
  addCountry(links, facts.residence)
  addCountries(links, facts.insuredIn)
  addCountries(links, facts.worksIn)
  addCountry(links, facts.employerIn)
  addCountry(links, facts.movesTo)
  addCountry(links, facts.onlyOtherLink)
  // The worker's own right has to rest on his own links.
  if (facts.right !== 'own') addCountries(links, facts.principalInsuredIn)
  return links
}

interface OpenLinks {
  readonly states: StateCode[]
  outside: boolean
  disputed: boolean
}

function addCountries(links: OpenLinks, countries: readonly CountryCode[] | undefined): void {
  if (countries !== undefined) for (const country of countries) addCountry(links, country)
}

function addCountry(links: OpenLinks, country: CountryCode | undefined): void {
  if (country === undefined) return
  const state = stateOfTerritory(country)
  if (state === undefined) links.outside = true
  else if (state === 'clerk') links.disputed = true
  else if (!links.states.includes(state)) links.states.push(state)
}

export const liesInside = (country: CountryCode): boolean => stateOfTerritory(country) !== undefined
