/**
 * Pensions of different kinds that reduce each other: what each State would not pay is divided by the number of pensions concerned.
 * @source 883/2004 Art. 53(2)-(3), 55(1); 987/2009 Art. 10
 */
import { type Cents, plainDate, type StateCode, shareOf } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { pensionKinds } from './883-art-53-54-same-kind.ts'
import { type CalculationStep, showAmount } from './calculation-step.ts'

const factsSchema = Type.Partial(
  Type.Object({
    benefits: Type.Array(
      Type.Object(
        {
          state: stateSchema,
          kind: Type.Optional(oneOf(pensionKinds)),
          amount: Type.Optional(centsSchema),
          method: Type.Optional(oneOf(['independent', 'pro-rata'])),
          /** What the State would not pay if it applied its rule against overlapping strictly; zero where it has no such rule. */
          reductionIfApplied: Type.Optional(centsSchema),
        },
        { additionalProperties: false },
      ),
      { maxItems: 200 },
    ),
    /** Every State concerned has a rule against overlapping that touches its pension. */
    haveAllStatesRules: Type.Boolean(),
    /** The pensions rest on periods of different persons. */
    isFromDifferentPersonsPeriods: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type DifferentKindsFacts = Static<typeof factsSchema>
type Benefits = NonNullable<DifferentKindsFacts['benefits']>

export interface DifferentKindsAnswer {
  /** In the order of the facts. */
  readonly benefits: readonly { readonly state: StateCode; readonly reduction: Cents; readonly payable: Cents }[]
  readonly steps: readonly CalculationStep[]
}

const sources: FactSources<DifferentKindsFacts> = {
  benefits: { question: 'pensions-that-meet', answeredBy: ['other-state', 'register'], essential: true },
  haveAllStatesRules: { question: 'national-rules-against-overlapping', answeredBy: ['other-state', 'clerk'] },
  isFromDifferentPersonsPeriods: { question: 'same-persons-periods', answeredBy: ['other-state', 'clerk'] },
}

export const benefitsOfDifferentKinds: Rule<DifferentKindsFacts, 'pension-different-kinds', 'same-kind' | 'one-state-only'> = {
  id: 'pension-different-kinds',
  provision: ['883/2004 Art 53(2)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 54'],
  says: {
    condition: 'pensions of two or more States meet that are not of the same kind',
    holds: 'Pensions of different kinds meet.',
    'same-kind': 'The pensions rest on periods of the same person, so they are of the same kind.',
    'one-state-only': 'All pensions come from one State, so only its own law applies.',
  },
  evaluate({ benefits, isFromDifferentPersonsPeriods }) {
    const facts = ['benefits', 'isFromDifferentPersonsPeriods'] as const
    if (benefits === undefined || benefits.length < 2) return { state: 'unknown', missing: ['benefits'], facts }
    if (benefits.every(({ state }) => state === benefits[0]?.state)) return { state: 'fails', because: 'one-state-only', facts }
    if (isFromDifferentPersonsPeriods === undefined) return { state: 'unknown', missing: ['isFromDifferentPersonsPeriods'], facts }
    return isFromDifferentPersonsPeriods ? { state: 'holds', facts } : { state: 'fails', because: 'same-kind', facts }
  },
}

export const reductionDivided: Rule<
  DifferentKindsFacts,
  'pension-reduction-divided',
  'pro-rata-in-its-own-part' | 'number-concerned-unclear' | 'more-than-the-other-pensions',
  DifferentKindsAnswer
> = {
  id: 'pension-reduction-divided',
  provision: ['883/2004 Art 55(1)(a)', '987/2009 Art 10'],
  source: '987/2009 Art 10, Swiss consolidated text; memory for 883/2004 Art 55',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 55(1)(b)', '883/2004 Art 55(1)(c)', '883/2004 Art 55(2)'],
  says: {
    condition: 'what each State would not pay is known, and how many pensions are concerned',
    holds: '{count} pensions are concerned; each State keeps back its reduction divided by {count}.',
    'pro-rata-in-its-own-part':
      'A pro rata pension counts the other pension only in its own fraction; how that changes the reduction is a calculation of that State.',
    'more-than-the-other-pensions':
      'One State alone reduces its pension, and may not take more than the pensions of the other States come to.',
    'number-concerned-unclear': 'How many pensions are subject to rules against overlapping does not follow from the facts.',
  },
  evaluate({ benefits = [], haveAllStatesRules }) {
    const facts = ['benefits', 'haveAllStatesRules'] as const
    for (const [index, { amount, method }] of benefits.entries()) {
      if (amount === undefined) return { state: 'unknown', missing: [`benefits/${index}/amount`], facts }
      if (method === undefined) return { state: 'unknown', missing: [`benefits/${index}/method`], facts }
    }
    const concerned = benefits.filter(({ reductionIfApplied = 0 }) => reductionIfApplied > 0).length
    const open = benefits.findIndex(({ reductionIfApplied }) => reductionIfApplied === undefined)
    // Where not every State has a rule, a benefit without a reduction is the one that has none.
    if (open !== -1 && !(haveAllStatesRules === false && concerned > 0))
      return { state: 'unknown', missing: [`benefits/${open}/reductionIfApplied`], facts }
    if (concerned > 0 && benefits.some(({ method, reductionIfApplied = 0 }) => method === 'pro-rata' && reductionIfApplied > 0))
      return { state: 'unknown', because: 'pro-rata-in-its-own-part', missing: [], provision: ['883/2004 Art 55(1)(b)'], facts }
    const isClear = concerned === 0 || haveAllStatesRules === undefined || haveAllStatesRules === (concerned === benefits.length)
    if (!isClear) return { state: 'unknown', because: 'number-concerned-unclear', missing: [], facts }
    if (concerned === 1 && benefits.some((benefit) => (benefit.reductionIfApplied ?? 0) > sumOfOthers(benefits, benefit.state)))
      return { state: 'unknown', because: 'more-than-the-other-pensions', missing: [], provision: ['883/2004 Art 53(3)(d)'], facts }
    return {
      state: 'holds',
      concludes: divided(benefits, concerned),
      params: { count: concerned },
      ...(concerned === 1 ? { provision: ['883/2004 Art 53(3)(d)', '883/2004 Art 55(1)(a)'] } : {}),
      facts,
    }
  },
}

function sumOfOthers(benefits: Benefits, state: string): Cents {
  let sum = 0
  for (const other of benefits) if (other.state !== state) sum += other.amount ?? 0
  return sum
}

/** Where one pension alone is concerned, nothing is divided. */
function divided(benefits: Benefits, concerned: number): DifferentKindsAnswer {
  const steps: CalculationStep[] = []
  const paid = benefits.map(({ state, amount = 0, reductionIfApplied = 0 }) => {
    const reduction = concerned === 0 ? 0 : shareOf(reductionIfApplied, 1, concerned)
    const payable = amount - reduction
    if (reduction > 0)
      steps.push({
        what: 'reduction',
        state,
        formula: concerned === 1 ? showAmount(reductionIfApplied) : `${showAmount(reductionIfApplied)} / ${concerned}`,
        result: showAmount(reduction),
        provision: concerned === 1 ? '883/2004 Art 53(3)(d)' : '987/2009 Art 10',
      })
    steps.push({
      what: 'payable',
      state,
      formula: `${showAmount(amount)} - ${showAmount(reduction)}`,
      result: showAmount(payable),
      provision: concerned === 1 ? '883/2004 Art 53(3)(d)' : '883/2004 Art 55(1)(a)',
    })
    return { state, reduction, payable }
  })
  return { benefits: paid, steps }
}

export const differentKindsSubject: LawSubject<DifferentKindsFacts, DifferentKindsAnswer> = {
  id: 'pension-overlap-different-kinds',
  area: 'pensions',
  title: 'How pensions of different kinds reduce each other',
  factsSchema,
  sources,
  rules: [benefitsOfDifferentKinds, reductionDivided],
  parse: factsParser(factsSchema, ({ benefits = [] }) => {
    const index = benefits.findIndex(({ amount, reductionIfApplied }) => (reductionIfApplied ?? 0) > (amount ?? Number.POSITIVE_INFINITY))
    return index === -1 ? undefined : { code: 'law/facts-contradict', at: `/benefits/${index}/reductionIfApplied` }
  }),
  decide(facts, at) {
    const reasoning = reasonAbout<DifferentKindsAnswer>('pension-overlap-different-kinds', facts, at, sources)
    const kind = reasoning.ask(benefitsOfDifferentKinds, facts)
    if (kind.state !== 'holds') return kind.state === 'fails' ? reasoning.forClerk() : reasoning.open()
    const said = reasoning.ask(reductionDivided, facts)
    if (said.state === 'holds' && said.concludes !== undefined)
      return reasoning.decided(said.concludes, { legalBasis: [...said.finding.provision, ...kind.finding.provision] })
    return reasoning.open()
  },
}
