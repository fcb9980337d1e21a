/**
 * Work in one State only, and the State of residence for everybody whom no other rule names.
 * @source 883/2004 Art. 11(3)(a), (b), (e); CJEU C-631/17, C-713/20
 */
import { isStateCode, type StateCode } from '@passerelle/kernel'
import { appliesRegulationOn } from '../states/participation.table.ts'
import { type CountedActivity, statesOf } from './counted-work.ts'
import { from2010, lacks, leavesOpen, type SituationRule } from './legislation-rule.ts'

/** Of a State that applies the Regulation; the service of a third country is work outside. */
export const isCivilServant = ({ kind, state }: CountedActivity) => kind === 'civil-servant' && state !== 'outside'

export const civilServantOfOneState: SituationRule<'civil-servant-of-one-state', 'no-civil-servant' | 'work-in-another-state'> = {
  id: 'civil-servant-of-one-state',
  provision: ['883/2004 Art 11(3)(b)'],
  source: 'NAV, note on the articles of choice of law',
  validity: from2010,
  verified: false,
  leadsTo: ['883/2004 Art 13(4)'],
  says: {
    condition: 'a civil servant has no other work in another State',
    holds: 'A civil servant is subject to the legislation of {state}, whose administration employs them.',
    'no-civil-servant': 'The person is no civil servant.',
    'work-in-another-state': 'The civil servant also works in another State.',
  },
  evaluate: ({ counted }) => {
    const facts = ['activities'] as const
    const civil = counted.find(isCivilServant)
    if (civil === undefined || civil.state === 'outside') return { state: 'fails', because: 'no-civil-servant', facts }
    if (statesOf(counted).length > 1) return { state: 'fails', because: 'work-in-another-state', facts }
    return { state: 'holds', concludes: civil.state, params: { state: civil.state }, facts }
  },
}

export const workInOneState: SituationRule<'work-in-one-state', 'no-work' | 'several-states'> = {
  id: 'work-in-one-state',
  provision: ['883/2004 Art 11(3)(a)'],
  source: 'Commission FAQ; NAV, note on the articles of choice of law',
  validity: from2010,
  verified: true,
  leadsTo: ['883/2004 Art 13'],
  says: {
    condition: 'the person works in one State that applies the Regulation',
    holds: 'Whoever works in one State is subject to its legislation, whatever the residence and the seat of the employer: {state}.',
    'no-work': 'There is no work in a State that applies the Regulation.',
    'several-states': 'There is work in several States.',
  },
  evaluate: ({ counted }) => {
    const facts = ['activities'] as const
    const states = statesOf(counted)
    const [state] = states
    if (state === undefined) return { state: 'fails', because: 'no-work', facts }
    if (states.length > 1) return { state: 'fails', because: 'several-states', facts }
    return { state: 'holds', concludes: state, params: { state }, facts }
  },
}

export const residenceCatchAll: SituationRule<
  'residence-catch-all',
  'resides-outside' | 'employment-goes-on' | 'no-link-with-a-state',
  StateCode
> = {
  id: 'residence-catch-all',
  provision: ['883/2004 Art 11(3)(e)'],
  source: 'CJEU C-631/17 and C-713/20 (headnotes)',
  validity: from2010,
  verified: true,
  leadsTo: [],
  says: {
    condition: 'no other rule names the person, who resides in a State that applies the Regulation',
    holds: 'Whom no other rule names is subject to the legislation of the State of residence: {state}.',
    'resides-outside': 'The person does not reside in a State that applies the Regulation.',
    'employment-goes-on':
      'The contract runs on though no work is done: the law of the State of employment says whether that is treated as work.',
    'no-link-with-a-state': 'The work is done outside, and for an employer outside.',
  },
  evaluate: ({ residenceState, isContractInForce, counted }, { on }) => {
    const facts = ['residenceState', 'activities', 'isContractInForce'] as const
    if (counted.length === 0 && isContractInForce === true)
      return { ...leavesOpen('employment-goes-on', facts), leadsTo: ['883/2004 Art 11(3)(a)', '883/2004 Art 1(a)'] }
    if (residenceState === undefined) return lacks('residenceState')
    if (!isStateCode(residenceState) || !appliesRegulationOn(residenceState, on)) return leavesOpen('resides-outside', facts)
    for (const { index, by, kind, seat } of counted) {
      if (by === 'flag' || kind === 'self-employed') continue
      if (seat === undefined) return lacks(`activities/${index}/employerSeat`)
      if (seat === 'outside') return leavesOpen('no-link-with-a-state', facts)
    }
    return { state: 'holds', concludes: residenceState, params: { state: residenceState }, facts }
  },
}
