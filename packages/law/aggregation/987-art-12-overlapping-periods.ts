/**
 * Adding the periods of several States, each day once: which kind of period gives way where they overlap.
 * @source 987/2009 Art. 12(2)-(4), read in the Swiss consolidated text; 883/2004 Art. 6
 */
import { plainDate } from '@passerelle/kernel'
import type { Rule } from '../frame/rule.ts'
import { appliesRegulationOn } from '../states/participation.table.ts'
import type { Stretch } from './lay-out-periods.ts'
import type { LaidOut } from './overlapping-periods-facts.ts'

const validity = { from: plainDate('2010-05-01') }
const source = 'Swiss consolidated text SR 0.831.109.268.11, 987/2009 Art 12'

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
