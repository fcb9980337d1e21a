/** The calculation of a pension as a person can read it: one line for every step, with its figures and its provision. */
import type { Cents, StateCode } from '@passerelle/kernel'

export interface CalculationStep {
  readonly what:
    | 'theoretical-amount'
    | 'divisor'
    | 'pro-rata'
    | 'voluntary-increase'
    | 'independent'
    | 'payable'
    | 'total'
    | 'reduction'
    | 'supplement'
  /** Absent for a sum over all States. */
  readonly state?: StateCode
  /** With the figures of the case, such as `1500.00 × 240 / 360`. */
  readonly formula: string
  /** Of an amount, with two decimals; of a divisor, months. */
  readonly result: string
  readonly provision: string
}

/** 52571 → `525.71`. */
export function showAmount(cents: Cents): string {
  const rest = cents % 100
  return `${(cents - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`
}

/** Full precision until the end, then half up to a whole cent, in each State by itself. A convention: no rule on it was read. */
export const roundingConvention = 'half-up-to-cents-per-state'
