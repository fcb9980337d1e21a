/**
 * How time limits in weeks, months and years are counted.
 * The day of the event is not counted in: a limit of months ends on the day of the same number, or on the last day of a shorter month.
 * A limit that ends on a Saturday, Sunday or public holiday is not moved here: holidays differ from State to State.
 * @source Regulation (EEC, Euratom) 1182/71 Art. 3; the convention of the worked cases
 */
import { addDays, addMonths, type PlainDate, plainDate } from '@passerelle/kernel'

export const addYears = (event: PlainDate, years: number): PlainDate => addMonths(event, 12 * years)

export const addWeeks = (event: PlainDate, weeks: number): PlainDate => addDays(event, 7 * weeks)

/** Day n with the day of the event as day 1. */
export const dayCountingEvent = (event: PlainDate, days: number): PlainDate => addDays(event, days - 1)

export function endOfMonth(date: PlainDate): PlainDate {
  return addDays(addMonths(plainDate(`${date.slice(0, 7)}-01`), 1), -1)
}

/** The last day of the month that lies so many months after the month of the event. */
export function endOfMonthAfter(event: PlainDate, months: number): PlainDate {
  return endOfMonth(addMonths(plainDate(`${event.slice(0, 7)}-01`), months))
}

/** 30 June or 31 December. */
export function endOfHalfYear(date: PlainDate): PlainDate {
  return plainDate(date.slice(5, 7) <= '06' ? `${date.slice(0, 4)}-06-30` : `${date.slice(0, 4)}-12-31`)
}

/** The last day of the month that lies so many months after the calendar half-year of the event. */
export const endOfMonthAfterHalfYear = (event: PlainDate, months: number): PlainDate => endOfMonthAfter(endOfHalfYear(event), months)
