/** What each State pays, and how it was calculated: for old-age and survivors' pensions, and for invalidity where several laws share it. */
import type { Cents, StateCode } from '@passerelle/kernel'
import type { Decision } from '../frame/decision.ts'
import type { Reasoning } from '../frame/reasoning.ts'
import { type CareerAmong, higherAmount, proRataAmount, proRataWaived, rightWithAggregation } from './883-art-52-amounts.ts'
import { lastStatePays, shortPeriod } from './883-art-57-short-periods.ts'
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
  const careers = facts.careers ?? []
  const shorts = careers.map((_, index) => reasoning.ask(shortPeriod, { ...facts, index }))
  if (careers.length === 0) reasoning.ask(shortPeriod, { ...facts, index: 0 })
  if (careers.length === 0 || shorts.some(({ state }) => state === 'unknown')) return reasoning.open()
  const isShort = shorts.map(({ state }) => state === 'holds')
  if (isShort.every((short) => short)) return decideLastState(reasoning, facts, careers, basis)

  const allMonths = sum(careers, ({ months = 0 }) => months)
  const sharingMonths = sum(careers, ({ months = 0 }, index) => (isShort[index] ? 0 : months))
  const rights = careers.map((_, index) => {
    const among: CareerAmong = { ...facts, index, allMonths }
    return isShort[index] ? undefined : reasoning.ask(rightWithAggregation, among)
  })
  const unmetMonths = sum(careers, ({ months = 0 }, index) => (rights[index]?.state === 'fails' ? months : 0))

  const cited = new Set<string>(['883/2004 Art 52(1)', ...basis])
  const cite = (provisions: readonly string[]) => {
    for (const provision of provisions) cited.add(provision)
  }
  const pensions: StatePension[] = []
  const steps: CalculationStep[] = []
  let isOpen = false
  for (const [index, career] of careers.entries()) {
    const among: CareerAmong = { ...facts, careers, index, allMonths, sharingMonths, unmetMonths }
    const said = isShort[index] ? shorts[index] : rights[index]
    if (said?.state === 'unknown') isOpen = true
    else if (isShort[index] || said?.state === 'fails') {
      cite(said?.finding.provision ?? [])
      pensions.push({ state: career.state, payable: 0, basis: 'none' })
      steps.push(payableStep(career.state, isShort[index] ? `${career.months ?? 0} < 12` : '0', 0, said?.finding.provision[0] ?? ''))
    } else {
      const pension = decideState(reasoning, among, career, cite, steps)
      if (pension === undefined) isOpen = true
      else pensions.push(pension)
    }
  }
  const total = sum(pensions, ({ payable }) => payable)
  if (isOpen) return reasoning.open({ otherwise: { pensions } })
  cited.add('883/2004 Art 52(2)')
  steps.push({
    what: 'total',
    formula: pensions.map(({ payable }) => showAmount(payable)).join(' + '),
    result: showAmount(total),
    provision: '883/2004 Art 52(3)',
  })
  return reasoning.decided({ pensions, total, steps }, { legalBasis: [...cited] })
}

function decideState(
  reasoning: Amounts,
  among: CareerAmong,
  career: Career,
  cite: (provisions: readonly string[]) => void,
  steps: CalculationStep[],
): StatePension | undefined {
  const { state } = career
  const waived = reasoning.ask(proRataWaived, among)
  if (waived.state === 'unknown') return undefined
  let proRata: Cents | undefined
  if (waived.state === 'holds') cite(waived.finding.provision)
  else {
    const share = reasoning.ask(proRataAmount, among)
    if (share.state !== 'holds' || share.concludes === undefined) return undefined
    cite(share.finding.provision)
    cite(['883/2004 Art 52(1)(b)'])
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
      cite(['987/2009 Art 43(2)'])
      steps.push({
        what: 'voluntary-increase',
        state,
        formula: `${showAmount(amount)} + ${showAmount(career.voluntaryIncreaseAmount)}`,
        result: showAmount(proRata),
        provision: '987/2009 Art 43(2)',
      })
    }
  }
  const choice = reasoning.ask(higherAmount, { ...among, ...(proRata === undefined ? {} : { proRata }) })
  if (choice.state !== 'holds' || choice.concludes === undefined) return undefined
  cite(choice.finding.provision)
  const { payable, independent } = choice.concludes
  const both = [independent, proRata].filter((amount) => amount !== undefined).map(showAmount)
  steps.push(
    payableStep(
      state,
      both.length > 1 ? `max(${both.join(', ')})` : (both[0] ?? '0'),
      payable,
      waived.state === 'holds' ? '883/2004 Art 52(4)' : '883/2004 Art 52(3)',
    ),
  )
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

function sum<T>(values: readonly T[], amountOf: (value: T, index: number) => number): number {
  let total = 0
  for (const [index, value] of values.entries()) total += amountOf(value, index)
  return total
}
