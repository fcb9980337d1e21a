import { plainDate, type StateCode } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { overlappingPeriodsSubject } from './decide-overlapping-periods.ts'
import type { PeriodKind } from './lay-out-periods.ts'
import type { OverlappingPeriodsFacts } from './overlapping-periods-facts.ts'

const on = plainDate('2026-11-21')
const decide = (facts: OverlappingPeriodsFacts) => overlappingPeriodsSubject.decide(facts, { on, ruleset: rulesetOn(on) })
const period = (state: StateCode, kind: PeriodKind, from: string, to: string) => ({ state, kind, from: plainDate(from), to: plainDate(to) })
const real = (state: StateCode, from: string, to: string) => period(state, 'compulsory-insurance', from, to)
const voluntary = (state: StateCode, from: string, to: string) => period(state, 'voluntary-insurance', from, to)
const equated = (state: StateCode, from: string, to: string) => period(state, 'equated', from, to)
const monthsOf = (...periods: NonNullable<OverlappingPeriodsFacts['periods']>) => decide({ periods }).answer?.monthsByState

describe('periods of several States', () => {
  it.each([
    ['that do not overlap are added', [real('AT', '2018-01-01', '2018-06-30'), real('IT', '2018-07-01', '2018-12-31')], { AT: 6, IT: 6 }],
    ['of one State count each day once', [real('AT', '2018-01-01', '2018-08-31'), real('AT', '2018-05-01', '2018-12-31')], { AT: 12 }],
    [
      'compulsory before voluntary',
      [real('AT', '2018-01-01', '2018-12-31'), voluntary('IT', '2018-07-01', '2019-06-30')],
      { AT: 12, IT: 6 },
    ],
    [
      'residence before voluntary',
      [period('DK', 'residence', '2018-01-01', '2018-12-31'), voluntary('IT', '2018-01-01', '2018-12-31')],
      { DK: 12, IT: 0 },
    ],
    [
      'work before equated',
      [equated('PL', '2018-01-01', '2018-12-31'), period('DE', 'employment', '2018-07-01', '2019-06-30')],
      { PL: 6, DE: 12 },
    ],
    [
      'voluntary before equated',
      [equated('PL', '2018-01-01', '2018-12-31'), voluntary('DE', '2018-07-01', '2018-12-31')],
      { PL: 6, DE: 6 },
    ],
    [
      'three kinds at once',
      [real('AT', '2018-01-01', '2018-06-30'), voluntary('IT', '2018-01-01', '2018-09-30'), equated('DE', '2018-01-01', '2018-12-31')],
      { AT: 6, IT: 3, DE: 3 },
    ],
    ['split by a stronger one', [voluntary('IT', '2018-01-01', '2018-12-31'), real('AT', '2018-04-01', '2018-06-30')], { IT: 9, AT: 3 }],
  ])('%s', (_, periods, expected) => expect(monthsOf(...periods)).toEqual(expected))

  it('of the same rank that overlap are for a clerk', () =>
    expect(decide({ periods: [real('AT', '2018-01-01', '2018-12-31'), real('IT', '2018-12-31', '2019-12-31')] }).outcome).toBe(
      'needs-clerk',
    ))
})

describe('a period that several States equate', () => {
  const both = [equated('PL', '2010-01-01', '2010-12-31'), equated('DE', '2010-01-01', '2010-12-31')]
  it.each<[string, OverlappingPeriodsFacts, object | string]>([
    ['last insured before in Poland', { periods: both, lastCompulsoryBefore: 'PL' }, { PL: 12, DE: 0 }],
    ['as the periods show', { periods: [real('DE', '2008-01-01', '2009-06-30'), ...both] }, { PL: 0, DE: 30 }],
    [
      'the later of two before',
      { periods: [real('DE', '2007-01-01', '2008-12-31'), real('PL', '2009-01-01', '2009-12-31'), ...both] },
      { PL: 24, DE: 24 },
    ],
    [
      'nowhere before, first after in Germany',
      { periods: both, lastCompulsoryBefore: null, firstCompulsoryAfter: 'DE' },
      { PL: 0, DE: 12 },
    ],
    ['first after, as the periods show', { periods: [...both, real('PL', '2012-01-01', '2012-12-31')] }, { PL: 24, DE: 0 }],
    ['nothing known before or after', { periods: both }, 'unknown'],
    ['nowhere before, nothing known after', { periods: both, lastCompulsoryBefore: null }, 'unknown'],
    ['last insured where it is not equated', { periods: both, lastCompulsoryBefore: 'FR' }, 'needs-clerk'],
    [
      'another State than the periods show',
      { periods: [real('DE', '2008-01-01', '2009-12-31'), ...both], lastCompulsoryBefore: 'PL' },
      'needs-clerk',
    ],
    [
      'two States up to the day before',
      { periods: [real('DE', '2008-01-01', '2009-12-31'), real('PL', '2009-12-31', '2009-12-31'), ...both] },
      'needs-clerk',
    ],
    [
      'three States, of which one equates longer',
      { periods: [...both, equated('FR', '2010-01-01', '2011-06-30')], lastCompulsoryBefore: 'PL' },
      { PL: 12, DE: 0, FR: 6 },
    ],
  ])('%s', (_, facts, expected) => {
    const decision = decide(facts)
    if (typeof expected === 'string') expect(decision.outcome).toBe(expected)
    else expect(decision.answer?.monthsByState).toEqual(expected)
  })
})

describe('months', () => {
  it.each([
    ['from the middle of a month', [real('AT', '2018-01-15', '2018-07-14')], { AT: 6 }],
    ['a February of a leap year', [real('AT', '2020-02-01', '2020-02-29')], { AT: 1 }],
    ['a February of 28 days', [real('AT', '2021-02-01', '2021-02-28')], { AT: 1 }],
    ['from the last day of January', [real('AT', '2021-01-31', '2021-02-27')], { AT: 1 }],
    ['joined over two kinds', [real('AT', '2018-01-01', '2018-03-15'), voluntary('AT', '2018-03-16', '2018-06-30')], { AT: 6 }],
  ])('%s', (_, periods, expected) => expect(monthsOf(...periods)).toEqual(expected))

  it('that are not whole are for a clerk', () =>
    expect(decide({ periods: [real('AT', '2018-01-01', '2018-06-15')] }).outcome).toBe('needs-clerk'))
})

describe('what stands apart', () => {
  it('days that cannot be determined are presumed not to overlap', () => {
    const decision = decide({ periods: [real('AT', '2018-01-01', '2018-12-31'), { state: 'IT', kind: 'employment', months: 8 }] })
    expect(decision.answer).toEqual({ monthsByState: { AT: 12, IT: 8 }, totalMonths: 20 })
    expect(decision.findings.find(({ condition }) => condition === 'undated-periods-do-not-overlap')).toMatchObject({
      state: 'holds',
      presumed: true,
    })
  })
  it('a period without days or length is unknown', () =>
    expect(decide({ periods: [{ state: 'IT', kind: 'employment' }] }).outcome).toBe('unknown'))
  it('British periods count up to the end of 2020', () => {
    expect(monthsOf(real('GB', '2020-01-01', '2020-12-31'))).toEqual({ GB: 12 })
    expect(decide({ periods: [real('GB', '2020-02-01', '2021-01-31')] }).outcome).toBe('needs-clerk')
  })
  it('periods before a State joined count', () => expect(monthsOf(real('HR', '1990-01-01', '1990-12-31'))).toEqual({ HR: 12 }))
  it('nothing at all is unknown', () => expect(decide({}).outcome).toBe('unknown'))
  it.each([
    [{ periods: [{ ...real('AT', '2018-02-01', '2018-03-01'), to: '2018-02-30' }] }, 'law/not-a-date'],
    [{ periods: [{ ...real('AT', '2018-02-01', '2018-03-01'), to: '2018-01-30' }] }, 'law/period-ends-before-start'],
    [{ periods: [{ ...real('AT', '2018-02-01', '2018-03-01'), to: '2999-12-31' }] }, 'law/facts-invalid'],
    [{ periods: [{ ...real('AT', '2018-02-01', '2018-03-01'), months: 3 }] }, 'law/facts-contradict'],
    [{ periods: Array.from({ length: 201 }, () => real('AT', '2018-01-01', '2018-03-01')) }, 'law/facts-invalid'],
  ])('%# is refused with %s', (facts, code) => expect(overlappingPeriodsSubject.parse(facts)).toMatchObject({ ok: false, error: { code } }))
})
