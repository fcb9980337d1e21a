/**
 * Two pensions of the same kind: no national rule against overlapping touches a pro rata pension, and an independent one only by Annex IX.
 * @source 883/2004 Art. 53(1)-(2), 54
 */
import { type Cents, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

export const pensionKinds = ['old-age', 'invalidity', 'survivor'] as const

const factsSchema = Type.Partial(
  Type.Object({
    /** The State whose pension is looked at. */
    state: stateSchema,
    amount: centsSchema,
    kind: oneOf(pensionKinds),
    method: oneOf(['independent', 'pro-rata']),
    otherState: stateSchema,
    otherKind: oneOf(pensionKinds),
    otherAmount: centsSchema,
    /** Both pensions rest on periods of one and the same person. */
    isFromSamePersonsPeriods: Type.Boolean(),
    /** A rule of the State against overlapping would reduce its pension. */
    wouldNationalRuleReduce: Type.Boolean(),
    /** The pension, or the agreement with the other State, stands in Annex IX. */
    isListedInAnnexIX: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type SameKindFacts = Static<typeof factsSchema>

export interface SameKindAnswer {
  readonly mayBeReduced: false
  readonly payable: Cents
}

const sources: FactSources<SameKindFacts> = {
  state: { question: 'claim-state', answeredBy: ['person'] },
  amount: { question: 'pension-amount', answeredBy: ['register'], essential: true },
  kind: { question: 'pension-kind', answeredBy: ['register'] },
  method: { question: 'calculation-method', answeredBy: ['register'], essential: true },
  otherState: { question: 'other-pension-state', answeredBy: ['other-state', 'person'] },
  otherKind: { question: 'other-pension-kind', answeredBy: ['other-state', 'person'] },
  otherAmount: { question: 'other-pension-amount', answeredBy: ['other-state', 'person'] },
  isFromSamePersonsPeriods: { question: 'same-persons-periods', answeredBy: ['other-state', 'clerk'] },
  wouldNationalRuleReduce: { question: 'national-rule-against-overlapping', answeredBy: ['register', 'clerk'] },
  isListedInAnnexIX: { question: 'annex-ix-entry', answeredBy: ['clerk'] },
}

export const benefitsOfTheSameKind: Rule<SameKindFacts, 'pension-same-kind', 'periods-of-different-persons'> = {
  id: 'pension-same-kind',
  provision: ['883/2004 Art 53(1)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 53(2)', '883/2004 Art 55'],
  says: {
    condition: 'both pensions rest on periods of the same person',
    holds: 'Both pensions rest on periods of the same person, so they are of the same kind.',
    'periods-of-different-persons': 'The pensions rest on periods of different persons, so they are of different kinds.',
  },
  evaluate({ isFromSamePersonsPeriods }) {
    const facts = ['isFromSamePersonsPeriods'] as const
    if (isFromSamePersonsPeriods === undefined) return { state: 'unknown', missing: facts, facts }
    return isFromSamePersonsPeriods ? { state: 'holds', facts } : { state: 'fails', because: 'periods-of-different-persons', facts }
  },
}

export const noReductionOfSameKind: Rule<SameKindFacts, 'pension-no-reduction-same-kind', 'listed-in-annex-ix', SameKindAnswer> = {
  id: 'pension-no-reduction-same-kind',
  provision: ['883/2004 Art 54(1)', '883/2004 Art 54(2)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 54(3)'],
  says: {
    condition: 'no rule against overlapping may be applied to the pension',
    holds: 'The pension is paid in full.',
    'listed-in-annex-ix': 'The pension from own periods stands in Annex IX, so the national rule may reduce it.',
  },
  evaluate({ amount, method, wouldNationalRuleReduce, isListedInAnnexIX }) {
    const facts = ['amount', 'method', 'wouldNationalRuleReduce', 'isListedInAnnexIX'] as const
    if (amount === undefined) return { state: 'unknown', missing: ['amount'], facts }
    const concludes = { mayBeReduced: false, payable: amount } as const
    if (method === 'pro-rata') return { state: 'holds', concludes, provision: ['883/2004 Art 54(1)'], facts }
    if (wouldNationalRuleReduce === false) return { state: 'holds', concludes, facts }
    if (method === undefined) return { state: 'unknown', missing: ['method'], facts }
    if (isListedInAnnexIX === false) return { state: 'holds', concludes, provision: ['883/2004 Art 54(2)'], facts }
    if (isListedInAnnexIX === undefined)
      return { state: 'unknown', missing: ['isListedInAnnexIX'], provision: ['883/2004 Art 54(2)'], facts }
    if (wouldNationalRuleReduce === undefined) return { state: 'unknown', missing: ['wouldNationalRuleReduce'], facts }
    return { state: 'fails', because: 'listed-in-annex-ix', provision: ['883/2004 Art 54(2)', '883/2004 Annex IX'], facts }
  },
}

export const sameKindSubject: LawSubject<SameKindFacts, SameKindAnswer> = {
  id: 'pension-overlap-same-kind',
  area: 'pensions',
  title: 'Whether a pension is reduced because of another of the same kind',
  factsSchema,
  sources,
  rules: [benefitsOfTheSameKind, noReductionOfSameKind],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<SameKindAnswer>('pension-overlap-same-kind', facts, at, sources)
    const kind = reasoning.ask(benefitsOfTheSameKind, facts)
    if (kind.state !== 'holds') return kind.state === 'fails' ? reasoning.forClerk() : reasoning.open()
    const said = reasoning.ask(noReductionOfSameKind, facts)
    if (said.state === 'holds' && said.concludes !== undefined)
      return reasoning.decided(said.concludes, { legalBasis: [...kind.finding.provision, ...said.finding.provision] })
    // How much the national rule takes away is a calculation of that State.
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
