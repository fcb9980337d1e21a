/** Unemployment benefits, as the case language writes them. */
import type { CaseReaders } from '../case-language.ts'
import { answerOf, day, fromCents, reader } from '../reading.ts'
import { extensionPolicy, nationality, whichStateSources } from './unemployment-words.ts'

export const unemploymentCases: CaseReaders = {
  which_state_pays: {
    put: (facts) => ({
      subject: 'unemployment-which-state-pays',
      on: day(facts, 'contract_ended_on', 'on'),
      facts: reader(facts).known(whichStateSources),
    }),
    tell(decision) {
      const answer = answerOf<WhichState>(decision)
      if (answer === undefined) return {}
      const { payingState, ifStaying, reimbursement } = answer
      return {
        paying_state: payingState,
        ...(ifStaying === undefined ? {} : { alternative: `${ifStaying} if the person stays there` }),
        ...(reimbursement === undefined ? {} : { reimbursement: told(reimbursement) }),
      }
    },
  },
  may_foreign_periods_count: {
    put: (facts) => ({
      subject: 'unemployment-foreign-periods',
      on: day(facts),
      facts: reader(facts).known({
        claimState: 'claim_state',
        nationality,
        cameFrom: 'came_from',
        lastActivityState: 'last_activity_state',
        residedInClaimStateDuringLastActivity: 'resided_in_claim_state_during_last_activity',
        hasWorkedInClaimStateSince: 'worked_in_claim_state_after_return',
        hours: 'hours_worked_in_claim_state',
        hoursWithinWeeks: 'window_weeks',
        months: 'months_worked_in_claim_state',
        weeksEmployedJustBefore: 'weeks_employed_in_claim_state_just_before',
        monthsSelfEmployed: 'self_employed_months_in_claim_state',
        fundJoinedWithinWeeks: 'joined_fund_within_weeks',
        fundJoinedWithinMonth: 'joined_fund_within_month',
        memberOfFundInLast5Years: ({ claim_state, member_of_danish_fund_in_last_5_years: isMember }) =>
          claim_state === 'DK' ? isMember : undefined,
      }),
    }),
    tell(decision, { claim_state, last_activity_state: last }) {
      const counts = answerOf<{ foreignPeriodsCount: boolean }>(decision)?.foreignPeriodsCount
      const isHinted = counts === false && typeof last === 'string' && last !== claim_state
      return { foreign_periods_count: counts, ...(isHinted ? { hint: `export from ${last} with PD U2 may be possible` } : {}) }
    },
  },
  export_benefit: {
    put: (facts) => ({
      subject: 'unemployment-export',
      on: day(facts, 'left_on'),
      facts: reader(facts).known({
        payingState: 'paying_state',
        nationality,
        isWhollyUnemployed: 'wholly_unemployed',
        weeksRegisteredBeforeLeaving: 'registered_there_weeks_before_leaving',
        mayLeaveEarly: 'authorised_to_leave_early',
        leftOn: 'left_on',
        registeredAbroadOn: 'registered_abroad_on',
      }),
    }),
    tell(decision) {
      const answer = answerOf<Export>(decision)
      if (answer === undefined) return {}
      if (!answer.mayTakeAlong) return { outcome: 'refused' }
      const { from, baseMonths, lastDay, paidFrom, notPaid } = answer
      const period = { from, base_months: baseMonths, last_day: lastDay, paid_from: paidFrom }
      return notPaid === undefined ? { outcome: 'allowed', ...period } : { outcome: 'allowed_with_gap', ...period, not_paid: notPaid }
    },
  },
  export_extension: {
    put: (facts) => ({
      subject: 'unemployment-export-extension',
      on: day(facts),
      facts: reader(facts).known({
        payingState: 'paying_state',
        askedMonths: 'asked_months',
        policy: ({ state_policy }) => extensionPolicy(state_policy)?.policy,
        policyMaxMonths: ({ state_policy }) => extensionPolicy(state_policy)?.maxMonths,
      }),
    }),
    tell: (decision) => ({ months: answerOf<{ months: number }>(decision)?.months }),
  },
}

interface WhichState {
  readonly payingState: string
  readonly ifStaying?: string
  readonly reimbursement?: { readonly from: string; readonly months: number; readonly amountCents?: number }
}

interface Export {
  readonly mayTakeAlong: boolean
  readonly from: string
  readonly baseMonths: number
  readonly lastDay: string
  readonly paidFrom: string
  readonly notPaid?: { readonly from: string; readonly to: string }
}

const told = ({ from, months, amountCents }: NonNullable<WhichState['reimbursement']>) => ({
  from,
  months,
  ...(amountCents === undefined ? {} : { amount: fromCents(amountCents) }),
})
