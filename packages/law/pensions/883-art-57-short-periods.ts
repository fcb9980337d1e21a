/**
 * Periods of less than one year: their State pays nothing, the others only add them up; where that would free all, the last one pays.
 * @source 883/2004 Art. 57(1)-(4), secu.lu
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { periodsDoNotCount } from './883-art-52-5-schemes-without-periods.ts'
import { type CareersFacts, needsAggregation } from './career.ts'

export interface OneCareer extends CareersFacts {
  /** Which of the careers is looked at. */
  readonly index?: number
}

export const shortPeriod: Rule<OneCareer, 'pension-short-period', 'one-year-or-more' | 'right-on-own-periods' | 'scheme-without-periods'> =
  {
    id: 'pension-short-period',
    provision: ['883/2004 Art 57(1)', '883/2004 Art 57(2)'],
    source: 'secu.lu, 883/2004 Art 57',
    validity: { from: plainDate('2010-05-01') },
    verified: true,
    leadsTo: ['883/2004 Art 52'],
    says: {
      condition: 'the periods in a State last less than one year and give no right by themselves',
      holds:
        '{state} pays nothing for {months} months: they are below one year and give no right by themselves. The other States take them into account for the theoretical amount, not for their share.',
      'one-year-or-more': 'The periods in {state} last at least one year.',
      'right-on-own-periods': 'The periods in {state} are short but give a right by themselves.',
      'scheme-without-periods': 'The scheme in {state} does not count periods, so the rule on short periods does not apply to it.',
    },
    evaluate({ careers = [], index = 0 }, { on, parameters }) {
      const career = careers[index]
      const path = `careers/${index}` as const
      if (career?.months === undefined) return { state: 'unknown', missing: [`${path}/months`], facts: ['careers'] }
      const { state, months } = career
      const params = { state, months }
      if (months >= parameters.minorPeriodMonths) return { state: 'fails', because: 'one-year-or-more', params, facts: [`${path}/months`] }
      const basis = periodsDoNotCount(career, on)
      if (basis !== undefined)
        return {
          state: 'fails',
          because: 'scheme-without-periods',
          params,
          provision: ['883/2004 Art 57(4)', '883/2004 Annex VIII Part 2'],
          ...(basis === 'annex' ? { verified: false as const } : {}),
          facts: [path],
        }
      const needsOthers = needsAggregation(career)
      if (needsOthers === undefined) return { state: 'unknown', missing: [`${path}/hasRightOnOwnPeriods`], params, facts: [path] }
      if (!needsOthers) return { state: 'fails', because: 'right-on-own-periods', params, facts: [path] }
      return { state: 'holds', params, facts: [path] }
    },
  }

export const lastStatePays: Rule<CareersFacts, 'pension-last-state-pays', 'no-conditions-met', StateCode> = {
  id: 'pension-last-state-pays',
  provision: ['883/2004 Art 57(3)'],
  source: 'secu.lu, 883/2004 Art 57',
  validity: { from: plainDate('2010-05-01') },
  verified: true,
  leadsTo: [],
  says: {
    condition: 'all States would be freed by the rule on short periods, and one of them has its conditions met',
    holds: 'No State has periods of one year. {state} is the last one whose conditions are met, and pays as if all periods were its own.',
    'no-conditions-met': 'The conditions of no State are met, even with all periods added.',
  },
  evaluate({ conditionsMetInOrder, lastStateWithConditionsMet }) {
    const last = lastStateWithConditionsMet ?? conditionsMetInOrder?.at(-1)
    if (last !== undefined)
      return { state: 'holds', concludes: last, params: { state: last }, facts: ['lastStateWithConditionsMet', 'conditionsMetInOrder'] }
    if (conditionsMetInOrder !== undefined) return { state: 'fails', because: 'no-conditions-met', facts: ['conditionsMetInOrder'] }
    return { state: 'unknown', missing: ['lastStateWithConditionsMet'], facts: ['lastStateWithConditionsMet'] }
  },
}
