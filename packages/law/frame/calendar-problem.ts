/** What is wrong with the dates in facts: no day of the calendar, a year too far to count from, a period that ends before it starts. */
import { parsePlainDate } from '@passerelle/kernel'
import type { LawError } from '../errors.ts'

/** Dates stand under `from`, `to`, `since`, `on` and names that end with `On`. */
export function isDateName(name: string): boolean {
  if (name === 'from' || name === 'to' || name === 'since' || name === 'on') return true
  const before = name.length > 2 && name.endsWith('On') ? name.charCodeAt(name.length - 3) : 0
  return before >= 97 && before <= 122
}

/** The calendar has room for the months and years that the law counts from the day, forwards and back. */
export const isDayToCountFrom = (date: string): boolean => date >= '1850' && date < '2900'

/** Every date is a day of the calendar, of the years 1850 to 2899; a `from` and a `to` side by side are a period. */
export function findCalendarProblem(node: unknown): LawError | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  for (const key in node) {
    const value: unknown = (node as Record<string, unknown>)[key]
    if (typeof value === 'string') {
      if (!isDateName(key)) continue
      if (parsePlainDate(value) === undefined) return { code: 'law/not-a-date', at: `/${key}` }
      if (!isDayToCountFrom(value)) return { code: 'law/facts-invalid', at: `/${key}` }
    } else if (typeof value === 'object') {
      const inside = findCalendarProblem(value)
      if (inside !== undefined) return { ...inside, at: `/${key}${inside.at}` }
    }
  }
  const { from, to } = node as { from?: unknown; to?: unknown }
  if (typeof from === 'string' && typeof to === 'string' && to < from) return { code: 'law/period-ends-before-start', at: '/to' }
  return undefined
}
