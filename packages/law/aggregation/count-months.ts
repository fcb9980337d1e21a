/**
 * Whole months in runs of days, from the first day of each run.
 * @unit  calendar months, both ends of a run included: 15 January to 14 July are six months, without a day left over
 */
import { addMonths, type PlainDate } from '@passerelle/kernel'
import { dayNumber, dayOfNumber } from './lay-out-periods.ts'

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
  const [first, dayAfter] = [dayOfNumber(from), dayOfNumber(to + 1)]
  const months = wholeMonths(first, dayAfter)
  const dayReached = dayNumber(addMonths(first, months))
  return { months, daysLeft: to + 1 - dayReached }
}

/** The most months that fit between a day and a later day. */
function wholeMonths(from: PlainDate, to: PlainDate): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return addMonths(from, months) <= to ? months : months - 1
}
