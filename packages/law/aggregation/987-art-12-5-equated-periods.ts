/**
 * A period that several States treat as one of insurance counts in one of them only.
 * @source 987/2009 Art. 12(5), read in the Swiss consolidated text
 */
import { plainDate, type StateCode } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { compulsoryBeside, type Stretch } from './lay-out-periods.ts'
import type { LaidOut } from './overlapping-periods-facts.ts'

export const equatedInSeveralStates: Rule<
  LaidOut,
  'equated-in-several-states',
  'state-does-not-equate' | 'insured-in-two-states' | 'histories-contradict',
  readonly (StateCode | undefined)[]
> = {
  id: 'equated-in-several-states',
  provision: ['987/2009 Art 12(5)'],
  source: 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art 12',
  validity: { from: plainDate('2010-05-01') },
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
