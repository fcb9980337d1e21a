/**
 * Conversion of periods from the unit of one State into the unit of another.
 * @source 987/2009 Art. 13; secu.lu and droit-bilingue.ch for the table, memory for the limits of Art. 13(2)
 */
import { plainDate } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { type PeriodUnit, type Rate, rateBetween, ratesBetweenDaySchemes } from './conversion.table.ts'
import type { ConversionAnswer, ConversionFacts } from './conversion-facts.ts'
import { convertAmount } from './convert-amount.ts'

/** What is converted in one operation, and how many calendar years it covers, where that is known. */
export interface ConversionBlock {
  readonly value: number
  readonly years?: number
}

const validity = { from: plainDate('2010-05-01') }

export const conversionBlocks: Rule<ConversionFacts, 'conversion-in-one-operation-or-by-year', never, readonly ConversionBlock[]> = {
  id: 'conversion-in-one-operation-or-by-year',
  provision: ['987/2009 Art 13(3)', '987/2009 Art 13(1)(a)'],
  source: 'memory',
  validity,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'it is known how the periods were communicated',
    holds:
      'What was communicated as one total is converted in one operation; what was communicated year by year, for each year. Operations: {operations}.',
  },
  evaluate: ({ amounts, communicatedAs, yearsCovered }) => {
    const facts = ['amounts', 'communicatedAs', 'yearsCovered'] as const
    if (amounts === undefined) return { state: 'unknown', missing: ['amounts'], facts }
    const blocks = blocksOf(amounts, communicatedAs, yearsCovered)
    if (blocks === undefined) return { state: 'unknown', missing: ['communicatedAs'], facts }
    return { state: 'holds', concludes: blocks, params: { operations: blocks.length }, facts }
  },
}

function blocksOf(
  amounts: NonNullable<ConversionFacts['amounts']>,
  communicatedAs: ConversionFacts['communicatedAs'],
  yearsCovered: number | undefined,
): readonly ConversionBlock[] | undefined {
  const byYear = new Map<number, number>()
  let total = 0
  let isDated = true
  for (const { value, calendarYear } of amounts) {
    total += value
    if (calendarYear === undefined) isDated = false
    else byYear.set(calendarYear, (byYear.get(calendarYear) ?? 0) + value)
  }
  if (communicatedAs === 'one-total') {
    const years = yearsCovered ?? (isDated ? byYear.size : undefined)
    return [{ value: total, ...(years === undefined ? {} : { years }) }]
  }
  if (isDated) return [...byYear.values()].map((value) => ({ value, years: 1 }))
  if (communicatedAs === 'year-by-year')
    return amounts.length === 1 || byYear.size === 0 ? amounts.map(({ value }) => ({ value, years: 1 })) : undefined
  if (amounts.length > 1) return undefined
  return [{ value: total, ...(yearsCovered === undefined ? {} : { years: yearsCovered }) }]
}

type UnitFacts = Pick<ConversionFacts, 'unit' | 'daysPerWeekScheme' | 'targetUnit' | 'targetDaysPerWeekScheme'>

export const conversionRate: Rule<UnitFacts, 'conversion-rate', never, readonly Rate[]> = {
  id: 'conversion-rate',
  provision: ['987/2009 Art 13(1)(b)', '987/2009 Art 13(1)(c)'],
  source: 'secu.lu and droit-bilingue.ch, 987/2009 Art 13',
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the table or the equivalences of Article 13(1) give a rate between the two units',
    holds: '{numerator} {to} make {denominator} {from}.',
  },
  evaluate: ({ unit, daysPerWeekScheme, targetUnit, targetDaysPerWeekScheme }) => {
    const facts = ['unit', 'daysPerWeekScheme', 'targetUnit', 'targetDaysPerWeekScheme'] as const
    if (unit === undefined) return { state: 'unknown', missing: ['unit'], facts }
    if (targetUnit === undefined) return { state: 'unknown', missing: ['targetUnit'], facts }
    if (unit === 'days' && targetUnit === 'days') {
      if (daysPerWeekScheme === undefined) return { state: 'unknown', missing: ['daysPerWeekScheme'], facts }
      if (targetDaysPerWeekScheme === undefined) return { state: 'unknown', missing: ['targetDaysPerWeekScheme'], facts }
      const rates =
        daysPerWeekScheme === targetDaysPerWeekScheme
          ? [{ numerator: 1, denominator: 1, provision: '987/2009 Art 13(1)(b)' }]
          : ratesBetweenDaySchemes(daysPerWeekScheme, targetDaysPerWeekScheme)
      return { state: 'holds', concludes: rates, provision: ['987/2009 Art 13(1)(b)'], params: paramsOf(unit, targetUnit, rates[0]), facts }
    }
    const rate = rateBetween(unit, targetUnit, unit === 'days' ? daysPerWeekScheme : targetDaysPerWeekScheme)
    if (rate === undefined) return { state: 'unknown', missing: [unit === 'days' ? 'daysPerWeekScheme' : 'targetDaysPerWeekScheme'], facts }
    return { state: 'holds', concludes: [rate], provision: [rate.provision], params: paramsOf(unit, targetUnit, rate), facts }
  },
}

const paramsOf = (from: PeriodUnit, to: PeriodUnit, rate: Rate | undefined) => ({
  from,
  to,
  numerator: rate?.numerator ?? 0,
  denominator: rate?.denominator ?? 0,
})

export interface Converting extends Omit<ConversionFacts, 'amounts'> {
  readonly amounts: readonly ConversionBlock[]
  readonly rates: readonly Rate[]
}

export const convertedPeriods: Rule<
  Converting,
  'converted-periods',
  'columns-differ' | 'fraction-read-in-two-ways' | 'years-not-known',
  ConversionAnswer
> = {
  id: 'converted-periods',
  provision: ['987/2009 Art 13(1)(e)', '987/2009 Art 13(2)'],
  source: 'memory; opening of Art 13(1)(e) read at droit-bilingue.ch',
  validity,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the result is one whole number within the most that a calendar year can have',
    holds: 'Converted, with a fraction raised to the next whole unit and never more than a calendar year can have: {value} {unit}.',
    'columns-differ': 'The columns of the table give different numbers of days, and no rule chooses one.',
    'fraction-read-in-two-ways':
      'Fractions go to the next smaller unit first, and raising them there or only at the end gives different results.',
    'years-not-known': 'The result depends on how many calendar years the periods cover.',
  },
  evaluate: ({ amounts, rates, unit, daysPerWeekScheme, targetUnit, targetDaysPerWeekScheme }) => {
    const facts = ['amounts', 'unit', 'targetUnit'] as const
    if (unit === undefined || targetUnit === undefined) return { state: 'unknown', missing: ['unit', 'targetUnit'], facts }
    const units = { from: unit, to: targetUnit, fromScheme: daysPerWeekScheme, toScheme: targetDaysPerWeekScheme }
    let value = 0
    const provision = new Set(['987/2009 Art 13(1)(e)', '987/2009 Art 13(2)'])
    for (const block of amounts) {
      const converted = convertAmount(block, rates, units)
      if (!Number.isInteger(block.value)) provision.add('987/2009 Art 13(1)(d)')
      if (converted.state === 'unclear')
        return converted.because === 'years-not-known'
          ? { state: 'unknown', because: converted.because, missing: ['yearsCovered'], provision: ['987/2009 Art 13(2)'], facts }
          : { state: 'unknown', because: converted.because, missing: [], provision: [...provision], facts }
      value += converted.value
    }
    return { state: 'holds', concludes: { value, unit: targetUnit }, params: { value, unit: targetUnit }, provision: [...provision], facts }
  },
}
