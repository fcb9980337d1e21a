/** What holds of the pensions of any career: exact shares, the higher amount, no order of States. */
import { plainDate } from '@passerelle/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { type PensionAmountsFacts, pensionAmountsSubject } from './883-art-52-pension-amounts.ts'
import type { Career } from './career.ts'

const on = plainDate('2025-01-15')
const decide = (facts: PensionAmountsFacts) => pensionAmountsSubject.decide(facts, { on, ruleset: rulesetOn(on) })

describe('for any careers', () => {
  const states = ['FR', 'ES', 'DE', 'IT', 'PL', 'BE'] as const
  const career = fc.record({
    months: fc.integer({ min: 12, max: 600 }),
    theoreticalAmount: fc.integer({ min: 0, max: 10_000_000 }),
    own: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
    fullCareerMonths: fc.option(fc.integer({ min: 1, max: 700 })),
  })
  const anyCareers = fc.array(career, { minLength: 2, maxLength: states.length }).map((given) =>
    given.map(
      ({ months, theoreticalAmount, own, fullCareerMonths }, index): Career => ({
        state: states[index] ?? 'FR',
        months,
        theoreticalAmount,
        ...(own === null ? { hasRightOnOwnPeriods: false } : { independentAmount: own }),
        ...(fullCareerMonths === null ? {} : { fullCareerMonths }),
      }),
    ),
  )

  it('the share is the exact fraction, rounded half up', () =>
    fc.assert(
      fc.property(anyCareers, (given) => {
        const all = given.reduce((sum, { months = 0 }) => sum + months, 0)
        for (const [index, pension] of (decide({ careers: given }).answer?.pensions ?? []).entries()) {
          const { months = 0, theoreticalAmount = 0, fullCareerMonths = Number.MAX_SAFE_INTEGER } = given[index] ?? {}
          const divisor = BigInt(Math.min(all, fullCareerMonths))
          const own = BigInt(Math.min(months, fullCareerMonths))
          const exact = (BigInt(theoreticalAmount) * own * 2n + divisor) / (divisor * 2n)
          expect(BigInt(pension.proRata ?? -1)).toBe(exact)
        }
      }),
    ))

  it('no State pays less than either of its amounts, nor more than the higher', () =>
    fc.assert(
      fc.property(anyCareers, (given) => {
        for (const { payable, proRata = 0, independent = 0 } of decide({ careers: given }).answer?.pensions ?? [])
          expect(payable).toBe(Math.max(proRata, independent))
      }),
    ))

  it('shares of one theoretical amount never exceed it by more than their rounding', () =>
    fc.assert(
      fc.property(anyCareers, fc.integer({ min: 0, max: 10_000_000 }), (given, theoreticalAmount) => {
        const same = given.map(({ state, months = 0 }): Career => ({ state, months, theoreticalAmount, hasRightOnOwnPeriods: false }))
        const total = decide({ careers: same }).answer?.total ?? Number.NaN
        expect(Math.abs(total - theoreticalAmount)).toBeLessThanOrEqual(same.length / 2)
      }),
    ))

  it('the order of the States does not matter', () =>
    fc.assert(
      fc.property(anyCareers, (given) => {
        const byState = (careers: readonly Career[]) =>
          new Map((decide({ careers: [...careers] }).answer?.pensions ?? []).map((pension) => [pension.state, pension]))
        expect(byState([...given].reverse())).toEqual(byState(given))
      }),
    ))

  it('never throws, whatever is known of whichever career', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record(
            {
              state: fc.constantFrom(...states, 'NL' as const, 'CY' as const),
              months: fc.oneof(
                fc.integer({ min: 0, max: 24 }),
                fc.integer({ min: 0, max: 600 }),
                fc.double({ min: 0, max: 600, noNaN: true }),
              ),
              hasRightOnOwnPeriods: fc.boolean(),
              independentAmount: fc.integer({ min: 0, max: 200_000 }),
              theoreticalAmount: fc.integer({ min: 0, max: 200_000 }),
              neededMonths: fc.integer({ min: 0, max: 600 }),
              fullCareerMonths: fc.double({ min: 1, max: 600, noNaN: true }),
              scheme: fc.constantFrom('AOW', 'AGIRC-ARRCO'),
              isProRataWaived: fc.boolean(),
              isWithoutPeriods: fc.boolean(),
            },
            { requiredKeys: ['state'] },
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (given) => {
          const facts = pensionAmountsSubject.parse({ careers: given })
          if (facts.ok) expect(['decided', 'unknown', 'needs-clerk']).toContain(decide(facts.value).outcome)
          else expect(facts.error.code).toBe('law/facts-contradict')
        },
      ),
    ))
})
