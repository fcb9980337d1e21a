/**
 * One amount converted: exact fractions, raised to the next whole unit, kept within what calendar years can have.
 * @source 987/2009 Art. 13(1)(d)-(e) and 13(2)
 */
import {
  type DayScheme,
  daysIn,
  mostCountedInYear,
  mostInYear,
  type PeriodUnit,
  type Rate,
  schemeBetweenWeeksAndMonths,
} from './conversion.table.ts'

export interface Units {
  readonly from: PeriodUnit
  readonly to: PeriodUnit
  readonly fromScheme: DayScheme | undefined
  readonly toScheme: DayScheme | undefined
}

export type Converted =
  | { readonly state: 'converted'; readonly value: number }
  | { readonly state: 'unclear'; readonly because: 'columns-differ' | 'fraction-read-in-two-ways' | 'years-not-known' }

/** @param rates more than one where the text leaves open which applies: they must agree */
export function convertAmount({ value, years }: { value: number; years?: number }, rates: readonly Rate[], units: Units): Converted {
  const results = rates.map((rate) => limited(raised(value, rate), value, years, units))
  const [first] = results
  if (first === undefined || results.some((result) => result !== first))
    return { state: 'unclear', because: results.includes(undefined) ? 'years-not-known' : 'columns-differ' }
  const [rate] = rates
  if (rate !== undefined && !Number.isInteger(value)) {
    const other = limited(raisedInSmallerUnit(value, rate, units), value, years, units)
    if (other !== first) return { state: 'unclear', because: 'fraction-read-in-two-ways' }
  }
  return { state: 'converted', value: first }
}

/** Fractions of a value are exact to a millionth. */
const scale = 1_000_000

/** `value` × rate, raised to the next whole number. */
function raised(value: number, { numerator, denominator }: Rate): number {
  if (Number.isInteger(value)) return Math.ceil((value * numerator) / denominator)
  return raisedFraction(Math.round(value * scale) * numerator, denominator * scale)
}

function raisedFraction(dividend: number, divisor: number): number {
  const rest = dividend % divisor
  return (dividend - rest) / divisor + (rest === 0 ? 0 : 1)
}

/** The other reading of point (d): the fraction of a unit is raised to a whole number of the next smaller unit before it is converted. */
function raisedInSmallerUnit(value: number, { numerator, denominator }: Rate, { from, to, fromScheme, toScheme }: Units): number {
  const whole = Math.floor(value)
  const fraction = Math.round((value - whole) * scale)
  const scheme = fromScheme ?? toScheme ?? schemeBetweenWeeksAndMonths
  const perUnit = from === 'years' ? (to === 'quarters' ? 4 : 12) : from === 'quarters' ? 3 : from === 'days' ? scale : daysIn(from, scheme)
  const smaller = raisedFraction(fraction * perUnit, scale)
  return raisedFraction((whole * perUnit + smaller) * numerator, denominator * perUnit)
}

/**
 * Art. 13(2): never more than the calendar years can have, and full years stay full years.
 * @returns undefined where the number of years is not known and matters
 */
function limited(result: number, value: number, years: number | undefined, { from, to, fromScheme, toScheme }: Units): number | undefined {
  const mostOfTarget = mostInYear(to, toScheme ?? fromScheme)
  const mostOfSource = mostInYear(from, fromScheme ?? toScheme)
  if (mostOfTarget === undefined || mostOfSource === undefined) return result
  if (years !== undefined) return value >= years * mostOfSource ? years * mostOfTarget : Math.min(result, years * mostOfTarget)
  const fewestYears = Math.max(1, Math.ceil(value / (mostCountedInYear(from, fromScheme ?? toScheme) ?? mostOfSource)))
  if (result > fewestYears * mostOfTarget) return undefined
  const isPerhapsFullYears = value > 0 && value % mostOfSource === 0 && (value / mostOfSource) * mostOfTarget !== result
  return isPerhapsFullYears ? undefined : result
}
