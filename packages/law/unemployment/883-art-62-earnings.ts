/**
 * Whose pay an unemployment benefit is calculated on: only that of the last activity under the law of the paying State.
 * @source 883/2004 Art. 62(1)-(3); 987/2009 Art. 54(2); Commission FAQ on unemployment
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    payingState: stateSchema,
    lastActivityState: stateSchema,
    /** The State of residence pays by 883/2004 Art. 65(5)(a). */
    paysAsResidenceState: Type.Boolean(),
    hasWorkedInPayingState: Type.Boolean(),
    /** The law of the paying State calculates on earlier pay, and not flat. */
    isCalculatedOnPay: Type.Boolean(),
  }),
  { additionalProperties: false },
)
export type EarningsFacts = Static<typeof factsSchema>

export interface EarningsAnswer {
  /** The State in which the pay that counts was earned; absent where no pay is looked at. */
  readonly payEarnedIn?: StateCode
}

const sources: FactSources<EarningsFacts> = {
  payingState: { question: 'paying-state', answeredBy: ['register', 'person'], essential: true },
  lastActivityState: { question: 'state-of-last-activity', answeredBy: ['other-state', 'person'] },
  paysAsResidenceState: { question: 'pays-as-residence-state', answeredBy: ['register', 'clerk'] },
  hasWorkedInPayingState: { question: 'worked-in-paying-state', answeredBy: ['register', 'person'] },
  isCalculatedOnPay: { question: 'benefit-calculated-on-pay', answeredBy: ['register'] },
}

export const payThatCounts: Rule<EarningsFacts, 'pay-that-counts', 'no-pay-there', EarningsAnswer> = {
  id: 'pay-that-counts',
  provision: ['883/2004 Art 62(1)', '883/2004 Art 62(3)'],
  source: 'Commission FAQ on unemployment',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['883/2004 Art 62(2)'],
  says: {
    condition: 'the pay on which the benefit is calculated can be named',
    holds:
      'The benefit is calculated on the pay of the last activity under the law of the paying State; for a frontier worker, on the pay earned abroad.',
    'no-pay-there': 'There is no pay from the paying State to calculate on.',
  },
  evaluate: ({ payingState, lastActivityState, paysAsResidenceState, hasWorkedInPayingState, isCalculatedOnPay }) => {
    const facts = ['payingState', 'lastActivityState', 'paysAsResidenceState', 'hasWorkedInPayingState', 'isCalculatedOnPay'] as const
    if (isCalculatedOnPay === false) return { state: 'holds', concludes: {}, facts }
    if (isCalculatedOnPay === undefined) return { state: 'unknown', missing: ['isCalculatedOnPay'], facts }
    if (payingState === undefined) return { state: 'unknown', missing: ['payingState'], facts }
    if (lastActivityState === payingState)
      return { state: 'holds', concludes: { payEarnedIn: payingState }, provision: ['883/2004 Art 62(1)'], facts }
    if (paysAsResidenceState === undefined) return { state: 'unknown', missing: ['paysAsResidenceState'], facts }
    if (paysAsResidenceState) {
      if (lastActivityState === undefined) return { state: 'unknown', missing: ['lastActivityState'], facts }
      const provision = ['883/2004 Art 62(3)', '987/2009 Art 54(2)']
      return { state: 'holds', concludes: { payEarnedIn: lastActivityState }, provision, facts }
    }
    if (hasWorkedInPayingState === undefined) return { state: 'unknown', missing: ['hasWorkedInPayingState'], facts }
    if (!hasWorkedInPayingState) return { state: 'fails', because: 'no-pay-there', facts }
    return { state: 'holds', concludes: { payEarnedIn: payingState }, provision: ['883/2004 Art 62(1)'], facts }
  },
}

const id = 'unemployment-earnings'
export const earningsSubject: LawSubject<EarningsFacts, EarningsAnswer> = {
  id,
  area: 'unemployment',
  title: 'On whose pay an unemployment benefit is calculated',
  factsSchema,
  sources,
  rules: [payThatCounts],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<EarningsAnswer>(id, facts, at, sources)
    const said = reasoning.ask(payThatCounts, facts)
    if (said.state === 'holds') return reasoning.decided(said.concludes)
    return said.state === 'fails' ? reasoning.forClerk() : reasoning.open()
  },
}
