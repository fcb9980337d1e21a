/** Readers of the pension cases. */
import type { CaseFacts, CaseReaders } from '../case-language.ts'
import { answerOf, cents, day, fromCents, reader } from '../reading.ts'
import { careersOf, tellAmounts } from './pensions-careers.ts'
import { overlapCases } from './pensions-overlap.ts'
import { byState, type CaseStates, list, statesOf } from './pensions-states.ts'

const pairs = (table: unknown, states: CaseStates, name: string, read: (value: unknown) => unknown) =>
  byState(table)?.flatMap(([state, value]) => (value === null ? [] : [{ state: states.read(state), [name]: read(value) }]))

const unchanged = (value: unknown) => value

/** `167/313` → [167, 313]. */
function fractionOf(value: unknown): readonly [number, number] | undefined {
  const match = typeof value === 'string' ? value.match(/^(\d{1,6})\/(\d{1,6})$/) : null
  return match === null ? undefined : [Number(match[1]), Number(match[2])]
}

const words: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6 }

/** `one third of contributory periods`, `1/3 of contributory periods`, `25% of contributory periods`. */
function limitOf(value: unknown): { numerator: number; denominator: number } | undefined {
  if (typeof value !== 'string' || !/\bof (?:the |all )?contributory (?:periods|months)\b/.test(value)) return undefined
  const [, count, word] = value.match(/\b(one|two|three|a)[ -](half|third|quarter|fourth|fifth|sixth)s?\b/) ?? []
  if (word !== undefined) return { numerator: count === 'two' ? 2 : count === 'three' ? 3 : 1, denominator: words[word] ?? 1 }
  if (/^half\b/.test(value)) return { numerator: 1, denominator: 2 }
  const [, numerator, denominator] = value.match(/\b(\d{1,3})\/(\d{1,3})\b/) ?? []
  if (numerator !== undefined) return { numerator: Number(numerator), denominator: Number(denominator) }
  const percent = value.match(/\b(\d{1,3}) ?(?:%|percent\b|per cent\b)/)?.[1]
  return percent === undefined ? undefined : { numerator: Number(percent), denominator: 100 }
}

/** `contributory_months_PL` and `non_contributory_months_PL`, for any State. */
function periodsOf(facts: CaseFacts, states: CaseStates) {
  const rows = new Map<string, Record<string, unknown>>()
  for (const [key, value] of Object.entries(facts)) {
    const [, isNot, name] = key.match(/^(non_)?contributory_months_([A-Z]{1,2})$/) ?? []
    if (name === undefined) continue
    const row = rows.get(name) ?? { state: states.read(name) }
    rows.set(name, row)
    row[isNot === undefined ? 'contributoryMonths' : 'nonContributoryMonths'] = value
  }
  return rows.size === 0 ? undefined : [...rows.values()]
}

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
  pro_rata_fraction: {
    put(facts) {
      const states = statesOf(facts)
      return {
        subject: 'pro-rata-fraction',
        on: day(facts),
        facts: reader(facts).known({
          state: () => states.read(facts.state),
          ownMonths: 'own_months',
          allMonths: 'all_months',
          fullCareerMonths: 'cap_months',
        }),
      }
    },
    tell(decision) {
      const answer = answerOf<{ fraction?: { numerator: number; denominator: number }; payable?: number }>(decision)
      if (answer === undefined) return {}
      const { fraction, payable } = answer
      return {
        ...(fraction === undefined ? {} : { fraction: `${fraction.numerator}/${fraction.denominator}` }),
        ...(payable === undefined ? {} : { payable }),
      }
    },
  },
  survivor_insurance_time: {
    put(facts) {
      const states = statesOf(facts)
      const fraction = fractionOf(facts.fraction)
      return {
        subject: 'survivor-insurance-time',
        on: day(facts),
        facts: reader(facts).known({
          state: () => states.read(facts.state),
          independentYears: () => (facts.independent_years === null ? 0 : facts.independent_years),
          theoreticalYears: 'theoretical_years',
          ownMonths: () => fraction?.[0],
          allMonths: () => fraction?.[1],
          method: () => methodOf(facts.method),
        }),
      }
    },
    tell(decision) {
      const answer = answerOf<{ proRataYears: number; usedYears: number }>(decision)
      return answer === undefined ? {} : { pro_rata_years: answer.proRataYears, used_years: answer.usedYears }
    },
  },
  non_contributory_limit: {
    put(facts) {
      const states = statesOf(facts)
      return {
        subject: 'non-contributory-limit',
        on: day(facts),
        facts: reader(facts).known({
          state: () => states.read(facts.state),
          periods: () => periodsOf(facts, states),
          limit: () => limitOf(facts.limit),
        }),
      }
    },
    tell(decision) {
      const answer = answerOf<{ inTheoreticalAmount: number; inActualAmount: number }>(decision)
      if (answer === undefined) return {}
      return {
        non_contributory_months_in_theoretical: answer.inTheoreticalAmount,
        non_contributory_months_in_actual: answer.inActualAmount,
      }
    },
  },
}

const methodNames: Readonly<Record<string, string>> = {
  best: 'best',
  national: 'independent',
  independent: 'independent',
  pro_rata: 'pro-rata',
  'pro rata': 'pro-rata',
  prorata: 'pro-rata',
}
function methodOf(value: unknown): unknown {
  return typeof value === 'string' ? (methodNames[value] ?? value) : value
}
