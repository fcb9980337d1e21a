/**
 * What the State of the last activity gives back to the State of residence that pays the benefit.
 * @source 883/2004 Art. 65(6)-(8); 987/2009 Art. 70; Decision U4: all from memory
 */
import { type Cents, plainDate, type StateCode } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import type { WhichStateFacts } from './which-state-facts.ts'

export interface Reimbursement {
  readonly from: StateCode
  readonly months: number
  /** Absent while the months paid or one of the two benefits are not known. */
  readonly amountCents?: Cents
}

export const reimbursementOfBenefit: Rule<WhichStateFacts, 'reimbursement-by-last-state', 'waived', Reimbursement> = {
  id: 'reimbursement-by-last-state',
  provision: ['883/2004 Art 65(6)', '883/2004 Art 65(7)', '987/2009 Art 70', 'Decision U4'],
  source: 'memory',
  validity: { from: plainDate('2010-05-01') },
  verified: false,
  leadsTo: ['883/2004 Art 65(8)'],
  says: {
    condition: 'it is known for how many months the State of the last activity reimburses',
    holds:
      'The State of the last activity reimburses the first {months} months, each up to what it would itself have paid ({most} months where the person worked there for {activity} of the last {within} months).',
    waived: 'The two States agreed to waive reimbursement.',
  },
  evaluate: (facts, { parameters }) => {
    const { lastActivityState, benefitMonthsPaid: paid, monthlyBenefitCents, monthlyBenefitOfLastStateCents, isReimbursementWaived } = facts
    const looked = [
      'lastActivityState',
      'monthsInLastStateOf24',
      'benefitMonthsPaid',
      'monthlyBenefitCents',
      'monthlyBenefitOfLastStateCents',
    ] as const
    const { reimbursementMonths: short, reimbursementLongMonths: long } = parameters
    if (isReimbursementWaived) return { state: 'fails', because: 'waived', facts: ['isReimbursementWaived'] }
    if (lastActivityState === undefined) return { state: 'unknown', missing: ['lastActivityState'], facts: looked }
    const worked = facts.monthsInLastStateOf24
    const isShortAnyway = paid !== undefined && paid <= short
    if (worked === undefined && !isShortAnyway) return { state: 'unknown', missing: ['monthsInLastStateOf24'], facts: looked }
    const most = worked !== undefined && worked >= parameters.reimbursementActivityMonths ? long : short
    const months = Math.min(most, paid ?? most)
    const isAmountKnown = paid !== undefined && monthlyBenefitCents !== undefined && monthlyBenefitOfLastStateCents !== undefined
    const amountCents = isAmountKnown ? Math.round(months * Math.min(monthlyBenefitCents, monthlyBenefitOfLastStateCents)) : undefined
    return {
      state: 'holds',
      concludes: { from: lastActivityState, months, ...(amountCents === undefined ? {} : { amountCents }) },
      params: { months, most: long, activity: parameters.reimbursementActivityMonths, within: parameters.reimbursementWithinMonths },
      facts: looked,
    }
  },
}
