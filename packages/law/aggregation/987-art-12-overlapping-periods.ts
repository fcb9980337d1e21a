/**
 * Adding the periods of several States, each day once: which period counts where they overlap.
 * @source 987/2009 Art. 12(2)-(6), read in the Swiss consolidated text; 883/2004 Art. 6
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import Type, { type Static } from 'typebox'
import type { LawError } from '../errors.ts'
import { dateSchema, factsParser, oneOf, stateSchema } from '../frame/parse-facts.ts'
import { reasonAbout } from '../frame/reasoning.ts'
import type { FactSources, Rule } from '../frame/rule.ts'
import type { LawSubject } from '../frame/subject.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'
import { countMonths } from './count-months.ts'
import { compulsoryBeside, type DatedPeriod, layOutPeriods, periodKinds, type Stretch } from './lay-out-periods.ts'

const factsSchema = Type.Partial(
  Type.Object({
    periods: Type.Array(
      Type.Object(
        {
          state: stateSchema,
          /** Insurance that legislation makes compulsory, also where it rests on residence, stands before all other kinds. */
          kind: oneOf(periodKinds),
          from: Type.Optional(dateSchema),
          to: Type.Optional(dateSchema),
          /** Length of a period whose days cannot be determined. */
          months: Type.Optional(Type.Integer({ minimum: 0, maximum: 1200 })),
        },
        { additionalProperties: false },
      ),
      { minItems: 1, maxItems: 200 },
    ),
    /** Where the person was last compulsorily insured before the period that several States equate; null: nowhere. */
    lastCompulsoryBefore: Type.Union([stateSchema, Type.Null()]),
    /** Where first after it. */
    firstCompulsoryAfter: stateSchema,
  }),
  { additionalProperties: false },
)
export type OverlappingPeriodsFacts = Static<typeof factsSchema>

export interface OverlappingPeriodsAnswer {
  /** Every State that communicated a period, also with none that counts. */
  readonly monthsByState: Readonly<Partial<Record<StateCode, number>>>
  readonly totalMonths: number
}

const sources: FactSources<OverlappingPeriodsFacts> = {
  periods: { question: 'periods-of-all-states', answeredBy: ['other-state', 'register'], essential: true },
  lastCompulsoryBefore: { question: 'last-compulsory-insurance-before', answeredBy: ['other-state', 'person'] },
  firstCompulsoryAfter: { question: 'first-compulsory-insurance-after', answeredBy: ['other-state', 'person'] },
}

const validity = { from: plainDate('2010-05-01') }
const source = 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art 12'

interface LaidOut extends OverlappingPeriodsFacts {
  readonly dated: readonly DatedPeriod[]
  readonly stretches: readonly Stretch[]
}

export const statesApplyRegulation: Rule<LaidOut, 'periods-of-participating-states', 'period-after-exit'> = {
  id: 'periods-of-participating-states',
  provision: ['883/2004 Art 6', '987/2009 Art 12(1)'],
  source: 'Withdrawal Agreement; TCA Protocol',
  validity,
  verified: true,
  leadsTo: ['TCA SSC.7', 'Withdrawal Agreement Art 32'],
  says: {
    condition: 'every period lies under the legislation of a State that applied the Regulation, or that applies it now',
    holds: 'Every State applies the Regulation, so its periods are added, whenever they were completed.',
    'period-after-exit': 'Periods under United Kingdom law after 31 December 2020 are added by another instrument.',
  },
  evaluate: ({ dated }) => {
    const facts = ['periods'] as const
    const isAfterExit = dated.some(({ state, to }) => state === 'GB' && !appliesRegulationOn('GB', to) && to > plainDate('2020-12-31'))
    return isAfterExit ? { state: 'unknown', because: 'period-after-exit', missing: [], facts } : { state: 'holds', facts }
  },
}

export const periodsAdded: Rule<LaidOut, 'periods-added-once', 'overlap-of-equal-rank'> = {
  id: 'periods-added-once',
  provision: ['987/2009 Art 12(2)', '883/2004 Art 6'],
  source,
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'no day is counted for two States',
    holds: 'The periods of all States are added as far as they do not overlap.',
    'overlap-of-equal-rank': 'Periods of the same rank overlap, and Article 12 names no State whose period counts.',
  },
  evaluate: ({ stretches }) =>
    stretches.some(({ rank, states }) => rank !== 1 && states.length > 1)
      ? { state: 'unknown', because: 'overlap-of-equal-rank', missing: [], facts: ['periods'] }
      : { state: 'holds', facts: ['periods'] },
}

export const compulsoryBeforeVoluntary: Rule<LaidOut, 'compulsory-before-voluntary', 'no-such-overlap'> = {
  id: 'compulsory-before-voluntary',
  provision: ['987/2009 Art 12(3)', '987/2009 Art 43(2)'],
  source,
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'a voluntary period coincides with a compulsory one',
    holds: 'Where they coincide, only the compulsory period counts; the voluntary one may still raise the pension of its own State.',
    'no-such-overlap': 'No voluntary period coincides with a compulsory one of another State.',
  },
  evaluate: ({ stretches }) => overlapOf(stretches, '12(3)'),
}

export const realBeforeEquated: Rule<LaidOut, 'real-before-equated', 'no-such-overlap'> = {
  id: 'real-before-equated',
  provision: ['987/2009 Art 12(4)'],
  source,
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'an equated period coincides with a real one',
    holds: 'Where they coincide, only the period that is not an equated one counts.',
    'no-such-overlap': 'No equated period coincides with a real one of another State.',
  },
  evaluate: ({ stretches }) => overlapOf(stretches, '12(4)'),
}

function overlapOf(stretches: readonly Stretch[], paragraph: '12(3)' | '12(4)') {
  const facts = ['periods'] as const
  return stretches.some(({ gaveWay }) => gaveWay.includes(paragraph))
    ? ({ state: 'holds', facts } as const)
    : ({ state: 'fails', because: 'no-such-overlap', facts } as const)
}

export const equatedInSeveralStates: Rule<
  LaidOut,
  'equated-in-several-states',
  'state-does-not-equate' | 'insured-in-two-states' | 'histories-contradict',
  readonly (StateCode | undefined)[]
> = {
  id: 'equated-in-several-states',
  provision: ['987/2009 Art 12(5)'],
  source,
  validity,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'one State takes the period that several States equate',
    holds:
      'The period that several States equate counts in the State of the last compulsory insurance before it or, where there was none, of the first after it: {states}.',
    'state-does-not-equate': 'The State of the last compulsory insurance is none of those that equate the period.',
    'insured-in-two-states': 'The person was compulsorily insured in two States on the deciding day.',
    'histories-contradict': 'The periods name another State of the last compulsory insurance than the one stated.',
  },
  evaluate: ({ dated, stretches, lastCompulsoryBefore, firstCompulsoryAfter }) => {
    const facts = ['periods', 'lastCompulsoryBefore', 'firstCompulsoryAfter'] as const
    const taking: (StateCode | undefined)[] = []
    const named = new Set<StateCode>()
    for (const stretch of stretches) {
      if (stretch.rank !== 1 || stretch.states.length < 2) {
        taking.push(undefined)
        continue
      }
      const run = runAround(stretches, stretch)
      const before = compulsoryBeside(dated, run, 'before')
      if (before.length > 1) return { state: 'unknown', because: 'insured-in-two-states', missing: [], facts }
      if (before.length === 1 && lastCompulsoryBefore !== undefined && lastCompulsoryBefore !== before[0])
        return { state: 'unknown', because: 'histories-contradict', missing: [], facts }
      let state = before[0] ?? lastCompulsoryBefore ?? undefined
      if (state === undefined) {
        const after = compulsoryBeside(dated, run, 'after')
        if (after.length > 1) return { state: 'unknown', because: 'insured-in-two-states', missing: [], facts }
        if (after.length === 1 && firstCompulsoryAfter !== undefined && firstCompulsoryAfter !== after[0])
          return { state: 'unknown', because: 'histories-contradict', missing: [], facts }
        state = after[0] ?? firstCompulsoryAfter
        if (state === undefined)
          return {
            state: 'unknown',
            missing: [lastCompulsoryBefore === undefined ? 'lastCompulsoryBefore' : 'firstCompulsoryAfter'],
            facts,
          }
      }
      if (!stretch.states.includes(state)) return { state: 'unknown', because: 'state-does-not-equate', missing: [], facts }
      taking.push(state)
      named.add(state)
    }
    return { state: 'holds', concludes: taking, params: { states: [...named].join(', ') }, facts }
  },
}

/** The equated period as a whole: neighbouring stretches in which nothing but equated periods lie. */
function runAround(stretches: readonly Stretch[], stretch: Stretch): Stretch {
  let [from, to] = [stretch.from, stretch.to]
  const at = stretches.indexOf(stretch)
  for (let i = at - 1; i >= 0 && stretches[i]?.rank === 1 && stretches[i]?.to === from - 1; i--) from = stretches[i]?.from ?? from
  for (let i = at + 1; i < stretches.length && stretches[i]?.rank === 1 && stretches[i]?.from === to + 1; i++) to = stretches[i]?.to ?? to
  return { ...stretch, from, to }
}

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

function findContradiction({ periods = [] }: OverlappingPeriodsFacts): LawError | undefined {
  const i = periods.findIndex(({ from, to, months }) => from !== undefined && to !== undefined && months !== undefined)
  return i === -1 ? undefined : { code: 'law/facts-contradict', at: `/periods/${i}/months` }
}

const id = 'overlapping-periods'
export const overlappingPeriodsSubject: LawSubject<OverlappingPeriodsFacts, OverlappingPeriodsAnswer> = {
  id,
  area: 'aggregation',
  title: 'Which periods of several States count where they overlap, and how many months that makes',
  factsSchema,
  sources,
  rules: [
    statesApplyRegulation,
    periodsAdded,
    compulsoryBeforeVoluntary,
    realBeforeEquated,
    equatedInSeveralStates,
    undatedPeriods,
    monthsCounted,
  ],
  parse: factsParser(factsSchema, findContradiction),
  decide(facts, at) {
    const reasoning = reasonAbout<OverlappingPeriodsAnswer>(id, facts, at, sources)
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
