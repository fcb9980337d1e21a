/** The share of a State, insurance time, and limits that count periods: 883/2004 Art. 52(1)(b), 56(1)(a), 57(1). */
import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { fractionSubject } from './883-art-52-fraction.ts'
import { nonContributorySubject } from './883-art-52-non-contributory-limit.ts'
import { survivorTimeSubject } from './883-art-52-survivor-insurance-time.ts'

const on = plainDate('2025-01-15')
const at = { on, ruleset: rulesetOn(on) }

describe('the share (Art. 52(1)(b), 56(1)(a), 57(1))', () => {
  it.each([
    [{ ownMonths: 219, allMonths: 363, fullCareerMonths: 480 }, { fraction: { numerator: 219, denominator: 363 } }],
    [{ ownMonths: 219, allMonths: 480, fullCareerMonths: 480 }, { fraction: { numerator: 219, denominator: 480 } }],
    [{ ownMonths: 481, allMonths: 490, fullCareerMonths: 480 }, { fraction: { numerator: 480, denominator: 480 } }],
    [{ ownMonths: 12, allMonths: 363 }, { fraction: { numerator: 12, denominator: 363 } }],
    [{ ownMonths: 11, allMonths: 363 }, { payable: 0 }],
    [{ ownMonths: 11, allMonths: 363, hasRightOnOwnPeriods: true }, { fraction: { numerator: 11, denominator: 363 } }],
    [{ ownMonths: 0, allMonths: 0 }, { payable: 0 }],
  ])('%j gives %j', (facts, answer) => expect(fractionSubject.decide(facts, at).answer).toEqual(answer))

  it('that short periods give no right alone is presumed', () =>
    expect(fractionSubject.decide({ ownMonths: 11, allMonths: 363 }, at).findings[0]).toMatchObject({ state: 'holds', presumed: true }))
})

it.each([
  [
    { independentYears: 40, theoreticalYears: 30, ownMonths: 1, allMonths: 2 },
    { proRataYears: 15, usedYears: 40 },
  ],
  [
    { independentYears: 10, theoreticalYears: 40, ownMonths: 219, allMonths: 363 },
    { proRataYears: 24.13, usedYears: 24.13 },
  ],
  [
    { theoreticalYears: 40, ownMonths: 219, allMonths: 363, method: 'pro-rata' as const },
    { proRataYears: 24.13, usedYears: 24.13 },
  ],
])("a survivor's insurance time: %j gives %j", (facts, answer) => expect(survivorTimeSubject.decide(facts, at).answer).toEqual(answer))

it.each([
  ['other States feed the limit of the theoretical amount only', [120, 60, 240], [60, 40]],
  ['a limit that is just reached', [180, 60, 0], [60, 60]],
  ['a limit that bites in both amounts', [30, 60, 60], [30, 10]],
])('%s (C-866/19)', (_, [own = 0, other = 0, abroad = 0], [theoretical, actual]) =>
  expect(
    nonContributorySubject.decide(
      {
        state: 'PL',
        limit: { numerator: 1, denominator: 3 },
        periods: [
          { state: 'PL', contributoryMonths: own, nonContributoryMonths: other },
          { state: 'NL', contributoryMonths: abroad },
        ],
      },
      at,
    ).answer,
  ).toEqual({ inTheoreticalAmount: theoretical, inActualAmount: actual }),
)
