/** Readers of the cases on accidents at work and occupational diseases. */
import type { CaseReaders } from '../case-language.ts'
import { answerOf, day, reader } from '../reading.ts'

export const awodCases: CaseReaders = {
  occupational_disease: {
    put: (facts) => ({
      subject: 'occupational-disease-several-states',
      on: day(facts),
      facts: reader(facts).known({
        exposure: ({ exposure }) => (Array.isArray(exposure) ? exposure.map(periodOf) : exposure),
        conditionsMetIn: 'conditions_met_in',
        firstNotifiedIn: 'first_notified_in',
      }),
    }),
    tell(decision) {
      const answer = answerOf<{ payingState?: string; route: readonly string[] }>(decision)
      return answer === undefined ? {} : { paying_state: answer.payingState ?? null, procedure: answer.route.join(' → ') }
    },
  },
}

/** What is no period stays as it is, and the law refuses it. */
function periodOf(period: unknown): unknown {
  if (typeof period !== 'object' || period === null) return period
  const { state, from, to } = period as Readonly<Record<string, unknown>>
  return {
    state,
    ...(from === undefined ? {} : { fromYear: yearOf(from) }),
    ...(to === undefined || to === null ? {} : { toYear: yearOf(to) }),
  }
}

/** A year, or the year of a date with its part: 2001, `2001-06-30` → 2001.49. */
function yearOf(value: unknown): unknown {
  const [, year, month, dayOfMonth] = typeof value === 'string' ? (value.match(/^(\d{4})-(\d\d)-(\d\d)$/) ?? []) : []
  return year === undefined ? value : Number(year) + (Number(month) - 1) / 12 + (Number(dayOfMonth) - 1) / 372
}
