/**
 * The supplement that lifts the pensions of all States to the minimum pension of the State of residence.
 * @source 883/2004 Art. 58
 */
import { type Cents, plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { type CalculationStep, showAmount } from './calculation-step.ts'

const amountsSchema = Type.Array(Type.Object({ state: stateSchema, amount: centsSchema }, { additionalProperties: false }), {
  maxItems: 200,
})

const factsSchema = Type.Partial(
  Type.Object({
    residenceState: stateSchema,
    /** Monthly, of every State that pays under the chapter on pensions. */
    benefitsDue: amountsSchema,
    /** Monthly, by State: its minimum pension for as many periods as were taken into account in all States. */
    minimumBenefits: amountsSchema,
  }),
  { additionalProperties: false },
)
export type SupplementFacts = Static<typeof factsSchema>

export interface SupplementAnswer {
  readonly supplement: Cents
  /** The State of residence; absent where its law owes no pension, so that no minimum applies. */
  readonly paidBy?: StateCode
  readonly steps: readonly CalculationStep[]
}

const sources: FactSources<SupplementFacts> = {
  residenceState: { question: 'residence-state', answeredBy: ['register', 'person'], essential: true },
  benefitsDue: { question: 'pensions-due', answeredBy: ['other-state', 'register'], essential: true },
  minimumBenefits: { question: 'minimum-pension', answeredBy: ['register', 'clerk'], essential: true },
}

export const minimumOfResidence: Rule<SupplementFacts, 'pension-minimum-of-residence', 'no-pension-from-residence', SupplementAnswer> = {
  id: 'pension-minimum-of-residence',
  provision: ['883/2004 Art 58(1)', '883/2004 Art 58(2)'],
  source: 'yumpu, ClicLavoro page with 883/2004 Art 58',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'a pension is payable by the State of residence, and its minimum pension is known',
    holds: '{state} pays {supplement} so that all pensions together reach its minimum pension.',
    'no-pension-from-residence': '{state} owes no pension of its own, so its minimum pension does not apply.',
  },
  evaluate({ residenceState, benefitsDue, minimumBenefits }) {
    const facts = ['residenceState', 'benefitsDue', 'minimumBenefits'] as const
    if (residenceState === undefined) return { state: 'unknown', missing: ['residenceState'], facts }
    if (benefitsDue === undefined) return { state: 'unknown', missing: ['benefitsDue'], facts }
    const params = { state: residenceState }
    const own = benefitsDue.find(({ state }) => state === residenceState)
    if (own === undefined || own.amount === 0) return { state: 'fails', because: 'no-pension-from-residence', params, facts }
    const minimum = minimumBenefits?.find(({ state }) => state === residenceState)?.amount
    if (minimum === undefined) return { state: 'unknown', missing: ['minimumBenefits'], facts }
    let due = 0
    for (const { amount } of benefitsDue) due += amount
    const supplement = Math.max(0, minimum - due)
    const sum = benefitsDue.map(({ amount }) => showAmount(amount)).join(' + ')
    return {
      state: 'holds',
      concludes: {
        supplement,
        paidBy: residenceState,
        steps: [
          {
            what: 'supplement',
            state: residenceState,
            formula: `max(0, ${showAmount(minimum)} - (${sum}))`,
            result: showAmount(supplement),
            provision: '883/2004 Art 58(2)',
          },
        ],
      },
      params: { state: residenceState, supplement: showAmount(supplement) },
      facts,
    }
  },
}

export const supplementSubject: LawSubject<SupplementFacts, SupplementAnswer> = {
  id: 'pension-supplement',
  area: 'pensions',
  title: 'The supplement to the minimum pension of the State of residence',
  factsSchema,
  sources,
  rules: [minimumOfResidence],
  parse: factsParser(factsSchema, ({ benefitsDue = [], minimumBenefits = [] }) => {
    for (const [name, rows] of [['benefitsDue', benefitsDue] as const, ['minimumBenefits', minimumBenefits] as const])
      if (new Set(rows.map(({ state }) => state)).size < rows.length) return { code: 'law/facts-contradict', at: `/${name}` }
    return undefined
  }),
  decide(facts, at) {
    const reasoning = reasonAbout<SupplementAnswer>('pension-supplement', facts, at, sources)
    const said = reasoning.ask(minimumOfResidence, facts)
    if (said.state === 'holds' && said.concludes !== undefined) return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.decided({ supplement: 0, steps: [] }) : reasoning.open()
  },
}
