/**
 * Whole months in runs of days, from the first day of each run.
 * @unit  calendar months, both ends of a run included: 15 January to 14 July are six months, without a day left over
 */
import { type CalendarDay, calendarDay, daysInMonth, numberOf } from './calendar-days.ts'

export interface CountedMonths {
  readonly months: number
  /** Days of runs that do not end with a whole month. How they count is for the law of the State that counts them. */
  readonly daysLeft: number
}

/** @param runs days as numbers, both ends included, in order; neighbours are joined */
export function countMonths(runs: readonly { readonly from: number; readonly to: number }[]): CountedMonths {
  let [months, daysLeft] = [0, 0]
  for (let i = 0; i < runs.length; i++) {
    const from = runs[i]?.from ?? 0
    let to = runs[i]?.to ?? 0
    while (runs[i + 1]?.from === to + 1) to = runs[++i]?.to ?? to
    const counted = monthsOfRun(from, to)
    months += counted.months
    daysLeft += counted.daysLeft
  }
  return { months, daysLeft }
}

function monthsOfRun(from: number, to: number): CountedMonths {
  const first = calendarDay(from)
  const dayAfter = calendarDay(to + 1)
  const apart = (dayAfter.year - first.year) * 12 + dayAfter.month - first.month
  const reached = afterMonths(first, apart)
  const months = reached <= to + 1 ? apart : apart - 1
  return { months, daysLeft: to + 1 - (months === apart ? reached : afterMonths(first, months)) }
}

/** A day that the month lacks becomes its last day. */
function afterMonths({ year, month, day }: CalendarDay, months: number): number {
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return numberOf({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) })
}
