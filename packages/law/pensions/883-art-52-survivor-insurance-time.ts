/**
 * Insurance time that a survivors' benefit is measured by, where it is counted in years: national years, or the share of the theoretical years.
 * @source 883/2004 Art. 52(1)(b)(ii), 52(3); navikt/pensjon-etterlatte-saksbehandling
 * @unit years, to hundredths, rounded half up
 */
import { plainDate, shareOf } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const yearsSchema = Type.Number({ minimum: 0, maximum: 130 })
const monthsSchema = Type.Integer({ minimum: 0, maximum: 100_000 })

const factsSchema = Type.Partial(
  Type.Object({
    state: stateSchema,
    /** From own periods alone; zero where there is no right on them. */
    independentYears: yearsSchema,
    /** As if all periods were own. */
    theoreticalYears: yearsSchema,
    ownMonths: monthsSchema,
    allMonths: Type.Integer({ minimum: 1, maximum: 100_000 }),
    /** `best` is what Art. 52(3) asks for, and is taken where nothing else is said. */
    method: oneOf(['best', 'independent', 'pro-rata']),
  }),
  { additionalProperties: false },
)
export type SurvivorTimeFacts = Static<typeof factsSchema>

export interface SurvivorTimeAnswer {
  readonly proRataYears: number
  readonly usedYears: number
}

const sources: FactSources<SurvivorTimeFacts> = {
  state: { question: 'claim-state', answeredBy: ['person'] },
  independentYears: { question: 'insurance-years-own-periods', answeredBy: ['register'], essential: true },
  theoreticalYears: { question: 'insurance-years-all-periods', answeredBy: ['register', 'other-state'], essential: true },
  ownMonths: { question: 'months-in-state', answeredBy: ['register'], essential: true },
  allMonths: { question: 'months-in-all-states', answeredBy: ['other-state', 'register'], essential: true },
  method: { question: 'calculation-method', answeredBy: ['clerk'] },
}

export const higherInsuranceTime: Rule<SurvivorTimeFacts, 'survivor-higher-insurance-time', never, SurvivorTimeAnswer> = {
  id: 'survivor-higher-insurance-time',
  provision: ['883/2004 Art 52(1)(b)(ii)', '883/2004 Art 52(3)'],
  source: 'navikt/pensjon-etterlatte-saksbehandling, cases on insurance time',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the years from own periods, the theoretical years and the share are known',
    holds: 'Own periods give {independent} years, the share of the theoretical years {proRata}; {used} years count.',
  },
  evaluate({ independentYears, theoreticalYears, ownMonths, allMonths, method = 'best' }) {
    const facts = ['independentYears', 'theoreticalYears', 'ownMonths', 'allMonths', 'method'] as const
    if (theoreticalYears === undefined) return { state: 'unknown', missing: ['theoreticalYears'], facts }
    if (ownMonths === undefined) return { state: 'unknown', missing: ['ownMonths'], facts }
    if (allMonths === undefined) return { state: 'unknown', missing: ['allMonths'], facts }
    if (independentYears === undefined && method !== 'pro-rata') return { state: 'unknown', missing: ['independentYears'], facts }
    const proRataYears = shareOf(Math.round(theoreticalYears * 10_000), ownMonths, allMonths * 100) / 100
    const independent = independentYears ?? 0
    const usedYears = method === 'best' ? Math.max(independent, proRataYears) : method === 'pro-rata' ? proRataYears : independent
    return {
      state: 'holds',
      concludes: { proRataYears, usedYears },
      params: { independent, proRata: proRataYears, used: usedYears },
      facts,
    }
  },
}

export const survivorTimeSubject: LawSubject<SurvivorTimeFacts, SurvivorTimeAnswer> = {
  id: 'survivor-insurance-time',
  area: 'pensions',
  title: "Insurance time that a survivors' benefit is measured by",
  factsSchema,
  sources,
  rules: [higherInsuranceTime],
  parse: factsParser(factsSchema, ({ ownMonths, allMonths }) =>
    ownMonths !== undefined && allMonths !== undefined && ownMonths > allMonths
      ? { code: 'law/facts-contradict', at: '/allMonths' }
      : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<SurvivorTimeAnswer>('survivor-insurance-time', facts, at, sources)
    const said = reasoning.ask(higherInsuranceTime, facts)
    return said.state === 'holds' && said.concludes !== undefined ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
