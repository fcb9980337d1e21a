/**
 * How much of one unit makes another.
 * @source 987/2009 Art. 13(1)(b) (table), (c)(i)-(iii), 13(2); secu.lu and droit-bilingue.ch, table read twice
 */
export const periodUnits = ['days', 'weeks', 'months', 'quarters', 'years'] as const
export type PeriodUnit = (typeof periodUnits)[number]

export type DayScheme = 5 | 6 | 7

interface DayRow {
  readonly hoursOfDay: number
  readonly week: number
  readonly month: number
  readonly quarter: number
  /** The most days that one calendar year can have. */
  readonly year: number
  /** The most days that a calendar really gives such a scheme in a year; some institutions communicate them all. */
  readonly calendarYear: number
}

export const daySchemes: Readonly<Record<DayScheme, DayRow>> = {
  5: { hoursOfDay: 9, week: 5, month: 22, quarter: 66, year: 264, calendarYear: 264 },
  6: { hoursOfDay: 8, week: 6, month: 26, quarter: 78, year: 312, calendarYear: 314 },
  7: { hoursOfDay: 6, week: 7, month: 30, quarter: 90, year: 360, calendarYear: 366 },
}

/** The row through which weeks become months, and months weeks, by Art. 13(1)(c)(iii). */
export const schemeBetweenWeeksAndMonths = 6

/** Units other than days, in one calendar year. */
const perYear: Readonly<Record<Exclude<PeriodUnit, 'days'>, number>> = { weeks: 52, months: 12, quarters: 4, years: 1 }

export interface Rate {
  readonly numerator: number
  readonly denominator: number
  readonly provision: string
}

/** The most of a unit that one calendar year can have, Art. 13(2); undefined for days of a scheme that nobody named. */
export function mostInYear(unit: PeriodUnit, scheme: DayScheme | undefined): number | undefined {
  if (unit !== 'days') return perYear[unit]
  return scheme === undefined ? undefined : daySchemes[scheme].year
}

/** The most of a unit that an institution can have counted in one calendar year. */
export function mostCountedInYear(unit: PeriodUnit, scheme: DayScheme | undefined): number | undefined {
  if (unit === 'weeks') return 53
  if (unit !== 'days') return perYear[unit]
  return scheme === undefined ? undefined : daySchemes[scheme].calendarYear
}

/** Days of a scheme that one unit holds. */
export function daysIn(unit: PeriodUnit, scheme: DayScheme): number {
  const row = daySchemes[scheme]
  if (unit === 'weeks') return row.week
  if (unit === 'months') return row.month
  if (unit === 'quarters') return row.quarter
  return unit === 'years' ? row.year : 1
}

/**
 * The rate from one unit to another; between two schemes of days there is more than one, see {@link ratesBetweenDaySchemes}.
 * @param scheme the days that are meant, where one of the units is days
 */
export function rateBetween(from: PeriodUnit, to: PeriodUnit, scheme: DayScheme | undefined): Rate | undefined {
  if (from === to) return { numerator: 1, denominator: 1, provision: '987/2009 Art 13(1)(a)' }
  if (from === 'days' || to === 'days') {
    if (scheme === undefined) return undefined
    const provision = '987/2009 Art 13(1)(b)'
    return from === 'days'
      ? { numerator: 1, denominator: daysIn(to, scheme), provision }
      : { numerator: daysIn(from, scheme), denominator: 1, provision }
  }
  if ((from === 'weeks' && to === 'months') || (from === 'months' && to === 'weeks'))
    return {
      numerator: daysIn(from, schemeBetweenWeeksAndMonths),
      denominator: daysIn(to, schemeBetweenWeeksAndMonths),
      provision: '987/2009 Art 13(1)(c)(iii)',
    }
  const isYears = from === 'years' || to === 'years'
  return { numerator: perYear[to], denominator: perYear[from], provision: `987/2009 Art 13(1)(c)(${isYears ? 'ii' : 'i'})` }
}

/** The hour, week, month and year columns of the table, one rate each: they differ, and the text names none. */
export function ratesBetweenDaySchemes(from: DayScheme, to: DayScheme): readonly Rate[] {
  const [a, b] = [daySchemes[from], daySchemes[to]]
  const provision = '987/2009 Art 13(1)(b)'
  return [
    { numerator: a.hoursOfDay, denominator: b.hoursOfDay, provision },
    { numerator: b.week, denominator: a.week, provision },
    { numerator: b.month, denominator: a.month, provision },
    { numerator: b.year, denominator: a.year, provision },
  ]
}
