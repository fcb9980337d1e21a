/** What each State pays, and how it was calculated: for old-age and survivors' pensions, and for invalidity where several laws share it. */
import type { Cents, StateCode } from '@passerelle/kernel'
import type { Decision } from '../frame/decision.ts'
import type { Reasoning } from '../frame/reasoning.ts'
import { type CareerAmong, type Choice, higherAmount, proRataAmount, rightWithAggregation } from './883-art-52-amounts.ts'
import { proRataWaived } from './883-art-52-waived-share.ts'
import { lastStatePays, type OneCareer, shortPeriod } from './883-art-57-short-periods.ts'
import { type CalculationStep, showAmount } from './calculation-step.ts'
import type { Career, CareersFacts } from './career.ts'

export interface StatePension {
  readonly state: StateCode
  /** Absent where no share is calculated. */
  readonly proRata?: Cents
  readonly independent?: Cents
  readonly payable: Cents
  readonly basis: 'independent' | 'pro-rata' | 'as-if-all-periods-were-own' | 'none'
}

export interface PensionAmountsAnswer {
  readonly pensions: readonly StatePension[]
  readonly total: Cents
  readonly steps: readonly CalculationStep[]
}

type Amounts = Reasoning<PensionAmountsAnswer>
type Decided = Decision<PensionAmountsAnswer>

/** @param basis what the calculation rests on besides its own articles, such as Art. 46 for invalidity */
export function decideAmounts(reasoning: Amounts, facts: CareersFacts & object, basis: readonly string[] = []): Decided {
  const { careers = [], conditionsMetInOrder } = facts
  if (careers.length === 0) {
    reasoning.ask<OneCareer, undefined>(shortPeriod, { careers, index: 0 })
    return reasoning.open()
  }
  const shorts = careers.map((_, index) => reasoning.ask<OneCareer, undefined>(shortPeriod, { careers, index }))
  if (shorts.some(({ state }) => state === 'unknown')) return reasoning.open()
  if (shorts.every(({ state }) => state === 'holds')) return decideLastState(reasoning, facts, careers, basis)

  let allMonths = 0
  let sharingMonths = 0
  for (let index = 0; index < careers.length; index++) {
    const months = careers[index]?.months ?? 0
    allMonths += months
    if (shorts[index]?.state !== 'holds') sharingMonths += months
  }
  let unmetMonths = 0
  const standing = careers.map((career, index) => {
    const short = shorts[index]
    if (short?.state === 'holds') return short
    const right = reasoning.ask<CareerAmong, undefined>(rightWithAggregation, { careers, conditionsMetInOrder, index, allMonths })
    if (right.state === 'fails') unmetMonths += career.months ?? 0
    return right
  })

  const cited = ['883/2004 Art 52(1)', ...basis]
  const pensions: StatePension[] = []
  const steps: CalculationStep[] = []
  let total = 0
  let isOpen = false
  for (let index = 0; index < careers.length; index++) {
    const career = careers[index]
    const stands = standing[index]
    if (career === undefined || stands === undefined) continue
    const isShort = stands === shorts[index]
    if (stands.state === 'unknown') isOpen = true
    else if (isShort || stands.state === 'fails') {
      cite(cited, stands.finding.provision)
      pensions.push({ state: career.state, payable: 0, basis: 'none' })
      steps.push(payableStep(career.state, isShort ? `${career.months ?? 0} < 12` : '0', 0, stands.finding.provision[0] ?? ''))
    } else {
      const among: CareerAmong = { careers, conditionsMetInOrder, index, allMonths, sharingMonths, unmetMonths }
      const pension = decideState(reasoning, among, career, cited, steps)
      if (pension === undefined) isOpen = true
      else {
        pensions.push(pension)
        total += pension.payable
      }
    }
  }
  if (isOpen) return reasoning.open({ otherwise: { pensions } })
  cited.push('883/2004 Art 52(2)')
  steps.push({
    what: 'total',
    formula: pensions.map(({ payable }) => showAmount(payable)).join(' + '),
    result: showAmount(total),
    provision: '883/2004 Art 52(3)',
  })
  return reasoning.decided({ pensions, total, steps }, { legalBasis: cited })
}

function decideState(
  reasoning: Amounts,
  among: CareerAmong,
  career: Career,
  cited: string[],
  steps: CalculationStep[],
): StatePension | undefined {
  const { state } = career
  const waived = reasoning.ask(proRataWaived, among)
  if (waived.state === 'unknown') return undefined
  let proRata: Cents | undefined
  if (waived.state === 'holds') cite(cited, waived.finding.provision)
  else {
    const share = reasoning.ask(proRataAmount, among)
    if (share.state !== 'holds' || share.concludes === undefined) return undefined
    cite(cited, share.finding.provision)
    const { amount, theoreticalAmount, numeratorMonths, divisorMonths, isCapped } = share.concludes
    if (isCapped)
      steps.push({
        what: 'divisor',
        state,
        formula: `min(${among.sharingMonths ?? 0}, ${divisorMonths})`,
        result: String(divisorMonths),
        provision: '883/2004 Art 56(1)(a)',
      })
    steps.push({
      what: 'pro-rata',
      state,
      formula: `${showAmount(theoreticalAmount)} × ${numeratorMonths} / ${divisorMonths}`,
      result: showAmount(amount),
      provision: '883/2004 Art 52(1)(b)(ii)',
    })
    proRata = amount
    if (career.voluntaryIncreaseAmount !== undefined) {
      proRata += career.voluntaryIncreaseAmount
      cite(cited, ['987/2009 Art 43(2)'])
      steps.push({
        what: 'voluntary-increase',
        state,
        formula: `${showAmount(amount)} + ${showAmount(career.voluntaryIncreaseAmount)}`,
        result: showAmount(proRata),
        provision: '987/2009 Art 43(2)',
      })
    }
  }
  const both: Choice = { careers: among.careers ?? [], index: among.index ?? 0, proRata }
  const choice = reasoning.ask(higherAmount, both)
  if (choice.state !== 'holds' || choice.concludes === undefined) return undefined
  cite(cited, choice.finding.provision)
  const { payable, independent } = choice.concludes
  const formula =
    independent === undefined || proRata === undefined ? showAmount(payable) : `max(${showAmount(independent)}, ${showAmount(proRata)})`
  steps.push(payableStep(state, formula, payable, waived.state === 'holds' ? '883/2004 Art 52(4)' : '883/2004 Art 52(3)'))
  return {
    state,
    payable,
    basis: proRata === undefined || (independent !== undefined && independent >= proRata) ? 'independent' : 'pro-rata',
    ...(proRata === undefined ? {} : { proRata }),
    ...(independent === undefined ? {} : { independent }),
  }
}

/** All periods are short: exactly one State pays, as if every period were its own. */
function decideLastState(reasoning: Amounts, facts: CareersFacts & object, careers: readonly Career[], basis: readonly string[]): Decided {
  const last = reasoning.ask(lastStatePays, facts)
  if (last.state === 'unknown') return reasoning.open()
  const payer = last.state === 'holds' ? last.concludes : undefined
  const index = careers.findIndex(({ state }) => state === payer)
  let amount = 0
  if (payer !== undefined) {
    const theoretical = careers[index]?.theoreticalAmount
    if (theoretical === undefined) {
      const allMonths = sum(careers, ({ months = 0 }) => months)
      const among: CareerAmong = { ...facts, index, allMonths, sharingMonths: allMonths }
      reasoning.ask(proRataAmount, among)
      return reasoning.open()
    }
    amount = theoretical
  }
  const pensions = careers.map(
    ({ state }): StatePension =>
      state === payer ? { state, payable: amount, basis: 'as-if-all-periods-were-own' } : { state, payable: 0, basis: 'none' },
  )
  const steps = pensions.map(({ state, payable }) => payableStep(state, showAmount(payable), payable, '883/2004 Art 57(3)'))
  return reasoning.decided({ pensions, total: amount, steps }, { legalBasis: ['883/2004 Art 57(1)', '883/2004 Art 57(3)', ...basis] })
}

const payableStep = (state: StateCode, formula: string, payable: Cents, provision: string): CalculationStep => ({
  what: 'payable',
  state,
  formula,
  result: showAmount(payable),
  provision,
})

function sum<T>(values: readonly T[], amountOf: (value: T) => number): number {
  let total = 0
  for (const value of values) total += amountOf(value)
  return total
}

function cite(cited: string[], provisions: readonly string[]) {
  for (const provision of provisions) if (!cited.includes(provision)) cited.push(provision)
}
