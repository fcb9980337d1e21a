import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { foreignPeriodsSubject } from './decide-foreign-periods.ts'
import type { ForeignPeriodsFacts } from './foreign-periods-facts.ts'

const today = plainDate('2026-11-21')
const decide = (facts: ForeignPeriodsFacts, on = today) => foreignPeriodsSubject.decide(facts, { on, ruleset: rulesetOn(on) })
const said = (facts: ForeignPeriodsFacts, on = today) => {
  const { outcome, answer } = decide(facts, on)
  return answer === undefined ? outcome : answer.foreignPeriodsCount
}
type Row = readonly [string, ForeignPeriodsFacts, boolean | 'unknown' | 'needs-clerk']

const inDenmark: ForeignPeriodsFacts = {
  claimState: 'DK',
  nationality: 'DE',
  hours: 296,
  hoursWithinWeeks: 12,
  fundJoinedWithinWeeks: 8,
  memberOfFundInLast5Years: false,
}
describe('Denmark: 296 hours in 12 weeks, and a fund within 8', () => {
  it.each<Row>([
    ['all met, on the edge', inDenmark, true],
    ['one hour short', { ...inDenmark, hours: 295 }, false],
    ['a week late for the fund', { ...inDenmark, fundJoinedWithinWeeks: 9 }, false],
    ['in fewer weeks', { ...inDenmark, hoursWithinWeeks: 8 }, true],
    ['spread over more weeks', { ...inDenmark, hours: 300, hoursWithinWeeks: 16 }, false],
    ['a quarter of a year', { ...inDenmark, hoursWithinWeeks: 13 }, 'needs-clerk'],
    ['so many that half the weeks do', { ...inDenmark, hours: 592, hoursWithinWeeks: 24 }, true],
    ['too few, but a member before', { ...inDenmark, hours: 40, memberOfFundInLast5Years: true }, true],
    ['no hours, a member before who joined again', { ...inDenmark, hours: 0, memberOfFundInLast5Years: true }, true],
    [
      'a member before who joined again late',
      { ...inDenmark, hours: 40, memberOfFundInLast5Years: true, fundJoinedWithinWeeks: 9 },
      'needs-clerk',
    ],
    ['a member before, and no word of joining again', { claimState: 'DK', nationality: 'DK', memberOfFundInLast5Years: true }, true],
    [
      'no work since the return, a member before who joined again',
      {
        claimState: 'DK',
        nationality: 'DK',
        lastActivityState: 'DE',
        residedInClaimStateDuringLastActivity: false,
        hasWorkedInClaimStateSince: false,
        memberOfFundInLast5Years: true,
        fundJoinedWithinWeeks: 3,
      },
      true,
    ],
    [
      'no work since the return, a member before, joining again not known',
      {
        claimState: 'DK',
        nationality: 'DK',
        lastActivityState: 'DE',
        residedInClaimStateDuringLastActivity: false,
        hasWorkedInClaimStateSince: false,
        memberOfFundInLast5Years: true,
      },
      'unknown',
    ],
    [
      'too few, and nothing known of membership before',
      { claimState: 'DK', nationality: 'DE', hours: 200, hoursWithinWeeks: 12 },
      'unknown',
    ],
    ['no word of the fund', { claimState: 'DK', nationality: 'DE', hours: 300, hoursWithinWeeks: 12 }, 'unknown'],
    ['a national of a third country', { ...inDenmark, nationality: 'IN' }, false],
    ['a refugee', { ...inDenmark, nationality: 'refugee' }, true],
    ['a British national today', { ...inDenmark, nationality: 'GB' }, 'needs-clerk'],
    ['nothing known of nationality', { claimState: 'DK', hours: 296, hoursWithinWeeks: 12, fundJoinedWithinWeeks: 8 }, 'unknown'],
    ['a national of a third country from Sweden', { ...inDenmark, nationality: 'IN', cameFrom: 'SE' }, 'needs-clerk'],
    ['a Nordic mover without link', { ...inDenmark, nationality: 'SE', cameFrom: 'SE', hours: 100 }, false],
    ['a Nordic mover with one', { ...inDenmark, nationality: 'SE', cameFrom: 'SE', hours: 0, coveredThereInLast5Years: true }, true],
  ])('%s', (_, facts, expected) => expect(said(facts)).toBe(expected))
})

const inFinland: ForeignPeriodsFacts = { claimState: 'FI', nationality: 'EE', weeksEmployedJustBefore: 4, fundJoinedWithinMonth: true }
describe('Finland: four weeks employed or four months self-employed, and a fund within a month', () => {
  it.each<Row>([
    ['four weeks', inFinland, true],
    ['three weeks', { ...inFinland, weeksEmployedJustBefore: 3 }, false],
    ['four weeks, no fund in time', { ...inFinland, fundJoinedWithinMonth: false }, false],
    ['four weeks, no word of a fund', { claimState: 'FI', weeksEmployedJustBefore: 4 }, 'unknown'],
    ['four months self-employed', { claimState: 'FI', monthsSelfEmployed: 4, fundJoinedWithinMonth: true }, true],
    ['three months self-employed', { claimState: 'FI', monthsSelfEmployed: 3, fundJoinedWithinMonth: true }, false],
    ['a fund within four weeks', { claimState: 'FI', weeksEmployedJustBefore: 6, fundJoinedWithinWeeks: 4 }, true],
    ['from Sweden, three weeks, link not known', { ...inFinland, cameFrom: 'SE', weeksEmployedJustBefore: 3 }, 'unknown'],
  ])('%s', (_, facts, expected) => expect(said(facts)).toBe(expected))
})

describe('Belgium: three months since October 2016', () => {
  it.each<Row>([
    ['three months', { claimState: 'BE', months: 3 }, true],
    ['two months', { claimState: 'BE', months: 2 }, false],
    [
      'a worker who lived in Belgium and worked abroad',
      { claimState: 'BE', months: 0, lastActivityState: 'LU', residedInClaimStateDuringLastActivity: true },
      true,
    ],
  ])('%s', (_, facts, expected) => expect(said(facts)).toBe(expected))
  it('one day was enough before', () => expect(said({ claimState: 'BE', months: 1 }, plainDate('2016-09-30'))).toBe(true))
})

describe('elsewhere one day in the State of the claim is enough', () => {
  it.each<Row>([
    ['worked after coming', { claimState: 'SE', lastActivityState: 'DE', hasWorkedInClaimStateSince: true }, true],
    ['last activity there', { claimState: 'DE', lastActivityState: 'DE' }, true],
    [
      'no work there, lived elsewhere',
      { claimState: 'ES', lastActivityState: 'DE', hasWorkedInClaimStateSince: false, residedInClaimStateDuringLastActivity: false },
      false,
    ],
    ['no work there, residence not known', { claimState: 'ES', lastActivityState: 'DE', hasWorkedInClaimStateSince: false }, 'unknown'],
    ['no work there, moved from elsewhere', { claimState: 'ES', lastActivityState: 'DE', cameFrom: 'DE' }, false],
    [
      'a frontier worker in the State of residence',
      { claimState: 'FR', lastActivityState: 'LU', residedInClaimStateDuringLastActivity: true },
      true,
    ],
    [
      'work both stated and denied',
      { claimState: 'ES', months: 2, hasWorkedInClaimStateSince: false, residedInClaimStateDuringLastActivity: false },
      'needs-clerk',
    ],
    ['a national of a third country in the Union', { claimState: 'DE', nationality: 'TR', cameFrom: 'FR', months: 1 }, true],
    ['a national of a third country in Norway', { claimState: 'NO', nationality: 'TR', cameFrom: 'FR', months: 1 }, 'needs-clerk'],
    ['a Swiss national between Switzerland and Norway', { claimState: 'NO', nationality: 'CH', cameFrom: 'CH', months: 1 }, 'needs-clerk'],
    ['the United Kingdom today', { claimState: 'GB', nationality: 'PL', months: 5 }, 'needs-clerk'],
    ['nothing known', {}, 'unknown'],
  ])('%s', (_, facts, expected) => expect(said(facts)).toBe(expected))

  it.each<[ForeignPeriodsFacts, readonly string[]]>([
    [{ claimState: 'BE', nationality: 'IT', cameFrom: 'IT', months: 2 }, ['first-period-long-enough']],
    [{ claimState: 'BE', nationality: 'IT', cameFrom: 'IT', months: 3 }, ['first-period-long-enough']],
    [{ claimState: 'FI', nationality: 'EE', cameFrom: 'EE', weeksEmployedJustBefore: 3 }, []],
  ])('%j: conditions from memory are named', (facts, unverified) =>
    expect(decide(facts).unverified.filter((id) => id !== 'nordic-mover-with-link')).toEqual(unverified),
  )

  it('names the document that proves the periods', () =>
    expect(decide({ claimState: 'DE', lastActivityState: 'DE', cameFrom: 'FR' }).documents).toEqual([
      { document: 'PDU1', issuedBy: 'FR', mayBeIssued: true },
    ]))
})
