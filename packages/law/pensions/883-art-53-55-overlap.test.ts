/** Pensions that meet: 883/2004 Art. 53-55, 987/2009 Art. 10. */
import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { sameKindSubject } from './883-art-53-54-same-kind.ts'
import { differentKindsSubject } from './883-art-55-different-kinds.ts'

const on = plainDate('2025-01-15')
const at = { on, ruleset: rulesetOn(on) }

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

  const meet = { isFromDifferentPersonsPeriods: true, haveAllStatesRules: false } as const
  const reducing = (reductionIfApplied: number) => ({
    state: 'FR' as const,
    method: 'independent' as const,
    amount: 50_000,
    reductionIfApplied,
  })
  const untouched = { state: 'BE' as const, method: 'independent' as const, amount: 30_000 }

  it('one pension alone concerned: its reduction is not divided', () => {
    const decision = differentKindsSubject.decide({ ...meet, benefits: [reducing(10_000), untouched] }, at)
    expect(decision.answer?.benefits).toEqual([
      { state: 'FR', reduction: 10_000, payable: 40_000 },
      { state: 'BE', reduction: 0, payable: 30_000 },
    ])
    expect(decision.legalBasis).toContain('883/2004 Art 53(3)(d)')
  })

  it.each([
    [30_000, 'decided'],
    [30_001, 'needs-clerk'],
  ])('a reduction by %i beside another pension of 30000 cents is %s', (reduction, outcome) =>
    expect(differentKindsSubject.decide({ ...meet, benefits: [reducing(reduction), untouched] }, at).outcome).toBe(outcome),
  )

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
