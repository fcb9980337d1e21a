/** Every subject on pensions asks where nothing is known. */
import { plainDate } from '@passerelle/kernel'
import { expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { pensionsSubjects } from './subjects.ts'

const on = plainDate('2025-01-15')
const at = { on, ruleset: rulesetOn(on) }

it.each(pensionsSubjects.map((subject) => [subject.id, subject] as const))('%s decides nothing where nothing is known', (_, subject) => {
  const decision = subject.decide({}, at)
  expect(decision.outcome).toBe('unknown')
  expect(decision.needs.length).toBeGreaterThan(0)
})
