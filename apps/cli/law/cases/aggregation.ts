/** Periods to convert or to add, as the case language writes them. */
import type { Decision, LawQuestion } from '@passerelle/law'
import type { CaseFacts, CaseReaders } from '../case-language.ts'
import { answerOf, day, reader } from '../reading.ts'

type Words = Readonly<Record<string, unknown>>
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value)

export const aggregationCases: CaseReaders = {
  convert_or_merge_periods: {
    put: (facts) => (Array.isArray(facts.periods) ? overlappingPeriods(facts, facts.periods) : conversion(facts)),
    tell(decision: Decision, facts) {
      const answer = answerOf<{ value?: number; monthsByState?: Words; totalMonths?: number }>(decision)
      if (answer === undefined) return {}
      if (answer.totalMonths === undefined) return { value: answer.value }
      const isMonths = facts.target_unit === undefined || facts.target_unit === 'months'
      return { months_counted: answer.monthsByState, total_months: answer.totalMonths, ...(isMonths ? { value: answer.totalMonths } : {}) }
    },
  },
}

function overlappingPeriods(facts: CaseFacts, periods: readonly unknown[]): LawQuestion {
  return {
    subject: 'overlapping-periods',
    on: day(facts),
    facts: reader(facts).known({
      periods: () => periods.map((period) => (isWords(period) ? periodOf(period) : period)),
      lastCompulsoryBefore: 'last_compulsory_before',
    }),
  }
}

const kinds: Words = {
  compulsory_insurance: 'compulsory-insurance',
  voluntary_insurance: 'voluntary-insurance',
  optional_continued_insurance: 'voluntary-insurance',
  employment: 'employment',
  self_employment: 'self-employment',
  residence: 'residence',
  equated: 'equated',
}

function periodOf({ state, type, from, to }: Words): Words {
  const kind = typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type] : type
  return { state, kind, ...(typeof from === 'string' ? { from } : {}), ...(typeof to === 'string' ? { to } : {}) }
}

function conversion(facts: CaseFacts): LawQuestion {
  const reported = isWords(facts.reported) ? facts.reported : {}
  const first = (key: string) => reported[key] ?? facts[key]
  const communicated = communicatedAs(first('communicated'))
  return {
    subject: 'period-conversion',
    on: day(facts),
    facts: reader(facts).known({
      amounts: () => amountsOf(facts, reported),
      unit: () => first('unit'),
      daysPerWeekScheme: () => (first('unit') === 'days' ? first('days_per_week_scheme') : undefined),
      communicatedAs: () => communicated.as,
      yearsCovered: () => communicated.years,
      targetUnit: 'target_unit',
      targetDaysPerWeekScheme: () => targetScheme(facts, reported),
    }),
  }
}

function amountsOf(facts: CaseFacts, reported: Words): unknown {
  if (Array.isArray(facts.reported_by_year))
    return facts.reported_by_year.map((row) =>
      isWords(row) ? { value: row.value, ...(row.year === undefined ? {} : { calendarYear: row.year }) } : row,
    )
  if (reported.value === undefined) return undefined
  return [{ value: reported.value, ...(reported.calendar_year === undefined ? {} : { calendarYear: reported.calendar_year }) }]
}

/** Days in, days out: the scheme beside the report is the source, the one beside the target is the target. */
function targetScheme(facts: CaseFacts, reported: Words): unknown {
  if (facts.target_unit !== 'days') return undefined
  const beside = facts.target_days_per_week_scheme ?? (isWords(facts.target) ? facts.target.days_per_week_scheme : undefined)
  if (beside !== undefined) return beside
  const isDays = (reported.unit ?? facts.unit) === 'days'
  if (isDays) return reported.days_per_week_scheme === undefined ? undefined : facts.days_per_week_scheme
  return facts.days_per_week_scheme ?? reported.days_per_week_scheme
}

/** `year by year`; `one total for 2016-2018`. */
function communicatedAs(text: unknown): { as?: 'one-total' | 'year-by-year'; years?: number } {
  if (typeof text !== 'string') return {}
  if (/year[ -]by[ -]year|per year|each year|by year|yearly/i.test(text)) return { as: 'year-by-year' }
  if (!/total|aggregate|sum/i.test(text)) return {}
  const years = [...text.matchAll(/\b(1[89]\d\d|2\d\d\d)\b/g)].map(([year]) => Number(year))
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return { as: 'one-total' }
  const isRange = years.length === 2 && /\d{4}\s*(-|–|to|until)\s*\d{4}/i.test(text)
  return { as: 'one-total', years: isRange ? last - first + 1 : new Set(years).size }
}
