import { describe, expect, it } from 'vitest'
import { askTheLaw as asked } from '../testing/ask-the-law.ts'

const without = { isShareCalculated: false, doShortPeriodsFree: false }

describe('a pension scheme in which periods do not count', () => {
  it.each([
    ['FR', 'AGIRC-ARRCO'],
    ['FR', 'Ircantec'],
    ['PL', 'defined contribution'],
    ['SE', 'Premiepension'],
    ['LV', 'old-age pension'],
    ['HU', 'private pension fund'],
    ['SK', 'second pillar'],
    ['CH', 'BVG'],
    ['AT', 'pension account'],
  ])('%s: %s stands in our Annex VIII Part 2', (state, scheme) =>
    expect(asked('pension-scheme', { state, scheme })).toMatchObject({
      outcome: 'decided',
      answer: without,
      unverified: ['pension-scheme-without-periods'],
    }),
  )
  it.each([
    ['is what the institution says it is', { state: 'DE', isWithoutPeriods: true }, 'decided', without],
    [
      'is not one in which periods count',
      { state: 'DE', isWithoutPeriods: false },
      'decided',
      { isShareCalculated: true, doShortPeriodsFree: true },
    ],
    [
      'is for a person where annex and institution disagree',
      { state: 'FR', scheme: 'ARRCO', isWithoutPeriods: false },
      'needs-clerk',
      undefined,
    ],
    ['is for the institution to tell where our annex has no such name', { state: 'DE', scheme: 'VBL' }, 'unknown', undefined],
    ['is not that of another State by its name', { state: 'DE', scheme: 'second pillar' }, 'unknown', undefined],
    ['is for a person in the United Kingdom', { state: 'GB', scheme: 'graduated retirement benefit' }, 'needs-clerk', undefined],
    ['is open without facts', {}, 'unknown', undefined],
  ])('%s', (_, facts, outcome, answer) => {
    const said = asked('pension-scheme', facts)
    expect(said.outcome).toBe(outcome)
    expect(said.answer).toEqual(answer)
  })
})

describe('the amounts of such a scheme', () => {
  const careers = (scheme: string | undefined) => [
    { state: 'PL', months: 8, independentAmount: 4_000, theoreticalAmount: 90_000, ...(scheme === undefined ? {} : { scheme }) },
    { state: 'DE', months: 232, hasRightOnOwnPeriods: true, independentAmount: 70_000, theoreticalAmount: 90_000 },
  ]
  it('are its own, also for less than a year', () =>
    expect(asked('pension-amounts', { careers: careers('OFE') }).answer).toMatchObject({
      pensions: [
        { state: 'PL', payable: 4_000, basis: 'independent' },
        { state: 'DE', payable: 87_000, proRata: 87_000 },
      ],
    }))
  it('are a share where periods count', () =>
    expect(asked('pension-amounts', { careers: careers(undefined) }).answer).toMatchObject({
      pensions: [
        { state: 'PL', proRata: 3_000, payable: 4_000 },
        { state: 'DE', payable: 87_000 },
      ],
    }))
})
