/**
 * How many months count for each State, where dates are known, and where they are not.
 * @source 987/2009 Art. 12(2) and (6); 883/2004 Art. 6
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import { factsParser } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { equatedInSeveralStates } from './987-art-12-5-equated-periods.ts'
import { compulsoryBeforeVoluntary, periodsAdded, realBeforeEquated, statesApplyRegulation } from './987-art-12-overlapping-periods.ts'
import { countMonths } from './count-months.ts'
import { type DatedPeriod, layOutPeriods } from './lay-out-periods.ts'
import {
  findPeriodsContradiction,
  type LaidOut,
  type OverlappingPeriodsAnswer,
  type OverlappingPeriodsFacts,
  overlappingPeriodsSchema,
  overlappingPeriodsSources,
} from './overlapping-periods-facts.ts'

const validity = { from: plainDate('2010-05-01') }
const source = 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art 12'

export const undatedPeriods: Rule<LaidOut, 'undated-periods-do-not-overlap', 'length-unknown'> = {
  id: 'undated-periods-do-not-overlap',
  provision: ['987/2009 Art 12(6)'],
  source,
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'the length of every period is known',
    holds: 'A period whose days cannot be determined is presumed not to overlap, to the advantage of the person.',
    'length-unknown': 'Neither the days nor the length of a period are known.',
  },
  evaluate: ({ periods }) => {
    if (periods === undefined) return { state: 'unknown', missing: ['periods'], facts: ['periods'] }
    const facts = periods.map((_, i) => `periods/${i}` as const)
    const unknown = periods.findIndex(({ from, to, months }) => (from === undefined || to === undefined) && months === undefined)
    if (unknown !== -1) return { state: 'unknown', because: 'length-unknown', missing: [`periods/${unknown}`], facts: ['periods'] }
    return { state: 'holds', presumed: true, facts }
  },
}

interface Counting extends LaidOut {
  readonly taking: readonly (StateCode | undefined)[]
}

export const monthsCounted: Rule<Counting, 'whole-months-counted', 'days-left-over', OverlappingPeriodsAnswer> = {
  id: 'whole-months-counted',
  provision: ['987/2009 Art 12(2)', '883/2004 Art 6'],
  source,
  validity,
  verified: true,
  leadsTo: ['987/2009 Art 13'],
  says: {
    condition: 'what counts for each State is a number of whole months',
    holds: 'Each State counts its whole months; together {total}.',
    'days-left-over': 'Parts of months are left over, and the law of the State that counts them says what they are worth.',
  },
  evaluate: ({ periods = [], stretches, taking }) => {
    const facts = ['periods'] as const
    const runs = new Map<StateCode, { from: number; to: number }[]>(periods.map(({ state }) => [state, []]))
    stretches.forEach((stretch, i) => {
      const state = stretch.states.length === 1 ? stretch.states[0] : taking[i]
      if (state !== undefined) runs.get(state)?.push(stretch)
    })
    const monthsByState: Partial<Record<StateCode, number>> = {}
    let total = 0
    for (const [state, days] of runs) {
      const { months, daysLeft } = countMonths(days)
      if (daysLeft > 0) return { state: 'unknown', because: 'days-left-over', missing: [], facts }
      monthsByState[state] = months
      total += months
    }
    for (const { state, from, to, months } of periods)
      if ((from === undefined || to === undefined) && months !== undefined) {
        monthsByState[state] = (monthsByState[state] ?? 0) + months
        total += months
      }
    return { state: 'holds', concludes: { monthsByState, totalMonths: total }, params: { total }, facts }
  },
}

const id = 'overlapping-periods'
export const overlappingPeriodsSubject: LawSubject<OverlappingPeriodsFacts, OverlappingPeriodsAnswer> = {
  id,
  area: 'aggregation',
  title: 'Which periods of several States count where they overlap, and how many months that makes',
  factsSchema: overlappingPeriodsSchema,
  sources: overlappingPeriodsSources,
  rules: [
    statesApplyRegulation,
    periodsAdded,
    compulsoryBeforeVoluntary,
    realBeforeEquated,
    equatedInSeveralStates,
    undatedPeriods,
    monthsCounted,
  ],
  parse: factsParser(overlappingPeriodsSchema, findPeriodsContradiction),
  decide(facts, at) {
    const reasoning = reasonAbout<OverlappingPeriodsAnswer>(id, facts, at, overlappingPeriodsSources)
    const { periods = [] } = facts
    const dated = periods.filter((period): period is DatedPeriod => period.from !== undefined && period.to !== undefined)
    const laidOut: LaidOut = { ...facts, dated, stretches: layOutPeriods(dated) }
    if (facts.periods === undefined || dated.length < periods.length) {
      const undated = reasoning.ask(undatedPeriods, laidOut)
      if (undated.state !== 'holds') return reasoning.open()
    }
    const basis: string[] = []
    const inForce = reasoning.ask(statesApplyRegulation, laidOut)
    const added = reasoning.ask(periodsAdded, laidOut)
    for (const rule of [compulsoryBeforeVoluntary, realBeforeEquated]) {
      const said = reasoning.ask(rule, laidOut)
      if (said.state === 'holds') basis.push(...rule.provision.slice(0, 1))
    }
    let taking: readonly (StateCode | undefined)[] = []
    if (laidOut.stretches.some(({ rank, states }) => rank === 1 && states.length > 1)) {
      const equated = reasoning.ask(equatedInSeveralStates, laidOut)
      if (equated.state !== 'holds') return reasoning.open()
      taking = equated.concludes
      basis.push('987/2009 Art 12(5)')
    }
    if (inForce.state !== 'holds' || added.state !== 'holds') return reasoning.open()
    const counted = reasoning.ask(monthsCounted, { ...laidOut, taking })
    return counted.state === 'holds'
      ? reasoning.decided(counted.concludes, { legalBasis: ['987/2009 Art 12(2)', ...basis] })
      : reasoning.open()
  },
}
