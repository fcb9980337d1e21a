import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import {
  addWeeks,
  addYears,
  dayCountingEvent,
  endOfHalfYear,
  endOfMonth,
  endOfMonthAfter,
  endOfMonthAfterHalfYear,
} from './1182-71-counting.ts'

const d = plainDate

describe('time limits', () => {
  it.each([
    ['2025-01-01', '2025-06-30'],
    ['2025-06-30', '2025-06-30'],
    ['2025-07-01', '2025-12-31'],
    ['2025-12-31', '2025-12-31'],
  ])('the half-year of %s ends on %s', (day, end) => expect(endOfHalfYear(d(day))).toBe(end))
  it.each([
    ['2024-02-01', '2024-02-29'],
    ['2025-02-28', '2025-02-28'],
    ['2025-12-31', '2025-12-31'],
  ])('the month of %s ends on %s', (day, end) => expect(endOfMonth(d(day))).toBe(end))
  it.each([
    ['2025-08-31', 18, '2027-02-28'],
    ['2022-08-15', 18, '2024-02-29'],
    ['2025-03-15', 36, '2028-03-31'],
  ])('the month of %s and %i more end on %s', (day, months, end) => expect(endOfMonthAfter(d(day), months)).toBe(end))
  it('run from the end of the half-year', () => expect(endOfMonthAfterHalfYear(d('2025-02-10'), 12)).toBe('2026-06-30'))
  it('of years end on the same day, or on 28 February', () => {
    expect(addYears(d('2018-03-01'), 5)).toBe('2023-03-01')
    expect(addYears(d('2020-02-29'), 5)).toBe('2025-02-28')
  })
  it('of weeks end on the same day of the week', () => expect(addWeeks(d('2025-01-01'), 6)).toBe('2025-02-12'))
  it('that count the day of the event end a day earlier', () => expect(dayCountingEvent(d('2025-01-01'), 7)).toBe('2025-01-07'))
})
