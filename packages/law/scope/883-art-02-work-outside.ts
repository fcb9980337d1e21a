/**
 * Work outside the territory does not by itself end coverage: it is enough that the employment keeps a close link to the territory.
 * @source CJEU C-631/17; other signs of a link than the employer's seat from memory (C-60/93, C-214/94)
 */
import { isStateCode, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { countrySchema, factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'

const factsSchema = Type.Partial(
  Type.Object({
    employerSeat: countrySchema,
    residenceState: countrySchema,
    /** The country whose law governs the contract of employment. */
    contractLawOf: countrySchema,
    hiredIn: countrySchema,
    /** Where contributions are paid for the work. */
    contributionsPaidIn: countrySchema,
  }),
  { additionalProperties: false },
)
export type WorkOutsideFacts = Static<typeof factsSchema>

export interface WorkOutsideAnswer {
  readonly staysCovered: true
}

const sources: FactSources<WorkOutsideFacts> = {
  employerSeat: { question: 'employer-seat', answeredBy: ['employer', 'register'] },
  residenceState: { question: 'residence-state', answeredBy: ['person', 'register'] },
  contractLawOf: { question: 'law-of-the-contract', answeredBy: ['employer', 'person'] },
  hiredIn: { question: 'hired-in', answeredBy: ['employer', 'person'] },
  contributionsPaidIn: { question: 'contributions-paid-in', answeredBy: ['employer', 'register'] },
}

const signs = ['employerSeat', 'contractLawOf', 'hiredIn', 'contributionsPaidIn'] as const

export const closeLink: Rule<WorkOutsideFacts, 'close-link-with-territory', 'no-link-known', WorkOutsideAnswer> = {
  id: 'close-link-with-territory',
  provision: ['883/2004 Art 2(1)', '883/2004 Art 11(3)(e)', 'C-631/17'],
  source: 'CJEU C-631/17; signs besides the seat of the employer: memory of C-60/93 and C-214/94',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  fromMemory: 'signs of a link other than the seat of the employer',
  leadsTo: ['883/2004 Art 11(3)(e)'],
  says: {
    condition: 'work outside the territory keeps a close link to a State that applies the Regulation',
    holds: 'The employment keeps a close link to {state}, so work outside the territory does not end coverage.',
    'no-link-known':
      'Nothing that is known ties the employment to a State that applies the Regulation. A person weighs what else there is.',
  },
  evaluate: (known, { on }) => {
    const facts = [...signs, 'residenceState'] as const
    const isInside = (country: string | undefined) => isStateCode(country) && appliesRegulationOn(country, on)
    const sign = signs.find((one) => isInside(known[one]))
    if (sign !== undefined)
      return {
        state: 'holds',
        concludes: { staysCovered: true },
        params: { state: known[sign] ?? '' },
        ...(sign === 'employerSeat' ? {} : { verified: false as const }),
        facts,
      }
    const missing = signs.filter((one) => known[one] === undefined)
    return missing.length > 0
      ? { state: 'unknown', missing, facts }
      : { state: 'unknown', because: 'no-link-known', missing: [], verified: false, facts }
  },
}

export const workOutsideSubject: LawSubject<WorkOutsideFacts, WorkOutsideAnswer> = {
  id: 'work-outside-territory',
  area: 'scope',
  title: 'Whether work outside the territory ends coverage by the Regulation',
  factsSchema,
  sources,
  rules: [closeLink],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<WorkOutsideAnswer>('work-outside-territory', facts, at, sources)
    const said = reasoning.ask(closeLink, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
