/** Readers of the pension cases. */
import type { CaseFacts, CaseReaders } from '../case-language.ts'
import { answerOf, cents, day, fromCents, reader } from '../reading.ts'
import { careersOf, tellAmounts } from './pensions-careers.ts'
import { overlapCases } from './pensions-overlap.ts'
import { shareCases } from './pensions-shares.ts'
import { byState, type CaseStates, list, statesOf } from './pensions-states.ts'

const pairs = (table: unknown, states: CaseStates, name: string, read: (value: unknown) => unknown) =>
  byState(table)?.flatMap(([state, value]) => (value === null ? [] : [{ state: states.read(state), [name]: read(value) }]))

const unchanged = (value: unknown) => value

/** `minimum_benefit_in_A_for_all_periods`, for any State. */
function minimumsOf(facts: CaseFacts, states: CaseStates) {
  const rows = Object.entries(facts).flatMap(([key, value]) => {
    const name = key.match(/^minimum_benefit_in_([A-Z]{1,2})_for_all_periods$/)?.[1]
    return name === undefined || value === null ? [] : [{ state: states.read(name), amount: cents(value) }]
  })
  return rows.length === 0 ? undefined : rows
}

const statesIn = (value: unknown, states: CaseStates) => list(value)?.map((state) => states.read(state))

export const pensionsCases: CaseReaders = {
  ...overlapCases,
  ...shareCases,
  pension_amounts: {
    put(facts) {
      const states = statesOf(facts)
      return {
        subject: 'pension-amounts',
        on: day(facts),
        facts: reader(facts).known({
          careers: () => careersOf(facts, states),
          conditionsMetInOrder: () => statesIn(facts.conditions_met_with_aggregation_in_order, states),
          lastStateWithConditionsMet: () => states.read(facts.last_state_with_conditions_met),
        }),
      }
    },
    tell: (decision, facts) => tellAmounts(answerOf(decision), statesOf(facts)),
  },
  invalidity_amounts: {
    put(facts) {
      const states = statesOf(facts)
      return {
        subject: 'invalidity-amounts',
        on: day(facts),
        facts: reader(facts).known({
          careers: () => careersOf(facts, states),
          legislationTypes: () => pairs(facts.legislation_types, states, 'type', unchanged),
        }),
      }
    },
    tell: (decision, facts) => tellAmounts(answerOf(decision), statesOf(facts)),
  },
  pension_start: {
    put(facts) {
      const states = statesOf(facts)
      return {
        subject: 'pension-start',
        on: day(facts),
        facts: reader(facts).known({
          age: 'age',
          pensionAges: () => pairs(facts.pension_ages, states, 'age', unchanged),
          insuredIn: () => statesIn(facts.periods_in, states),
        }),
      }
    },
    tell(decision, facts) {
      const answer = answerOf<{ paysNow: readonly string[]; paysLater: readonly { state: string; age: number }[] }>(decision)
      if (answer === undefined) return {}
      const states = statesOf(facts)
      return {
        pays_now: answer.paysNow.map(states.write),
        pays_later: Object.fromEntries(answer.paysLater.map(({ state, age }) => [states.write(state), age])),
      }
    },
  },
  pension_supplement: {
    put(facts) {
      const states = statesOf(facts)
      return {
        subject: 'pension-supplement',
        on: day(facts),
        facts: reader(facts).known({
          residenceState: () => states.read(facts.residence_state),
          benefitsDue: () => pairs(facts.benefits_due, states, 'amount', cents),
          minimumBenefits: () => minimumsOf(facts, states),
        }),
      }
    },
    tell(decision, facts) {
      const answer = answerOf<{ supplement: number; paidBy?: string }>(decision)
      if (answer === undefined) return {}
      return {
        supplement: fromCents(answer.supplement),
        ...(answer.paidBy === undefined ? {} : { paid_by: statesOf(facts).write(answer.paidBy) }),
      }
    },
  },
}
