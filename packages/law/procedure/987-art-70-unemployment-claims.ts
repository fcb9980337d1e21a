/**
 * Until when the State of residence asks the State of last activity to reimburse unemployment benefit.
 * @source 987/2009 Art. 70
 * @unit   the last day of the month six months after the calendar half-year of the last payment
 */
import { type PlainDate, plainDate } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import { dateSchema, factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { lastDayOf } from './deadline-calendar.ts'
import { mayBePostponed, postponementDecisions } from './decisions-h9-h11-postponement.ts'

const factsSchema = Type.Partial(
  Type.Object({
    /** Last payment of the benefit whose reimbursement is asked. */
    lastPaymentOn: dateSchema,
    requestedOn: dateSchema,
  }),
  { additionalProperties: false },
)
export type UnemploymentClaimFacts = Static<typeof factsSchema>

export interface UnemploymentClaimAnswer {
  readonly latestRequest: PlainDate
  readonly isInTime?: boolean
}

const sources: FactSources<UnemploymentClaimFacts> = {
  lastPaymentOn: { question: 'last-benefit-payment-on', answeredBy: ['register', 'other-state', 'clerk'], essential: true },
  requestedOn: { question: 'reimbursement-requested-on', answeredBy: ['register', 'clerk'] },
}

export const unemploymentClaimLimit: Rule<
  UnemploymentClaimFacts,
  'unemployment-reimbursement-limit',
  'limit-may-be-postponed',
  UnemploymentClaimAnswer
> = {
  id: 'unemployment-reimbursement-limit',
  provision: ['987/2009 Art 70', '883/2004 Art 65(6)', '883/2004 Art 65(8)'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the day of the last payment gives the limit for asking reimbursement',
    holds: 'Reimbursement is asked by {latest} at the latest.',
    'limit-may-be-postponed': 'The limit of {latest} falls into the months for which Decisions H9 and H11 postponed limits.',
  },
  evaluate: ({ lastPaymentOn, requestedOn }) => {
    const facts = ['lastPaymentOn', 'requestedOn'] as const
    if (lastPaymentOn === undefined) return { state: 'unknown', missing: ['lastPaymentOn'], facts }
    const latest = lastDayOf('D17', lastPaymentOn)
    if (mayBePostponed(latest))
      return {
        state: 'unknown',
        because: 'limit-may-be-postponed',
        missing: [],
        params: { latest },
        provision: ['987/2009 Art 70', ...postponementDecisions],
        facts,
      }
    const inTime = requestedOn === undefined ? {} : { isInTime: requestedOn <= latest }
    return { state: 'holds', concludes: { latestRequest: latest, ...inTime }, params: { latest }, facts }
  },
}

export const unemploymentClaimSubject: LawSubject<UnemploymentClaimFacts, UnemploymentClaimAnswer> = {
  id: 'unemployment-reimbursement-claim',
  area: 'procedure',
  title: 'Until when reimbursement of unemployment benefit is asked',
  factsSchema,
  sources,
  rules: [unemploymentClaimLimit],
  parse: factsParser(factsSchema),
  dayOf: ({ lastPaymentOn }) => lastPaymentOn,
  decide(facts, at) {
    const reasoning = reasonAbout<UnemploymentClaimAnswer>('unemployment-reimbursement-claim', facts, at, sources)
    const said = reasoning.ask(unemploymentClaimLimit, facts)
    return said.state === 'holds' ? reasoning.decided(said.concludes) : reasoning.open()
  },
}
