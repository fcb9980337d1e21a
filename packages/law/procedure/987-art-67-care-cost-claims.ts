/**
 * Until when care costs are claimed from another State, and until when the claim is paid and disputes on it are settled.
 * @source 987/2009 Art. 67(1)-(6)
 * @unit   ends of months: claims on actual costs twelve months after the half-year of the entry in the accounts,
 *         on fixed amounts twelve months after the month of publication, payment 18 and disputes 36 months after the month of introduction
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser, oneOf } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { lastDayOf } from './deadline-calendar.ts'
import { mayBePostponed, postponementDecisions } from './decisions-h9-h11-postponement.ts'

const factsSchema = Type.Partial(
  Type.Object({
    asks: oneOf(['introduction-actual', 'introduction-fixed', 'payment']),
    /** Entry in the accounts of the creditor institution. */
    enteredInAccountsOn: dateSchema,
    /** The average costs appeared in the Official Journal. */
    averageCostsPublishedOn: dateSchema,
    /** The claim was introduced with the debtor institution. */
    introducedOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type CareCostClaimFacts = Static<typeof factsSchema>

export interface CareCostClaimAnswer {
  readonly latestIntroduction?: PlainDate
  /** Introduced in time; absent where the day of introduction is not known or was not asked. */
  readonly isConsidered?: boolean
  readonly payBy?: PlainDate
  readonly settledBy?: PlainDate
}

const sources: FactSources<CareCostClaimFacts> = {
  asks: { question: 'care-cost-question', answeredBy: ['clerk'], essential: true },
  enteredInAccountsOn: { question: 'entered-in-accounts-on', answeredBy: ['other-state', 'register', 'clerk'], essential: true },
  averageCostsPublishedOn: { question: 'average-costs-published-on', answeredBy: ['register', 'clerk'], essential: true },
  introducedOn: { question: 'claim-introduced-on', answeredBy: ['register', 'other-state', 'clerk'], essential: true },
}

type Reason = 'limit-may-be-postponed'
const says = { 'limit-may-be-postponed': 'The limit of {limit} falls into the months for which Decisions H9 and H11 postponed limits.' }
const validity = { from: plainDate('2010-05-01') }
const source = 'droit-bilingue.ch, 987/2009 Art. 67'

const postponed = (limit: PlainDate, facts: readonly (keyof CareCostClaimFacts)[], provision: readonly string[]) =>
  ({
    state: 'unknown',
    because: 'limit-may-be-postponed',
    missing: [],
    params: { limit },
    provision: [...provision, ...postponementDecisions],
    facts,
  }) as const

function introductionBy(latest: PlainDate, introducedOn: PlainDate | undefined): CareCostClaimAnswer {
  return { latestIntroduction: latest, ...(introducedOn === undefined ? {} : { isConsidered: introducedOn <= latest }) }
}

export const actualCostsIntroduced: Rule<CareCostClaimFacts, 'actual-care-costs-introduced', Reason, CareCostClaimAnswer> = {
  id: 'actual-care-costs-introduced',
  provision: ['987/2009 Art 67(1)', '987/2009 Art 67(4)', '987/2009 Art 66(1)'],
  source,
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the day of entry in the accounts gives the limit for introducing the claim',
    holds: 'The claim is introduced by {latest} at the latest. Later claims are not considered.',
    ...says,
  },
  evaluate: ({ enteredInAccountsOn, introducedOn }) => {
    const facts = ['enteredInAccountsOn', 'introducedOn'] as const
    if (enteredInAccountsOn === undefined) return { state: 'unknown', missing: ['enteredInAccountsOn'], facts }
    const latest = lastDayOf('D11', enteredInAccountsOn)
    if (mayBePostponed(latest)) return postponed(latest, facts, ['987/2009 Art 67(1)'])
    return { state: 'holds', concludes: introductionBy(latest, introducedOn), params: { latest }, facts }
  },
}

export const fixedAmountsIntroduced: Rule<CareCostClaimFacts, 'fixed-amounts-introduced', Reason, CareCostClaimAnswer> = {
  id: 'fixed-amounts-introduced',
  provision: ['987/2009 Art 67(2)', '987/2009 Art 67(4)', '987/2009 Art 66(1)'],
  source,
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the month of publication of the average costs gives the limit for introducing the claim',
    holds: 'The claim on fixed amounts is introduced by {latest} at the latest. Later claims are not considered.',
    ...says,
  },
  evaluate: ({ averageCostsPublishedOn, introducedOn }) => {
    const facts = ['averageCostsPublishedOn', 'introducedOn'] as const
    if (averageCostsPublishedOn === undefined) return { state: 'unknown', missing: ['averageCostsPublishedOn'], facts }
    const latest = lastDayOf('D12', averageCostsPublishedOn)
    if (mayBePostponed(latest)) return postponed(latest, facts, ['987/2009 Art 67(2)'])
    return { state: 'holds', concludes: introductionBy(latest, introducedOn), params: { latest }, facts }
  },
}

export const careCostsPaid: Rule<CareCostClaimFacts, 'care-costs-paid', Reason, CareCostClaimAnswer> = {
  id: 'care-costs-paid',
  provision: ['987/2009 Art 67(5)', '987/2009 Art 67(6)', '987/2009 Art 67(7)'],
  source,
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the month of introduction gives the limits for payment and for disputes',
    holds: 'The claim is paid by {payBy}. Disputes on it are settled by {settledBy}.',
    ...says,
  },
  evaluate: ({ introducedOn }) => {
    const facts = ['introducedOn'] as const
    if (introducedOn === undefined) return { state: 'unknown', missing: ['introducedOn'], facts }
    const payBy = lastDayOf('D13', introducedOn)
    const settledBy = lastDayOf('D14', introducedOn)
    const late = [payBy, settledBy].find(mayBePostponed)
    if (late !== undefined) return postponed(late, facts, ['987/2009 Art 67(5)', '987/2009 Art 67(6)'])
    return { state: 'holds', concludes: { payBy, settledBy }, params: { payBy, settledBy }, facts }
  },
}

const rules = {
  'introduction-actual': actualCostsIntroduced,
  'introduction-fixed': fixedAmountsIntroduced,
  payment: careCostsPaid,
} as const

export const careCostClaimSubject: LawSubject<CareCostClaimFacts, CareCostClaimAnswer> = {
  id: 'care-cost-claim',
  area: 'procedure',
  title: 'Until when care costs are claimed, paid and settled between States',
  factsSchema,
  sources,
  rules: [actualCostsIntroduced, fixedAmountsIntroduced, careCostsPaid],
  parse: factsParser(factsSchema, ({ enteredInAccountsOn: entered, introducedOn }) =>
    entered !== undefined && introducedOn !== undefined && introducedOn < entered
      ? { code: 'law/facts-contradict', at: '/introducedOn' }
      : undefined,
  ),
  dayOf: (facts) => facts.introducedOn ?? facts.enteredInAccountsOn ?? facts.averageCostsPublishedOn,
  decide(facts, at) {
    const reasoning = reasonAbout<CareCostClaimAnswer>('care-cost-claim', facts, at, sources)
    if (facts.asks === undefined) return reasoning.open({ missing: ['asks'] })
    const said = reasoning.ask(rules[facts.asks], facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
