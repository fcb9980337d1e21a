/**
 * A calendar date without time or zone, written as ISO 8601 `YYYY-MM-DD`; years 1800 to 2999.
 * Strings of this form sort and compare as dates, so `<` and `===` are right.
 */
import type { Brand } from './brand.ts'
import { isStateCode } from './country.ts'
import { capitalTimeZones } from './time-zones.table.ts'

export type PlainDate = Brand<string, 'PlainDate'>

const firstYear = 1800
const lastYear = 2999

/** @returns undefined for anything that is not a real calendar date, such as 2026-02-30 */
export function parsePlainDate(input: unknown): PlainDate | undefined {
  if (typeof input !== 'string' || input.length !== 10 || input[4] !== '-' || input[7] !== '-') return undefined
  const year = numberAt(input, 0, 4)
  const month = numberAt(input, 5, 7)
  const day = numberAt(input, 8, 10)
  const isDate = year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return isDate ? (input as PlainDate) : undefined
}

/** For literals in code and tests; throws when the text is not a date. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text)
  if (date === undefined) throw new Error(`not a date: ${text}`)
  return date
}

/** The date that a clock in the given IANA zone shows at an instant. */
export function plainDateAt(instant: Date, timeZone = 'UTC'): PlainDate {
  return plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant))
}

/**
 * The date that a calendar in the capital of a State shows at an instant: the day on which its institutions date what they issue.
 * @param state ISO 3166-1 alpha-2; UTC where it is none of the 32 States
 */
export function plainDateIn(state: string | undefined, instant: Date): PlainDate {
  return plainDateAt(instant, isStateCode(state) ? capitalTimeZones[state] : undefined)
}

export function addDays(date: PlainDate, days: number): PlainDate {
  // Most sums stay in a month, and then nothing needs to be counted.
  const day = numberAt(date, 8, 10) + days
  if (day >= 1 && day <= 28 && Number.isInteger(day)) return written(numberAt(date, 0, 4), numberAt(date, 5, 7), day)
  return fromEpochDay(toEpochDay(date) + days)
}

/** Calendar months; a day that the month lacks becomes its last day (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const monthIndex = numberAt(date, 5, 7) - 1 + months
  const targetYear = numberAt(date, 0, 4) + Math.floor(monthIndex / 12)
  const targetMonth = (((monthIndex % 12) + 12) % 12) + 1
  return written(targetYear, targetMonth, Math.min(numberAt(date, 8, 10), daysInMonth(targetYear, targetMonth)))
}

/** Days from `from` to `to`; 0 when they are the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from)
}

export function minDate(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b
}

export function maxDate(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function daysInMonth(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29
  return monthLengths[month - 1] ?? Number.NaN
}

/** The number that the digits from `start` to before `end` write; NaN where one of them is no digit. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

const daysIn400Years = 146_097
/** From 1 March of the year 0 to 1 January 1970. */
const epochOffset = 719_468

/** Years begin in March here, so that the leap day is their last one. */
function toEpochDay(date: PlainDate): number {
  const month = numberAt(date, 5, 7)
  const year = numberAt(date, 0, 4) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + numberAt(date, 8, 10) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - epochOffset
}

function fromEpochDay(epochDay: number): PlainDate {
  const days = Math.floor(epochDay) + epochOffset
  const era = Math.floor(days / daysIn400Years)
  const dayOfEra = days - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** Throws where the calendar of this type does not reach. */
function written(year: number, month: number, day: number): PlainDate {
  const isWithin = year >= firstYear && year <= lastYear && Number.isInteger(month) && Number.isInteger(day)
  if (!isWithin) throw new Error(`not a date: ${year}-${month}-${day}`)
  return `${year}-${twoDigits[month]}-${twoDigits[day]}` as PlainDate
}

const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'))
