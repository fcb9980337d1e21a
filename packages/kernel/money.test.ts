import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOf } from './money.ts'

describe('a share of an amount', () => {
  it.each([
    [92_000, 24, 42, 52_571],
    [100, 1, 3, 33],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [0, 5, 7, 0],
  ])('%d × %d / %d is %d', (amount, numerator, denominator, cents) => expect(shareOf(amount, numerator, denominator)).toBe(cents))

  it('is the same with whole numbers of any size', () => {
    const size = fc.integer({ min: -(2 ** 52), max: 2 ** 52 })
    fc.assert(
      fc.property(size, fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 40_000 }), (amount, numerator, denominator) => {
        fc.pre(numerator <= denominator)
        const twice = BigInt(amount) * BigInt(numerator) * 2n
        const error = twice - BigInt(shareOf(amount, numerator, denominator)) * BigInt(denominator) * 2n
        expect(error <= BigInt(denominator) && error >= -BigInt(denominator)).toBe(true)
      }),
    )
  })
})
