/**
 * An employer whose seat is in another State has all duties of a domestic one; without a place of business there it may agree that the
 * employee pays the contributions.
 * @source 987/2009 Art. 21(1)-(2): memory
 */
import type { StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { countrySchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { findUnbound } from '../states/find-unbound.ts'
import { from2010, memory } from './legislation-rule.ts'

const factsSchema = Type.Partial(
  Type.Object({
    employerSeat: countrySchema,
    /** Whose legislation applies to the employee. */
    legislationOf: stateSchema,
    hasPlaceOfBusinessThere: Type.Boolean(),
    /** Employer and employee agreed that the employee pays the contributions. */
    agreedThatEmployeePays: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type EmployerAbroadFacts = Static<typeof factsSchema>

export interface EmployerAbroadAnswer {
  /** Under whose law the contributions are paid. */
  readonly dutiesUnder: StateCode
  readonly paidBy: 'employer' | 'employee'
  /** The employer tells the competent institution of such an agreement. */
  readonly isToBeNotified: boolean
}

const sources: FactSources<EmployerAbroadFacts> = {
  employerSeat: { question: 'employer-seat', answeredBy: ['employer', 'register'] },
  legislationOf: { question: 'applicable-legislation', answeredBy: ['register', 'clerk'], essential: true },
  hasPlaceOfBusinessThere: { question: 'place-of-business-there', answeredBy: ['employer', 'register'] },
  agreedThatEmployeePays: { question: 'employee-pays-agreed', answeredBy: ['employer', 'person'] },
}

type Reason = 'domestic-employer' | 'has-place-of-business' | 'state-not-bound'

export const employerAbroad: Rule<EmployerAbroadFacts, 'employer-abroad-has-domestic-duties', Reason, EmployerAbroadAnswer> = {
  id: 'employer-abroad-has-domestic-duties',
  provision: ['987/2009 Art 21(1)', '987/2009 Art 21(2)'],
  source: memory,
  validity: from2010,
  verified: false,
  leadsTo: ['987/2009 Art 21(1)'],
  says: {
    condition: 'the employer has its seat in another State than the one whose legislation applies',
    holds: 'The employer has the duties of the law of {state} as if its seat were there; the {payer} pays the contributions.',
    'domestic-employer': 'The employer has its seat in {state}.',
    'has-place-of-business': 'The employer has a place of business in {state}, so its duties cannot be passed to the employee.',
    'state-not-bound': '{state} does not apply the Regulation on that day.',
  },
  evaluate: (known, { on }) => {
    const { employerSeat, legislationOf, hasPlaceOfBusinessThere, agreedThatEmployeePays } = known
    const needed = ['employerSeat', 'legislationOf', 'agreedThatEmployeePays'] as const
    const facts = [...needed, 'hasPlaceOfBusinessThere'] as const
    const unbound = findUnbound([legislationOf], on)
    if (unbound !== undefined) return { state: 'unknown', because: 'state-not-bound', missing: [], params: { state: unbound }, facts }
    const params = { state: legislationOf ?? '' }
    if (employerSeat !== undefined && employerSeat === legislationOf) return { state: 'fails', because: 'domestic-employer', params, facts }
    if (legislationOf === undefined || employerSeat === undefined || agreedThatEmployeePays === undefined)
      return { state: 'unknown', missing: needed.filter((fact) => known[fact] === undefined), params, facts }
    const concludes = (paidBy: 'employer' | 'employee', article: string) =>
      ({
        state: 'holds',
        concludes: { dutiesUnder: legislationOf, paidBy, isToBeNotified: paidBy === 'employee' },
        params: { ...params, payer: paidBy },
        provision: [article],
        facts,
      }) as const
    if (!agreedThatEmployeePays) return concludes('employer', '987/2009 Art 21(1)')
    if (hasPlaceOfBusinessThere === undefined) return { state: 'unknown', missing: ['hasPlaceOfBusinessThere'], params, facts }
    if (hasPlaceOfBusinessThere) return { state: 'fails', because: 'has-place-of-business', params, facts }
    return concludes('employee', '987/2009 Art 21(2)')
  },
}

export const employerAbroadSubject: LawSubject<EmployerAbroadFacts, EmployerAbroadAnswer> = {
  id: 'employer-abroad',
  area: 'applicable-legislation',
  title: 'Which duties an employer has whose seat is in another State',
  factsSchema,
  sources,
  rules: [employerAbroad],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<EmployerAbroadAnswer>('employer-abroad', facts, at, sources)
    const said = reasoning.ask(employerAbroad, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    if (said.state === 'unknown') return reasoning.open()
    const { legislationOf } = facts
    return legislationOf === undefined
      ? reasoning.forClerk()
      : reasoning.decided({ dutiesUnder: legislationOf, paidBy: 'employer', isToBeNotified: false })
  },
}
