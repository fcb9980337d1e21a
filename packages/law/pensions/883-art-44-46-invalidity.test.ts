/** Invalidity: 883/2004 Art. 44-46. */
import { plainDate } from '@passerelle/kernel'
import { expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { invaliditySubject } from './883-art-44-46-invalidity.ts'
import { degreeSubject } from './883-art-46-3-degree-of-invalidity.ts'

const on = plainDate('2025-01-15')
const at = { on, ruleset: rulesetOn(on) }

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
