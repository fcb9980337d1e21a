/**
 * Interest on care costs that are paid late: after 18 months, or, where at least 90 % was paid down within six months, on the rest after 36.
 * Both are counted from the end of the month in which the claim was introduced.
 * @source 987/2009 Art. 68(1)
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, percentSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { endOfMonthAfter } from './1182-71-counting.ts'
import { lastDayOf } from './deadline-calendar.ts'
import { mayBePostponed, postponementDecisions } from './decisions-h9-h11-postponement.ts'

const factsSchema = Type.Partial(
  Type.Object({
    introducedOn: dateSchema,
    downPaymentOn: dateSchema,
    /** Percent of the whole claim that was paid down; 0: nothing. */
    downPaymentPercent: percentSchema,
    /** What was left was paid; null: not yet. */
    restPaidOn: Type.Union([dateSchema, Type.Null()]),
  }),
  { additionalProperties: false },
)
export type CareCostInterestFacts = Static<typeof factsSchema>

export interface CareCostInterestAnswer {
  readonly isInterestDue: boolean
}

const sources: FactSources<CareCostInterestFacts> = {
  introducedOn: { question: 'claim-introduced-on', answeredBy: ['register', 'other-state', 'clerk'], essential: true },
  downPaymentOn: { question: 'down-payment-on', answeredBy: ['register', 'other-state', 'clerk'] },
  downPaymentPercent: { question: 'down-payment-percent', answeredBy: ['register', 'other-state', 'clerk'] },
  restPaidOn: { question: 'rest-paid-on', answeredBy: ['register', 'other-state', 'clerk'] },
}

export const interestDue: Rule<CareCostInterestFacts, 'care-cost-interest', 'limit-may-be-postponed', CareCostInterestAnswer> = {
  id: 'care-cost-interest',
  provision: ['987/2009 Art 68(1)', '987/2009 Art 67(5)', '987/2009 Art 67(6)'],
  source: 'memory; wordscope.be on Arts. 66 to 68',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known when the claim and a down payment on it were paid',
    holds: 'Interest may be charged on what is outstanding after {limit}.',
    'limit-may-be-postponed': 'The limit of {limit} falls into the months for which Decisions H9 and H11 postponed limits.',
  },
  evaluate: (known, { on, parameters }) => {
    const { introducedOn, downPaymentOn, downPaymentPercent: percent, restPaidOn } = known
    const facts = ['introducedOn', 'downPaymentOn', 'downPaymentPercent', 'restPaidOn'] as const
    const need = (...missing: (keyof CareCostInterestFacts)[]) => ({ state: 'unknown' as const, missing, facts })
    if (introducedOn === undefined) return need('introducedOn')
    const payBy = lastDayOf('D13', introducedOn)
    const settledBy = lastDayOf('D14', introducedOn)
    const late = [payBy, settledBy].find(mayBePostponed)
    if (late !== undefined)
      return {
        state: 'unknown',
        because: 'limit-may-be-postponed',
        missing: [],
        params: { limit: late },
        provision: ['987/2009 Art 68(1)', ...postponementDecisions],
        facts,
      }
    const conclude = (isInterestDue: boolean, limit: PlainDate) =>
      ({ state: 'holds', concludes: { isInterestDue }, params: { limit }, facts }) as const
    const lastDayOfDownPayment = endOfMonthAfter(introducedOn, parameters.downPaymentMonths)
    const isAllPaid = percent !== undefined && percent >= 100
    if (isAllPaid) return downPaymentOn === undefined ? need('downPaymentOn') : conclude(downPaymentOn > payBy, payBy)
    if (restPaidOn === undefined) return need('restPaidOn')
    const outstandingUntil = restPaidOn ?? on
    if (outstandingUntil <= payBy) return conclude(false, payBy)
    if (outstandingUntil > settledBy) return conclude(true, settledBy)
    if (percent === undefined) return need('downPaymentPercent')
    if (percent < parameters.downPaymentPercent) return conclude(true, payBy)
    if (downPaymentOn === undefined) return need('downPaymentOn')
    return downPaymentOn <= lastDayOfDownPayment ? conclude(false, settledBy) : conclude(true, payBy)
  },
}

export const careCostInterestSubject: LawSubject<CareCostInterestFacts, CareCostInterestAnswer> = {
  id: 'care-cost-interest',
  area: 'procedure',
  title: 'Whether interest may be charged on care costs',
  factsSchema,
  sources,
  rules: [interestDue],
  parse: factsParser(factsSchema, ({ introducedOn, downPaymentOn, restPaidOn }) => {
    if (introducedOn === undefined) return undefined
    if (downPaymentOn !== undefined && downPaymentOn < introducedOn) return { code: 'law/facts-contradict', at: '/downPaymentOn' }
    if (typeof restPaidOn !== 'string') return undefined
    const isTooEarly = restPaidOn < introducedOn || (downPaymentOn !== undefined && restPaidOn < downPaymentOn)
    return isTooEarly ? { code: 'law/facts-contradict', at: '/restPaidOn' } : undefined
  }),
  dayOf: ({ restPaidOn, downPaymentOn, introducedOn }) => restPaidOn ?? downPaymentOn ?? introducedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<CareCostInterestAnswer>('care-cost-interest', facts, at, sources)
    const said = reasoning.ask(interestDue, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
