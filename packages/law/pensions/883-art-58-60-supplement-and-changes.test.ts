/** The supplement, a new calculation, special schemes: 883/2004 Art. 58-60. */
import { plainDate } from '@passerelle/kernel'
import { expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { supplementSubject } from './883-art-58-supplement.ts'
import { recalculationSubject } from './883-art-59-recalculation.ts'
import { specialSchemeSubject } from './883-art-60-special-schemes.ts'

const on = plainDate('2025-01-15')
const at = { on, ruleset: rulesetOn(on) }

it.each([
  ['lifts the sum to the minimum', 15_000, 65_000, 90_000, 10_000],
  ['is nothing where the minimum is just reached', 15_000, 75_000, 90_000, 0],
  ['is nothing above it', 15_000, 90_000, 90_000, 0],
  ['is nothing where the State of residence owes no pension', 0, 65_000, 90_000, 0],
])('the supplement (Art. 58) %s', (_, own, other, minimum, supplement) =>
  expect(
    supplementSubject.decide(
      {
        residenceState: 'IT',
        benefitsDue: [
          { state: 'IT', amount: own },
          { state: 'DE', amount: other },
        ],
        minimumBenefits: [{ state: 'IT', amount: minimum }],
      },
      at,
    ).answer?.supplement,
  ).toBe(supplement),
)

it.each([
  ['general-uprating', false],
  ['method-of-calculation', true],
  ['personal-situation', true],
] as const)('after a %s, calculated again: %s (Art. 59)', (change, isCalculatedAgain) =>
  expect(recalculationSubject.decide({ change }, at).answer).toEqual({ isCalculatedAgain }),
)

it.each([
  [{ asksForSpecialPeriodsOnly: false }, { periodsOfOtherStatesCount: true, scheme: 'special' }],
  [
    { asksForSpecialPeriodsOnly: true, areConditionsMet: true },
    { periodsOfOtherStatesCount: false, scheme: 'special' },
  ],
  [
    { asksForSpecialPeriodsOnly: true, areConditionsMet: false },
    { periodsOfOtherStatesCount: true, scheme: 'general' },
  ],
  [{ asksForSpecialPeriodsOnly: true }, undefined],
])('a special scheme for civil servants (Art. 60): %j gives %j', (facts, answer) =>
  expect(specialSchemeSubject.decide(facts, at).answer).toEqual(answer),
)
