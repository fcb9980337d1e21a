/**
 * States that ask for a first period of their own before periods of other States count; elsewhere one day of insurance is enough.
 * @source a-kasser.dk and tyj.fi; for Belgium a-kasser.dk only, its first day from memory
 */
import { contains, type PlainDate, plainDate, type StateCode } from '@passerelle/kernel'

export interface FirstPeriodRow {
  readonly state: StateCode
  readonly from: PlainDate
  readonly to?: PlainDate
  /** How the condition is cited beside 883/2004 Art. 61(2). */
  readonly provision: readonly string[]
  readonly hours?: number
  /** The hours lie within this many weeks. */
  readonly withinWeeks?: number
  readonly months?: number
  readonly weeksEmployed?: number
  readonly monthsSelfEmployed?: number
  /** Membership of an unemployment fund is asked for within this many weeks, or within a month. */
  readonly fundWithin?: { readonly weeks: number } | 'month'
  /** Not asked of members of a fund of this State within so many years. */
  readonly memberWithinYears?: number
  readonly source: string
  readonly verified: boolean
}

export const firstPeriodRows: readonly FirstPeriodRow[] = [
  {
    state: 'DK',
    from: plainDate('2010-05-01'),
    provision: ['DK condition 296 hours', 'DK condition 8 weeks to join a fund'],
    hours: 296,
    withinWeeks: 12,
    fundWithin: { weeks: 8 },
    memberWithinYears: 5,
    source: 'a-kasser.dk, transferring periods; EU social security coordination page of December 2023',
    verified: true,
  },
  {
    state: 'FI',
    from: plainDate('2010-05-01'),
    provision: ['FI condition 4 weeks', 'FI condition 4 months self-employed', 'FI condition 1 month to join a fund'],
    weeksEmployed: 4,
    monthsSelfEmployed: 4,
    fundWithin: 'month',
    source: 'tyj.fi, working abroad',
    verified: true,
  },
  {
    state: 'BE',
    from: plainDate('2016-10-01'),
    provision: ['BE condition 3 months'],
    months: 3,
    source: 'a-kasser.dk, EU social security coordination page of December 2023; first day: memory',
    verified: false,
  },
]

export function findFirstPeriodRow(state: StateCode, on: PlainDate): FirstPeriodRow | undefined {
  return firstPeriodRows.find((row) => row.state === state && contains(row, on))
}
