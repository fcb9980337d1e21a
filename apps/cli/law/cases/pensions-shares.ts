/** Cases on the share of one State, on insurance time of survivors, and on limits that count periods. */
import type { CaseFacts, CaseReaders } from '../case-language.ts'
import { answerOf, day, reader } from '../reading.ts'
import { type CaseStates, statesOf } from './pensions-states.ts'

export const shareCases: CaseReaders = {
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

/** `167/313` → [167, 313]. */
function fractionOf(value: unknown): readonly [number, number] | undefined {
  const match = typeof value === 'string' ? value.match(/^(\d{1,6})\/(\d{1,6})$/) : null
  return match === null ? undefined : [Number(match[1]), Number(match[2])]
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
