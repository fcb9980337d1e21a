/**
 * Money as whole minor units (cents) of a currency that both sides of a sum share; fractions are exact until the last step.
 * Amounts are safe integers; the rounding is half up, away from zero for negative amounts.
 */
export type Cents = number

/** `amount` × `numerator` / `denominator`, rounded half up to a whole cent. The denominator is a positive integer, the numerator an integer. */
export function shareOf(amount: Cents, numerator: number, denominator: number): Cents {
  const product = amount * numerator
  if (Number.isSafeInteger(product * 2)) return roundHalfUp(product, denominator)
  const exact = BigInt(amount) * BigInt(numerator) * 2n + (amount < 0 ? -1n : 1n) * BigInt(denominator)
  return Number(exact / (BigInt(denominator) * 2n))
}

function roundHalfUp(dividend: number, divisor: number): Cents {
  const sign = dividend < 0 ? -1 : 1
  const size = Math.abs(dividend)
  const whole = Math.floor(size / divisor)
  return sign * ((size % divisor) * 2 >= divisor ? whole + 1 : whole)
}
