/** Start of an old-age pension: 883/2004 Art. 50. */
import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { pensionStartSubject } from './883-art-50-start.ts'

const on = plainDate('2025-01-15')
const at = { on, ruleset: rulesetOn(on) }

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
