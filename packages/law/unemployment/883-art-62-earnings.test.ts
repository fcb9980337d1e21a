import { plainDate } from '@passerelle/kernel'
import { describe, expect, it } from 'vitest'
import { rulesetOn } from '../frame/rulesets.table.ts'
import { type EarningsFacts, earningsSubject } from './883-art-62-earnings.ts'

const on = plainDate('2026-11-21')
const decide = (facts: EarningsFacts) => earningsSubject.decide(facts, { on, ruleset: rulesetOn(on) })
const paid: EarningsFacts = { payingState: 'FR', isCalculatedOnPay: true }

describe('the pay on which an unemployment benefit is calculated', () => {
  it.each<[string, EarningsFacts, string]>([
    ['last activity in the paying State', { ...paid, lastActivityState: 'FR' }, 'FR'],
    ['a frontier worker: the pay earned abroad', { ...paid, lastActivityState: 'LU', paysAsResidenceState: true }, 'LU'],
    ['worked there since', { ...paid, lastActivityState: 'LU', paysAsResidenceState: false, hasWorkedInPayingState: true }, 'FR'],
  ])('%s', (_, facts, expected) => expect(decide(facts).answer?.payEarnedIn).toBe(expected))

  it.each<[string, EarningsFacts, string]>([
    ['a flat benefit looks at no pay', { isCalculatedOnPay: false }, 'decided'],
    ['no pay there', { ...paid, lastActivityState: 'LU', paysAsResidenceState: false, hasWorkedInPayingState: false }, 'needs-clerk'],
    ['nothing known of how the State pays', { ...paid, lastActivityState: 'LU' }, 'unknown'],
    ['nothing known', {}, 'unknown'],
  ])('%s', (_, facts, outcome) => expect(decide(facts).outcome).toBe(outcome))
})
