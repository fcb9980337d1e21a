/**
 * Whether a State leaves out its share of the theoretical amount: the pension from own periods is never lower, or periods do not count in it.
 * @source 883/2004 Art. 52(4)-(5); Annex VIII
 */
import { plainDate } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { periodsDoNotCount } from './883-art-52-5-schemes-without-periods.ts'
import { type CareerAmong, proRataOf } from './883-art-52-amounts.ts'
import { findAnnexVIIIRow } from './annex-viii.table.ts'
import { type Career, needsAggregation } from './career.ts'

export const proRataWaived: Rule<
  CareerAmong,
  'pension-pro-rata-waived',
  'not-waived' | 'without-periods' | 'annex-and-institution-disagree' | 'no-independent-pension'
> = {
  id: 'pension-pro-rata-waived',
  provision: ['883/2004 Art 52(4)', '883/2004 Annex VIII Part 1'],
  source: 'legislation.gov.uk, 883/2004 Annex VIII Part 1, text of 2010',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: ['883/2004 Art 52(1)(b)'],
  says: {
    condition: 'no share is calculated, because the pension from own periods is never lower',
    holds: 'The pension of {state} stands in Annex VIII Part 1: only its own amount counts.',
    'not-waived': 'For {state} both amounts are calculated.',
    'without-periods': 'Periods do not count in the scheme of {state} (Annex VIII Part 2): only its own amount counts.',
    'annex-and-institution-disagree': 'The scheme of {state} stands in Annex VIII Part 1, but the institution says that no waiver applies.',
    'no-independent-pension': 'The share of {state} is said to be waived, but there is no pension from own periods.',
  },
  evaluate({ careers = [], index = 0, sharingMonths = 0 }, { on }) {
    const path = `careers/${index}` as const
    const career = careers[index]
    if (career === undefined) return { state: 'unknown', missing: ['careers'], facts: ['careers'] }
    const { state, scheme, isProRataWaived, theoreticalAmount } = career
    const params = { state }
    const facts = [path] as const
    const basis = periodsDoNotCount(career, on)
    if (basis !== undefined)
      return {
        state: 'holds',
        params,
        provision: ['883/2004 Art 52(5)', '883/2004 Annex VIII Part 2'],
        ...(basis === 'annex' ? { verified: false as const } : {}),
        facts,
      }
    const row = findAnnexVIIIRow(1, state, scheme, on)
    const isListed = row !== undefined && (row.scheme !== undefined || (isProRataWaived === undefined && theoreticalAmount === undefined))
    // Where the share is not higher anyway, it does not matter who is right.
    if (isListed && isProRataWaived === false && !isShareLower(career, sharingMonths))
      return { state: 'unknown', because: 'annex-and-institution-disagree', missing: [], params, facts }
    if (!isListed && isProRataWaived !== true) {
      if (isProRataWaived === false || theoreticalAmount !== undefined) return { state: 'fails', because: 'not-waived', params, facts }
      return { state: 'unknown', missing: [`${path}/theoreticalAmount`, `${path}/isProRataWaived`], params, facts }
    }
    if (needsAggregation(career) === true) return { state: 'unknown', because: 'no-independent-pension', missing: [], params, facts }
    return { state: 'holds', params, facts }
  },
}

const isShareLower = ({ theoreticalAmount, independentAmount, months, fullCareerMonths }: Career, sharingMonths: number): boolean =>
  theoreticalAmount !== undefined &&
  independentAmount !== undefined &&
  months !== undefined &&
  proRataOf(theoreticalAmount, months, sharingMonths, fullCareerMonths).amount <= independentAmount
