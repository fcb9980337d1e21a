import type { Decision } from '@passerelle/law'
import type { CaseReader, CaseReaders } from '../case-language.ts'
import { answerOf, day, reader } from '../reading.ts'
import { provisionalLegislationCase } from './provisional-legislation.ts'

interface CareCostAnswer {
  readonly latestIntroduction?: string
  readonly isConsidered?: boolean
  readonly payBy?: string
  readonly settledBy?: string
}

function careCostClaim(asks: string): CaseReader {
  return {
    put: (facts) => ({
      subject: 'care-cost-claim',
      on: day(facts, 'introduced_on', 'entered_in_accounts_on', 'average_costs_published_on'),
      facts: reader(facts).known({
        asks: () => asks,
        enteredInAccountsOn: 'entered_in_accounts_on',
        averageCostsPublishedOn: 'average_costs_published_on',
        introducedOn: 'introduced_on',
      }),
    }),
    tell: (decision: Decision) => {
      const answer = answerOf<CareCostAnswer>(decision)
      return {
        latest_introduction: answer?.latestIntroduction,
        considered: answer?.isConsidered,
        pay_by: answer?.payBy,
        contestation_settled_by: answer?.settledBy,
      }
    },
  }
}

const careCostInterest: CaseReader = {
  put: (facts) => ({
    subject: 'care-cost-interest',
    on: day(facts),
    facts: reader(facts).known({
      introducedOn: 'introduced_on',
      downPaymentOn: 'down_payment_on',
      downPaymentPercent: 'down_payment_percent',
      restPaidOn: 'rest_paid_on',
    }),
  }),
  tell: (decision) => ({ interest_due: answerOf<{ isInterestDue: boolean }>(decision)?.isInterestDue }),
}

const disputeOnDocument: CaseReader = {
  put: (facts) => ({
    subject: 'document-dispute',
    on: day(facts, 'request_to_issuing_institution_on'),
    facts: reader(facts).known({ requestedOn: 'request_to_issuing_institution_on' }),
  }),
  tell: (decision) => {
    const answer = answerOf<{ isBindingMeanwhile: boolean; earliestReferral: string; commissionMonths: number }>(decision)
    return {
      binding_meanwhile: answer?.isBindingMeanwhile,
      earliest_referral: answer?.earliestReferral,
      commission_endeavour_months: answer?.commissionMonths,
    }
  },
}

const misdirectedClaim: CaseReader = {
  put: (facts) => ({
    subject: 'misdirected-claim',
    on: day(facts, 'lodged_on'),
    facts: reader(facts).known({
      lodgedOn: 'lodged_on',
      lodgedWith: 'lodged_with',
      competentState: 'competent',
      receivedByCompetentOn: 'received_by_competent_on',
    }),
  }),
  tell: (decision) => ({ claim_date: answerOf<{ claimDate: string }>(decision)?.claimDate }),
}

const unemploymentReimbursementClaim: CaseReader = {
  put: (facts) => ({
    subject: 'unemployment-reimbursement-claim',
    on: day(facts, 'last_payment_on'),
    facts: reader(facts).known({ lastPaymentOn: 'last_payment_on' }),
  }),
  tell: (decision) => ({ latest_request: answerOf<{ latestRequest: string }>(decision)?.latestRequest }),
}

export const deadlinesCases: CaseReaders = {
  care_cost_claim_actual: careCostClaim('introduction-actual'),
  care_cost_claim_fixed: careCostClaim('introduction-fixed'),
  care_cost_payment: careCostClaim('payment'),
  care_cost_interest: careCostInterest,
  dispute_on_document: disputeOnDocument,
  misdirected_claim: misdirectedClaim,
  provisional_legislation: provisionalLegislationCase,
  unemployment_reimbursement_claim: unemploymentReimbursementClaim,
}
