/** Start, share, insurance time, limits, overlap, supplement and procedure of pensions: the single articles beside the amounts. */
import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { invaliditySubject } from './883-art-44-46-invalidity.ts'
import { degreeSubject } from './883-art-46-3-degree-of-invalidity.ts'
import { pensionStartSubject } from './883-art-50-start.ts'
import { fractionSubject } from './883-art-52-fraction.ts'
import { nonContributorySubject } from './883-art-52-non-contributory-limit.ts'
import { survivorTimeSubject } from './883-art-52-survivor-insurance-time.ts'
import { sameKindSubject } from './883-art-53-54-same-kind.ts'
import { differentKindsSubject } from './883-art-55-different-kinds.ts'
import { supplementSubject } from './883-art-58-supplement.ts'
import { recalculationSubject } from './883-art-59-recalculation.ts'
import { specialSchemeSubject } from './883-art-60-special-schemes.ts'
import { childRaisingSubject } from './987-art-44-child-raising.ts'
import { contactInstitutionSubject } from './987-art-45-contact-institution.ts'
import { pensionsSubjects } from './subjects.ts'

const on = plainDate('2025-01-15')
const at = { on, ruleset: rulesetOn(on) }

it.each(pensionsSubjects.map((subject) => [subject.id, subject] as const))('%s decides nothing where nothing is known', (_, subject) => {
  const decision = subject.decide({}, at)
  expect(decision.outcome).toBe('unknown')
  expect(decision.needs.length).toBeGreaterThan(0)
})

describe('start of an old-age pension (Art. 50)', () => {
  const pensionAges = [
    { state: 'FR' as const, age: 64 },
    { state: 'DK' as const, age: 67 },
  ]
  it.each([
    ['on the day of the pension age', 64, [], { paysNow: ['FR'], paysLater: [{ state: 'DK', age: 67 }], deferred: [] }],
    ['a month before it', 63.92, [], { paysNow: [], paysLater: [...pensionAges], deferred: [] }],
    ['deferred by the person', 67, ['DK' as const], { paysNow: ['FR'], paysLater: [], deferred: ['DK'] }],
  ])('%s', (_, age, deferredIn, answer) =>
    expect(pensionStartSubject.decide({ age, pensionAges, insuredIn: ['FR', 'DK'], deferredIn }, at).answer).toEqual(answer),
  )
})

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

describe('pensions that meet (Art. 53-55)', () => {
  const same = { amount: 42_000, isFromSamePersonsPeriods: true, wouldNationalRuleReduce: true }
  it.each([
    ['a pro rata pension is never reduced', { ...same, method: 'pro-rata' as const }, 'decided'],
    ['an independent one outside Annex IX neither', { ...same, method: 'independent' as const, isListedInAnnexIX: false }, 'decided'],
    ['one in Annex IX is for a clerk', { ...same, method: 'independent' as const, isListedInAnnexIX: true }, 'needs-clerk'],
    ['whether it stands there is a question to a clerk', { ...same, method: 'independent' as const }, 'needs-clerk'],
    ['periods of another person make it another kind', { ...same, isFromSamePersonsPeriods: false }, 'needs-clerk'],
  ])('%s', (_, facts, outcome) => expect(sameKindSubject.decide(facts, at).outcome).toBe(outcome))

  it('three pensions concerned: each keeps back a third of what it would not pay', () =>
    expect(
      differentKindsSubject.decide(
        {
          isFromDifferentPersonsPeriods: true,
          benefits: (['FR', 'BE', 'IT'] as const).map((state, index) => ({
            state,
            method: 'independent' as const,
            amount: 50_000,
            reductionIfApplied: 10_000 * (index + 1),
          })),
        },
        at,
      ).answer?.benefits,
    ).toEqual([
      { state: 'FR', reduction: 3_333, payable: 46_667 },
      { state: 'BE', reduction: 6_667, payable: 43_333 },
      { state: 'IT', reduction: 10_000, payable: 40_000 },
    ]))

  it('a pro rata pension that would be reduced is for a clerk', () =>
    expect(
      differentKindsSubject.decide(
        {
          isFromDifferentPersonsPeriods: true,
          benefits: [
            { state: 'FR', method: 'pro-rata', amount: 50_000, reductionIfApplied: 100 },
            { state: 'BE', method: 'independent', amount: 50_000, reductionIfApplied: 100 },
          ],
        },
        at,
      ).outcome,
    ).toBe('needs-clerk'))
})

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

it('only laws of type A: the State whose law applied when incapacity began pays alone (Art. 44)', () => {
  const facts = {
    careers: [
      { state: 'IE' as const, months: 24, independentAmount: 50_000 },
      { state: 'SE' as const, months: 36, independentAmount: 70_000 },
    ],
    legislationTypes: [
      { state: 'IE' as const, type: 'A' as const },
      { state: 'SE' as const, type: 'A' as const },
    ],
  }
  expect(invaliditySubject.decide({ ...facts, incapacityBeganUnder: 'SE' }, at).answer).toMatchObject({ total: 70_000 })
  expect(invaliditySubject.decide(facts, at).outcome).toBe('unknown')
})

it.each([
  ['DE', 'PL', 'decided', { isBinding: false }],
  ['BE', 'FR', 'needs-clerk', undefined],
] as const)('a degree of invalidity of %s for %s is %s (Art. 46(3))', (decidedBy, otherState, outcome, answer) => {
  const decision = degreeSubject.decide({ decidedBy, otherState }, at)
  expect([decision.outcome, decision.answer]).toEqual([outcome, answer])
})

it.each([
  ['general-uprating', false],
  ['method-of-calculation', true],
  ['personal-situation', true],
] as const)('after a %s, calculated again: %s (Art. 59)', (change, isCalculatedAgain) =>
  expect(recalculationSubject.decide({ change }, at).answer).toEqual({ isCalculatedAgain }),
)

describe('child-raising periods (987/2009 Art. 44)', () => {
  const raised = { competentState: 'BE', doesCompetentStateCount: false, activeUnderWhenRaisingBegan: 'DE' } as const
  it.each([
    ['the competent State counts them', { ...raised, doesCompetentStateCount: true }, 'decided', { countedBy: 'BE' }],
    ['else the State of the last activity', { ...raised, hasStartedWorkElsewhere: false }, 'decided', { countedBy: 'DE' }],
    ['unless work elsewhere came between', { ...raised, hasStartedWorkElsewhere: true }, 'needs-clerk', undefined],
    ['whether work came between is not known', raised, 'unknown', undefined],
  ] as const)('%s', (_, facts, outcome, answer) => {
    const decision = childRaisingSubject.decide(facts, at)
    expect([decision.outcome, decision.answer]).toEqual([outcome, answer])
  })
})

it.each([
  ['lives where also insured', { residenceState: 'FR', insuredInOrder: ['FR', 'DE'] }, { contactState: 'FR' }],
  [
    'lives where never insured',
    { residenceState: 'PT', insuredInOrder: ['FR', 'DE'], lodgedIn: 'PT' },
    { contactState: 'DE', isForwarded: true },
  ],
  [
    'claims where insured last',
    { residenceState: 'FR', insuredInOrder: ['FR', 'DE'], lodgedIn: 'DE' },
    { contactState: 'DE', isForwarded: false },
  ],
] as const)('the contact institution of a person who %s (987/2009 Art. 45)', (_, facts, answer) =>
  expect(contactInstitutionSubject.decide({ ...facts, insuredInOrder: [...facts.insuredInOrder] }, at).answer).toEqual(answer),
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
