import { addDays, addMonths, daysBetween, plainDate, type StateCode } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { calendarDay, dayNumber, numberOf } from './calendar-days.ts'
import { mostInYear, periodUnits, rateBetween } from './conversion.table.ts'
import { convertAmount } from './convert-amount.ts'
import { countMonths } from './count-months.ts'
import { overlappingPeriodsSubject } from './decide-overlapping-periods.ts'
import { type DatedPeriod, layOutPeriods, periodKinds, type Stretch } from './lay-out-periods.ts'

const start = plainDate('2019-11-01')
const span = 500
const state = fc.constantFrom<StateCode>('AT', 'DE', 'PL')
const somePeriod: fc.Arbitrary<DatedPeriod> = fc
  .record({ state, kind: fc.constantFrom(...periodKinds), at: fc.nat(span), days: fc.nat(200) })
  .map((one) => ({ state: one.state, kind: one.kind, from: addDays(start, one.at), to: addDays(start, one.at + one.days) }))
const somePeriods = fc.array(somePeriod, { maxLength: 8 })

const strength = (kind: DatedPeriod['kind']) => (kind === 'equated' ? 1 : kind === 'voluntary-insurance' ? 2 : 3)

/** The law one day at a time: the States with the strongest period on it. */
function statesOn(periods: readonly DatedPeriod[], day: number): string {
  const date = addDays(start, day - dayNumber(start))
  const there = periods.filter(({ from, to }) => from <= date && date <= to)
  const strongest = Math.max(...there.map(({ kind }) => strength(kind)))
  return [...new Set(there.filter(({ kind }) => strength(kind) === strongest).map((one) => one.state))].sort().join()
}

describe('periods laid out', () => {
  it('say of every day what a look at that day alone says', () =>
    fc.assert(
      fc.property(somePeriods, (periods) => {
        const stretches = layOutPeriods(periods)
        for (let day = dayNumber(start) - 1; day <= dayNumber(start) + span + 201; day++) {
          const found: Stretch | undefined = stretches.find(({ from, to }) => from <= day && day <= to)
          expect(found?.states.join() ?? '').toBe(statesOn(periods, day))
        }
      }),
      { numRuns: 60 },
    ))

  it('lie in order, and no day in two stretches', () =>
    fc.assert(
      fc.property(somePeriods, (periods) => {
        const stretches = layOutPeriods(periods)
        stretches.forEach((stretch, i) => {
          expect(stretch.from).toBeLessThanOrEqual(stretch.to)
          expect(stretch.from).toBeGreaterThan(stretches[i - 1]?.to ?? -1)
        })
      }),
    ))

  it('do not depend on the order in which the States answer', () =>
    fc.assert(
      fc.property(somePeriods, (periods) => {
        expect(layOutPeriods([...periods].reverse())).toEqual(layOutPeriods(periods))
      }),
    ))
})

describe('days as numbers', () => {
  it('follow each other as the calendar does, and go there and back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 430_000 }), (days) => {
        const first = plainDate('1800-01-01')
        const date = addDays(first, days)
        expect(dayNumber(date) - dayNumber(first)).toBe(daysBetween(first, date))
        expect(numberOf(calendarDay(dayNumber(date)))).toBe(dayNumber(date))
        expect(calendarDay(dayNumber(date)).month).toBe(Number(date.slice(5, 7)))
      }),
    ))
})

describe('months counted', () => {
  const run = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 1500 }))
  it('are as many as steps of one month fit, and what is left is less than a month', () =>
    fc.assert(
      fc.property(run, ([at, days]) => {
        const from = dayNumber(plainDate('2015-01-01')) + at
        const counted = countMonths([{ from, to: from + days }])
        const firstDay = addDays(plainDate('2015-01-01'), at)
        const reached = addMonths(firstDay, counted.months)
        expect(counted.daysLeft).toBe(daysBetween(reached, addDays(firstDay, days + 1)))
        expect(counted.daysLeft).toBeGreaterThanOrEqual(0)
        expect(counted.daysLeft).toBeLessThan(31)
        expect(counted.months).toBeGreaterThanOrEqual(Math.floor((days + 1) / 31))
        expect(counted.months).toBeLessThanOrEqual(Math.floor((days + 1) / 28))
      }),
    ))
  it('do not fall when a day is added', () =>
    fc.assert(
      fc.property(run, ([at, days]) => {
        const from = dayNumber(plainDate('2015-01-01')) + at
        const monthsTo = (to: number) => countMonths([{ from, to }]).months
        expect(monthsTo(from + days + 1)).toBeGreaterThanOrEqual(monthsTo(from + days))
      }),
    ))
  it('together never exceed calendar time', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ state, kind: fc.constantFrom(...periodKinds), at: fc.nat(23), months: fc.integer({ min: 1, max: 12 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (rows) => {
          const monthAt = (n: number) => plainDate(`${2018 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`)
          const periods = rows.map(({ at, months, ...one }) => ({ ...one, from: monthAt(at), to: addDays(monthAt(at + months), -1) }))
          const on = plainDate('2026-11-21')
          const decision = overlappingPeriodsSubject.decide({ periods, lastCompulsoryBefore: null }, { on, ruleset: rulesetOn(on) })
          const covered = new Set(rows.flatMap(({ at, months }) => Array.from({ length: months }, (_, i) => at + i)))
          if (decision.outcome === 'decided') expect(decision.answer?.totalMonths).toBe(covered.size)
          else expect(decision.answer).toBeUndefined()
        },
      ),
    ))
})

describe('conversion', () => {
  const units = fc.record({
    from: fc.constantFrom(...periodUnits),
    to: fc.constantFrom(...periodUnits),
    scheme: fc.constantFrom(5 as const, 6 as const, 7 as const),
  })
  const convert = (
    { from, to, scheme }: { from: (typeof periodUnits)[number]; to: (typeof periodUnits)[number]; scheme: 5 | 6 | 7 },
    value: number,
    years: number,
  ) => {
    const rate = rateBetween(from, to, scheme)
    const converted =
      rate === undefined ? undefined : convertAmount({ value, years }, [rate], { from, to, fromScheme: scheme, toScheme: scheme })
    return converted?.state === 'converted' ? converted.value : undefined
  }
  it('of more never gives less, and never more than the calendar years can have', () =>
    fc.assert(
      fc.property(units, fc.nat(2000), fc.integer({ min: 1, max: 6 }), (given, value, years) => {
        const [less, more] = [convert(given, value, years), convert(given, value + 1, years)]
        expect(less).toBeDefined()
        expect(more).toBeGreaterThanOrEqual(less ?? 0)
        expect(more).toBeLessThanOrEqual(years * (mostInYear(given.to, given.scheme) ?? 0))
      }),
    ))
  it('keeps full years full', () =>
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 6 }), (given, years) => {
        const full = (unit: (typeof periodUnits)[number]) => years * (mostInYear(unit, given.scheme) ?? 0)
        expect(convert(given, full(given.from), years)).toBe(full(given.to))
      }),
    ))
  it('there and back loses nothing', () =>
    fc.assert(
      fc.property(units, fc.nat(40), (given, value) => {
        const there = convert(given, value, 100) ?? 0
        expect(convert({ ...given, from: given.to, to: given.from }, there, 100)).toBeGreaterThanOrEqual(value)
      }),
    ))
})
