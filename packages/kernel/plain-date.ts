/**
 * A calendar date without time or zone, written as ISO 8601 `YYYY-MM-DD`; years 1800 to 2999.
 * Strings of this form sort and compare as dates, so `<` and `===` are right.
 */
import type { Brand } from './brand.ts'
import { isStateCode } from './country.ts'
import { capitalTimeZones } from './time-zones.table.ts'

export type PlainDate = Brand<string, 'PlainDate'>

const pattern = /^(1[89]\d\d|2\d\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const dayInMs = 86_400_000

/** @returns undefined for anything that is not a real calendar date, such as 2026-02-30 */
export function parsePlainDate(input: unknown): PlainDate | undefined {
  if (typeof input !== 'string' || !pattern.test(input)) return undefined
  return new Date(Date.parse(`${input}T00:00:00Z`)).toISOString().slice(0, 10) === input ? (input as PlainDate) : undefined
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
  return fromEpochDay(toEpochDay(date) + days)
}

/** Calendar months; a day that the month lacks becomes its last day (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const year = Number(date.slice(0, 4))
  const monthIndex = Number(date.slice(5, 7)) - 1 + months
  const targetYear = year + Math.floor(monthIndex / 12)
  const targetMonth = ((monthIndex % 12) + 12) % 12
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(targetYear, targetMonth + 1))
  return plainDate(`${targetYear}-${pad(targetMonth + 1)}-${pad(day)}`)
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

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function toEpochDay(date: PlainDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayInMs
}

function fromEpochDay(day: number): PlainDate {
  return plainDate(new Date(day * dayInMs).toISOString().slice(0, 10))
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}
