/**
 * Which States pay an old-age pension now, and which later: one claim opens all, and each pays when its own conditions are met.
 * @source 883/2004 Art. 50(1)-(2)
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const ageSchema = Type.Number({ minimum: 0, maximum: 130 })
const statesSchema = Type.Array(stateSchema, { maxItems: 200 })

const factsSchema = Type.Partial(
  Type.Object({
    /** In years, on the day that the pension is asked for; parts of a year as decimals. */
    age: ageSchema,
    /** For this person, by State. */
    pensionAges: Type.Array(Type.Object({ state: stateSchema, age: ageSchema }, { additionalProperties: false }), { maxItems: 200 }),
    insuredIn: statesSchema,
    /** States in which the person asked expressly to take the pension later. */
    deferredIn: statesSchema,
  }),
  { additionalProperties: false },
)
export type PensionStartFacts = Static<typeof factsSchema>

export interface PensionStartAnswer {
  readonly paysNow: readonly StateCode[]
  readonly paysLater: readonly { readonly state: StateCode; readonly age: number }[]
  /** Could pay now, but the person asked for it later. */
  readonly deferred: readonly StateCode[]
}

const sources: FactSources<PensionStartFacts> = {
  age: { question: 'age', answeredBy: ['register', 'person'], essential: true },
  pensionAges: { question: 'pension-age-by-state', answeredBy: ['other-state', 'register'], essential: true },
  insuredIn: { question: 'states-of-insurance', answeredBy: ['register', 'person'], essential: true },
  deferredIn: { question: 'defer-old-age-in', answeredBy: ['person'] },
}

export const eachStateAtItsAge: Rule<PensionStartFacts, 'pension-each-state-at-its-age', never, PensionStartAnswer> = {
  id: 'pension-each-state-at-its-age',
  provision: ['883/2004 Art 50(1)', '883/2004 Art 50(2)'],
  source: 'secu.lu, 883/2004 Art 50; Your Europe sample story Caroline',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the age of the person and the pension age of every State of insurance are known',
    holds: 'Each State pays when the person reaches its own pension age; at {age}, {now} States pay and {later} pay later.',
  },
  evaluate({ age, pensionAges, insuredIn, deferredIn = [] }) {
    const facts = ['age', 'pensionAges', 'insuredIn', 'deferredIn'] as const
    if (insuredIn === undefined) return { state: 'unknown', missing: ['insuredIn'], facts }
    if (age === undefined) return { state: 'unknown', missing: ['age'], facts }
    const paysNow: StateCode[] = []
    const paysLater: { state: StateCode; age: number }[] = []
    const deferred: StateCode[] = []
    for (const state of new Set(insuredIn)) {
      const pensionAge = pensionAges?.find((row) => row.state === state)?.age
      if (pensionAge === undefined) return { state: 'unknown', missing: ['pensionAges'], facts }
      if (age < pensionAge) paysLater.push({ state, age: pensionAge })
      else if (deferredIn.includes(state)) deferred.push(state)
      else paysNow.push(state)
    }
    return {
      state: 'holds',
      concludes: { paysNow, paysLater, deferred },
      params: { age, now: paysNow.length, later: paysLater.length },
      facts,
    }
  },
}

export const pensionStartSubject: LawSubject<PensionStartFacts, PensionStartAnswer> = {
  id: 'pension-start',
  area: 'pensions',
  title: 'Which States pay an old-age pension now, and which later',
  factsSchema,
  sources,
  rules: [eachStateAtItsAge],
  parse: factsParser(factsSchema, ({ pensionAges = [] }) =>
    new Set(pensionAges.map(({ state }) => state)).size < pensionAges.length
      ? { code: 'law/facts-contradict', at: '/pensionAges' }
      : undefined,
  ),
  decide(facts, at) {
    const reasoning = reasonAbout<PensionStartAnswer>('pension-start', facts, at, sources)
    const said = reasoning.ask(eachStateAtItsAge, facts)
    return said.state === 'holds' && said.concludes !== undefined ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
