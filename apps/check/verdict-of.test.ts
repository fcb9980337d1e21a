/** What an inspector and a hospital desk read for each answer of the node. */
import type { VerificationResult } from '@passerelle/ui'
import { describe, expect, it } from 'vitest'
import { policiesFor, today } from './policies.ts'
import { verdictOf } from './verdict-of.ts'

const result = (verdict: VerificationResult['verdict'], coveredOnDate: 'covered' | 'not-covered' | 'unknown'): VerificationResult => ({
  verdict,
  coveredOnDate,
  status: { value: 'valid' },
  steps: [],
})

describe('the word on the screen', () => {
  it.each([
    ['labour-inspection', 'valid', 'covered', 'yes', 'verdict.valid'],
    ['labour-inspection', 'not-valid', 'not-covered', 'no', 'verdict.not-valid'],
    ['labour-inspection', 'changed', 'unknown', 'changed', 'verdict.changed'],
    ['labour-inspection', 'cannot-check', 'unknown', 'unknown', 'verdict.cannot-check'],
    ['healthcare-provider', 'valid', 'covered', 'yes', 'verdict.covered'],
    ['healthcare-provider', 'valid', 'unknown', 'unknown', 'verdict.cannot-check'],
    ['healthcare-provider', 'valid', 'not-covered', 'no', 'verdict.not-covered'],
    ['healthcare-provider', 'not-valid', 'not-covered', 'no', 'verdict.not-covered'],
    ['healthcare-provider', 'not-valid', 'covered', 'no', 'verdict.not-valid'],
    ['healthcare-provider', 'changed', 'unknown', 'changed', 'verdict.changed'],
  ] as const)('%s: %s and %s → %s, %s', (policy, verdict, covered, kind, word) => {
    expect(verdictOf(result(verdict, covered), policy)).toMatchObject({ kind, word })
  })
  it('is never yes unless the node said valid', () => {
    for (const verdict of ['not-valid', 'changed', 'cannot-check'] as const)
      for (const covered of ['covered', 'not-covered', 'unknown'] as const)
        for (const policy of ['labour-inspection', 'healthcare-provider'] as const)
          expect(verdictOf(result(verdict, covered), policy).kind).not.toBe('yes')
  })
})

describe('who may check what', () => {
  it('follows the role', () => {
    expect(policiesFor(['inspector'])).toEqual(['labour-inspection'])
    expect(policiesFor(['healthcare-desk', 'clerk'])).toEqual(['healthcare-provider'])
    expect(policiesFor(['clerk'])).toEqual([])
  })
  it('starts with the day on the reader’s own calendar', () => {
    expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
  })
})
