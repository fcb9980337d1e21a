/**
 * Who pays when an occupational disease gets worse: the State that pays already, unless new harmful work was done under another law.
 * @source 883/2004 Art. 39(a)-(c)
 */
import { type Cents, plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { centsSchema, factsParser, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'

const factsSchema = Type.Partial(
  Type.Object({
    payingState: stateSchema,
    /** Since the benefit began, the person did work under another law that can cause the disease or make it worse. */
    hasNewExposure: Type.Boolean(),
    newExposureState: stateSchema,
    /** Monthly, by the law of the State of the new exposure, for the disease as it is now. */
    amountAfter: centsSchema,
    /** The same for the disease as it was before. */
    amountBefore: centsSchema,
  }),
  { additionalProperties: false },
)
export type AggravationFacts = Static<typeof factsSchema>

export interface AggravationAnswer {
  /** Pays the benefit; with the worsening where there is no supplement. */
  readonly paidBy: StateCode
  readonly supplementPaidBy?: StateCode
  readonly supplement?: Cents
}

const sources: FactSources<AggravationFacts> = {
  payingState: { question: 'disease-benefit-from', answeredBy: ['register', 'person'], essential: true },
  hasNewExposure: { question: 'harmful-work-since', answeredBy: ['person', 'register'] },
  newExposureState: { question: 'harmful-work-since-in', answeredBy: ['person', 'register'], essential: true },
  amountAfter: { question: 'benefit-after-worsening', answeredBy: ['other-state', 'register'], essential: true },
  amountBefore: { question: 'benefit-before-worsening', answeredBy: ['other-state', 'register'], essential: true },
}

export const aggravation: Rule<AggravationFacts, 'disease-aggravation', never, AggravationAnswer> = {
  id: 'disease-aggravation',
  provision: ['883/2004 Art 39'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known whether new harmful work was done under another law, and what it changes there',
    holds: '{state} goes on paying; a State of new harmful work adds the difference that the worsening makes under its law.',
  },
  evaluate({ payingState, hasNewExposure, newExposureState, amountAfter, amountBefore }) {
    const facts = ['payingState', 'hasNewExposure', 'newExposureState', 'amountAfter', 'amountBefore'] as const
    if (payingState === undefined) return { state: 'unknown', missing: ['payingState'], facts }
    if (hasNewExposure === undefined) return { state: 'unknown', missing: ['hasNewExposure'], facts }
    const params = { state: payingState }
    if (!hasNewExposure || newExposureState === payingState)
      return { state: 'holds', concludes: { paidBy: payingState }, params, provision: ['883/2004 Art 39(a)'], facts }
    if (newExposureState === undefined) return { state: 'unknown', missing: ['newExposureState'], facts }
    if (amountAfter === undefined) return { state: 'unknown', missing: ['amountAfter'], facts }
    if (amountBefore === undefined) return { state: 'unknown', missing: ['amountBefore'], facts }
    return {
      state: 'holds',
      concludes: { paidBy: payingState, supplementPaidBy: newExposureState, supplement: Math.max(0, amountAfter - amountBefore) },
      params,
      provision: ['883/2004 Art 39(b)', '883/2004 Art 39(c)'],
      facts,
    }
  },
}

export const aggravationSubject: LawSubject<AggravationFacts, AggravationAnswer> = {
  id: 'disease-aggravation',
  area: 'other-branches',
  title: 'Who pays when an occupational disease gets worse',
  factsSchema,
  sources,
  rules: [aggravation],
  parse: factsParser(factsSchema),
  decide(facts, at) {
    const reasoning = reasonAbout<AggravationAnswer>('disease-aggravation', facts, at, sources)
    const said = reasoning.ask(aggravation, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
