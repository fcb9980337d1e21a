/**
 * What each State pays of an invalidity pension: one State alone where only laws of type A applied, otherwise all, as for old age.
 * @source 883/2004 Art. 44-46; Annexes VI and VII
 */
import { type Cents, plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { amountRules, careersSource } from './883-art-52-pension-amounts.ts'
import { statesWithTypeA } from './annex-vi.table.ts'
import { showAmount } from './calculation-step.ts'
import { careersSchema, findCareerContradiction } from './career.ts'
import { decideAmounts, type PensionAmountsAnswer } from './decide-pension-amounts.ts'

const factsSchema = Type.Partial(
  Type.Object({
    careers: careersSchema,
    /** By State; type A: the amount does not depend on the length of periods, and the law stands in Annex VI. */
    legislationTypes: Type.Array(Type.Object({ state: stateSchema, type: oneOf(['A', 'B']) }, { additionalProperties: false }), {
      maxItems: 200,
    }),
    /** The State whose law applied when incapacity for work began. */
    incapacityBeganUnder: stateSchema,
    conditionsMetInOrder: Type.Array(stateSchema, { maxItems: 200 }),
    lastStateWithConditionsMet: stateSchema,
  }),
  { additionalProperties: false },
)
export type InvalidityFacts = Static<typeof factsSchema>

const sources: FactSources<InvalidityFacts> = {
  ...careersSource,
  legislationTypes: { question: 'type-of-invalidity-legislation', answeredBy: ['other-state', 'clerk'], essential: true },
  incapacityBeganUnder: { question: 'state-when-incapacity-began', answeredBy: ['register', 'other-state'], essential: true },
}

export const notOnlyTypeA: Rule<InvalidityFacts, 'invalidity-not-only-type-a', 'only-type-a'> = {
  id: 'invalidity-not-only-type-a',
  provision: ['883/2004 Art 46(1)', '883/2004 Art 45'],
  source: 'memory; Your Europe sample story Ana',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 44(2)'],
  says: {
    condition: 'at least one of the laws is not of type A',
    holds: 'At least one law is of type B, so every State pays its part as for an old-age pension.',
    'only-type-a': 'Only laws of type A applied, so one State pays alone.',
  },
  evaluate({ careers, legislationTypes = [] }) {
    const facts = ['careers', 'legislationTypes'] as const
    if (careers === undefined) return { state: 'unknown', missing: ['careers'], facts }
    let isOpen = false
    for (const { state } of careers) {
      const type = legislationTypes.find((known) => known.state === state)?.type ?? (statesWithTypeA.has(state) ? undefined : 'B')
      if (type === 'B') return { state: 'holds', facts }
      isOpen ||= type === undefined
    }
    if (isOpen) return { state: 'unknown', missing: ['legislationTypes'], facts }
    return { state: 'fails', because: 'only-type-a', facts }
  },
}

export const stateOfIncapacityPays: Rule<
  InvalidityFacts,
  'invalidity-state-of-incapacity-pays',
  'no-right-there',
  { readonly state: StateCode; readonly amount: Cents }
> = {
  id: 'invalidity-state-of-incapacity-pays',
  provision: ['883/2004 Art 44(2)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 44(3)'],
  says: {
    condition: 'the State whose law applied when incapacity began has a benefit to pay',
    holds: '{state} pays alone: its law applied when incapacity for work began.',
    'no-right-there': 'The State whose law applied when incapacity began has no benefit to pay; the next law is looked at.',
  },
  evaluate({ careers = [], incapacityBeganUnder }) {
    const facts = ['incapacityBeganUnder', 'careers'] as const
    if (incapacityBeganUnder === undefined) return { state: 'unknown', missing: ['incapacityBeganUnder'], facts }
    const career = careers.find(({ state }) => state === incapacityBeganUnder)
    const amount = career?.independentAmount ?? career?.theoreticalAmount
    if (amount === undefined) return { state: 'unknown', missing: ['careers'], facts }
    if (amount === 0) return { state: 'fails', because: 'no-right-there', facts }
    return { state: 'holds', concludes: { state: incapacityBeganUnder, amount }, params: { state: incapacityBeganUnder }, facts }
  },
}

export const invaliditySubject: LawSubject<InvalidityFacts, PensionAmountsAnswer> = {
  id: 'invalidity-amounts',
  area: 'pensions',
  title: 'What each State pays of an invalidity pension',
  factsSchema,
  sources,
  rules: [notOnlyTypeA, stateOfIncapacityPays, ...amountRules],
  parse: factsParser(factsSchema, findCareerContradiction),
  decide(facts, at) {
    const reasoning = reasonAbout<PensionAmountsAnswer>('invalidity-amounts', facts, at, sources)
    const shared = reasoning.ask(notOnlyTypeA, facts)
    if (shared.state === 'unknown') return reasoning.open()
    if (shared.state === 'holds') return decideAmounts(reasoning, facts, ['883/2004 Art 46(1)', '883/2004 Art 45'])
    const alone = reasoning.ask(stateOfIncapacityPays, facts)
    if (alone.state === 'unknown') return reasoning.open()
    if (alone.state === 'fails' || alone.concludes === undefined) return reasoning.forClerk()
    const { state: payer, amount } = alone.concludes
    return reasoning.decided(
      {
        pensions: (facts.careers ?? []).map(({ state }) =>
          state === payer ? { state, payable: amount, basis: 'independent' as const } : { state, payable: 0, basis: 'none' as const },
        ),
        total: amount,
        steps: [
          { what: 'payable', state: payer, formula: showAmount(amount), result: showAmount(amount), provision: '883/2004 Art 44(2)' },
        ],
      },
      { legalBasis: ['883/2004 Art 44(1)', '883/2004 Art 44(2)'] },
    )
  },
}
