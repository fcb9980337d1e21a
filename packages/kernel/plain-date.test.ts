import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  contains,
  daysBetween,
  lastDayOfMonths,
  lengthInDays,
  overlaps,
  type Period,
  parsePeriod,
  parsePlainDate,
  plainDate,
  plainDateAt,
} from './index.ts'

const aDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((d) => plainDate(d.toISOString().slice(0, 10)))

describe('a plain date', () => {
  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '1799-12-31', '', 20260101, null])('refuses %j', (input) => {
    expect(parsePlainDate(input)).toBeUndefined()
  })
  it('accepts a leap day', () => expect(parsePlainDate('2028-02-29')).toBe('2028-02-29'))
  it('adds days as the inverse of counting them', () => {
    fc.assert(fc.property(aDate, fc.integer({ min: -30000, max: 30000 }), (d, n) => daysBetween(d, addDays(d, n)) === n))
  })
  it('is a day of the platform’s calendar, from the first of 1800 to the last of 2999', () => {
    const dayInMs = 86_400_000
    const [first, last] = [Date.UTC(1800, 0, 1) / dayInMs, Date.UTC(2999, 11, 31) / dayInMs]
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (epochDay) => {
        const text = new Date(epochDay * dayInMs).toISOString().slice(0, 10)
        expect(parsePlainDate(text)).toBe(text)
        expect(addDays(plainDate('1970-01-01'), epochDay)).toBe(text)
        expect(daysBetween(plainDate('1970-01-01'), plainDate(text))).toBe(epochDay)
      }),
    )
    expect(addDays(plainDate('2999-12-30'), 1)).toBe('2999-12-31')
    expect(() => addDays(plainDate('2999-12-31'), 1)).toThrow('not a date')
    expect(() => addMonths(plainDate('1800-01-31'), -1)).toThrow('not a date')
    expect(() => addMonths(plainDate('2026-01-31'), 0.5)).toThrow('not a date')
  })
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to)
  })
  it('is the day on the wall where the person is', () => {
    expect(plainDateAt(new Date('2026-06-30T22:30:00Z'), 'Europe/Athens')).toBe('2026-07-01')
  })
})

describe('a period', () => {
  it('includes both ends: 24 months from 15 January end on 14 January', () => {
    expect(lastDayOfMonths(plainDate('2026-01-15'), 24)).toBe('2028-01-14')
    expect(lengthInDays({ from: plainDate('2026-01-01'), to: plainDate('2026-01-01') })).toBe(1)
  })
  it.each([
    ['2025-01-01', 24, '2026-12-31'],
    ['2024-03-01', 24, '2026-02-28'],
    ['2022-03-01', 24, '2024-02-29'],
    ['2024-02-28', 24, '2026-02-27'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2025-11-28', 3, '2026-02-27'],
    ['2025-11-29', 3, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-01', 3, '2026-02-28'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-05-31', 1, '2025-06-30'],
    ['2025-07-31', 1, '2025-08-30'],
  ])('from %s, %i months end on %s', (from, months, to) => {
    expect(lastDayOfMonths(plainDate(from), months)).toBe(to)
  })
  it('of whole months ends before the months from the next day do, or with them', () => {
    const days = fc.integer({ min: 0, max: 1500 })
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (n, months) => {
        const from = addDays(plainDate('2023-01-01'), n)
        const last = lastDayOfMonths(from, months)
        expect(last <= lastDayOfMonths(addDays(from, 1), months)).toBe(true)
        expect(addDays(last, 1) >= addMonths(from, months)).toBe(true)
      }),
    )
  })
  it.each([
    [{ from: '2026-05-02', to: '2026-05-01' }, 'period/end-before-start', '/to'],
    [{ from: 'soon' }, 'period/not-a-date', '/from'],
    [{ from: '2026-05-02', to: '2026-02-30' }, 'period/not-a-date', '/to'],
    [undefined, 'period/not-a-date', '/from'],
  ])('refuses %j with %s at %s', (input, code, at) => {
    expect(parsePeriod(input)).toMatchObject({ ok: false, error: { code, at } })
  })
  it('overlaps another exactly when some day lies in both', () => {
    const days = fc.integer({ min: 0, max: 30 })
    const period = fc.tuple(days, fc.option(days)).map(([a, n]): Period => {
      const from = addDays(plainDate('2026-01-01'), a)
      return n === null ? { from } : { from, to: addDays(from, n) }
    })
    fc.assert(
      fc.property(period, period, (a, b) => {
        const someDay = Array.from({ length: 100 }, (_, i) => addDays(plainDate('2026-01-01'), i)).some(
          (d) => contains(a, d) && contains(b, d),
        )
        return overlaps(a, b) === someDay
      }),
    )
  })
})
