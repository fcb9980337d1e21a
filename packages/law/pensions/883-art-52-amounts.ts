/**
 * The two amounts of each State and which of them is paid: from own periods alone, and the share of the theoretical amount.
 * @source 883/2004 Art. 50(2), 51(1), 52(1)-(3), 56(1)(a)
 */
import { type Cents, plainDate, shareOf } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import type { OneCareer } from './883-art-57-short-periods.ts'
import { needsAggregation } from './career.ts'

/** A career with what the others make of it. */
export interface CareerAmong extends OneCareer {
  /** Months of all States, short periods included: for the theoretical amount and the conditions. */
  readonly allMonths?: number
  /** Months of the States that share the cost: short periods left out. */
  readonly sharingMonths?: number
  /** Of those, the months of States whose conditions are not met yet. */
  readonly unmetMonths?: number
}

const since = { from: plainDate('2010-05-01') }

export const rightWithAggregation: Rule<CareerAmong, 'pension-right-with-aggregation', 'conditions-not-met'> = {
  id: 'pension-right-with-aggregation',
  provision: ['883/2004 Art 51(1)', '883/2004 Art 50(2)'],
  source: 'secu.lu, 883/2004 Art 50; memory for Art 51',
  validity: since,
  verified: false,
  leadsTo: [],
  says: {
    condition: 'the conditions of a State are met, with the periods of other States where its own are not enough',
    holds: 'The conditions of {state} are met.',
    'conditions-not-met': 'The conditions of {state} are not met, even with the periods of all other States.',
  },
  evaluate({ careers = [], index = 0, allMonths = 0, conditionsMetInOrder }) {
    const path = `careers/${index}` as const
    const career = careers[index]
    if (career === undefined) return { state: 'unknown', missing: ['careers'], facts: ['careers'] }
    const params = { state: career.state }
    if (needsAggregation(career) === false) return { state: 'holds', params, facts: [path] }
    if (career.neededMonths !== undefined)
      return allMonths >= career.neededMonths
        ? { state: 'holds', params, facts: [path] }
        : { state: 'fails', because: 'conditions-not-met', params, facts: [path] }
    if (conditionsMetInOrder !== undefined)
      return conditionsMetInOrder.includes(career.state)
        ? { state: 'holds', params, facts: [path, 'conditionsMetInOrder'] }
        : { state: 'fails', because: 'conditions-not-met', params, facts: [path, 'conditionsMetInOrder'] }
    // An institution calculates an amount only where its conditions are met.
    if (career.theoreticalAmount !== undefined || career.isProRataWaived === true)
      return { state: 'holds', presumed: true, params, facts: [path] }
    return { state: 'unknown', missing: [`${path}/theoreticalAmount`], params, facts: [path] }
  },
}

export interface ProRata {
  readonly amount: Cents
  readonly theoreticalAmount: Cents
  readonly numeratorMonths: number
  readonly divisorMonths: number
  readonly isCapped: boolean
}

export const proRataAmount: Rule<CareerAmong, 'pension-pro-rata', 'other-careers-unmet', ProRata> = {
  id: 'pension-pro-rata',
  provision: ['883/2004 Art 52(1)(b)(i)', '883/2004 Art 52(1)(b)(ii)'],
  source: 'droit-bilingue.ch, 883/2004 Art 52; IZA Journal of European Labor Studies, table 7, for the length of a full pension',
  validity: since,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the share of a State in the theoretical amount can be calculated',
    holds: '{state} pays {own} of {all} months of the theoretical amount.',
    'other-careers-unmet':
      'The periods of States whose conditions are not met are left out where that gives more; the theoretical amount without them is not known.',
  },
  evaluate({ careers = [], index = 0, sharingMonths = 0, unmetMonths = 0 }) {
    const path = `careers/${index}` as const
    const career = careers[index]
    if (career?.theoreticalAmount === undefined || career.months === undefined)
      return { state: 'unknown', missing: [`${path}/theoreticalAmount`], facts: [path] }
    const full = proRataOf(career.theoreticalAmount, career.months, sharingMonths, career.fullCareerMonths)
    // With nobody else left in the sum, leaving out gives the pension from own periods, which is compared anyway.
    const remainsAlone = sharingMonths - unmetMonths === career.months
    const isOpen = unmetMonths > 0 && !remainsAlone
    if (isOpen && career.theoreticalWithoutUnmetAmount === undefined)
      return {
        state: 'unknown',
        because: 'other-careers-unmet',
        missing: [`${path}/theoreticalWithoutUnmetAmount`],
        provision: ['883/2004 Art 50(2)'],
        facts: [path],
      }
    const without =
      isOpen && career.theoreticalWithoutUnmetAmount !== undefined
        ? proRataOf(career.theoreticalWithoutUnmetAmount, career.months, sharingMonths - unmetMonths, career.fullCareerMonths)
        : undefined
    const best = without !== undefined && without.amount > full.amount ? without : full
    return {
      state: 'holds',
      concludes: best,
      params: { state: career.state, own: best.numeratorMonths, all: best.divisorMonths },
      ...(best.isCapped
        ? { provision: ['883/2004 Art 52(1)(b)(i)', '883/2004 Art 52(1)(b)(ii)', '883/2004 Art 56(1)(a)'] }
        : best === without
          ? { provision: ['883/2004 Art 52(1)(b)(i)', '883/2004 Art 52(1)(b)(ii)', '883/2004 Art 50(2)'] }
          : {}),
      facts: [path],
    }
  },
}

/** Months with decimals are read to a millionth, so that a share of years given in decimals stays exact. */
const parts = (months: number): number => Math.round(months * 1_000_000)

/** The length of a full pension caps both sides, so that no State pays more than one full pension (Art. 56(1)(a)). */
export function proRataOf(theoreticalAmount: Cents, own: number, all: number, fullCareer: number | undefined): ProRata {
  const isCapped = fullCareer !== undefined && all > fullCareer
  const divisorMonths = isCapped ? fullCareer : all
  const numeratorMonths = isCapped && own > fullCareer ? fullCareer : own
  const isWhole = Number.isInteger(numeratorMonths) && Number.isInteger(divisorMonths)
  const amount = isWhole
    ? shareOf(theoreticalAmount, numeratorMonths, divisorMonths)
    : shareOf(theoreticalAmount, parts(numeratorMonths), Math.max(1, parts(divisorMonths)))
  return { amount, theoreticalAmount, numeratorMonths, divisorMonths, isCapped }
}

export interface Choice extends OneCareer {
  readonly proRata?: Cents | undefined
}

export const higherAmount: Rule<Choice, 'pension-higher-amount', never, { readonly payable: Cents; readonly independent?: Cents }> = {
  id: 'pension-higher-amount',
  provision: ['883/2004 Art 52(3)', '883/2004 Art 52(1)(a)'],
  source: 'UK-Switzerland Convention, same drafting; DRV rvRecht',
  validity: since,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the amount from own periods is known, or there is none',
    holds: '{state} pays the higher of its two amounts.',
  },
  evaluate({ careers = [], index = 0, proRata }) {
    const path = `careers/${index}` as const
    const career = careers[index]
    if (career === undefined) return { state: 'unknown', missing: ['careers'], facts: ['careers'] }
    const params = { state: career.state }
    const needsOthers = needsAggregation(career)
    if (needsOthers === true && proRata !== undefined) return { state: 'holds', concludes: { payable: proRata }, params, facts: [path] }
    if (career.independentAmount === undefined) return { state: 'unknown', missing: [`${path}/independentAmount`], params, facts: [path] }
    const independent = career.independentAmount
    return { state: 'holds', concludes: { payable: Math.max(independent, proRata ?? 0), independent }, params, facts: [path] }
  },
}
