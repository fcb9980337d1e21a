import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { preRetirementSubject } from './883-art-66-pre-retirement.ts'

const on = plainDate('2025-01-15')
const decide = (facts: object) => preRetirementSubject.decide(facts, { on, ruleset: rulesetOn(on) })

describe('periods of other States for a pre-retirement benefit', () => {
  it.each([
    [{ state: 'DK', isStatutory: true }, 'decided', { foreignPeriodsCount: false }],
    [
      { state: 'DK', isStatutory: true, ownYears: 20, neededYears: 25 },
      'decided',
      { foreignPeriodsCount: false, areOwnPeriodsEnough: false },
    ],
    [
      { state: 'DK', isStatutory: true, ownYears: 25, neededYears: 25 },
      'decided',
      { foreignPeriodsCount: false, areOwnPeriodsEnough: true },
    ],
    [{ state: 'DK', isStatutory: false }, 'needs-clerk', undefined],
    [{ state: 'DK' }, 'unknown', undefined],
    [{}, 'unknown', undefined],
  ])('%j is %s', (facts, outcome, answer) => {
    const decision = decide(facts)
    expect(decision.outcome).toBe(outcome)
    expect(decision.answer).toEqual(answer)
  })

  it('asks for what is missing, and says who may answer', () =>
    expect(decide({ state: 'DK' }).needs).toEqual([
      { question: 'is-statutory-scheme', fact: 'isStatutory', answeredBy: ['register', 'clerk'] },
    ]))
})
