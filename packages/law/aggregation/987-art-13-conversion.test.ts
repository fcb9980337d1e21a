import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { daySchemes } from './conversion.table.ts'
import type { ConversionFacts } from './conversion-facts.ts'
import { conversionSubject } from './decide-conversion.ts'

const on = plainDate('2026-11-21')
const decide = (facts: ConversionFacts) => conversionSubject.decide(facts, { on, ruleset: rulesetOn(on) })
const converted = (facts: ConversionFacts) => decide(facts).answer?.value
const days = (value: number, daysPerWeekScheme: 5 | 6 | 7): ConversionFacts => ({ amounts: [{ value }], unit: 'days', daysPerWeekScheme })
const inYear = (value: number, calendarYear = 2019) => [{ value, calendarYear }]

describe('the table of Article 13(1)(b)', () => {
  it.each(([5, 6, 7] as const).map((scheme) => [scheme, daySchemes[scheme]] as const))('%s days a week', (scheme, row) => {
    expect(converted({ ...days(row.week, scheme), targetUnit: 'weeks' })).toBe(1)
    expect(converted({ ...days(row.week + 1, scheme), targetUnit: 'weeks' })).toBe(2)
    expect(converted({ ...days(row.month, scheme), targetUnit: 'months' })).toBe(1)
    expect(converted({ ...days(row.month + 1, scheme), targetUnit: 'months' })).toBe(2)
    expect(converted({ ...days(row.quarter, scheme), targetUnit: 'quarters' })).toBe(1)
    expect(converted({ ...days(row.quarter - 1, scheme), targetUnit: 'quarters' })).toBe(1)
    const toDays = (unit: 'weeks' | 'months' | 'quarters' | 'years') =>
      converted({ amounts: [{ value: 1 }], unit, targetUnit: 'days', targetDaysPerWeekScheme: scheme })
    expect([toDays('weeks'), toDays('months'), toDays('quarters'), toDays('years')]).toEqual([row.week, row.month, row.quarter, row.year])
  })

  it.each([
    [1, 'quarters', 'months', 3],
    [1, 'quarters', 'weeks', 13],
    [14, 'weeks', 'quarters', 2],
    [13, 'weeks', 'quarters', 1],
    [4, 'months', 'quarters', 2],
    [2, 'years', 'quarters', 8],
    [2, 'years', 'weeks', 104],
    [3, 'months', 'weeks', 13],
    [1, 'months', 'weeks', 5],
    [4, 'weeks', 'months', 1],
    [5, 'weeks', 'months', 2],
    [7, 'months', 'months', 7],
  ] as const)('%d %s are, in %s, %d', (value, unit, targetUnit, expected) =>
    expect(converted({ amounts: [{ value }], unit, targetUnit })).toBe(expected),
  )
})

describe('a fraction of a unit', () => {
  it.each([
    [2.5, 'years', 'months', 30],
    [1.3, 'years', 'quarters', 6],
    [1.5, 'quarters', 'months', 5],
    [2.5, 'months', 'weeks', 11],
    [10.5, 'weeks', 'months', 3],
    [1.1, 'months', 'days', 33],
  ] as const)('%d %s are, in %s, %d', (value, unit, targetUnit, expected) =>
    expect(converted({ amounts: [{ value }], unit, targetUnit, targetDaysPerWeekScheme: 7 })).toBe(expected),
  )

  it('is for a clerk where raising it in the smaller unit gives another result', () =>
    expect(decide({ amounts: [{ value: 1.3 }], unit: 'years', targetUnit: 'weeks' }).outcome).toBe('needs-clerk'))
})

describe('what a calendar year can have', () => {
  it.each([
    ['264 days of 5 are 52 weeks, not 53', { ...days(0, 5), amounts: inYear(264), targetUnit: 'weeks' }, 52],
    ['365 days of 7 are 12 months, not 13', { ...days(0, 7), amounts: inYear(365), targetUnit: 'months' }, 12],
    ['366 days of a leap year are 12 months', { ...days(0, 7), amounts: inYear(366, 2020), targetUnit: 'months' }, 12],
    [
      'a full year of weeks is a full year of 5 days',
      { unit: 'weeks', amounts: inYear(52), targetUnit: 'days', targetDaysPerWeekScheme: 5 },
      264,
    ],
    ['51 weeks are no full year', { unit: 'weeks', amounts: inYear(51), targetUnit: 'days', targetDaysPerWeekScheme: 5 }, 255],
    ['52 weeks are never 364 days', { unit: 'weeks', amounts: inYear(52), targetUnit: 'days', targetDaysPerWeekScheme: 7 }, 360],
    ['a full year of 7 days is one of 5', { ...days(0, 7), amounts: inYear(360), targetUnit: 'days', targetDaysPerWeekScheme: 5 }, 264],
  ] as const)('%s', (_, facts, expected) => expect(converted(facts as ConversionFacts)).toBe(expected))

  it('matters only where the result could pass it', () => {
    expect(decide({ ...days(264, 5), targetUnit: 'weeks' }).outcome).toBe('unknown')
    expect(decide({ ...days(264, 5), targetUnit: 'weeks' }).needs[0]?.question).toBe('calendar-years-covered')
    expect(converted({ ...days(260, 5), targetUnit: 'weeks' })).toBe(52)
  })
})

describe('one total, or year by year', () => {
  const years = [2016, 2017, 2018].map((calendarYear) => ({ value: 250, calendarYear }))
  const facts: ConversionFacts = { amounts: years, unit: 'days', daysPerWeekScheme: 6, targetUnit: 'months' }
  it.each([
    ['250 days in each of three years', { ...facts, communicatedAs: 'year-by-year' }, 30],
    ['the same without a word on how', facts, 30],
    ['750 days as one total', { ...facts, communicatedAs: 'one-total' }, 29],
    ['750 days for three years', { ...facts, amounts: [{ value: 750 }], communicatedAs: 'one-total', yearsCovered: 3 }, 29],
    ['1095 days of 7 for three years', { ...days(1095, 7), communicatedAs: 'one-total', yearsCovered: 3, targetUnit: 'months' }, 36],
  ] as const)('%s', (_, given, expected) => expect(converted(given as ConversionFacts)).toBe(expected))

  it('two amounts without years, and without a word on how, are open', () =>
    expect(decide({ ...facts, amounts: [{ value: 250 }, { value: 250 }] }).outcome).toBe('unknown'))
})

describe('days of one scheme into days of another', () => {
  const into5 = (value: number) => decide({ ...days(value, 7), targetUnit: 'days', targetDaysPerWeekScheme: 5 })
  it('is for a clerk where the columns of the table differ', () => expect(into5(100).outcome).toBe('needs-clerk'))
  it('is decided where they agree', () => expect(into5(1).answer).toEqual({ value: 1, unit: 'days' }))
  it('needs both schemes', () => expect(decide({ ...days(100, 7), targetUnit: 'days' }).needs[0]?.fact).toBe('targetDaysPerWeekScheme'))
  it('changes nothing within one scheme', () =>
    expect(converted({ ...days(100, 7), targetUnit: 'days', targetDaysPerWeekScheme: 7 })).toBe(100))
})

describe('facts that cannot be', () => {
  it.each([
    [{ amounts: [{ value: -1 }], unit: 'days', targetUnit: 'months' }, 'law/facts-invalid'],
    [{ amounts: [{ value: 1 }], unit: 'days', daysPerWeekScheme: 4 }, 'law/facts-invalid'],
    [
      {
        amounts: [
          { value: 1, calendarYear: 2016 },
          { value: 1, calendarYear: 2017 },
        ],
        communicatedAs: 'one-total',
        yearsCovered: 1,
      },
      'law/facts-contradict',
    ],
  ])('%j is refused', (facts, code) => expect(conversionSubject.parse(facts)).toMatchObject({ ok: false, error: { code } }))

  it('nothing at all is unknown', () => expect(decide({}).outcome).toBe('unknown'))
})
