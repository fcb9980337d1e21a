/**
 * Days of the Gregorian calendar as whole numbers, so that long histories are laid out without date objects.
 * Day 0 is 1 March of the year 0; a year begins with March here, so that a leap day comes last.
 */
import type { PlainDate } from '@passerelle/kernel'

export interface CalendarDay {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly day: number
}

const digits = (text: string, at: number, length: number): number => {
  let value = 0
  for (let i = at; i < at + length; i++) value = value * 10 + text.charCodeAt(i) - 48
  return value
}

export function dayNumber(date: PlainDate): number {
  return numberOf({ year: digits(date, 0, 4), month: digits(date, 5, 2), day: digits(date, 8, 2) })
}

export function numberOf({ year, month, day }: CalendarDay): number {
  const fromMarch = month > 2 ? month - 3 : month + 9
  const marchYear = month > 2 ? year : year - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + Math.floor((153 * fromMarch + 2) / 5) + day - 1
}

export function calendarDay(number: number): CalendarDay {
  const era = Math.floor(number / 146_097)
  const ofEra = number - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
