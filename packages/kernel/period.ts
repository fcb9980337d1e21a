/** A span of calendar days, both ends included; an absent end means open. */

import type { CodedError } from './coded-error.ts'
import { addDays, addMonths, daysBetween, type PlainDate, parsePlainDate } from './plain-date.ts'
import { err, ok, type Result } from './result.ts'

export interface Period {
  readonly from: PlainDate
  readonly to?: PlainDate
}

export type PeriodError = CodedError<'period/not-a-date' | 'period/end-before-start'>

/** Reads `{ from, to? }`. The error names the end that is wrong: `/from` or `/to`. */
export function parsePeriod(input: unknown): Result<Period, PeriodError> {
  const { from, to } = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>
  const start = parsePlainDate(from)
  if (start === undefined) return err({ code: 'period/not-a-date', at: '/from' })
  if (to === undefined || to === null) return ok({ from: start })
  const end = parsePlainDate(to)
  if (end === undefined) return err({ code: 'period/not-a-date', at: '/to' })
  if (end < start) return err({ code: 'period/end-before-start', at: '/to' })
  return ok({ from: start, to: end })
}

export function contains(period: Period, date: PlainDate): boolean {
  return period.from <= date && (period.to === undefined || date <= period.to)
}

export function overlaps(a: Period, b: Period): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)
}

/** Days counted with both ends; undefined for an open period. */
export function lengthInDays(period: Period): number | undefined {
  return period.to === undefined ? undefined : daysBetween(period.from, period.to) + 1
}

/**
 * The last day of a period of whole calendar months from its first day, both ends included: 2026-01-15 + 24 → 2028-01-14.
 * Where the last month lacks the day of the first one, the period ends with that month: 2024-02-29 + 24 → 2026-02-28.
 * @source 1182/71 Art. 3(2)(c)
 */
export function lastDayOfMonths(from: PlainDate, months: number): PlainDate {
  const sameDay = addMonths(from, months)
  return dayOfMonth(sameDay) < dayOfMonth(from) ? sameDay : addDays(sameDay, -1)
}

const dayOfMonth = (date: PlainDate): string => date.slice(8)
