import { decide } from '@passerelle/law'
import { describe, expect, it } from 'vitest'
import { postings } from './law.bench.ts'

describe('the applications that the bench decides', () => {
  it('are read by the law, and come to every outcome', () => {
    const outcomes = postings().map((question) => {
      const decision = decide(question)
      return decision.ok ? decision.value.outcome : decision.error.code
    })
    const count = (outcome: string) => outcomes.filter((one) => one === outcome).length
    expect([...new Set(outcomes)].sort()).toEqual(['decided', 'needs-clerk', 'unknown'])
    expect(count('decided')).toBeGreaterThan(60)
  })
})
